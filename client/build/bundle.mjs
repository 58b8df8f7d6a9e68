// Takes the sources; gives client/dist/extension.cjs, server/dist/server.js and server/dist/cli.js, everything bundled.
// Never type-checks (tsc does) and never leaves a chunk of an earlier build behind.
//
// The extension host loads CommonJS, hence `.cjs` there. Server and command are modules and share their chunks, so the
// command loads the protocol code only for `lsp`; the banner gives bundled CommonJS packages their `require`.
// What client and server both need of the protocol is a file of its own, server/dist/protocol.cjs. For the browser there are two bundles
// more, client/dist/web.js and server/dist/server-web.js.
import { chmod, cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { bundledRegistries } from "./bundled-registries.mjs";
import { leanCitations } from "./lean-citations.mjs";
import { fromShared, leanProtocol, sharedSource, yamlModules } from "./lean-protocol.mjs";
import { notices } from "./notices.mjs";
import { root } from "./root.mjs";

const common = {
	absWorkingDir: root,
	bundle: true,
	platform: "node",
	target: "node20",
	minify: true,
	// The languages' words as they are: escapes are longer.
	charset: "utf8",
	legalComments: "none",
	metafile: true,
	logLevel: "warning",
};

const banner = [
	'import { createRequire as __createRequire } from "node:module";',
	"const require = __createRequire(import.meta.url);",
].join("\n");

const protocol = (extra) => ({
	...common,
	...extra,
	stdin: { contents: sharedSource, resolveDir: root },
	outfile: "server/dist/protocol.cjs",
	format: "cjs",
});

const client = (extra) => ({
	...common,
	...extra,
	entryPoints: { extension: "client/src/extension.ts" },
	outdir: "client/dist",
	outExtension: { ".js": ".cjs" },
	format: "cjs",
	external: ["vscode"],
	plugins: [leanProtocol, fromShared("../../server/dist/protocol.cjs")],
});

const server = (extra) => ({
	...common,
	...extra,
	entryPoints: {
		server: "server/src/main.ts",
		cli: "server/src/cli.ts",
		"check-worker": "server/src/cli/check-worker.ts",
		"registry-worker": "server/src/machine/registry-worker.ts",
	},
	outdir: "server/dist",
	chunkNames: "chunk-[hash]",
	format: "esm",
	splitting: true,
	alias: yamlModules,
	plugins: [leanProtocol, leanCitations, fromShared("./protocol.cjs")],
	banner: { js: banner },
});

/** For a browser, each is one file with all it needs: a worker cannot load a second one from where extensions lie. */
const web = {
	platform: "browser",
	target: "es2022",
	alias: yamlModules,
};

const webClient = (extra) => ({
	...common,
	...web,
	...extra,
	entryPoints: { web: "client/src/web.ts" },
	outdir: "client/dist",
	format: "cjs",
	external: ["vscode"],
	plugins: [leanProtocol],
});

const webServer = (extra) => ({
	...common,
	...web,
	...extra,
	entryPoints: { "server-web": "server/src/main-web.ts" },
	// A worker has no page: what some packages keep for browsers wants one.
	conditions: ["worker", "browser"],
	outdir: "server/dist",
	format: "iife",
	plugins: [leanProtocol, leanCitations, bundledRegistries],
});

const targets = [client, server, protocol, webClient, webServer];

/** The server for a browser as a text, written nowhere. */
export async function webServerText() {
	const { outputFiles } = await build({ ...webServer({}), write: false });
	return outputFiles[0].text;
}

/** What this build wrote stays, everything else beside it goes. */
async function sweep(folder, results) {
	const outputs = results.flatMap(({ metafile }) => Object.keys(metafile.outputs));
	const kept = new Set(outputs.map((file) => path.resolve(root, file)));
	for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
		const file = path.join(root, folder, entry.name);
		if (entry.isFile() && !kept.has(file)) await rm(file, { force: true });
	}
}

/** The rules' pages travel with the server, so that a diagnostic's link works without a network. */
async function copyPages() {
	const pages = path.join(root, "server/dist/rules");
	await rm(pages, { recursive: true, force: true });
	await mkdir(pages, { recursive: true });
	const verdicts = path.join(root, "server/src/engine/verdicts");
	const files = await readdir(verdicts, { recursive: true });
	await Promise.all(
		files
			.filter((file) => file.endsWith(".md"))
			.map((file) => cp(path.join(verdicts, file), path.join(pages, path.basename(file)))),
	);
}

/** Builds everything; for debugging with source maps and unminified. Throws with esbuild's messages where a source does not bundle. */
export async function bundle({ development = false } = {}) {
	const extra = development ? { minify: false, sourcemap: "linked" } : {};
	const results = await Promise.all(targets.map((options) => build(options(extra))));
	await sweep("client/dist", results);
	await sweep("server/dist", results);
	await copyPages();
	const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
	await writeFile(path.join(root, "server/dist/third-party.txt"), notices(inputs));
	await chmod(path.join(root, "server/dist/cli.js"), 0o755);
}
