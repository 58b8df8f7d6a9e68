// Takes the place behind a figure; gives the noun it counts: the head of the phrase, after the adjectives.
// Never parses: a handful of words ahead, ended by prepositions, verbs and marks.
import { type Noun, nounSpan, pluralNoun } from "./plural-nouns.ts";
import {
	isCapital,
	isDigits,
	isHyphen,
	isInnerHyphen,
	isTimes,
	isWord,
	joined,
	type Reader,
	wordAt,
} from "./reader.ts";

/** Adjectives and their adverbs between number and noun. */
const farthest = 6;
/** Hyphens in a noun. */
const mostParts = 8;

export function nounAt(reader: Reader, at: number): Noun | null {
	// "86 times": how often, of nothing.
	if (isTimes(reader, at)) return null;
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
	const start = behindPhrase(reader, at);
	for (let place = start; place < Math.min(start + farthest, tokens.count); place++) {
		if (!isWord(reader, place)) return null;
		if (isCapital(reader, place)) {
			const next = place + 1;
			const isPlace = wordAt(reader, place).endsWith("er") && isCapital(reader, next) && !joined(reader, place);
			return compound(reader, isPlace && wordAt(reader, place).length > 4 ? next : place);
		}
		if (lexicon.stops.has(wordAt(reader, place)) && !isAdverb(reader, place)) return null;
		if (!isAdjective(wordAt(reader, place)) && !leadsOn(reader, place)) return null;
		if (joined(reader, place) && isHyphen(reader, place + 1)) place++;
	}
	return null;
}

/** "40 noch offene Stellen": what ends the search elsewhere leads on before an adjective. */
const isAdverb = (reader: Reader, at: number): boolean =>
	reader.lexicon.betweenNoun.has(wordAt(reader, at)) && leadsOn(reader, at);

/** "23 aus Syrien stammende Lehrlinge": the place of the participle, behind a preposition with its noun. */
function behindPhrase(reader: Reader, at: number): number {
	const { stops, prepositions } = reader.lexicon;
	if (!prepositions.has(wordAt(reader, at))) return at;
	let noun = at + 1;
	while (noun < at + farthest && isWord(reader, noun) && !isCapital(reader, noun)) noun++;
	while (isCapital(reader, noun + 1)) noun++;
	for (let place = noun + 1; isCapital(reader, noun) && place < noun + farthest && isWord(reader, place); place++) {
		if (isCapital(reader, place) || stops.has(wordAt(reader, place))) return at;
		if (isParticiple(wordAt(reader, place)) && isCapital(reader, place + 1)) return place;
	}
	return at;
}

/** An adverb before an adjective: "19 frisch geschlüpfte Küken". */
const leadsOn = (reader: Reader, at: number): boolean =>
	isWord(reader, at + 1) &&
	!isCapital(reader, at + 1) &&
	!reader.lexicon.stops.has(wordAt(reader, at + 1)) &&
	isAdjective(wordAt(reader, at + 1));

const isParticiple = (word: string): boolean => /(?:nde|nden|nder|te|ten|ter|ene|enen|ener)$/.test(word);

const isAdjective = (word: string): boolean => /(?:e|en|er|es|em|zig|lila|rosa)$/.test(word);

/** "US-Soldaten", "F-22-Kampfflugzeuge", "K.-o.-Spiele", "Berufs- und Zeitsoldaten": the head stands last. */
function compound(reader: Reader, at: number): Noun {
	const { tokens } = reader;
	let [start, end] = [at, at];
	for (let parts = 0; parts < mostParts; parts++) {
		if (wordAt(reader, end + 1) === "." && joined(reader, end) && isInnerHyphen(reader, end + 2)) end++;
		if (isDigits(reader, end + 1) && joined(reader, end)) end++;
		if (!isHyphen(reader, end + 1) || !joined(reader, end)) break;
		if (joined(reader, end + 1) && (isWord(reader, end + 2) || isDigits(reader, end + 2))) end += 2;
		else if (isCapital(reader, end + 3) && isWord(reader, end + 2)) start = end = end + 3;
		else break;
	}
	return { span: { start: tokens.start[start] as number, end: tokens.end[end] as number }, to: end + 1 };
}

/** "a 300-bed clinic", "300-Betten-Klinik": the word close behind the hyphen. */
export const hyphenNoun = (reader: Reader, at: number): Noun | null =>
	isWord(reader, at) &&
	!reader.lexicon.stops.has(wordAt(reader, at)) &&
	(isCapital(reader, at) || !reader.lexicon.form.cues.nounsCapital)
		? nounSpan(reader, at)
		: null;
