// Takes a figure; gives the numbers that it may stand for, generously: what is not impossible as written is possible.
// Decides for numbers that are worked with; how a figure stands to its source is quantities/relate.ts.
import { decimal, larger, magnitudeOf, placeOf, powerOfTen, smaller, ZERO } from "../../quantities/decimals.ts";
import { intervalOf } from "../../quantities/interval.ts";
import type { Decimal, Quantity } from "../../quantities/quantity.ts";
import { rounding } from "../../quantities/rounding.ts";
import type { CheckedFigure } from "../verdict.ts";
import type { Bounds } from "./bounds.ts";

const HALF = decimal("0.5");
const thousand = powerOfTen(3);
/** "2,000" may be 1,950 as well as 2,040: half of its last digit that is not zero, at most this share of it. */
const mostOff = decimal("0.05");
/** "A third" and "half" are words for about so much. */
const mostOffWord = decimal("0.1");

/** Half of the last digit written, or of the last before silent zeros in numbers from a thousand on. */
function slack(value: Decimal, quantity: Quantity): Decimal {
	const { step, kind } = quantity;
	const written = kind === "count" && step.eq(1) ? ZERO : step.times(HALF);
	const silent =
		value.gte(thousand) && placeOf(value).gt(step) ? smaller(placeOf(value).times(HALF), value.times(mostOff)) : ZERO;
	return larger(rounding(value, quantity), larger(written, silent));
}

/** In its own unit; `quantity` has a single value that is not negative. */
export function reachOf(quantity: Quantity): Bounds {
	const { value, qualifier, kind } = quantity;
	const exact = value ?? ZERO;
	if (kind === "ratio" && qualifier === "exact") {
		const off = exact.lt(1) ? exact.times(mostOffWord) : HALF;
		return { low: exact.minus(off), high: exact.plus(off) };
	}
	const off = slack(exact, quantity);
	if (qualifier === "exact") return { low: larger(ZERO, exact.minus(off)), high: exact.plus(off) };
	const { low, high } = intervalOf(quantity);
	// A bound may be a rounding too: "more than 40 percent" of 39.9.
	return { low: larger(ZERO, (low ?? ZERO).minus(low ? off : ZERO)), high: high === null ? null : high.plus(off) };
}

/** In longer rows all numbers share the magnitude, or none does. */
const fewFigures = 12;

/**
 * "3 of the 5 million": a number without magnitude and unit may share its neighbour's. Readings of the row, as written
 * first; those in which it does after.
 */
export function readingsOf(figures: readonly CheckedFigure[]): readonly (readonly Quantity[])[] {
	const written = figures.map(({ figure }) => figure.quantity);
	const factor = figures
		.map(({ figure }) => figure.style.magnitude?.factor)
		.find((each): each is string => each !== undefined && isPower(each));
	const bare = figures.flatMap(({ figure }, at) =>
		!figure.style.magnitude && magnitudeOf(figure.quantity.value ?? ZERO) < 3 && figure.quantity.kind !== "percent"
			? at
			: [],
	);
	if (factor === undefined || bare.length === 0) return [written];
	const grown = (which: readonly number[]): readonly Quantity[] => {
		const chosen = new Set(which);
		return written.map((quantity, at) => (chosen.has(at) ? times(quantity, decimal(factor)) : quantity));
	};
	const alone = bare.length > 1 && figures.length <= fewFigures ? bare.map((at) => grown([at])) : [];
	return [written, grown(bare), ...alone];
}

const isPower = (factor: string): boolean => /^\d+(?:e\+?\d+)?$/i.test(factor);

const times = (quantity: Quantity, factor: Decimal): Quantity => ({
	...quantity,
	value: quantity.value === null ? null : quantity.value.times(factor),
	step: quantity.step.times(factor),
});
