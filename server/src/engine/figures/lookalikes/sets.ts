// Takes two small numbers by a hyphen; says whether they are one of the sets of a match: "6-4, 3-6, 7-6 (7-4)".
// Never reads a single score: times.ts does.
import { isDigits, isInnerHyphen, type Reader, wordAt } from "../reader.ts";

/** A match has five sets, and a few more in other games. */
const mostSets = 7;
/** Tokens of the points of a tie-break with their brackets: "(7-4)". */
const longestPoints = 5;

const isSet = (reader: Reader, at: number): boolean =>
	isInnerHyphen(reader, at + 1) &&
	isDigits(reader, at) &&
	isDigits(reader, at + 2) &&
	wordAt(reader, at).length < 3 &&
	wordAt(reader, at + 2).length < 3;

/** Behind a set and the points of its tie-break: "7-6 (4)", but not those of a score of their own. */
export function behindTieBreak(reader: Reader, at: number): number {
	const bracketed = wordAt(reader, at + 3) === "(" && isDigits(reader, at + 4) && wordAt(reader, at + 5) === ")";
	return isSet(reader, at) && bracketed ? at + 6 : at + 3;
}

/** The place behind the bracket that closes, or the one before that opens it; the same place where none stands. */
function pastPoints(reader: Reader, at: number, step: 1 | -1): number {
	const [open, close] = step > 0 ? ["(", ")"] : [")", "("];
	if (wordAt(reader, at) !== open) return at;
	for (let place = at + step; Math.abs(place - at) < longestPoints; place += step)
		if (wordAt(reader, place) === close) return place + step;
	return at;
}

/** The next set in the row, one way or the other; null where the row ends. */
function nextSet(reader: Reader, at: number, step: 1 | -1): number | null {
	const comma = step > 0 ? pastPoints(reader, at + 3, 1) : at - 1;
	if (wordAt(reader, comma) !== ",") return null;
	const next = step > 0 ? comma + 1 : pastPoints(reader, comma - 1, -1) - 2;
	return isSet(reader, next) ? next : null;
}

/** In a row of sets one falls: nobody writes ranges so. */
export function isOfSets(reader: Reader, at: number): boolean {
	if (!isSet(reader, at)) return false;
	for (const step of [1, -1] as const) {
		let place = nextSet(reader, at, step);
		for (let sets = 1; place !== null && sets < mostSets; sets++, place = nextSet(reader, place, step))
			if (Number(wordAt(reader, place)) > Number(wordAt(reader, place + 2))) return true;
	}
	return false;
}
