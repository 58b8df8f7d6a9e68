// Takes nothing but where this program lies; gives the registry files that come with it. Node side of the doors.
// Never reads anything of the user's.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RegistryFile } from "./engine/index.ts";

/** server/registry/ is a neighbour of server/src/ (tests) and of server/dist/ (bundles, ESM or CommonJS) alike. */
const here = typeof __dirname === "string" ? __dirname : dirname(fileURLToPath(import.meta.url));
const bundledFolder = join(here, "..", "registry");

/** Texts of the bundled registry. Throws where the installation lacks them. */
export function readBundled(): RegistryFile[] {
	const names = readdirSync(bundledFolder).filter((name) => /\.claims\.(ya?ml|json)$/.test(name));
	return names.toSorted().map((name) => {
		const file = join(bundledFolder, name);
		return { file, text: readFileSync(file, "utf8"), bundled: true };
	});
}
