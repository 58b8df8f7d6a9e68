// Takes a written number; gives how far the number it was made from may lie off: the one place with the tolerances.
// Decides nothing about hedges: that is agreement.ts.
import { decimal, digitsOf, distance, larger, magnitudeOf, placeOf, smaller, ZERO } from "./decimals.ts";
import type { Decimal, Quantity } from "./quantity.ts";

/** What `Quantity` says of one number's writing. */
export type Written = Pick<Quantity, "kind" | "step">;

/** A rounding may be off by at most this share of what was written, however few its digits. */
const mostOff = decimal("0.05");
/** The same where nothing says that a number is a rounding at all: one digit and zeros, or a count below a thousand. */
const mostOffUnsaid = decimal("0.01");
/** "About" forgives this much in the number itself: "about 6 billion" for 5.6, not "about 500" for 450. */
const mostOffAbout = decimal("0.08");
/** The true values around "about". */
const mostOffHedged = decimal("0.1");
/** A weaker bound at the next round number ("more than 40" for 48), and at the next number in fives ("over 45"). */
const mostOffBound = decimal("0.25");
const mostOffBoundInFives = mostOffHedged;

const HALF = decimal("0.5");
const FIVE = decimal(5);
const THOUSAND = decimal(1000);

const half = (value: Decimal): Decimal => value.times(HALF);
const share = (value: Decimal, part: Decimal): Decimal => value.abs().times(part);

/** People, houses, votes: whole things, so that "48" says 48 and nothing around it. */
const isCountedOut = ({ kind, step }: Written): boolean => kind === "count" && step.eq(1);

/** Half of the last digit written ("5.6 billion": 50 million). */
export function writtenRounding(value: Decimal, written: Written): Decimal {
	if (isCountedOut(written) || written.step.lte(0)) return ZERO;
	return smaller(half(written.step), share(value, mostOff));
}

/**
 * Zeros at the end of a whole number may be written or may be rounding; zeros behind a decimal mark are written.
 * Whole numbers have steps of 1 or of a magnitude word: a power of a thousand.
 */
export const zerosMaySayNothing = ({ step }: Pick<Written, "step">): boolean =>
	magnitudeOf(step) >= 0 && magnitudeOf(step) % 3 === 0;

function silentRounding(value: Decimal, written: Written): Decimal {
	const place = placeOf(value);
	if (!zerosMaySayNothing(written) || place.lte(written.step)) return ZERO;
	const saysRounding = digitsOf(value).length > 1 && value.abs().gte(THOUSAND);
	const off = smaller(half(place), share(value, saysRounding ? mostOff : mostOffUnsaid));
	return isCountedOut(written) && off.lt(1) ? ZERO : off;
}

/**
 * How far off the exact number may be where the written one has no hedge: half of its last written digit or of its
 * last digit before silent zeros ("15,000": 500), at most 5 %; 1 % for one digit and zeros ("2,000": 20) and for counts
 * below a thousand. Zero for a count written out ("48", "40"). A valid rounding at the printed precision, as statcheck
 * (Nuijten and others 2016) takes a reported number, with a cap on its crudest forms.
 */
export const rounding = (value: Decimal, written: Written): Decimal =>
	larger(writtenRounding(value, written), silentRounding(value, written));

/** Worth of one unit in the last digit, counted in fives where that digit is a five: 250 -> 50; 240 -> 10. */
const placeInFives = (value: Decimal): Decimal =>
	digitsOf(value).endsWith("5") ? placeOf(value).times(FIVE) : placeOf(value);

/** The same with a hedge: half of the last digit's place at most 8 %, or in fives at most 5 % ("about 250": 12.5). */
export function hedgedRounding(value: Decimal, written: Written): Decimal {
	const plain = smaller(half(placeOf(value)), share(value, mostOffAbout));
	const inFives = smaller(half(placeInFives(value)), share(value, mostOff));
	return larger(rounding(value, written), larger(plain, inFives));
}

/** The true values that "about" allows: 10 % to either side, or half of the last written digit where that is more. */
export const hedgedReach = (value: Decimal, written: Written): Decimal =>
	larger(share(value, mostOffHedged), isCountedOut(written) ? ZERO : half(written.step));

/**
 * Is a bound the next round number before the exact one? "More than 40" and "over 45" are for 48; "at least 4" is not
 * (another number), "less than 2 billion" is not for 1.2 (too far to be what the source said).
 */
export function isFairBound(exact: Decimal, bound: Decimal): boolean {
	const off = distance(exact, bound);
	return (
		(off.lt(placeOf(bound)) && off.lt(share(exact, mostOffBound))) ||
		(off.lt(placeInFives(bound)) && off.lt(share(exact, mostOffBoundInFives)))
	);
}

/** "Nearly two thirds" for 64 percent, "about a third" for 31: what has no digits of its own is as rough as its hedge. */
export const fractionRounding = (value: Decimal): Decimal => share(value, mostOffAbout);

/** The step of one end of a range, whose `step` is that of the whole: never coarser than the end's own last digit. */
export const endStep = (end: Decimal, step: Decimal): Decimal => (end.eq(0) ? step : smaller(step, placeOf(end)));
