// What the benchmarks share: the engine as one bundle, and times taken in turns, so that ratios hold on a busy machine too.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export async function loadEngine() {
	const folder = mkdtempSync(path.join(tmpdir(), "sourcemark-bench-"));
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
	const engine = await import(pathToFileURL(outfile).href);
	rmSync(folder, { recursive: true });
	return engine;
}

function time(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const least = (numbers) => Math.min(...numbers);

/** Every step once a round, in turns; all its times by name, in milliseconds. */
export function inTurns(steps, rounds) {
	const times = new Map(steps.map(({ name }) => [name, []]));
	for (let round = -1; round < rounds; round++)
		for (const { name, run } of steps) {
			const spent = time(run);
			// The first round warms up.
			if (round >= 0) times.get(name).push(spent);
		}
	return times;
}

/** To so many digits behind the point. */
export const rounded = (number, digits) => Number(number.toFixed(digits));
