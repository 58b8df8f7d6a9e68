// Takes the place behind a figure, in a language whose nouns have no capitals; gives the noun it counts, found by its plural.
// Never parses: a handful of words ahead, ended by prepositions, verbs and marks; names with digits are passed over.
import type { Span } from "../text/span.ts";
import {
	isAcronym,
	isCapital,
	isDigits,
	isInnerHyphen,
	isWord,
	joined,
	type Reader,
	roleAt,
	wordAt,
	writtenAt,
} from "./reader.ts";

export interface Noun {
	readonly span: Span;
	/** Token behind it. */
	readonly to: number;
}

/** Adjectives and their adverbs between number and noun. */
const farthest = 6;

/** English: the first plural among the next words, or the word itself where nothing else stands between. */
export function pluralNoun(reader: Reader, at: number): Noun | null {
	let last = -1;
	let place = at;
	for (let words = 0; words < farthest; words++) {
		place = behindMark(reader, behindName(reader, behindMark(reader, place, at)), at);
		const word = wordAt(reader, place);
		if (!isWord(reader, place) || stopsAt(reader, place, at) || startsNumber(reader, place)) break;
		if (isPossessive(reader, place)) {
			if (reader.lexicon.pluralEndings.includes("'s")) return nounSpan(reader, place, place + 2);
			place += 3;
			continue;
		}
		if (isCounted(reader, place)) {
			const { adjectives } = reader.lexicon;
			// "31 Abrams tanks": a name that looks like a plural stands before its noun as an adjective does.
			const named = isCapital(reader, place) && !isCapital(reader, place + 1);
			const before = adjectives.has(word) || (adjectives.size === 0 && (named || !isPlural(reader, word)));
			const adjective = before && isCounted(reader, place + 1) && !reader.lexicon.stops.has(wordAt(reader, place + 1));
			return nounSpan(reader, adjective ? place + 1 : place);
		}
		last = place++;
	}
	return last < 0 || isDigits(reader, place) ? null : singular(reader, behindName(reader, at), last);
}

/** No plural: the word itself, or the one before a participle ("one judge serving"); of names only peoples ("two million Sudanese"). */
function singular(reader: Reader, at: number, end: number): Noun | null {
	const last = end > at && isVerbal(reader, wordAt(reader, end)) ? end - 1 : end;
	const word = wordAt(reader, last);
	const noun = last <= at + 1 && word.length > 1 && !isVerbal(reader, word);
	const named = isCapital(reader, last) && !reader.lexicon.people.has(word);
	return noun && !named ? nounSpan(reader, last) : null;
}

/** A word that ends the search; but "US troops", "man-made lakes", "off-duty officers" and "three more years" go on. */
function stopsAt(reader: Reader, place: number, start: number): boolean {
	const { stops, betweenNoun } = reader.lexicon;
	const word = wordAt(reader, place);
	if (!stops.has(word)) return false;
	if (isInnerHyphen(reader, place - 1) || isInnerHyphen(reader, place + 1)) return false;
	if (isAcronym(reader, place) && isWord(reader, place + 1)) return false;
	return place > start || !betweenNoun.has(word) || !isWord(reader, place + 1) || stops.has(wordAt(reader, place + 1));
}

/** "COVID-19 patients", "F-16 jets", "Leopard 2 tanks", "5G masts": a name with digits is passed over. */
function behindName(reader: Reader, place: number): number {
	if (isDigits(reader, place)) return isGeneration(reader, place) ? place + 2 : place;
	if (!isCapital(reader, place)) return place;
	if (isInitial(reader, place)) return isInitial(reader, place + 2) ? place + 4 : place;
	const digits = isInnerHyphen(reader, place + 1) ? place + 2 : place + 1;
	const named =
		isDigits(reader, digits) &&
		wordAt(reader, digits).length < 4 &&
		isWord(reader, digits + 1) &&
		!roleAt(reader, digits + 1);
	return named && !joined(reader, digits) ? digits + 1 : place;
}

/** The letters of "U.S." */
const isInitial = (reader: Reader, at: number): boolean =>
	isCapital(reader, at) && writtenAt(reader, at).length === 1 && wordAt(reader, at + 1) === "." && joined(reader, at);

/** "5G", "3D" */
const isGeneration = (reader: Reader, at: number): boolean =>
	wordAt(reader, at).length === 1 &&
	joined(reader, at) &&
	isCapital(reader, at + 1) &&
	wordAt(reader, at + 1).length === 1 &&
	isWord(reader, at + 2);

/** Skips a hyphen within a word, a quotation mark that opens or closes, and a comma between adjectives. */
function behindMark(reader: Reader, place: number, start: number): number {
	if (isInnerHyphen(reader, place) || isQuote(reader, place)) return place + 1;
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

/** A quotation mark before a word, close on one side only: within words it is an apostrophe. */
const isQuote = (reader: Reader, at: number): boolean =>
	"\"'“”‘’«»".includes(wordAt(reader, at) || " ") &&
	joined(reader, at - 1) !== joined(reader, at) &&
	isWord(reader, at + 1);

const isPossessive = (reader: Reader, at: number): boolean =>
	joined(reader, at) && "'’".includes(wordAt(reader, at + 1)) && wordAt(reader, at + 2) === "s";

export const isCounted = (reader: Reader, at: number): boolean =>
	isWord(reader, at) &&
	(reader.lexicon.nouns.has(wordAt(reader, at)) ||
		isPlural(reader, wordAt(reader, at)) ||
		(reader.lexicon.pluralEndings.includes("s") && /^\p{Lu}{2,8}s$/u.test(writtenAt(reader, at))));

export const nounSpan = ({ tokens }: Reader, at: number, last = at): Noun => ({
	span: { start: tokens.start[at] as number, end: tokens.end[last] as number },
	to: last + 1,
});

const isPlural = ({ lexicon }: Reader, word: string): boolean =>
	word.length > 3 &&
	lexicon.pluralEndings.some((ending) => word.endsWith(ending)) &&
	!lexicon.notPlural.some((ending) => word.endsWith(ending));

const isVerbal = ({ lexicon }: Reader, word: string): boolean =>
	word.length > 4 && lexicon.verbalEndings.some((ending) => word.endsWith(ending));
