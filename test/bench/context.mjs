// What the parts of a run share: a folder of its own, the peers, the engine's bundle, the registries that drafts are checked against.
// Everything is made when it is first asked for.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleEngine, loadEngine, ownFolder, root } from "./measuring.mjs";
import { installPeers } from "./peers.mjs";

/** Made once. */
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** The claims of one sample; the bundled ones come by themselves. */
function ownRegistry() {
	const folder = path.join(root, "samples/ferry-en");
	const file = readdirSync(folder).find((name) => name.endsWith(".claims.yaml"));
	return { file, text: readFileSync(path.join(folder, file), "utf8") };
}

function bundledRegistries() {
	const folder = path.join(root, "server/registry");
	return readdirSync(folder)
		.filter((name) => name.endsWith(".claims.yaml"))
		.map((file) => ({ file, text: readFileSync(path.join(folder, file), "utf8") }));
}

/** `quick`: fewer rounds and smaller sets. `say`: what is going on, for people. */
export function createContext({ quick, say }) {
	const folder = ownFolder();
	let folders = 0;
	const engineFile = once(() => bundleEngine(folder));
	return {
		quick,
		say,
		rounds: (many, few) => (quick ? few : many),
		/** What programs keep is kept here, and not in the user's folder. */
		cache: path.join(folder, "cache"),
		/** A new folder with these files: `{ file, text }`. */
		folderWith(files = []) {
			const made = path.join(folder, `folder-${folders++}`);
			mkdirSync(made);
			for (const { file, text } of files) writeFileSync(path.join(made, file), text);
			return made;
		},
		engineFile,
		engine: once(async () => loadEngine(await engineFile())),
		/** `{ folder }` or `{ missing }` with the reason. */
		peers: once(installPeers),
		ownRegistry: once(ownRegistry),
		registries: once(() => [...bundledRegistries(), ownRegistry()]),
	};
}
