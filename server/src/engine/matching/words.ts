// Takes a stretch of prose; gives its words with stems, as matching sees them. Knows no claim.

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

/** A verb in two parts: finite forms, and the participle that stands for the whole. */
export interface SeparableVerb {
	readonly participle: string;
	readonly forms: ReadonlySet<string>;
}

/** What a language says of the forms of words. */
export interface WordForms {
	/** Stem of a lower-case word; irregular forms have that of their infinitive. */
	readonly stem: (lower: string) => string;
	/** Words that lose their end to an apostrophe before the next: "l'eau" is two words. */
	readonly elided: ReadonlySet<string>;
	/** Particles that end a verb in two parts, with the verbs they may end. */
	readonly particles: ReadonlyMap<string, readonly SeparableVerb[]>;
}

// One run of letters and digits with apostrophes inside; hyphens part words, so "Ukraine-Krieg" is two. Linear.
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;
const possessive = /['’]s?$/u;

/** Length of what a word has lost its end with, apostrophe and all: 2 for "l'eau"; 0 without. */
function elision(text: string, elided: ReadonlySet<string>): number {
	const at = elided.size === 0 ? -1 : text.search(/['’]/u);
	return at > 0 && elided.has(text.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

/** A phrase as its words are read: "suppressions d'emplois" is three. */
export const elisionsApart = (phrase: string, elided: ReadonlySet<string>): string =>
	phrase
		.split(" ")
		.map((word) => {
			const length = elision(word, elided);
			return length === 0 ? word : `${word.slice(0, length - 1)} ${word.slice(length)}`;
		})
		.join(" ");

/** Words of prose[within], spans counted from the start of the prose. O(length). */
export function wordsOf(prose: string, within: Span, forms: WordForms): Word[] {
	const out: Word[] = [];
	const add = (start: number, text: string): void => {
		const lower = text.toLowerCase().replace(possessive, "").replaceAll("’", "'");
		const before = prose.slice(Math.max(within.start, start - 2), start);
		out.push({
			span: span(start, start + text.length),
			text,
			lower,
			stem: forms.stem(lower),
			capital: /^\p{Lu}/u.test(text),
			first: out.length === 0 || /["“„«»:]\s?$/u.test(before),
		});
	};
	for (const found of prose.slice(within.start, within.end).matchAll(wordPattern)) {
		const start = within.start + found.index;
		const cut = elision(found[0], forms.elided);
		if (cut > 0) add(start, found[0].slice(0, cut));
		add(start + cut, found[0].slice(cut));
	}
	return withWholeVerbs(out, prose, forms);
}

/** "Kamen ... um": the particle at the clause's end stands for the whole verb, "umgekommen". */
function withWholeVerbs(words: Word[], prose: string, forms: WordForms): Word[] {
	const { particles } = forms;
	if (particles.size === 0) return words;
	const out = [...words];
	const whole = (word: Word, participle: string): Word => ({
		...word,
		lower: participle,
		stem: forms.stem(participle),
	});
	words.forEach((word, at) => {
		const verbs = particles.get(word.lower);
		if (!verbs || !clauseEnd.test(prose.slice(word.span.end, word.span.end + 6))) return;
		for (let back = at - 1; back >= Math.max(0, at - 24); back--) {
			const verb = verbs.find((verb) => verb.forms.has((words[back] as Word).lower));
			if (!verb) continue;
			out[back] = whole(words[back] as Word, verb.participle);
			out[at] = whole(word, verb.participle);
			return;
		}
	});
	return out;
}

const clauseEnd = /^\s*(?:[,.;:!?)–—]|$|und\s|oder\s)/u;
