// A registry of 100,000 claims beside one of 5: starting with it once it has been read, the memory it adds, looking up a figure's claims,
// and keystrokes in a draft of 100 KB that speaks of its claims.
import { performance } from "node:perf_hooks";
import { draftOnRecord } from "../drafts.mjs";
import { sleep, timed } from "../measuring.mjs";
import { memoryOf } from "../memory.mjs";
import { registryOf } from "../registry/generate.mjs";
import { marked, markedDraft, markSource, untilShown } from "../registry/marked.mjs";
import { openSourcemark } from "../servers.mjs";
import { median, p95 } from "../statistics.mjs";
import { typeInTurns, typist } from "../typing.mjs";

const draft = "draft.md";
const other = "other.md";

/** A folder with a registry of so many claims that the server has read before. */
export async function folderOf(context, claims) {
	const [made] = registryOf({ claims });
	const folder = context.folderWith([{ file: made.file, text: marked(made.text, 418) }, markSource]);
	await start(context, folder);
	return { folder, made };
}

/** From the spawn to diagnostics that take the registry in. */
export async function start(context, folder) {
	let editor;
	const spent = await timed(async () => {
		editor = await openSourcemark(folder, context);
		editor.open(draft, markedDraft);
		await untilShown(editor, draft, 418);
	});
	await editor.stop();
	return spent;
}

/** In turns: so many times over all figures, the first one left out. */
const passes = 5;

/** The 95th of a hundred figures: finding its claims, and having them ready to be weighed as well. */
export async function lookUps(context, files, text) {
	const engine = await context.engine();
	const digests = new Map(files.map((file) => [file.file, engine.digestOf(file)]));
	const all = engine.lookUpsOf(engine.checkerFrom(files, digests), text);
	const timesOf = (name) =>
		all.map((lookUp) => {
			const begun = performance.now();
			lookUp[name]();
			return performance.now() - begun;
		});
	const steps = ["find", "ready"].map((name) => ({ name, all: [] }));
	for (let pass = -1; pass < passes; pass++)
		for (const step of steps) {
			const spent = p95(timesOf(step.name));
			if (pass >= 0) step.all.push(spent);
		}
	return Object.fromEntries(steps.map(({ name, all: spent }) => [name, median(spent)]));
}

async function typing(context, folders, text) {
	const keystrokes = context.rounds(60, 20);
	const editors = [];
	for (const folder of folders) {
		const editor = await openSourcemark(folder, context);
		// Once this one shows it, the registry has been read.
		editor.open(other, markedDraft);
		await untilShown(editor, other, 418);
		editor.close(other);
		editor.open(draft, text);
		await editor.allDiagnostics(draft);
		await sleep(500);
		editors.push(editor);
	}
	const typists = editors.map((editor) => typist(editor, draft, keystrokes));
	const times = await typeInTurns(typists, keystrokes);
	const memory = editors.map(({ pid }) => memoryOf(pid)?.now ?? Number.NaN);
	for (const editor of editors) await editor.stop();
	return { times, memory };
}

export async function benchLargeRegistry(context) {
	const many = await folderOf(context, 100_000);
	const few = await folderOf(context, 5);
	const starts = { many: [], few: [] };
	for (let round = 0; round < context.rounds(5, 2); round++) {
		starts.many.push(await start(context, many.folder));
		starts.few.push(await start(context, few.folder));
	}
	const text = draftOnRecord(many.made.claims, 100_000);
	const { times, memory } = await typing(context, [many.folder, few.folder], text);
	const added = memory[0] - memory[1];
	const { find, ready } = await lookUps(context, [many.made], text);
	return [
		["registry.start", median(starts.many) - median(starts.few)],
		["registry.memory", Number.isNaN(added) ? "only Linux tells" : added],
		["registry.look-up", find],
		["registry.ready", ready],
		["registry.keystroke", p95(times[0]) / p95(times[1])],
	];
}
