// Takes the engine; gives how long the whole check takes against bare remark-parse of the same text, and its phases one by one.
// Milliseconds are this machine's. Texts are put together from the samples.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inTurns, median, root, rounded } from "./measuring.mjs";
import { draftOf } from "./texts.mjs";

const samples = path.join(root, "samples");
const sizes = [
	{ name: "10 KB", length: 10_000, rounds: 40 },
	{ name: "100 KB", length: 100_000, rounds: 9 },
	{ name: "1 MB", length: 1_000_000, rounds: 3 },
];

function registries() {
	const folders = [path.join(root, "server/registry"), path.join(samples, "ferry-en")];
	return folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith(".claims.yaml"))
			.map((name) => ({ file: name, text: readFileSync(path.join(folder, name), "utf8") })),
	);
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
	const times = new Map([...inTurns(steps, rounds)].map(([name, each]) => [name, median(each)]));
	const { figures, findings } = check(text);
	const bare = times.get("remark-parse");
	const alone = phases.reduce((sum, phase) => sum + times.get(phase.name), 0);
	const ratio = (spent) => rounded(spent / bare, 2);
	return {
		text: `${name} ${language}`,
		numbers: figures,
		findings,
		"remark-parse ms": rounded(bare, 1),
		"check ms": rounded(times.get("check"), 1),
		ratio: ratio(times.get("check")),
		...Object.fromEntries(phases.map((phase) => [phase.name, ratio(times.get(phase.name))])),
		verdicts: ratio(Math.max(0, times.get("check") - alone)),
	};
}

/** One table. */
export function benchCheck(engine) {
	const files = registries();
	const rows = sizes.flatMap((size) => ["en", "de"].map((language) => measure(engine, files, language, size)));
	return [{ title: "Whole check and its phases as multiples of bare remark-parse of the same text", rows }];
}
