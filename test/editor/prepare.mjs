// Lays out one run of the suite in a folder of its own: the packed extension unpacked, the suite bundled, a workspace to
// write in. Two runs at once do not meet. Never changes anything outside that folder.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../../client/build/root.mjs";
import { cache } from "../../client/build/vscode-web.mjs";
import { unzip } from "./unzip.mjs";

const here = path.join(root, "test/editor");

/** Every test file becomes a file of its own, because mocha loads them one by one. */
async function bundleSuite(outdir) {
	const files = (await readdir(path.join(here, "suite"))).filter((name) => /(^index|\.test)\.ts$/.test(name));
	await build({
		entryPoints: files.map((name) => path.join(here, "suite", name)),
		outdir,
		outExtension: { ".js": ".cjs" },
		bundle: true,
		platform: "node",
		target: "node20",
		format: "cjs",
		external: ["vscode", "mocha"],
		sourcemap: "inline",
		logLevel: "warning",
	});
	return path.join(outdir, "index.cjs");
}

/** In a process of its own, because vsce tells standard output all it does. */
function packed(file) {
	const script = path.join(root, "client/build/package.mjs");
	execFileSync(process.execPath, [script, "--no-build", "--out", file], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Gives { extension, suite, workspace, results, remove }. */
export async function prepareRun({ grep = "" } = {}) {
	const folder = path.join(cache, `run-${process.pid}`);
	const at = (name) => path.join(folder, name);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	packed(at("sourcemark.vsix"));
	await unzip(at("sourcemark.vsix"), at("unpacked"));
	await cp(path.join(here, "workspace"), at("workspace"), { recursive: true });
	const suite = await bundleSuite(at("suite"));
	await writeFile(path.join(at("suite"), "options.json"), JSON.stringify({ grep }));
	return {
		extension: at("unpacked/extension"),
		suite,
		workspace: at("workspace"),
		results: path.join(at("suite"), "results.json"),
		remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
	};
}
