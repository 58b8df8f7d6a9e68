// Lays out one run of the suite in a folder of its own: the packed extension unpacked, the suite bundled, a workspace to
// write in. Two runs at once do not meet. Never changes anything outside that folder.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
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

/** What a browser can run of the suite: what needs nothing of Node's but its assertions. */
async function filesForWeb() {
	const folders = ["suite", "web"].map((name) => path.join(here, name));
	const all = await Promise.all(
		folders.map(async (folder) => (await readdir(folder)).map((name) => path.join(folder, name))),
	);
	const files = all.flat().filter((name) => name.endsWith(".test.ts"));
	const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
	return files.filter((_, index) => !/from "node:(?!assert\/strict")/.test(texts[index])).sort();
}

/** One file, because a worker of the browser loads only one. */
async function bundleWebSuite(outdir) {
	const names = await filesForWeb();
	const contents = names.map((name) => `import ${JSON.stringify(name)};`).join("\n");
	const suiteFiles = {
		name: "suite-files",
		setup(build) {
			build.onResolve({ filter: /^mocha$/ }, () => ({ path: path.join(here, "web/mocha.ts") }));
			build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: path.join(here, "web/assert.ts") }));
			build.onResolve({ filter: /^suite-files$/ }, ({ path: name }) => ({ path: name, namespace: "suite-files" }));
			build.onLoad({ filter: /.*/, namespace: "suite-files" }, () => ({ contents, resolveDir: here }));
		},
	};
	await build({
		entryPoints: { index: path.join(here, "web/index.ts") },
		outdir,
		bundle: true,
		platform: "browser",
		target: "es2022",
		format: "cjs",
		external: ["vscode"],
		plugins: [suiteFiles],
		sourcemap: "inline",
		logLevel: "warning",
	});
	return outdir;
}

/** In a process of its own, because vsce tells standard output all it does. */
function packed(file) {
	const script = path.join(root, "client/build/package.mjs");
	execFileSync(process.execPath, [script, "--no-build", "--out", file], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Gives { extension, suite, webSuite, workspace, results, grep, remove }. */
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
		webSuite: await bundleWebSuite(at("web-suite")),
		grep,
		workspace: at("workspace"),
		results: path.join(at("suite"), "results.json"),
		remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
	};
}
