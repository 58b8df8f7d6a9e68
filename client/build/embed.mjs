// Takes the sources; gives what the npm package has on top of the build: the engine in one file for programs that embed it, and its types.
// `node client/build/embed.mjs` builds everything the package needs, as `npm pack ./server` and `npm publish ./server` ask it to.
//
// A bundle of its own, with nothing of Node's in it: it runs in a browser as it runs in a worker. The editor's bundles share their chunks
// with each other, not with it, and carry nothing that only programs use.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";

/** Writes index.js and index.d.ts into the folder. Throws with esbuild's messages, or where a type of a package would be missing. */
export async function embed(folder) {
	const { build } = await import("esbuild");
	const { leanCitations } = await import("./lean-citations.mjs");
	const { yamlModules } = await import("./lean-protocol.mjs");
	const { declarations } = await import("./declarations.mjs");
	const entry = path.join(root, "server/src/embed.ts");
	await mkdir(folder, { recursive: true });
	await build({
		absWorkingDir: root,
		entryPoints: [entry],
		outfile: path.join(folder, "index.js"),
		bundle: true,
		format: "esm",
		platform: "neutral",
		mainFields: ["module", "main"],
		target: "es2022",
		minify: true,
		charset: "utf8",
		legalComments: "none",
		logLevel: "warning",
		alias: yamlModules,
		plugins: [leanCitations],
	});
	await writeFile(path.join(folder, "index.d.ts"), declarations(entry, root));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		ensureInstalled();
		const { bundle } = await import("./bundle.mjs");
		await bundle();
		await embed(path.join(root, "server/dist/embed"));
		console.error("Built server/dist for the package.");
	} catch (error) {
		if (!error.errors) console.error(error.message);
		process.exitCode = 1;
	}
}
