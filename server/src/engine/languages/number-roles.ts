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
	return roles;
}
