// Takes the text of a long draft; gives the places where it may be cut into sections that are read one by one.
// A place is one or not by the lines around it alone, so that an edit moves no cut but those it touches.

/** Shorter drafts are read whole: nothing is gained by cutting them. UTF-16 units. */
export const shortestCut = 16_000;

/** Of the paragraphs between headings about one in so many begins a section. */
const everyParagraph = 16;

/** A line at the margin behind an empty one: nothing above goes on into it but open code and open HTML (markdown/open.ts). */
const start = /\n[ \t]{0,100}\r?\n(?=(#{1,6}[ \t]|[\p{L}"“„«]))/gu;

/** Whether a place is a cut depends on no more than so many units before and behind it. */
export const lookBack = 310;
export const lookAhead = 50;

/** The line above the empty one. */
function lineAbove(text: string, end: number): string {
	const from = text.lastIndexOf("\n", end - 1) + 1;
	return text.slice(Math.max(from, end - 200), end);
}

/** FNV-1a over a line's beginning: says nothing but always says the same. */
function hash(text: string, from: number): number {
	let sum = 0x811c9dc5;
	for (let at = from; at < from + 40 && at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 10 || unit === 13) break;
		sum = Math.imul(sum ^ unit, 0x01000193);
	}
	return sum >>> 8;
}

const isPlain = (line: string): boolean => /^[\p{L}"“„«]/u.test(line) && !line.includes("|");
const isLabel = (text: string, from: number): boolean => /^[^\n]{0,30}:/.test(text.slice(from, from + 31));

/** Offsets between the two, in order. Every heading is one; of paragraphs some of those between two others. Linear. */
export function cutsOf(text: string, from: number, to: number): number[] {
	const cuts: number[] = [];
	start.lastIndex = from;
	for (let found = start.exec(text); found; found = start.exec(text)) {
		const at = found.index + found[0].length;
		if (at >= to) break;
		const heading = text[at] === "#";
		const chosen =
			heading || (hash(text, at) % everyParagraph === 0 && isPlain(lineAbove(text, found.index)) && !isLabel(text, at));
		if (chosen) cuts.push(at);
		start.lastIndex = at;
	}
	return cuts;
}
