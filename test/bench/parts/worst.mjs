// The edits that change the meaning of half a draft: a comment or a fence opened in the middle of 1 MB, and taken back; in a draft that has
// others behind, and in one where nothing ends them. Against a full check by the same server of that draft; and how long other requests wait.
import { draftOf } from "../drafts.mjs";
import { sleep, timed } from "../measuring.mjs";
import { openSourcemark } from "../servers.mjs";
import { median, most } from "../statistics.mjs";
import { knock, longestWait } from "../waiting.mjs";

const draft = "draft.md";
const openings = ["<!-- ", "```\n"];

/** Nothing is left that would end a comment or a fence. */
const withoutEnds = (text) => text.replace(/^```[\s\S]*?^```\n|<!--[\s\S]*?-->/gm, "");

/** Where a paragraph begins, behind the middle. */
const middleOf = (text) => text.indexOf("\n\n", text.length >> 1) + 2;

async function fullCheck(editor, text) {
	editor.close(draft);
	await sleep(200);
	return timed(async () => {
		editor.open(draft, text);
		await editor.allDiagnostics(draft);
	});
}

/** The time until all diagnostics, and the longest wait of another request meanwhile. */
async function edited(editor, send) {
	let spent = 0;
	const work = timed(async () => {
		send();
		await editor.diagnostics(draft);
	}).then((ms) => {
		spent = ms;
	});
	const { longest } = await longestWait(knock(editor), work);
	await sleep(200);
	return { spent, longest };
}

/** In one draft: each edit's time over that of a full check, and all waits. */
async function round(editor, text, { full, opened, closed, waits }) {
	full.push(await fullCheck(editor, text));
	const at = middleOf(text);
	for (const opening of openings) {
		const open = await edited(editor, editor.editAt(draft, at, 0, opening));
		const close = await edited(editor, editor.editAt(draft, at, opening.length, ""));
		opened.get(opening).push(open.spent);
		closed.push(close.spent);
		waits.push(open.longest, close.longest);
	}
}

/** Of drafts of one kind; the texts are other ones each time. */
async function measure(context, textOf) {
	const times = { full: [], opened: new Map(openings.map((each) => [each, []])), closed: [], waits: [] };
	const editor = await openSourcemark(context.folderWith([context.ownRegistry()]), context);
	editor.open(draft, textOf("de", 1_000_000));
	await editor.allDiagnostics(draft);
	for (let count = 0; count < context.rounds(4, 1); count++)
		await round(editor, textOf(count % 2 === 0 ? "en" : "de", 1_000_001 + count), times);
	await editor.stop();
	const full = median(times.full);
	const opened = most([...times.opened.values()].map(median));
	return { opened: opened / full, closed: median(times.closed) / full, wait: most(times.waits) };
}

export async function benchWorst(context) {
	const runs = [
		await measure(context, draftOf),
		await measure(context, (language, length) => withoutEnds(draftOf(language, length))),
	];
	return [
		["worst.time", most(runs.map(({ opened }) => opened))],
		["worst.close", most(runs.map(({ closed }) => closed))],
		["worst.step", most(runs.map(({ wait }) => wait))],
	];
}
