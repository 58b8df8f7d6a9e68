// Takes the place behind a number; gives the part of one that is added to it: "and a half", "und drei Viertel", "2½", "1 1/2".
// Never reads the number itself: amount.ts does.
import Big from "big.js";
import { phraseAt } from "../languages/phrases.ts";
import type { Decimal } from "../quantities/quantity.ts";
import { type Fraction, partBehindAnd, slashFraction, vulgarAt, wordFraction } from "./fractions.ts";
import type { Head } from "./heads.ts";
import { magnitudeAt } from "./magnitude.ts";
import { joined, type Reader, wordAt } from "./reader.ts";

/** "and a half", "und drei Viertel" behind a number with its magnitude. */
export function fractionBehind(reader: Reader, from: number): Fraction | null {
	const half = halfBehind(reader, from);
	if (half) return magnitudeAt(reader, half.to, true) ? null : half;
	return partBehindAnd(reader, from);
}

/** Behind digits also "½" and " 1/2". */
export function partBehind(reader: Reader, { to: at, digits }: Head): Fraction | null {
	if (!digits) return andHalf(reader, at);
	const slash = reader.lexicon.and.has(wordAt(reader, at)) ? at + 1 : at;
	return vulgarAt(reader, at) ?? (joined(reader, at - 1) ? null : slashFraction(reader, slash)) ?? andHalf(reader, at);
}

export const andHalf = (reader: Reader, at: number): Fraction | null =>
	halfBehind(reader, at) ?? partBehindAnd(reader, at);

function halfBehind(reader: Reader, at: number): Fraction | null {
	const half = phraseAt(reader.lexicon.andHalf, reader.tokens, at);
	return half && { value: new Big("0.5"), to: half.to };
}

/** "tweehonderd drie vijfde": where number words are glued, a part that stands apart from one of hundreds is added. */
export function partApart(reader: Reader, at: number, value: Decimal): Fraction | null {
	if (!reader.lexicon.form.numerals.glued || value.lt(100)) return null;
	const part = wordFraction(reader, at);
	return part?.value.lt(1) ? part : null;
}
