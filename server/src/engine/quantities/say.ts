// Takes a quantity or an interval; gives plain words for messages, in the interface's language. Never writes into a draft: that is figures/write.ts.
import { wordingFor } from "../wording/index.ts";
import type { Wording } from "../wording/wording.ts";
import { currencyOf } from "./currencies.ts";
import { powerOfTen, ZERO } from "./decimals.ts";
import { decimalsOf, writeDigits } from "./digits.ts";
import type { Interval } from "./interval.ts";
import { type Decimal, isRange, type Quantity } from "./quantity.ts";
import { unitOf } from "./units.ts";

/** Powers of ten that have a word. */
const magnitudes = [12, 9, 6] as const;

/** More decimals than these and the plain digits read better. */
const mostDecimals = 3;
/** Digits of a converted number that a message shows. */
const shownDigits = 6;

type Words = Wording["numbers"];
/** What stands before the unit: languages with cases name it by that. */
type Number = "one" | "several" | "between";

interface Said {
	readonly digits: string;
	/** With its leading space; empty below a million. */
	readonly magnitude: string;
}

/** Quotients that never end are cut for the reader; all that was written is kept. */
const shown = (value: Decimal): Decimal => (decimalsOf(value) > shownDigits ? value.prec(shownDigits) : value);

/** "Jahr|Jahre|Jahren": the word for one, for several, and behind "between"; each where it differs from the one before. */
function formOf(forms: string, number: Number): string {
	const [one = "", several = one, between = several] = forms.split("|");
	return { one, several, between }[number];
}

function number(exact: Decimal, { marks, magnitudes: names }: Words): Said {
	const value = shown(exact);
	for (const exponent of magnitudes) {
		if (value.abs().lt(powerOfTen(exponent))) continue;
		const part = value.times(powerOfTen(-exponent));
		if (decimalsOf(part) > mostDecimals) continue;
		return {
			digits: writeDigits(part, marks),
			magnitude: ` ${formOf(names[exponent], part.eq(1) ? "one" : "several")}`,
		};
	}
	return { digits: writeDigits(value, marks), magnitude: "" };
}

const say = ({ digits, magnitude }: Said): string => digits + magnitude;

/** The ends of "from 5.55 up to 5.65 billion": the magnitude once where both have it. */
function ends(low: Decimal, high: Decimal, words: Words): [string, string] {
	const [a, b] = [number(low, words), number(high, words)];
	return [a.magnitude === b.magnitude ? a.digits : say(a), say(b)];
}

/** The unit behind its number, with the space that belongs there; ISO codes for money, words for measures. */
function unitBehind(unit: string | null, number: Number, words: Words): string {
	if (unit === null) return "";
	if (unit === "%" || unit === "[ppth]") return unit === "%" ? words.percent : words.permille;
	const names: Readonly<Record<string, string>> = words.units;
	const symbol = unitOf(unit)?.symbol ?? unit;
	return ` ${formOf((currencyOf(symbol) ? undefined : names[symbol]) ?? symbol, number)}`;
}

const numberOf = (value: Decimal | null): Number => (value?.eq(1) ? "one" : "several");

/** "at least 5.6 billion USD", "between 450 million and 1.2 billion USD", "2,000", "37 years", "20%". */
export function sayQuantity(quantity: Quantity, { numbers: words }: Wording = wordingFor()): string {
	const { value, min, max, qualifier, unit, vague } = quantity;
	if (isRange(quantity)) {
		const hedge = qualifier === "about" ? words.hedges.about : "";
		return `${hedge}${words.between(...ends(min ?? ZERO, max ?? ZERO, words))}${unitBehind(unit, "between", words)}`;
	}
	const behind = unitBehind(unit, numberOf(value), words);
	const said = say(number(value ?? ZERO, words));
	return vague ? `${words.orMore(said)}${behind}` : `${words.hedges[qualifier]}${said}${behind}`;
}

/** "from 5.55 up to 5.65 billion USD" (the high end left out), "between 1,800 and 2,200", "at least 48", "48". */
export function sayInterval(
	{ low, high, lowOpen, highOpen }: Interval,
	unit: string | null,
	{ numbers: words }: Wording = wordingFor(),
): string {
	const { hedges } = words;
	if (low === null && high === null) return words.any;
	const bound = (hedge: string, value: Decimal | null): string =>
		`${hedge}${say(number(value ?? ZERO, words))}${unitBehind(unit, "several", words)}`;
	if (low === null) return bound(highOpen ? hedges["less-than"] : hedges["at-most"], high);
	if (high === null) return bound(lowOpen ? hedges["more-than"] : hedges["at-least"], low);
	if (low.eq(high)) return say(number(low, words)) + unitBehind(unit, numberOf(low), words);
	const join = highOpen ? words.below : words.between;
	return join(...ends(low, high, words)) + unitBehind(unit, "between", words);
}
