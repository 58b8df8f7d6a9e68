// Takes a quantity or an interval; gives plain English words for messages. Never writes into a draft: that is figures/write.ts.
import { currencyOf } from "./currencies.ts";
import { powerOfTen, ZERO } from "./decimals.ts";
import { decimalsOf, writeDigits } from "./digits.ts";
import type { Interval } from "./interval.ts";
import { type Decimal, isRange, type Qualifier, type Quantity } from "./quantity.ts";
import { unitNames } from "./unit-names.ts";
import { unitOf } from "./units.ts";

const english = { group: ",", decimal: "." };

const magnitudes: readonly (readonly [exponent: number, word: string])[] = [
	[12, "trillion"],
	[9, "billion"],
	[6, "million"],
];

/** More decimals than these and the plain digits read better. */
const mostDecimals = 3;
/** Digits of a converted number that a message shows. */
const shownDigits = 6;

const hedges: Readonly<Record<Qualifier, string>> = {
	exact: "",
	about: "about ",
	"at-least": "at least ",
	"at-most": "at most ",
	"more-than": "more than ",
	"less-than": "less than ",
};

interface Said {
	readonly digits: string;
	/** With its leading space; empty below a million. */
	readonly magnitude: string;
}

/** Quotients that never end are cut for the reader; all that was written is kept. */
const shown = (value: Decimal): Decimal => (decimalsOf(value) > shownDigits ? value.prec(shownDigits) : value);

function number(exact: Decimal): Said {
	const value = shown(exact);
	for (const [exponent, word] of magnitudes) {
		if (value.abs().lt(powerOfTen(exponent))) continue;
		const part = value.times(powerOfTen(-exponent));
		if (decimalsOf(part) <= mostDecimals) return { digits: writeDigits(part, english), magnitude: ` ${word}` };
	}
	return { digits: writeDigits(value, english), magnitude: "" };
}

const say = ({ digits, magnitude }: Said): string => digits + magnitude;

/** "from 5.55 up to 5.65 billion": the magnitude once where both have it. */
function pair(low: Decimal, high: Decimal, between: string): string {
	const [a, b] = [number(low), number(high)];
	return `${a.magnitude === b.magnitude ? a.digits : say(a)}${between}${say(b)}`;
}

/** The unit behind its number, with the space that belongs there; ISO codes for money, words for measures. */
function unitBehind(unit: string | null, one: boolean): string {
	if (unit === null) return "";
	if (unit === "%" || unit === "[ppth]") return unit === "%" ? "%" : "‰";
	const symbol = unitOf(unit)?.symbol ?? unit;
	const name = currencyOf(symbol) ? symbol : unitNames[symbol];
	const [singular, plural] = (name ?? symbol).split("/");
	return ` ${one ? singular : (plural ?? singular)}`;
}

const isOne = (value: Decimal | null): boolean => value?.eq(1) ?? false;

/** "at least 5.6 billion USD", "between 450 million and 1.2 billion USD", "2,000", "37 years", "20%". */
export function sayQuantity(quantity: Quantity): string {
	const { value, min, max, qualifier, unit, vague } = quantity;
	const behind = unitBehind(unit, isOne(value));
	if (isRange(quantity)) {
		const hedge = qualifier === "about" ? hedges.about : "";
		return `${hedge}between ${pair(min ?? ZERO, max ?? ZERO, " and ")}${behind}`;
	}
	const said = say(number(value ?? ZERO));
	return vague ? `${said} or more${behind}` : `${hedges[qualifier]}${said}${behind}`;
}

/** "from 5.55 up to 5.65 billion USD" (the high end left out), "between 1,800 and 2,200", "at least 48", "48". */
export function sayInterval({ low, high, lowOpen, highOpen }: Interval, unit: string | null): string {
	if (low === null && high === null) return "any number";
	const behind = unitBehind(unit, low !== null && high !== null && low.eq(high) && isOne(low));
	if (low === null) return `${highOpen ? hedges["less-than"] : hedges["at-most"]}${say(number(high ?? ZERO))}${behind}`;
	if (high === null) return `${lowOpen ? hedges["more-than"] : hedges["at-least"]}${say(number(low))}${behind}`;
	if (low.eq(high)) return say(number(low)) + behind;
	return (highOpen ? `from ${pair(low, high, " up to ")}` : `between ${pair(low, high, " and ")}`) + behind;
}
