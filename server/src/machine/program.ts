// Takes nothing but where this program lies; gives what comes with it: the bundled registry and the rules' pages.
// Never reads anything of the user's.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ruleInfo } from "../engine/index.ts";
import type { LoadedFile, Program } from "../workspace/index.ts";

const here = typeof __dirname === "string" ? __dirname : dirname(fileURLToPath(import.meta.url));

/** The folder `server/`: above `server/src/machine/` (tests) as above `server/dist/` (bundles, ESM or CommonJS). */
function serverFolder(): string {
	for (let folder = here; ; folder = dirname(folder)) {
		if (existsSync(join(folder, "registry", "claims.schema.json"))) return folder;
		if (folder === dirname(folder)) throw new Error(`The bundled registry is not above ${here}.`);
	}
}

/** Texts of the bundled registry. Throws where the installation lacks them. */
export function readBundled(): LoadedFile[] {
	const folder = join(serverFolder(), "registry");
	const names = readdirSync(folder).filter((name) => /\.claims\.(ya?ml|json)$/.test(name));
	return names.toSorted().map((name) => {
		const file = join(folder, name);
		return { file, text: readFileSync(file, "utf8"), bundled: true, stamp: "bundled" };
	});
}

/** Address of a rule's page, to be read without a network; null for what is no rule. */
export function rulePage(id: string): string | null {
	if (!ruleInfo(id)) return null;
	const server = serverFolder();
	const folders = [join(server, "dist", "rules"), join(server, "src", "engine", "verdicts", "rules")];
	const page = folders.map((folder) => join(folder, `${id}.md`)).find(existsSync);
	return page === undefined ? null : pathToFileURL(page).href;
}

/** Where the client says that the program lies is of no matter: it is here. */
export function program(): Program {
	const pages = new Map<string, string | null>();
	const page = (rule: string): string | null => {
		const known = pages.get(rule);
		const found = known === undefined ? rulePage(rule) : known;
		pages.set(rule, found);
		return found;
	};
	return { bundled: readBundled(), page };
}
