// Takes a prose; gives what stands in quotation marks, of whatever language's, one inside the other too.
// Never crosses a block. Linear: each mark is looked at once.
import { contains, type Span, span } from "../../text/span.ts";

export interface Quotation {
	/** What stands between the marks, in prose. Several stretches where the speaker stands between: “We”, she said, “will go.” */
	readonly parts: readonly Span[];
	/** The quotation it stands in; null for the outermost. */
	readonly within: Quotation | null;
}

/** What each opening mark may be closed by. Straight single marks are apostrophes first. */
const closings: Readonly<Record<string, string>> = {
	"„": "“”",
	"‚": "‘’",
	"“": "”",
	"‘": "’",
	"«": "»",
	"‹": "›",
	"»": "«»",
	"›": "‹›",
	"”": "”",
	'"': '"',
	"'": "'",
};

const marks = /[„‚“”‘’«»‹›"']/gu;
const letter = /[\p{L}\p{N}]/u;

/** “ opens in English and closes in German; ' and ’ stand in words: what stands beside a mark tells. */
const mayOpen = (mark: string, before: string, behind: string): boolean =>
	mark in closings && !letter.test(before) && behind !== "" && (!/\s/.test(behind) || "«‹".includes(mark));

const mayClose = (mark: string, before: string, behind: string): boolean =>
	(!/['’‘]/.test(mark) || !letter.test(behind)) && (!/\s/.test(before) || "»›«‹".includes(mark));

/** Marks open at once; deeper ones are noise. */
const deepest = 8;

function pairs(text: string): Span[] {
	const open: { readonly mark: string; readonly end: number }[] = [];
	const out: Span[] = [];
	for (const { 0: mark, index } of text.matchAll(marks)) {
		const [before, behind] = [text.charAt(index - 1), text.charAt(index + 1)];
		const at = mayClose(mark, before, behind)
			? open.findLastIndex((each) => closings[each.mark]?.includes(mark) && each.end < index)
			: -1;
		if (at >= 0) {
			out.push(span((open[at] as { end: number }).end, index));
			open.length = at;
		} else if (mayOpen(mark, before, behind)) {
			if (open.length === deepest) open.shift();
			open.push({ mark, end: index + 1 });
		}
	}
	return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Longest speaker between two stretches of one sentence, and the most stretches of one. */
const longestInquit = 80;
const mostParts = 4;

/** “We will”, she said, “go.” A comma on both sides: what stands between belongs to no quotation. */
function isInquit(text: string, before: Span, behind: Span): boolean {
	const between = text.slice(before.end + 1, behind.start - 1);
	const opens = /^\s?,/.test(between) || /,\s*$/.test(text.slice(before.start, before.end));
	return (
		between.length <= longestInquit &&
		letter.test(between) &&
		opens &&
		/[,:]\s*$/.test(between) &&
		!/[.!?;]\s/.test(between)
	);
}

/** In order of place; those inside others behind the ones they stand in. */
export function quotationsIn(text: string): readonly Quotation[] {
	const out: Quotation[] = [];
	let around: Quotation | null = null;
	for (const place of pairs(text)) {
		while (around && !contains(around.parts.at(-1) as Span, place)) around = around.within;
		const last = out.at(-1);
		const end = last?.parts.at(-1);
		if (
			last &&
			end &&
			last.parts.length < mostParts &&
			last.within === around &&
			end.end <= place.start &&
			isInquit(text, end, place)
		) {
			out[out.length - 1] = { ...last, parts: [...last.parts, place] };
			around = out.at(-1) ?? null;
		} else {
			around = { parts: [place], within: around };
			out.push(around);
		}
	}
	return out;
}
