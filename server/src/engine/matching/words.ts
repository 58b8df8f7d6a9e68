// Takes a stretch of prose; gives its words with stems, as matching sees them. Knows no claim.

import { lately, mostWords } from "../registry/recently.ts";
import { apart } from "../text/apart.ts";
import { wordEnd } from "../text/letters.ts";
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

/** A word by itself, wherever it stands. */
export type WordForm = Pick<Word, "lower" | "stem" | "capital">;

/** What a language says of the forms of words. */
export interface WordForms {
	/** Stem of a lower-case word; irregular forms have that of their infinitive. */
	readonly stem: (lower: string) => string;
	/** What a spelling is; read once for all places where it stands. */
	readonly formOf: (text: string) => WordForm;
	/** Words that lose their end to an apostrophe before the next: "l'eau" is two words. */
	readonly elided: ReadonlySet<string>;
	/** Particles that end a verb in two parts, with the verbs they may end. */
	readonly particles: ReadonlyMap<string, readonly SeparableVerb[]>;
}

const possessive = /['’]s?$/u;

/** Reads each spelling once: drafts say the same words again and again. */
export function formsOf(stem: WordForms["stem"]): WordForms["formOf"] {
	const known = lately<string, WordForm>(mostWords);
	return (text) => {
		const found = known.get(text);
		if (found) return found;
		const own = apart(text);
		const lower = own.toLowerCase().replace(possessive, "").replaceAll("’", "'");
		const made = { lower, stem: stem(lower), capital: /^\p{Lu}/u.test(own) };
		known.set(own, made);
		return made;
	};
}

const isInner = (mark: string | undefined): boolean => mark === "'" || mark === "’" || mark === ".";

/** One run of letters and digits with apostrophes and dots inside; hyphens part words, so "Ukraine-Krieg" is two. */
function runEnd(prose: string, from: number, end: number): number {
	let to = wordEnd(prose, from, end);
	while (to > from && isInner(prose[to])) {
		const next = wordEnd(prose, to + 1, end);
		if (next <= to + 1) break;
		to = next;
	}
	return to;
}

/** Length of what a word has lost its end with, apostrophe and all: 2 for "l'eau"; 0 without. */
function elision(text: string, elided: ReadonlySet<string>): number {
	const at = elided.size === 0 ? -1 : text.search(/['’]/u);
	return at > 0 && elided.has(text.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

/** A phrase as its words are read: "suppressions d'emplois" is three, and so is "main-d'œuvre". */
export const elisionsApart = (phrase: string, elided: ReadonlySet<string>): string =>
	elided.size === 0
		? phrase
		: phrase
				.split(/[\s-]+/u)
				.map((word) => {
					const length = elision(word, elided);
					return length === 0 ? word : `${word.slice(0, length - 1)} ${word.slice(length)}`;
				})
				.join(" ");

/** Words of prose[within], spans counted from the start of the prose. O(length). */
export function wordsOf(prose: string, within: Span, forms: WordForms): Word[] {
	const out: Word[] = [];
	const add = (start: number, text: string): void => {
		const { lower, stem, capital } = forms.formOf(text);
		const first = out.length === 0 || isOpened(prose, within.start, start);
		out.push({ span: span(start, start + text.length), text, lower, stem, capital, first });
	};
	for (let at = within.start; at < within.end; ) {
		const end = runEnd(prose, at, within.end);
		if (end === at) {
			at += (prose.codePointAt(at) as number) > 0xffff ? 2 : 1;
			continue;
		}
		const text = prose.slice(at, end);
		const cut = elision(text, forms.elided);
		if (cut > 0) add(at, text.slice(0, cut));
		add(at + cut, text.slice(cut));
		at = end;
	}
	return withWholeVerbs(out, prose, forms);
}

const isOpening = (mark: string | undefined): boolean => mark !== undefined && '"“„«»:'.includes(mark);

/** Stands behind a mark that opens a quotation, or a colon, white space or none between. */
function isOpened(prose: string, from: number, start: number): boolean {
	if (start <= from) return false;
	const before = prose[start - 1] as string;
	return isOpening(before) || (start - 2 >= from && isOpening(prose[start - 2]) && /\s/u.test(before));
}

/** "Kamen ... um": the particle at the clause's end stands for the whole verb, "umgekommen". */
function withWholeVerbs(words: Word[], prose: string, forms: WordForms): Word[] {
	const { particles } = forms;
	if (particles.size === 0) return words;
	let out = words;
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
			if (out === words) out = [...words];
			out[back] = whole(words[back] as Word, verb.participle);
			out[at] = whole(word, verb.participle);
			return;
		}
	});
	return out;
}

const clauseEnd = /^\s*(?:[,.;:!?)–—]|$|und\s|oder\s)/u;
