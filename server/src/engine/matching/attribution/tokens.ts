// Takes a sentence of prose with its figures; gives its words and marks in order. Knows no language. Linear.
import type { Figure } from "../../figures/figure.ts";
import { wordEnd, wordUnits } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "./word.ts";

/** A word or mark at its place in prose. */
export interface Token extends Span {
	readonly text: string;
	readonly lower: string;
	readonly isWord: boolean;
	readonly isCapital: boolean;
	/** The token belongs to a figure's number; what counts is that no name and no verb is looked for in it. */
	readonly inFigure: boolean;
	/** What its language knows of the word, wherever it stands. */
	readonly word: Word;
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === "’";

/** White space as patterns know it. */
function isSpace(code: number): boolean {
	if (code < 0x80) return code === 0x20 || (code > 0x08 && code < 0x0e);
	return (code < 0xc0 || code >= 0x1680) && /\s/u.test(String.fromCharCode(code));
}

const numberBefore = (text: string, at: number): boolean => /\p{N}$/u.test(text.slice(Math.max(0, at - 2), at));
const numberAt = (text: string, at: number): boolean => /^\p{N}/u.test(text.slice(at, at + 2));

/** Hyphens and dots within a word, group and decimal marks within a number. */
function joins(text: string, at: number, end: number): boolean {
	if (at + 1 >= end) return false;
	const mark = text[at];
	if (mark === "-" || mark === "." || mark === "&" || mark === "@" || mark === "‑") return wordUnits(text, at + 1) > 0;
	return (mark === "," || isApostrophe(mark)) && numberAt(text, at + 1) && numberBefore(text, at);
}

/** The end of the word with its inner hyphens and dots, the number with its group and decimal marks, the possessive's "'s", or the one mark. */
function tokenEnd(text: string, from: number, end: number): number {
	let to = wordEnd(text, from, end);
	if (to > from) {
		while (joins(text, to, end)) to = wordEnd(text, to + 1, end);
		return to;
	}
	const isPossessive = isApostrophe(text[from]) && text[from + 1] === "s" && from + 1 < end;
	if (isPossessive && (from + 2 >= end || wordUnits(text, from + 2) === 0)) return from + 2;
	return from + ((text.codePointAt(from) as number) > 0xffff ? 2 : 1);
}

/**
 * `wordOf` is what the sentence's language knows of a spelling. `elided`: words that lose their end to an apostrophe; it belongs
 * to their token ("l'" of "l'eau" is "l").
 */
export function tokenise(
	text: string,
	sentence: Span,
	figures: readonly Figure[],
	{ wordOf, elided }: { readonly wordOf: (text: string) => Word; readonly elided: ReadonlySet<string> },
): Token[] {
	const out: Token[] = [];
	let next = 0;
	let end = sentence.start;
	for (let start = sentence.start; start < sentence.end; start = end) {
		if (isSpace(text.charCodeAt(start))) {
			end = start + 1;
			continue;
		}
		end = tokenEnd(text, start, sentence.end);
		const written = text.slice(start, end);
		const before = out.at(-1);
		if (before?.end === start && isApostrophe(written) && elided.has(before.lower)) {
			out[out.length - 1] = { ...before, text: before.text + written, end };
			continue;
		}
		while (next < figures.length && (figures[next] as Figure).span.end <= start) next++;
		const figure = figures[next];
		const word = wordOf(written);
		out.push({
			text: word.text,
			lower: word.lower,
			isWord: word.isWord,
			isCapital: word.isCapital,
			inFigure: figure !== undefined && figure.span.start < end,
			word,
			start,
			end,
		});
	}
	return out;
}

/** "2024", "2024a": the year of a paper, never a figure. */
export const isYear = (token: Token | undefined): boolean =>
	token !== undefined && !token.inFigure && /^(?:1[89]|20)\d\d[a-z]?$/u.test(token.text);
