// How long the whole check takes in one process against bare remark-parse and against other checkers, on the same text in turns.
// Gives the figures of the table, and the phases one by one as a table of their own.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { draftOf } from "../drafts.mjs";
import { inTurns } from "../measuring.mjs";
import { median, rounded } from "../statistics.mjs";

const languages = ["de", "en"];
const sizes = [
	{ name: "10 KB", length: 10_000, rounds: 40 },
	{ name: "100 KB", length: 100_000, rounds: 15 },
	{ name: "1 MB", length: 1_000_000, rounds: 3 },
];

const medians = (times) => new Map([...times].map(([name, each]) => [name, median(each)]));

/** Check, phases and bare remark-parse of one text; medians by name. */
async function measure(context, text, rounds) {
	const engine = await context.engine();
	const files = context.registries();
	const check = engine.checkOf(files);
	const steps = [
		{ name: "remark-parse", run: () => engine.remark(text) },
		{ name: "check", run: () => check(text) },
		...engine.phasesOf(files, text),
	];
	const { figures: numbers, findings } = check(text);
	return { times: medians(await inTurns(steps, rounds)), numbers, findings };
}

async function againstPeers(context, text, rounds) {
	const { folder, missing } = context.peers();
	const names = ["markdownlint", "remark", "cspell"];
	if (missing) return names.map((name) => [name, missing]);
	const { linters } = await import(pathToFileURL(path.join(folder, "linters.mjs")).href);
	const check = (await context.engine()).checkOf(context.registries());
	const others = await Promise.all(names.map(async (name) => ({ name, run: await linters[name]() })));
	const steps = [{ name: "check", run: check }, ...others].map(({ name, run }) => ({ name, run: () => run(text) }));
	const times = medians(await inTurns(steps, rounds));
	return names.map((name) => [name, times.get(name) / times.get("check")]);
}

export async function benchCheck(context) {
	const measured = [];
	const bare = [];
	for (const language of languages) {
		const { times } = await measure(context, draftOf(language, 100_000), context.rounds(15, 5));
		const [check, parse, remark] = ["check", "parse", "remark-parse"].map((name) => times.get(name));
		measured.push([`check.${language}`, check / remark], [`rest.${language}`, (check - parse) / parse]);
		bare.push((check - parse) / remark);
	}
	measured.push(["rest.bare", Math.max(...bare)]);
	const peers = await againstPeers(context, draftOf("de", 100_000), context.rounds(5, 2));
	return [...measured, ...peers.map(([name, value]) => [`check.${name}`, value])];
}

function phaseRow(name, { times, numbers, findings }) {
	const bare = times.get("remark-parse");
	const phases = [...times.keys()].slice(2);
	const alone = phases.reduce((sum, phase) => sum + times.get(phase), 0);
	const ratio = (spent) => rounded(spent / bare, 2);
	return {
		text: name,
		numbers,
		findings,
		"remark-parse ms": rounded(bare, 1),
		"check ms": rounded(times.get("check"), 1),
		ratio: ratio(times.get("check")),
		...Object.fromEntries(phases.map((phase) => [phase, ratio(times.get(phase))])),
		verdicts: ratio(Math.max(0, times.get("check") - alone)),
	};
}

/** One table. */
export async function benchPhases(context) {
	const rows = [];
	for (const { name, length, rounds } of sizes)
		for (const language of languages)
			rows.push(
				phaseRow(`${name} ${language}`, await measure(context, draftOf(language, length), context.rounds(rounds, 2))),
			);
	return [{ title: "Whole check and its phases as multiples of bare remark-parse of the same text", rows }];
}
