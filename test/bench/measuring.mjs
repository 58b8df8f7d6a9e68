// What the benchmarks share: the engine as one bundle, and times taken in turns, so that ratios hold on a busy machine too.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** A folder for one run, gone when the process ends. */
export function ownFolder() {
	const folder = mkdtempSync(path.join(tmpdir(), "sourcemark-bench-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
	return folder;
}

/** Bundles the engine and what is measured beside it into a folder. Gives the file. */
export async function bundleEngine(folder) {
	const outfile = path.join(folder, "engine.mjs");
	const banner = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
	await build({
		absWorkingDir: root,
		entryPoints: ["test/bench/engine.ts"],
		outfile,
		bundle: true,
		minify: true,
		platform: "node",
		format: "esm",
		banner: { js: banner },
	});
	return outfile;
}

export const loadEngine = (file) => import(pathToFileURL(file).href);

/** Milliseconds. */
export async function timed(work) {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/**
 * Every step once a round, in turns; all its times by name, in milliseconds. Steps may be asynchronous. The first rounds warm up and do
 * not count; what runs in a process of its own needs none.
 */
export async function inTurns(steps, rounds, warming = 1) {
	const times = new Map(steps.map(({ name }) => [name, []]));
	for (let round = -warming; round < rounds; round++)
		for (const { name, run } of steps) {
			const spent = await timed(run);
			if (round >= 0) times.get(name).push(spent);
		}
	return times;
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
