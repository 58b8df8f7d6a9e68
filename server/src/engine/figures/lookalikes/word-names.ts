// Takes a number word; says whether it belongs to a name: "Formula One", "the Group of Seven", "Trois-Rivières", "Tre Cime",
// "Drei-Schluchten-Damm". Words that point ("chapter three") are in names.ts.
import { magnitudeAt } from "../magnitude.ts";
import { nounAt } from "../nouns.ts";
import { isCounted } from "../plural-nouns.ts";
import { isAcronym, isCapital, isInnerHyphen, isWord, opensSentence, type Reader, roleAt, wordAt } from "../reader.ts";
import { unitBehind } from "../units.ts";
import { type Hit, hit } from "./hit.ts";

/** Words around that show whether a text has capitals everywhere, as a heading does. */
const around = 6;
const longestName = 8;

export function wordNameAt(reader: Reader, at: number): Hit | null {
	if (roleAt(reader, at)?.cardinal === undefined) return null;
	const { names, form } = reader.lexicon;
	const known = names.has(wordAt(reader, at - 1)) && isCapital(reader, at - 1);
	if (known && (isCapital(reader, at) || !counts(reader, at + 1))) return name(at - 1, at + 1);
	if (!isCapital(reader, at) || isAcronym(reader, at)) return null;
	if (isInnerHyphen(reader, at + 1)) return hyphened(reader, at);
	if (form.cues.nounsCapital) return null;
	return isNameWord(reader, at) || opensName(reader, at) ? capitals(reader, at) : null;
}

/** "Three Forks Electric wants": a plural with a capital and another word with one behind it; peoples and parties stand in the singular there. */
const opensName = (reader: Reader, at: number): boolean =>
	opensSentence(reader, at) &&
	isCapital(reader, at + 1) &&
	isCounted(reader, at + 1) &&
	isCapital(reader, at + 2) &&
	hasPlain(reader, at);

const name = (from: number, to: number): Hit => hit(from, to, "name", "a name with a number");

const counts = (reader: Reader, at: number): boolean =>
	unitBehind(reader, at) !== null || magnitudeAt(reader, at, true) !== null || nounAt(reader, at) !== null;

/** "Three-Lakes", "Sept-Îles"; but "Five-Year", "Twenty-One", "Two-Thirds" and, where any noun has a capital, "Zwei-Zimmer". */
function hyphened(reader: Reader, at: number): Hit | null {
	const { form, landmarks } = reader.lexicon;
	const next = at + 2;
	if (!isCapital(reader, next) || roleAt(reader, next) || unitBehind(reader, at + 1)) return null;
	let last = next;
	while (last < at + longestName && isInnerHyphen(reader, last + 1) && isWord(reader, last + 2)) last += 2;
	const isLandmark = last > next && landmarks.some((ending) => wordAt(reader, last).endsWith(ending));
	return isLandmark || !form.cues.nounsCapital ? name(at, last + 1) : null;
}

/** A capital within a sentence, in a text that has words without one. */
function isNameWord(reader: Reader, at: number): boolean {
	return isWord(reader, at - 1) && hasPlain(reader, at);
}

/** The text has words without a capital near by. */
function hasPlain(reader: Reader, at: number): boolean {
	for (let place = at - around; place <= at + around; place++)
		if (isWord(reader, place) && !isCapital(reader, place) && isPlain(reader, place)) return true;
	return false;
}

/** A word that headings have in capitals. */
const isPlain = (reader: Reader, at: number): boolean =>
	wordAt(reader, at).length > 3 && !reader.lexicon.stops.has(wordAt(reader, at));

function capitals(reader: Reader, at: number): Hit {
	const { stops, definite } = reader.lexicon;
	const before = wordAt(reader, at - 1);
	const from = isCapital(reader, at - 1) && !stops.has(before) && !definite.has(before) ? at - 1 : at;
	return name(from, isCapital(reader, at + 1) ? at + 2 : at + 1);
}
