// Takes a draft and a checker; gives the edits that cite every figure whose citation has exactly one answer.
// Round by round: one citation may serve two figures, and the number of a footnote depends on those before it.
import type { Checker, CheckOptions, CheckResult, Edit, Fix } from "../engine/index.ts";

/** Where the text of a round comes from: a stretch of the draft as it was, or words put in. */
type Segment = { readonly start: number; readonly end: number } | { readonly words: string };

/** Each round fixes all it can without one fix touching another's place; these many are enough for any draft of a person's. */
const mostRounds = 12;

const lengthOf = (segment: Segment): number =>
	"words" in segment ? segment.words.length : segment.end - segment.start;

/** The one answer, where there is exactly one. */
function onlyCitation(fixes: readonly Fix[]): readonly Fix[] {
	const cites = fixes.filter(({ kind, preferred }) => kind === "cite" && preferred);
	return cites.length === 1 ? cites : [];
}

/** Fixes that leave each other's places alone; a second insertion at one place waits for the next round. */
function apart(fixes: readonly Fix[]): Edit[] {
	const taken: Edit[] = [];
	for (const { edits } of fixes) {
		const clash = edits.some((edit) =>
			taken.some(({ span }) => edit.span.start <= span.end && span.start <= edit.span.end),
		);
		if (!clash) taken.push(...edits);
	}
	return taken.toSorted((a, b) => a.span.start - b.span.start);
}

/** The segments with the edits of one round worked in; offsets count in the text that the segments make. */
function edited(segments: readonly Segment[], edits: readonly Edit[]): Segment[] {
	const out: Segment[] = [];
	const todo = [...edits];
	let at = 0;
	for (const segment of segments) {
		const end = at + lengthOf(segment);
		let from = at;
		const keep = (to: number): void => {
			if (to <= from) return;
			if ("words" in segment) out.push({ words: segment.words.slice(from - at, to - at) });
			else out.push({ start: segment.start + from - at, end: segment.start + to - at });
			from = to;
		};
		for (let next = todo[0]; next && next.span.start < end; next = todo[0]) {
			keep(next.span.start);
			if (next.newText !== "" && next.span.start >= at) out.push({ words: next.newText });
			from = Math.max(from, Math.min(next.span.end, end));
			if (next.span.end > end) break;
			todo.shift();
		}
		keep(end);
		at = end;
	}
	return [...out, ...todo.map(({ newText }) => ({ words: newText }))];
}

const textOf = (segments: readonly Segment[], draft: string): string =>
	segments.map((each) => ("words" in each ? each.words : draft.slice(each.start, each.end))).join("");

/** What stands between the kept stretches is what changed. */
function toEdits(segments: readonly Segment[], draft: string): Edit[] {
	const edits: Edit[] = [];
	let at = 0;
	let words = "";
	for (const segment of [...segments, { start: draft.length, end: draft.length }]) {
		if ("words" in segment) {
			words += segment.words;
			continue;
		}
		const span = { start: at, end: segment.start };
		if (words !== "" || span.start < span.end)
			edits.push({ span, expected: draft.slice(span.start, span.end), newText: words });
		words = "";
		at = segment.end;
	}
	return edits;
}

/** In order, none touching another. Empty where nothing has exactly one answer. */
export function citeAll(draft: string, first: CheckResult, checker: Checker, options: CheckOptions): readonly Edit[] {
	let segments: Segment[] = [{ start: 0, end: draft.length }];
	let result = first;
	for (let round = 0; round < mostRounds; round++) {
		const edits = apart(result.verdicts.flatMap(({ fixes }) => onlyCitation(fixes)));
		if (edits.length === 0) break;
		segments = edited(segments, edits);
		result = checker.check(textOf(segments, draft), options);
	}
	return toEdits(segments, draft);
}
