// Takes a quantity; gives the set of true values that it allows, as an interval of exact decimals with open or closed ends.
// Never knows a second quantity.
import { ZERO } from "./decimals.ts";
import type { Decimal, Quantity } from "./quantity.ts";
import { endStep, hedgedReach, rounding, type Written } from "./rounding.ts";

/** Null ends are unbounded. */
export interface Interval {
	readonly low: Decimal | null;
	readonly high: Decimal | null;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
}

const closed = (low: Decimal | null, high: Decimal | null): Interval => ({
	low,
	high,
	lowOpen: false,
	highOpen: false,
});

/** [value - off, value + off), as rounding half up makes it; the point itself where nothing was rounded. */
const around = (value: Decimal, off: Decimal): Interval => ({
	...closed(value.minus(off), value.plus(off)),
	highOpen: off.gt(0),
});

function ofNumber(value: Decimal, qualifier: Quantity["qualifier"], written: Written): Interval {
	const reach = hedgedReach(value, written);
	switch (qualifier) {
		case "exact":
			return around(value, rounding(value, written));
		case "about":
			return closed(value.minus(reach), value.plus(reach));
		case "at-least":
			return closed(value, null);
		case "at-most":
			return closed(null, value);
		case "more-than":
			return { ...closed(value, null), lowOpen: true };
		case "less-than":
			return { ...closed(null, value), highOpen: true };
	}
}

function ofRange({ min, max, qualifier, kind, step }: Quantity): Interval {
	const end = (value: Decimal): Interval =>
		ofNumber(value, qualifier === "about" ? "about" : "exact", { kind, step: endStep(value, step) });
	const low = min && end(min);
	const high = max && end(max);
	return { low: low?.low ?? null, lowOpen: false, high: high?.high ?? null, highOpen: high?.highOpen ?? false };
}

/**
 * What must be true for the quantity to be a fair way of putting it, in its own unit. "5.6 billion" allows 5.55 up to
 * below 5.65 billion, "about 2,000" 1,800 to 2,200, "at least 48" 48 and all above; a range reaches from its low
 * end's rounding to its high end's. Vague quantities ("dozens") allow all from the smallest they may mean.
 */
export function intervalOf(quantity: Quantity): Interval {
	if (quantity.value === null) return ofRange(quantity);
	return ofNumber(quantity.value, quantity.vague ? "at-least" : quantity.qualifier, quantity);
}

/** True when every value of `inner` is one of `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
	const low =
		outer.low === null ||
		(inner.low !== null && (inner.low.gt(outer.low) || (inner.low.eq(outer.low) && (inner.lowOpen || !outer.lowOpen))));
	const high =
		outer.high === null ||
		(inner.high !== null &&
			(inner.high.lt(outer.high) || (inner.high.eq(outer.high) && (inner.highOpen || !outer.highOpen))));
	return low && high;
}

/** The interval with its bounds taken through a monotone map (a unit's conversion); null where the map gives none. */
export function mapInterval(interval: Interval, map: (value: Decimal) => Decimal | null): Interval | null {
	const low = map(interval.low ?? ZERO);
	const high = map(interval.high ?? ZERO);
	if (!low || !high) return null;
	return { ...interval, low: interval.low && low, high: interval.high && high };
}
