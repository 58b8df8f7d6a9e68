// Takes the engine; gives what registries of many claims cost: the first reading, the start from what was kept of it, memory, the
// look-up of one figure, and a check against one of five claims. Milliseconds are processor time of this machine.
import { deserialize, serialize } from "node:v8";
import { draftOf } from "../drafts.mjs";
import { inTurns } from "../measuring.mjs";
import { registryOf } from "../registry/generate.mjs";
import { least, p95, rounded } from "../statistics.mjs";

const sizes = [
	{ claims: 5, files: 1 },
	{ claims: 1_000, files: 1 },
	{ claims: 10_000, files: 1 },
	{ claims: 50_000, files: 10 },
	{ claims: 100_000, files: 1 },
];
const rounds = 3;

/** Processor time: others use the machine too. */
function spent(work) {
	const before = process.cpuUsage();
	const value = work();
	const { user, system } = process.cpuUsage(before);
	return { value, ms: (user + system) / 1000 };
}

const leastSpent = (work) => {
	const runs = Array.from({ length: rounds }, () => spent(work));
	return { value: runs.at(-1).value, ms: least(runs.map(({ ms }) => ms)) };
};

function heap() {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 1e6;
}

function lookUpTimes(lookUps) {
	const once = () =>
		lookUps.map(({ find }) => {
			const start = performance.now();
			find();
			return performance.now() - start;
		});
	once();
	return least(Array.from({ length: rounds }, () => p95(once())));
}

async function measure(engine, { claims, files: count }, draft) {
	const files = registryOf({ claims, files: count });
	const first = spent(() => files.map((file) => [file.file, engine.digestOf(file)]));
	const one = files.at(-1);
	const again = leastSpent(() => engine.digestOf(one));
	const kept = serialize(first.value);
	const before = heap();
	const start = leastSpent(() => engine.checkerFrom(files, new Map(deserialize(kept))));
	const added = heap() - before;
	const steps = [{ name: "check", run: () => start.value.check(draft) }];
	return {
		claims,
		files: count,
		MB: rounded(files.reduce((sum, { text }) => sum + text.length, 0) / 1e6, 1),
		"first read ms": rounded(first.ms, 0),
		"one file again ms": rounded(again.ms, 0),
		"start ms": rounded(start.ms, 0),
		"memory MB": globalThis.gc ? rounded(added, 0) : "needs --expose-gc",
		"look-up p95 ms": rounded(lookUpTimes(engine.lookUpsOf(start.value, draft)), 3),
		"check ms": rounded(least((await inTurns(steps, rounds)).get("check")), 0),
	};
}

/** One table. */
export async function benchRegistries(context) {
	const engine = await context.engine();
	const draft = draftOf("en", 100_000);
	const rows = [];
	for (const size of sizes) rows.push(await measure(engine, size, draft));
	return [
		{ title: "Registries: first read, start from what was kept, memory, look-up of a figure, a check of 100 KB", rows },
	];
}
