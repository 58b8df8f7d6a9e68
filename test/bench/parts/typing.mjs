// Keystrokes in drafts of 1 MB, 100 KB and 10 KB, by our server and by Microsoft's Markdown language server in turns; then bursts,
// and the memory that our server has come to. Half of it in German, half in English.
import { draftOf } from "../drafts.mjs";
import { sleep } from "../measuring.mjs";
import { memoryOf } from "../memory.mjs";
import { openMicrosoft, openSourcemark } from "../servers.mjs";
import { median, most, p95 } from "../statistics.mjs";
import { typeInTurns, typist } from "../typing.mjs";

const draft = "draft.md";
const lengths = { "1m": 1_000_000, "100k": 100_000, "10k": 10_000 };

async function openWith(context, open, text, keystrokes) {
	const editor = await open(context.folderWith([context.ownRegistry()]));
	editor.open(draft, text);
	await editor.allDiagnostics(draft);
	return { editor, typist: typist(editor, draft, keystrokes) };
}

/** Who types, by name. */
async function openAll(context, language, keystrokes) {
	const { folder: peers } = context.peers();
	const ours = (folder) => openSourcemark(folder, context);
	const all = new Map();
	for (const [name, length] of Object.entries(lengths)) {
		const text = draftOf(language, length);
		all.set(name, await openWith(context, ours, text, keystrokes));
		const theirs = (folder) => openMicrosoft(folder, peers);
		if (peers) all.set(`${name}.microsoft`, await openWith(context, theirs, text, keystrokes));
	}
	return all;
}

async function measure(context, language, keystrokes) {
	const all = await openAll(context, language, keystrokes);
	const names = [...all.keys()];
	const times = await typeInTurns(
		[...all.values()].map(({ typist }) => typist),
		keystrokes,
	);
	const { editor, typist } = all.get("1m");
	const bursts = [];
	for (let round = 0; round < context.rounds(5, 2); round++) {
		bursts.push(await typist.burst(20));
		await sleep(300);
	}
	const memory = memoryOf(editor.pid);
	for (const { editor } of all.values()) await editor.stop();
	return { times: new Map(names.map((name, at) => [name, times[at]])), burst: median(bursts), memory };
}

function figuresOf(runs, missing) {
	const times = (name) => runs.flatMap(({ times }) => times.get(name) ?? []);
	const microsoft = (name) => missing ?? p95(times(`${name}.microsoft`)) / p95(times(name));
	const memory = (kind) => {
		const all = runs.map(({ memory }) => memory?.[kind] ?? Number.NaN);
		return all.some(Number.isNaN) ? "only Linux tells" : most(all);
	};
	return [
		...Object.keys(lengths).flatMap((name) => [
			[`keystroke.${name}.p50`, median(times(name))],
			[`keystroke.${name}.p95`, p95(times(name))],
			[`keystroke.${name}.microsoft`, microsoft(name)],
		]),
		["keystroke.growth", p95(times("1m")) / p95(times("100k"))],
		["burst", most(runs.map(({ burst }) => burst))],
		["memory.after", memory("now")],
		["memory.peak", memory("peak")],
	];
}

export async function benchTyping(context) {
	const keystrokes = context.rounds(50, 10);
	const runs = [];
	for (const language of ["de", "en"]) runs.push(await measure(context, language, keystrokes));
	return figuresOf(runs, context.peers().missing);
}
