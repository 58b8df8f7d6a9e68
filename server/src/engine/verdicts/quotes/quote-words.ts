// Takes quoted words; gives them as two quotations are compared: word by word, without marks and capitals, a number as what it
// says. What the writer left out or put in brackets stands for anything.
import { readFigures } from "../../figures/read.ts";
import type { Language } from "../../languages/language.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { overlaps, type Span, span } from "../../text/span.ts";

export interface QuoteWord {
	/** In the text. */
	readonly span: Span;
	/** In lower case, hyphens left out. */
	readonly text: string;
	/** Two words of one key are inflections of one. */
	readonly key: string;
	/** Tells something: no article, no "and". */
	readonly rare: boolean;
	/** Stands for any words: an ellipsis, words in brackets. */
	readonly open: boolean;
	/** A sentence ends behind it. */
	readonly ends: boolean;
}

/** What a language says of its words. */
export interface Wording {
	readonly language: Language;
	readonly stem: (lower: string) => string;
}

// An ellipsis, brackets, or a word, perhaps with its first or last letters in brackets. No two begin alike but the brackets.
const pattern =
	/[[(](?:…|\.{3})[\])]|…|\.{3}|(?:\[\p{L}{1,3}\])?[\p{L}\p{M}\p{N}\u00AD]+(?:['’.,][\p{L}\p{M}\p{N}\u00AD]+)*(?:\[\p{L}{1,4}\])?|\[[^[\]]{1,120}\]/gu;

const sentenceEnd = /^["'”“»«›‹’‘)\]]*[.!?…]/u;

const folded = (word: string): string =>
	word
		.normalize("NFC")
		.toLowerCase()
		.replace(/\u00AD/g, "")
		.replace(/’/g, "'")
		.replaceAll("ß", "ss")
		.replace(/'s?$/, "");

/** "Die Truppen", "den Truppen": the same article in two cases. Articles of a language share their first letter. */
function keyOf(word: string, { language: { reporting }, stem }: Wording): string {
	if (reporting.definite.includes(word) && !reporting.possessives.includes(word)) return `the ${word[0]}`;
	return reporting.indefinite.includes(word) ? `a ${word[0]}` : stem(word);
}

const numberOf = ({ value, min, max, unit }: Quantity): string => `#${value ?? `${min}-${max}`} ${unit ?? ""}`;

interface Numbered {
	readonly span: Span;
	readonly key: string;
}

/** "One" and "a" are words; every other number is one word, however it is written. */
function numbersIn(text: string, { language }: Wording): readonly Numbered[] {
	const { figures } = readFigures(text, language.base);
	return figures
		.filter(({ quantity: { vague, value }, style }) => !vague && !(style.words && value?.eq(1)))
		.map((figure) => ({ span: figure.span, key: numberOf(figure.quantity) }));
}

function wordOf(text: string, written: string, start: number, wording: Wording): QuoteWord {
	const end = start + written.length;
	const isGap = !/[\p{L}\p{N}]/u.test(written) || /^\[.*\s.*\]$|^\[[^\]]{4,}\]$/u.test(written);
	const word = folded(written.replace(/[[\]]/g, ""));
	const key = keyOf(word, wording);
	return {
		span: span(start, end),
		text: word,
		key,
		rare: word.length > 2 && !wording.language.functionWords.has(word) && !/^(?:the|a) .$/.test(key),
		open: isGap || /^\[.*\]$|^\[\p{L}{2,}\]|\p{L}\[/u.test(written),
		ends: sentenceEnd.test(text.slice(end, end + 4)),
	};
}

/** The words of `text` within `place`. Linear. */
export function quoteWords(text: string, place: Span, wording: Wording): readonly QuoteWord[] {
	const numbers = numbersIn(text.slice(place.start, place.end), wording);
	let next = 0;
	const out: QuoteWord[] = [];
	for (const { 0: written, index } of text.slice(place.start, place.end).matchAll(pattern)) {
		while ((numbers[next]?.span.end ?? Number.POSITIVE_INFINITY) <= index) next++;
		const number = numbers[next];
		const word = wordOf(text, written, place.start + index, wording);
		if (!number || !overlaps(number.span, span(index, index + written.length))) {
			out.push(word);
			continue;
		}
		const last = out.at(-1);
		const whole = span(place.start + number.span.start, place.start + number.span.end);
		if (last?.span.start === whole.start) continue;
		const { ends } = wordOf(text, text.slice(whole.start, whole.end), whole.start, wording);
		out.push({ span: whole, text: number.key, key: number.key, rare: true, open: false, ends });
	}
	return out;
}
