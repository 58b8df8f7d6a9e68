// Takes a stretch that may tell how old somebody is; says whether it does. Ages told by their unit ("37-jährig", "8 years old")
// are read in units.ts.

import { phraseAt, phraseBefore } from "../languages/phrases.ts";
import { wordOf } from "../languages/tokens.ts";
import type { Stretch } from "./ranges.ts";
import { endsClause, isCapital, isDigits, type Reader, wordAt } from "./reader.ts";
import type { Measured } from "./units.ts";

/** "Ende 2023" is a year, "Ende 40" an age. */
const oldest = 130;

/** `start`: where the hedges begin; `counts`: a noun follows, or a unit of its own. */
export function isAge(reader: Reader, stretch: Stretch, start: number, counts: boolean): boolean {
	const { first, second, from } = stretch;
	const { unit, amount } = second ?? first;
	const told = isAgeBefore(reader, start) || isAgeBefore(reader, from) || isAgeBehind(reader, stretch.to);
	if (told && (unit !== null || amount.value.lt(oldest))) return true;
	if (second === null && (isBracketed(reader, first) || isApposed(reader, first) || isOfPerson(reader, first, start)))
		return true;
	return !counts && isOfPeople(reader, stretch, start);
}

/** Words before the number make it somebody's age: "aged". */
const isAgeBefore = (reader: Reader, from: number): boolean =>
	phraseBefore(reader.lexicon.ageBefore, reader.tokens, from) !== null;

/** Words behind it do: "65 or older". */
const isAgeBehind = (reader: Reader, to: number): boolean =>
	phraseAt(reader.lexicon.ageBehind, reader.tokens, to) !== null;

/** "She was 94.", "Er ist 41, als": nothing is counted behind it, and nobody is older. */
const isOfPerson = (reader: Reader, { amount, unit, to }: Measured, start: number): boolean =>
	unit === null &&
	amount.bare &&
	endsClause(reader, to) &&
	amount.value.lt(oldest) &&
	amount.value.gt(9) &&
	phraseBefore(reader.lexicon.ageOf, reader.tokens, start) !== null;

/** "John Kibanga (29)", "Maria Huber, 34, Lehrerin": a name of two words, and an age alone in brackets or between commas. */
function isBracketed(reader: Reader, { amount, from, to }: Measured): boolean {
	const around = wordAt(reader, from - 1) + wordAt(reader, to);
	if (!amount.bare || (around !== "()" && (around !== ",," || isDigits(reader, to + 1)))) return false;
	const value = Number(amount.value);
	return value > 0 && value < oldest && isCapital(reader, from - 2) && isCapital(reader, from - 3);
}

/** "Ana Gil, de 37 años,", "Rui Melo, 37 anos,": years between commas behind a name. */
function isApposed(reader: Reader, { unit, from, to }: Measured): boolean {
	if (unit?.code !== "a" || !",.)".includes(wordAt(reader, to) || " ")) return false;
	const comma = reader.lexicon.link.has(wordAt(reader, from - 1)) ? from - 2 : from - 1;
	return wordAt(reader, comma) === "," && isCapital(reader, comma - 1) && isCapital(reader, comma - 2);
}

/** "voters 18 to 34", "women over 50": behind people a bare range or bound is their age. */
function isOfPeople({ tokens, lexicon }: Reader, { first, second }: Stretch, start: number): boolean {
	const { amount } = second ?? first;
	return first.amount.bare && amount.bare && amount.value.lt(oldest) && lexicon.people.has(wordOf(tokens, start - 1));
}
