// Takes a stretch of prose; gives its words with stems, as matching sees them. Knows no claim.
import type { Language } from "../languages/language.ts";
import { type Span, span } from "../text/span.ts";

export interface Word {
	readonly span: Span;
	readonly text: string;
	readonly lower: string;
	readonly stem: string;
	/** Starts with a capital letter. */
	readonly capital: boolean;
	/** First word of its sentence or behind an opening quotation mark: its capital tells nothing. */
	readonly first: boolean;
}

// One run of letters and digits with apostrophes inside; hyphens part words, so "Ukraine-Krieg" is two. Linear.
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;
const possessive = /['’]s?$/u;

/** Words of prose[within], spans counted from the start of the prose. O(length). */
export function wordsOf(prose: string, within: Span, language: Language): Word[] {
	const out: Word[] = [];
	for (const found of prose.slice(within.start, within.end).matchAll(wordPattern)) {
		const start = within.start + found.index;
		const text = found[0];
		const lower = text.toLowerCase().replace(possessive, "").replaceAll("’", "'");
		const before = prose.slice(Math.max(within.start, start - 2), start);
		out.push({
			span: span(start, start + text.length),
			text,
			lower,
			stem: /\d/u.test(lower) ? lower : language.stem(lower),
			capital: /^\p{Lu}/u.test(text),
			first: out.length === 0 || /["“„«»:]\s?$/u.test(before),
		});
	}
	return out;
}
