// Takes the review of a draft; gives the edits that cite every figure whose citation has exactly one answer.
// Section by section and round by round: one citation may serve two figures, and the number of a footnote depends on those before it.
// A footnote is tried out in its section and then put to those of the draft.
import {
	type CheckOptions,
	callIn,
	draftNotes,
	type Edit,
	type Fix,
	fixesIn,
	openNotes,
	type Review,
	type ReviewedSection,
	type Reviewer,
	ruleInfo,
	type WrittenNote,
} from "../engine/index.ts";

/** Where the text of a round comes from: a stretch of the draft as it was, or words put in. */
type Segment =
	| { readonly start: number; readonly end: number }
	| { readonly words: string; readonly note?: WrittenNote | undefined };

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

/** Those that touch one before are left out: two insertions at one place have no order. */
function inOrder(edits: readonly Edit[]): Edit[] {
	const out: Edit[] = [];
	let end = -1;
	for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
		if (edit.span.start <= end) continue;
		out.push(edit);
		end = edit.span.end;
	}
	return out;
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
			if ("words" in segment) out.push({ ...segment, words: segment.words.slice(from - at, to - at) });
			else out.push({ start: segment.start + from - at, end: segment.start + to - at });
			from = to;
		};
		for (let next = todo[0]; next && next.span.start < end; next = todo[0]) {
			keep(next.span.start);
			if (next.newText !== "" && next.span.start >= at) out.push({ words: next.newText, note: next.note });
			from = Math.max(from, Math.min(next.span.end, end));
			if (next.span.end > end) break;
			todo.shift();
		}
		keep(end);
		at = end;
	}
	return [...out, ...todo.map(({ newText, note }) => ({ words: newText, note }))];
}

const textOf = (segments: readonly Segment[], draft: string): string =>
	segments.map((each) => ("words" in each ? each.words : draft.slice(each.start, each.end))).join("");

/** What stands between the kept stretches of a part of the draft is what changed. */
function toEdits(segments: readonly Segment[], draft: string, from: number, to: number): Edit[] {
	const edits: Edit[] = [];
	let at = from;
	let words = "";
	for (const segment of [...segments, { start: to, end: to }]) {
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

const citations = (review: Review, section: ReviewedSection): readonly Fix[] =>
	fixesIn(review, section, ({ rule }) => ruleInfo(rule)?.cites === true).flatMap(onlyCitation);

/** Places that count from a section's begin. */
const countedFrom =
	(from: number) =>
	({ span: { start, end }, ...rest }: Edit): Edit => ({ ...rest, span: { start: start - from, end: end - from } });

type DraftNotes = ReturnType<typeof openNotes>;

/** A note among others of the draft would not be seen where its section is tried out: it goes behind the section, whatever follows. */
function behind(end: number): (edit: Edit) => Edit {
	return (edit) => {
		const { note } = edit;
		if (!note) return edit;
		const call = callIn(edit, note.label, note.label);
		const newText = `${call}\n\n[^${note.label}]: ${note.text}\n\n`;
		return { ...edit, newText, ...(call === "" ? { span: { start: end, end } } : {}) };
	};
}

/** What was put in without its notes, whose labels are those that the draft has for them. */
function withoutNotes(segments: readonly Segment[], notes: DraftNotes): Segment[] {
	const written = segments.flatMap((each) => ("words" in each && each.note ? each.note : []));
	const labels = new Map(written.map((note) => [note.label, notes.labelFor(note)]));
	const renamed = (_: string, label: string): string => `[^${labels.get(label) ?? label}]`;
	return segments.map((each) => {
		if (!("words" in each)) return each;
		const { words, note } = each;
		const calls = note ? callIn({ newText: words }, note.label, note.label) : words;
		return { words: calls.replace(/\[\^([^\]]+)\]/g, renamed) };
	});
}

/** The edits of one section. */
function* citedIn(
	review: Review,
	section: ReviewedSection,
	reviewer: Reviewer,
	options: CheckOptions,
	notes: DraftNotes,
): Generator<unknown, readonly Edit[]> {
	const { text: draft } = review;
	const { start, end } = section.span;
	const isPart = section.kept.body !== null;
	let segments: Segment[] = [{ start, end }];
	let [now, tried] = [section, review];
	for (let round = 0; round < mostRounds; round++) {
		const found = citations(tried, now);
		const all = apart(isPart ? found.map((fix) => ({ ...fix, edits: fix.edits.map(behind(now.span.end)) })) : found);
		const own = all.filter(({ span }) => span.start >= start && span.end <= now.span.end);
		yield;
		if (own.length === 0) break;
		segments = edited(segments, own.map(countedFrom(start)));
		const text = textOf(segments, draft);
		now = reviewer.tryOut(section, text, options);
		tried = { ...review, text: draft.slice(0, start) + text + draft.slice(end) };
		yield;
	}
	return toEdits(isPart ? withoutNotes(segments, notes) : segments, draft, start, end);
}

/**
 * In order, none touching another. Empty where nothing has exactly one answer. Goes section by section, and each only where something is
 * to be cited. Whoever runs it may let others in between.
 */
export function* citeAll(
	review: Review,
	reviewer: Reviewer,
	options: CheckOptions,
): Generator<unknown, readonly Edit[]> {
	const edits: Edit[] = [];
	const notes = openNotes(() => draftNotes(review));
	for (const section of review.sections) edits.push(...(yield* citedIn(review, section, reviewer, options, notes)));
	return notes.with(inOrder(edits));
}
