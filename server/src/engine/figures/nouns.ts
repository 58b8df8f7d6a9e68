// Takes the place behind a figure; gives the noun it counts: the head of the phrase, after the adjectives.
// Never parses: a handful of words ahead, ended by prepositions, verbs and marks.
import type { Span } from "../text/span.ts";
import { isCapital, isHyphen, isInnerHyphen, isWord, joined, type Reader, roleAt, wordAt } from "./reader.ts";

export interface Noun {
	readonly span: Span;
	/** Token behind it. */
	readonly to: number;
}

/** Adjectives and their adverbs between number and noun. */
const farthest = 6;

export function nounAt(reader: Reader, at: number): Noun | null {
	return reader.lexicon.form.cues.nounsCapital ? capitalNoun(reader, at) : pluralNoun(reader, at);
}

/** "20 Prozent der Haushalte", "two thirds of the voters": the whole that a part is of. */
export function wholeAt(reader: Reader, at: number): Noun | null {
	const { lexicon } = reader;
	if (!lexicon.partitives.has(wordAt(reader, at))) return null;
	let start = at + 1;
	while (lexicon.partitives.has(wordAt(reader, start)) && start < at + 4) start++;
	return nounAt(reader, start);
}

/** German: the first word with a capital, the second where the first is an "-er" of a place ("Berliner Polizisten"). */
function capitalNoun(reader: Reader, at: number): Noun | null {
	const { lexicon, tokens } = reader;
	for (let place = at; place < Math.min(at + farthest, tokens.count); place++) {
		if (!isWord(reader, place)) return null;
		if (isCapital(reader, place)) {
			const next = place + 1;
			const isPlace = wordAt(reader, place).endsWith("er") && isCapital(reader, next) && !joined(reader, place);
			return compound(reader, isPlace && wordAt(reader, place).length > 4 ? next : place);
		}
		if (lexicon.stops.has(wordAt(reader, place))) return null;
		if (!isAdjective(wordAt(reader, place)) && !leadsOn(reader, place)) return null;
		if (joined(reader, place) && isHyphen(reader, place + 1)) place++;
	}
	return null;
}

/** An adverb before an adjective: "19 frisch geschlüpfte Küken". */
const leadsOn = (reader: Reader, at: number): boolean =>
	isWord(reader, at + 1) &&
	!isCapital(reader, at + 1) &&
	!reader.lexicon.stops.has(wordAt(reader, at + 1)) &&
	isAdjective(wordAt(reader, at + 1));

const isAdjective = (word: string): boolean => /(?:e|en|er|es|em|zig|lila|rosa)$/.test(word);

/** "US-Soldaten", "Berufs- und Zeitsoldaten": the head stands last. */
function compound(reader: Reader, at: number): Noun {
	const { tokens } = reader;
	let end = at;
	for (let parts = 0; parts < 5; parts++) {
		if (!isHyphen(reader, end + 1) || !joined(reader, end)) break;
		if (joined(reader, end + 1) && isWord(reader, end + 2)) end += 2;
		else if (isCapital(reader, end + 3) && isWord(reader, end + 2)) return compound(reader, end + 3);
		else break;
	}
	return { span: { start: tokens.start[at] as number, end: tokens.end[end] as number }, to: end + 1 };
}

/** English: the first plural among the next words, or the word itself where nothing else stands between. */
function pluralNoun(reader: Reader, at: number): Noun | null {
	let last = -1;
	let place = at;
	for (let words = 0; words < farthest; words++) {
		place = behindMark(reader, place, at);
		const word = wordAt(reader, place);
		if (!isWord(reader, place) || reader.lexicon.stops.has(word) || startsNumber(reader, place)) break;
		if (isPossessive(reader, place)) {
			if (reader.lexicon.pluralEndings.includes("'s")) return nounSpan(reader, place, place + 2);
			place += 3;
			continue;
		}
		if (isCounted(reader, place)) {
			const { adjectives } = reader.lexicon;
			const before = adjectives.has(word) || (adjectives.size === 0 && !isPlural(reader, word));
			const adjective = before && isCounted(reader, place + 1) && !reader.lexicon.stops.has(wordAt(reader, place + 1));
			return nounSpan(reader, adjective ? place + 1 : place);
		}
		last = place++;
	}
	if (last < 0 || last > at + 1) return null;
	return isVerbal(reader, wordAt(reader, last)) || isCapital(reader, last) ? null : nounSpan(reader, last);
}

/** Skips a hyphen within a word, and a comma between adjectives. */
function behindMark(reader: Reader, place: number, start: number): number {
	if (isInnerHyphen(reader, place)) return place + 1;
	const comma =
		wordAt(reader, place) === "," &&
		place > start &&
		isWord(reader, place + 1) &&
		!isCapital(reader, place + 1) &&
		roleAt(reader, place + 1) === undefined;
	return comma ? place + 1 : place;
}

function startsNumber(reader: Reader, at: number): boolean {
	const role = roleAt(reader, at);
	return role !== undefined && Boolean(role.half || role.cardinal || role.opens || role.several);
}

const isPossessive = (reader: Reader, at: number): boolean =>
	joined(reader, at) && "'’".includes(wordAt(reader, at + 1)) && wordAt(reader, at + 2) === "s";

const isCounted = (reader: Reader, at: number): boolean =>
	isWord(reader, at) && (reader.lexicon.nouns.has(wordAt(reader, at)) || isPlural(reader, wordAt(reader, at)));

const nounSpan = ({ tokens }: Reader, at: number, last = at): Noun => ({
	span: { start: tokens.start[at] as number, end: tokens.end[last] as number },
	to: last + 1,
});

/** "a 300-bed clinic", "300-Betten-Klinik": the word close behind the hyphen. */
export const hyphenNoun = (reader: Reader, at: number): Noun | null =>
	isWord(reader, at) &&
	!reader.lexicon.stops.has(wordAt(reader, at)) &&
	(isCapital(reader, at) || !reader.lexicon.form.cues.nounsCapital)
		? nounSpan(reader, at)
		: null;

const isPlural = ({ lexicon }: Reader, word: string): boolean =>
	word.length > 3 &&
	lexicon.pluralEndings.some((ending) => word.endsWith(ending)) &&
	!lexicon.notPlural.some((ending) => word.endsWith(ending));

const isVerbal = ({ lexicon }: Reader, word: string): boolean =>
	word.length > 4 && lexicon.verbalEndings.some((ending) => word.endsWith(ending));
