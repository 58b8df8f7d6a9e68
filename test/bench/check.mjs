// `npm run bench`: the whole check against bare remark-parse of the same text, in one run and in turns, so that the ratios hold
// on a busy machine too. Milliseconds are this machine's. Texts are put together from the samples.
//
//   npm run bench [-- --json]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { draftOf } from "./texts.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const samples = path.join(root, "samples");
const sizes = [
	{ name: "10 KB", length: 10_000, rounds: 40 },
	{ name: "100 KB", length: 100_000, rounds: 9 },
	{ name: "1 MB", length: 1_000_000, rounds: 3 },
];

async function loadEngine() {
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

function registries() {
	const folders = [path.join(root, "server/registry"), path.join(samples, "ferry-en")];
	return folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith(".claims.yaml"))
			.map((name) => ({ file: name, text: readFileSync(path.join(folder, name), "utf8") })),
	);
}

function time(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Every step once a round, in turns; the medians by name. */
function inTurns(steps, rounds) {
	const times = new Map(steps.map(({ name }) => [name, []]));
	for (let round = -1; round < rounds; round++)
		for (const { name, run } of steps) {
			const spent = time(run);
			// The first round warms up.
			if (round >= 0) times.get(name).push(spent);
		}
	return new Map([...times].map(([name, each]) => [name, median(each)]));
}

function measure(engine, files, language, { name, length, rounds }) {
	const text = draftOf(samples, language, length);
	const check = engine.checkOf(files);
	const phases = engine.phasesOf(files, text);
	const steps = [
		{ name: "remark-parse", run: () => engine.remark(text) },
		{ name: "check", run: () => check(text) },
		...phases,
	];
	const times = inTurns(steps, rounds);
	const { figures, findings } = check(text);
	const bare = times.get("remark-parse");
	const alone = phases.reduce((sum, phase) => sum + times.get(phase.name), 0);
	const ratio = (spent) => Math.round((spent / bare) * 100) / 100;
	return {
		text: `${name} ${language}`,
		numbers: figures,
		findings,
		"remark-parse ms": Math.round(bare * 10) / 10,
		"check ms": Math.round(times.get("check") * 10) / 10,
		ratio: ratio(times.get("check")),
		...Object.fromEntries(phases.map((phase) => [phase.name, ratio(times.get(phase.name))])),
		verdicts: ratio(Math.max(0, times.get("check") - alone)),
	};
}

const engine = await loadEngine();
const files = registries();
const rows = sizes.flatMap((size) => ["en", "de"].map((language) => measure(engine, files, language, size)));
if (process.argv.includes("--json")) console.log(JSON.stringify(rows, null, "\t"));
else {
	console.log("Whole check and its phases as multiples of bare remark-parse of the same text:\n");
	console.table(rows);
}
