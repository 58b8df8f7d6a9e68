// The command bundled as the build does it, into a folder of its own, so that a build that runs meanwhile is not in the way.
// Gives the file that Node starts.
import { cpSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/** `folder` has a package.json that says `"type": "module"`. */
export async function builtCommand(folder: string): Promise<string> {
	const cli = path.join(folder, "dist", "cli.js");
	cpSync(path.join(root, "server/registry"), path.join(folder, "registry"), { recursive: true });
	const banner = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
	await build({
		absWorkingDir: root,
		entryPoints: { cli: "server/src/cli.ts", "check-worker": "server/src/cli/check-worker.ts" },
		outdir: path.dirname(cli),
		splitting: true,
		bundle: true,
		platform: "node",
		format: "esm",
		banner: { js: banner },
	});
	return cli;
}
