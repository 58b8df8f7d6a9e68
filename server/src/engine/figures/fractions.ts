// Takes a place where a fraction may stand; gives its value: "½", "3/4", "two thirds", "ein Drittel".
// Never adds wholes to it: amount.ts does.
import Big from "big.js";
import { phraseAt } from "../languages/phrases.ts";
import type { Decimal } from "../quantities/quantity.ts";
import { readHead } from "./heads.ts";
import { isHedgedOne } from "./hedging.ts";
import { magnitudeAt } from "./magnitude.ts";
import { isCounting, isDigits, isHyphen, isWord, joined, type Reader, roleAt, wordAt } from "./reader.ts";

export interface Fraction {
	readonly value: Decimal;
	/** Token behind it. */
	readonly to: number;
}

const vulgar: ReadonlyMap<string, string> = new Map(
	Object.entries({
		"½": "1/2",
		"⅓": "1/3",
		"⅔": "2/3",
		"¼": "1/4",
		"¾": "3/4",
		"⅕": "1/5",
		"⅖": "2/5",
		"⅗": "3/5",
		"⅘": "4/5",
		"⅙": "1/6",
		"⅚": "5/6",
		"⅐": "1/7",
		"⅛": "1/8",
		"⅜": "3/8",
		"⅝": "5/8",
		"⅞": "7/8",
		"⅑": "1/9",
		"⅒": "1/10",
	}),
);

export const isVulgar = (mark: string): boolean => vulgar.has(mark);

export function vulgarAt(reader: Reader, at: number): Fraction | null {
	const written = isDigits(reader, at) || isWord(reader, at) ? undefined : vulgar.get(wordAt(reader, at));
	if (written === undefined) return null;
	const [above, below] = written.split("/");
	return above && below ? { value: new Big(above).div(below), to: at + 1 } : null;
}

const wholeBelow = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100]);

/** "3/4": the lower number is one that fractions have, and no third part follows as in dates. */
export function slashFraction(reader: Reader, from: number): Fraction | null {
	if (!isDigits(reader, from) || !isDigits(reader, from + 2)) return null;
	const slash = wordAt(reader, from + 1);
	if ((slash !== "/" && slash !== "⁄") || !joined(reader, from) || !joined(reader, from + 1)) return null;
	if (joined(reader, from + 2) && (wordAt(reader, from + 3) === "/" || isWord(reader, from + 3))) return null;
	const [above, below] = [Number(wordAt(reader, from)), Number(wordAt(reader, from + 2))];
	if (above < 1 || above >= below || !wholeBelow.has(below)) return null;
	return { value: new Big(above).div(below), to: from + 3 };
}

/** "two thirds", "one-fifth", "ein Drittel"; "a third" only where no noun follows, as "a third man" is none. */
export function wordFraction(reader: Reader, from: number): Fraction | null {
	const role = roleAt(reader, from);
	if (role?.denominator && role.ordinal === undefined && isHedgedOne(reader, from))
		return { value: new Big(1).div(role.denominator), to: from + 1 };
	const head = role?.cardinal === undefined ? null : readHead(reader, from);
	const above = head ? Number(head.value) : role?.article || role?.one ? 1 : null;
	if (above === null || above < 1) return null;
	const behind = head?.to ?? from + 1;
	const at = isHyphen(reader, behind) ? behind + 1 : behind;
	const parts = above === 1 ? belowParts(reader, at) : null;
	if (parts) return { value: new Big(1).div(parts.below), to: parts.to };
	const compound = phraseAt(reader.lexicon.compoundOrdinals, reader.tokens, at);
	if (compound) return above === 1 ? { value: new Big(1).div(compound.means), to: compound.to } : null;
	const below = roleAt(reader, at);
	const { ordinalsDivide } = reader.lexicon.form.numerals;
	if (below?.denominator === undefined || (above > 1 && below.ordinal !== undefined && !ordinalsDivide)) return null;
	if (above === 1 && !isCounting(reader, from) && below.ordinal !== undefined && !endsNounPhrase(reader, at + 1))
		return null;
	return { value: new Big(String(above)).div(below.denominator), to: at + 1 };
}

/** What stands below a number: the divisor and the token behind it. */
interface Below {
	readonly below: Decimal;
	readonly to: number;
}

/** "centotrentadue quinti": what stands below a number of many words, unless it may be a place in an order. */
export function denominatorAt(reader: Reader, at: number): Below | null {
	const role = roleAt(reader, at);
	const divides = role?.ordinal === undefined || reader.lexicon.form.numerals.ordinalsDivide;
	if (role?.denominator !== undefined) return divides ? { below: new Big(role.denominator), to: at + 1 } : null;
	return role?.cardinal === undefined ? null : belowParts(reader, at);
}

/** "vinte e um avos", and of parts that have a number of their own, "dois milésimos" under three: two thousand. */
function belowParts(reader: Reader, at: number): Below | null {
	if (!isWord(reader, at) || roleAt(reader, at)?.cardinal === undefined) return null;
	const head = readHead(reader, at);
	if (head?.suffix !== "" || head.value.lt(2)) return null;
	if (reader.lexicon.parts.has(wordAt(reader, head.to))) return { below: head.value, to: head.to + 1 };
	const tens = roleAt(reader, head.to)?.denominator ?? 0;
	return tens >= 100 ? { below: head.value.times(tens), to: head.to + 1 } : null;
}

/** "quart de million", "kwart miljoen": a part without a number, where a magnitude says of what; not what may be an order. */
export function barePart(reader: Reader, at: number): Fraction | null {
	const role = roleAt(reader, at);
	if (role?.denominator === undefined || role.ordinal !== undefined || role.cardinal !== undefined) return null;
	const behind = reader.lexicon.of.has(wordAt(reader, at + 1)) ? at + 2 : at + 1;
	const magnitude = magnitudeAt(reader, behind, true);
	return magnitude && Number(magnitude.factor) >= 1000 ? { value: new Big(1).div(role.denominator), to: at + 1 } : null;
}

/** The same behind "and": less than one, or it is no part of the number before ("cent et trente cinquièmes" are 26). */
export function partBehindAnd(reader: Reader, at: number): Fraction | null {
	const part = reader.lexicon.and.has(wordAt(reader, at)) ? wordFraction(reader, at + 1) : null;
	return part?.value.lt(1) ? part : null;
}

const endsNounPhrase = (reader: Reader, at: number): boolean =>
	!isWord(reader, at) ||
	reader.lexicon.stops.has(wordAt(reader, at)) ||
	phraseAt(reader.lexicon.unitWords, reader.tokens, at)?.means === "%";
