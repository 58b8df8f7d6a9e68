// Takes what is built; gives a VSIX. Everything is bundled, so no package of node_modules travels along.
// Never builds: who calls it has.
import { statSync } from "node:fs";
import { createVSIX } from "@vscode/vsce";
import { root } from "./root.mjs";

/** Packs into `packagePath`. Gives its size in bytes. Throws where vsce finds a fault in the manifest. */
export async function pack(packagePath) {
	// Pages link to each other inside the VSIX; without a repository's address there is nothing to rewrite them to.
	const links = { allowMissingRepository: true, rewriteRelativeLinks: false };
	await createVSIX({ cwd: root, packagePath, dependencies: false, ...links });
	return statSync(packagePath).size;
}
