// Takes a source's number and a draft's other number; gives the slip that most likely made the one out of the other.
// Never decides whether they conflict.
import { decimal, digitsOf, distance, magnitudeOf, powerOfTen } from "./decimals.ts";
import type { Decimal } from "./quantity.ts";

/** The slip that most likely made a wrong figure; null when none explains it. */
export type Slip = "factor-1000" | "magnitude" | "transposed" | "missing-zero" | "extra-zero" | "digit" | null;

/** Of a number with zeros more or less its rounding takes no larger part than one of so many. */
const closeness = 50;

/** Powers of ten between the two, where the draft's number is the source's moved by some places. */
function shiftBetween(source: Decimal, draft: Decimal, tolerance: Decimal): number {
	const near = magnitudeOf(draft) - magnitudeOf(source);
	// Rounding may carry over into the next place (9.96 -> 10), so the neighbours count too.
	const found = [near, near - 1, near + 1].find((power) => {
		const off = distance(source.times(powerOfTen(power)), draft);
		// 4.1 billion are 412.5 million with a zero more; 140 are no 1,450, and eleven no 1,140, rounded and zeros less.
		const isClose = off.times(closeness).lte(draft.abs());
		return power !== 0 && isClose && off.lte(tolerance);
	});
	return found ?? 0;
}

function slipOfShift(power: number): Slip {
	if (power === 0) return null;
	if (Math.abs(power) === 3) return "factor-1000";
	if (power === 1) return "extra-zero";
	if (power === -1) return "missing-zero";
	// Two zeros, or millions for none: four or five places are no slip of anything.
	return Math.abs(power) === 2 || Math.abs(power) % 3 === 0 ? "magnitude" : null;
}

/** Places where two numbers of the same length have other digits. */
function slipOfDigits(source: Decimal, draft: Decimal): Slip {
	if (magnitudeOf(source) !== magnitudeOf(draft)) return null;
	const length = Math.max(digitsOf(source).length, digitsOf(draft).length);
	if (length < 2) return null;
	const a = digitsOf(source).padEnd(length, "0");
	const b = digitsOf(draft).padEnd(length, "0");
	const other: number[] = [];
	for (let place = 0; place < length && other.length < 3; place++) if (a[place] !== b[place]) other.push(place);
	const [first, second] = other;
	if (other.length === 1) return "digit";
	if (other.length !== 2 || first === undefined || second === undefined) return null;
	return a[first] === b[second] && a[second] === b[first] ? "transposed" : null;
}

/** Both in one unit; `tolerance` is how far the draft's number may be rounded. Zero and changed signs give null. */
export function slipBetween(source: Decimal, draft: Decimal, tolerance: Decimal = decimal(0)): Slip {
	if (source.eq(0) || draft.eq(0) || source.eq(draft) || source.lt(0) !== draft.lt(0)) return null;
	return slipOfShift(shiftBetween(source, draft, tolerance)) ?? slipOfDigits(source, draft);
}
