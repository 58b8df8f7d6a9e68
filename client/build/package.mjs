// `npm run package`: builds and packs sourcemark-<version>.vsix. `--out FILE` says where to, `--no-build` packs what is there.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";

const { name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const args = process.argv.slice(2);
const out = args.includes("--out") ? args[args.indexOf("--out") + 1] : undefined;
const file = path.resolve(root, out ?? `${name}-${version}.vsix`);

try {
	ensureInstalled();
	if (!args.includes("--no-build")) await (await import("./bundle.mjs")).bundle();
	const size = await (await import("./pack.mjs")).pack(file);
	console.log(`${path.relative(process.cwd(), file)} (${Math.round(size / 1024)} KB)`);
} catch (error) {
	if (!error.errors) console.error(error.message);
	process.exitCode = 1;
}
