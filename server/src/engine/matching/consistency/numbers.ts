// Takes two figures of one draft; says whether both can be true. Neither is the other's source: each may be the rounder one.
import { compareFigures } from "../../figures/compare.ts";
import type { Figure } from "../../figures/figure.ts";
import { areFarApart, type Slip } from "../../quantities/agreement.ts";
import { distance, placeOf } from "../../quantities/decimals.ts";
import { type Interval, intervalOf } from "../../quantities/interval.ts";
import type { Decimal, Quantity } from "../../quantities/quantity.ts";
import { unitSymbolOf } from "../../quantities/units.ts";

/** A title rounds more freely than a text: "2,000" for 1,930. */
const roundly = 0.06;

const numbersOf = ({ value, min, max }: Quantity): Decimal[] =>
	[value, min, max].filter((number): number is Decimal => number !== null);

/** Rounded to the last digit before its zeros the one gives the other. */
const isRoundOf = (round: Decimal, exact: Decimal): boolean => {
	const off = distance(round, exact);
	return off.times(2).lte(placeOf(round)) && off.lte(exact.abs().times(roundly));
};

const isBound = ({ qualifier, value }: Quantity): boolean =>
	value === null || (qualifier !== "exact" && qualifier !== "about");

/** Some true value is allowed by both. */
function meet(a: Interval, b: Interval): boolean {
	const before = (one: Interval, other: Interval): boolean =>
		one.high !== null &&
		other.low !== null &&
		(one.high.lt(other.low) || (one.high.eq(other.low) && (one.highOpen || other.lowOpen)));
	return !before(a, b) && !before(b, a);
}

/** What would make the one number of the other, where they exclude each other. */
export const slipBetween = (a: Figure, b: Figure): Slip => compareFigures(a, b).slip;

/** "Agree" is wide: whatever makes it likely that the two say the same. Null where they cannot be compared. */
export function relation(a: Figure, b: Figure): "agree" | "exclude" | null {
	if (unitSymbolOf(a.quantity) !== unitSymbolOf(b.quantity)) return null;
	if (a.text === b.text) return "agree";
	if (!a.otherwise && !b.otherwise && areFarApart(a.quantity, b.quantity)) return "exclude";
	const there = compareFigures(a, b).relation;
	if (there === "incomparable") return null;
	if (there !== "conflict" || compareFigures(b, a).relation !== "conflict") return "agree";
	const rounded = numbersOf(a.quantity).some((one) =>
		numbersOf(b.quantity).some((other) => isRoundOf(one, other) || isRoundOf(other, one)),
	);
	if (rounded) return "agree";
	const bounded = isBound(a.quantity) || isBound(b.quantity);
	return bounded && meet(intervalOf(a.quantity), intervalOf(b.quantity)) ? "agree" : "exclude";
}
