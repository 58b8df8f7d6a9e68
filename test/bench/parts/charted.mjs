// What the chart shows: milliseconds against the length of the draft and against the size of the registry, each series measured
// in turns with the others at every size.
import { draftOf, draftOnRecord } from "../drafts.mjs";
import { inTurns } from "../measuring.mjs";
import { openMicrosoft, openSourcemark } from "../servers.mjs";
import { median, rounded } from "../statistics.mjs";
import { typeInTurns, typist } from "../typing.mjs";
import { folderOf, lookUps, start } from "./large-registry.mjs";

const draft = "draft.md";
const lengths = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const sizes = [5, 100, 1_000, 10_000, 100_000];

/** Medians of keystrokes in the same draft, for each editor. */
async function keystrokes(editors, text, count) {
	const typists = [];
	for (const editor of editors) {
		editor.open(draft, text);
		await editor.allDiagnostics(draft);
		typists.push(typist(editor, draft, count));
	}
	const times = await typeInTurns(typists, count);
	for (const editor of editors) await editor.stop();
	return times.map(median);
}

async function ofLength(context, length) {
	const text = draftOf("de", length);
	const engine = await context.engine();
	const check = engine.checkOf(context.registries());
	const steps = [
		{ name: "parse", run: () => engine.remark(text) },
		{ name: "check", run: () => check(text) },
	];
	const times = await inTurns(steps, context.rounds(length > 200_000 ? 3 : 9, 2));
	const { folder: peers } = context.peers();
	const folder = () => context.folderWith([context.ownRegistry()]);
	const editors = [await openSourcemark(folder(), context), ...(peers ? [await openMicrosoft(folder(), peers)] : [])];
	const [ours, theirs] = await keystrokes(editors, text, context.rounds(20, 6));
	return {
		size: length,
		"keystroke, Sourcemark": ours,
		"whole check": median(times.get("check")),
		"bare remark-parse": median(times.get("parse")),
		...(theirs === undefined ? {} : { "keystroke, Microsoft's": theirs }),
	};
}

async function ofRegistry(context, claims) {
	const { folder, made } = await folderOf(context, claims);
	const starts = [];
	for (let round = 0; round < context.rounds(3, 1); round++) starts.push(await start(context, folder));
	const text = draftOnRecord(made.claims, 100_000);
	const [keystroke] = await keystrokes([await openSourcemark(folder, context)], text, context.rounds(20, 6));
	return {
		size: claims,
		"start to diagnostics": median(starts),
		"keystroke at 100 KB": keystroke,
		"look-up of a figure": (await lookUps(context, [made], text)).find,
	};
}

/** Two tables: a row a size, a column a series. */
export async function benchCharted(context) {
	const rounds = async (all, measure) => {
		const rows = [];
		for (const each of all) {
			const row = await measure(context, each);
			rows.push(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, rounded(value, 3)])));
		}
		return rows;
	};
	return [
		{ title: "Milliseconds by length of the draft, characters", rows: await rounds(lengths, ofLength) },
		{ title: "Milliseconds by claims in the registry", rows: await rounds(sizes, ofRegistry) },
	];
}
