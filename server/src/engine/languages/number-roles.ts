// Takes a language's numerals; gives what each of its words can be in a number, and how number words written together start.
// Never reads a number: figures do.
import type { FigureWords, Listed } from "./figure-words.ts";
import { type Phrases, wordMap, wordSet } from "./phrases.ts";

/** What a word can be in a number. One word may be several ("second", "viertel"). */
export interface NumberRole {
	cardinal?: string;
	multiplier?: string;
	denominator?: number;
	ordinal?: number;
	article?: true;
	one?: true;
	half?: true;
	several?: true;
	/** First word of a phrase that is a figure by itself ("dozens", "twice", "half of"). */
	opens?: true;
	every?: true;
	/** No number by itself, nor part of one but before it: articles, and openers of phrases. */
	light?: true;
}

/** The first three letters of every word that may be glued together from number words; empty where none are. */
export function gluedStarts({ glued, cardinals, multipliers }: FigureWords["numerals"]): ReadonlySet<string> {
	if (!glued) return new Set();
	const parts = [
		glued.one,
		...wordMap(cardinals).keys(),
		...wordMap(multipliers.filter(([by]) => Number(by) <= 1000)).keys(),
	];
	return new Set(parts.map((part) => part.slice(0, 3)));
}

const isLight = ({ cardinal, multiplier, denominator, ordinal, half, every }: NumberRole): boolean =>
	[cardinal, multiplier, denominator, ordinal, half, every].every((part) => part === undefined);

/** A number below 1024 that tokens share whose words start alike: of the first two letters. */
const startOf = (text: string, at: number): number =>
	((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);

/** What words of numbers start like. A word of one letter may start like any. */
export function numberStarts(words: Iterable<string>): Uint8Array {
	const starts = new Uint8Array(1024);
	for (const word of words) {
		if (word.length === 1) starts.fill(1, (word.charCodeAt(0) & 31) << 5, ((word.charCodeAt(0) & 31) + 1) << 5);
		else starts[startOf(word, 0)] = 1;
	}
	return starts;
}

/** False only where no such word stands in the small letters at the place. */
export const startsLikeNumber = (starts: Uint8Array, lower: string, at: number): boolean =>
	starts[startOf(lower, at)] === 1;

/** `openers`: phrases that are a figure by themselves; `several`: words that make a magnitude vague. */
export function numberRoles(
	numerals: FigureWords["numerals"],
	openers: readonly Phrases<unknown>[],
	several: Phrases<true>,
): ReadonlyMap<string, NumberRole> {
	const roles = new Map<string, NumberRole>();
	const add = (word: string, role: NumberRole) => roles.set(word, { ...roles.get(word), ...role });
	const addAll = <T>(listed: Listed<T>, role: (means: T) => NumberRole) => {
		for (const [word, means] of wordMap(listed)) add(word, role(means));
	};
	addAll(numerals.cardinals, (cardinal) => ({ cardinal }));
	addAll(numerals.multipliers, (multiplier) => ({ multiplier }));
	addAll(numerals.denominators, (denominator) => ({ denominator }));
	addAll(numerals.ordinals, (ordinal) => ({ ordinal }));
	for (const word of wordSet(numerals.articles)) add(word, { article: true });
	for (const word of wordSet(numerals.ones)) add(word, { one: true });
	for (const word of wordSet(numerals.half)) add(word, { half: true });
	for (const word of wordSet(numerals.every)) add(word, { every: true });
	for (const word of several.first.keys()) add(word, { several: true });
	for (const table of openers) for (const word of table.first.keys()) add(word, { opens: true });
	for (const [word, role] of roles) if (isLight(role)) add(word, { light: true });
	return roles;
}
