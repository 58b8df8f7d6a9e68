// Takes a sentence of prose with its figures; gives its words and marks in order. Knows no language. Linear.
import type { Figure } from "../../figures/figure.ts";
import { type Span, span } from "../../text/span.ts";

export interface Token {
	readonly text: string;
	readonly lower: string;
	/** In prose. */
	readonly span: Span;
	readonly isWord: boolean;
	readonly isCapital: boolean;
	/** The token belongs to a figure's number; what counts is that no name and no verb is looked for in it. */
	readonly inFigure: boolean;
}

/** A word with inner hyphens and dots, a number with its group and decimal marks, a possessive's "'s", or one mark. Delimiters and letters are disjoint: no backtracking. */
const TOKEN =
	/['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:[-‑.&@]|(?<=\p{N})[,'’](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** `elided`: words that lose their end to an apostrophe; it belongs to their token ("l'" of "l'eau" is "l"). */
export function tokenise(
	text: string,
	sentence: Span,
	figures: readonly Figure[],
	elided: ReadonlySet<string>,
): Token[] {
	const out: Token[] = [];
	let next = 0;
	for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
		const start = sentence.start + match.index;
		const end = start + match[0].length;
		const before = out.at(-1);
		if (before?.span.end === start && /^['’]$/u.test(match[0]) && elided.has(before.lower)) {
			out[out.length - 1] = { ...before, text: before.text + match[0], span: span(before.span.start, end) };
			continue;
		}
		while (next < figures.length && (figures[next] as Figure).span.end <= start) next++;
		const figure = figures[next];
		out.push({
			text: match[0],
			lower: match[0].toLowerCase(),
			span: span(start, end),
			isWord: /^[\p{L}\p{N}]/u.test(match[0]),
			isCapital: /^\p{Lu}/u.test(match[0]),
			inFigure: figure !== undefined && figure.span.start < end,
		});
	}
	return out;
}

/** "2024", "2024a": the year of a paper, never a figure. */
export const isYear = (token: Token | undefined): boolean =>
	token !== undefined && !token.inFigure && /^(?:1[89]|20)\d\d[a-z]?$/u.test(token.text);
