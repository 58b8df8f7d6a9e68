// The sums themselves: what each kind of relation works out of its numbers, and which number would make it right.
// Numbers come in the relation's own order, the result last. Knows no text.
import { decimal, divide, ONE } from "../../quantities/decimals.ts";
import type { Decimal, Quantity } from "../../quantities/quantity.ts";
import { apart, type Bounds, changeInPercent, inPercent, point, product, quotient, sum } from "./bounds.ts";

export type Kind =
	| "share"
	| "portion"
	| "difference"
	| "growth"
	| "rise"
	| "fall"
	| "multiple"
	| "times"
	| "gain"
	| "loss"
	| "total"
	| "hundred";

export interface Work {
	/** What the inputs allow the result to be. */
	readonly bounds: (inputs: readonly Bounds[], factor: Decimal) => Bounds;
	/** The number that should stand at the place, if all others are right; null where that says nothing. */
	readonly solve: (values: readonly Decimal[], at: number, factor: Decimal) => Decimal | null;
	/** True where one number is worked out of the others and stands beside them: it is the one to mend. */
	readonly derived: boolean;
}

const HUNDRED = decimal(100);
/** "Doubled" is a word for about so much. */
const loosely = { low: decimal("0.9"), high: decimal("1.1") };

type Values = readonly Decimal[];
const nth = (values: Values, at: number): Decimal => values[at] as Decimal;
const bound = (inputs: readonly Bounds[], at: number): Bounds => inputs[at] as Bounds;

const add = (values: Values): Decimal => values.reduce((total, value) => total.plus(value));

function solveShare(values: Values, at: number): Decimal | null {
	const [part, whole, share] = [nth(values, 0), nth(values, 1), nth(values, 2)];
	if (at === 0) return whole.times(share).div(HUNDRED);
	return at === 1 ? divide(part.times(HUNDRED), share) : (divide(part, whole)?.times(HUNDRED) ?? null);
}

function solvePortion(values: Values, at: number): Decimal | null {
	const [share, whole, part] = [nth(values, 0), nth(values, 1), nth(values, 2)];
	return at === 2 ? share.times(whole) : at === 1 ? divide(part, share) : null;
}

function solveDifference(values: Values, at: number): Decimal {
	const [old, now, by] = [nth(values, 0), nth(values, 1), nth(values, 2)];
	const up = now.gt(old);
	if (at === 2) return now.minus(old).abs();
	return (at === 0) === up ? nth(values, 1 - at).minus(by) : nth(values, 1 - at).plus(by);
}

function solveGrowth(values: Values, at: number): Decimal | null {
	const [old, now, by] = [nth(values, 0), nth(values, 1), nth(values, 2)];
	if (at === 2) return divide(now.minus(old).abs().times(HUNDRED), old);
	const factor = now.gt(old) ? ONE.plus(by.div(HUNDRED)) : ONE.minus(by.div(HUNDRED));
	return at === 1 ? old.times(factor) : divide(now, factor);
}

/** The total, or the part that is missing. */
function solveTotal(values: Values, at: number): Decimal {
	const total = nth(values, values.length - 1);
	const parts = add(values.slice(0, -1));
	return at === values.length - 1 ? parts : total.minus(parts.minus(nth(values, at)));
}

const less = (a: Decimal, b: Decimal | null): Decimal => (b === null || b.gte(a) ? decimal(0) : a.minus(b));

/** A change and the level it led to: the percentage is of the level before. */
const stepBy = (before: (by: Bounds, now: Bounds) => Bounds): Work => ({
	bounds: (inputs) => inPercent(quotient(bound(inputs, 0), before(bound(inputs, 0), bound(inputs, 1)))),
	solve: (values, at) => {
		if (at !== 2) return null;
		const { low } = before(point(nth(values, 0)), point(nth(values, 1)));
		return divide(nth(values, 0).times(HUNDRED), low);
	},
	derived: true,
});

export const works: Readonly<Record<Kind, Work>> = {
	share: {
		bounds: (inputs) => inPercent(quotient(bound(inputs, 0), bound(inputs, 1))),
		solve: solveShare,
		derived: true,
	},
	portion: {
		bounds: (inputs) => product(bound(inputs, 0), bound(inputs, 1)),
		solve: solvePortion,
		derived: true,
	},
	difference: {
		bounds: (inputs) => apart(bound(inputs, 0), bound(inputs, 1)),
		solve: solveDifference,
		derived: true,
	},
	growth: {
		bounds: (inputs) => changeInPercent(bound(inputs, 0), bound(inputs, 1)),
		solve: solveGrowth,
		derived: true,
	},
	rise: {
		bounds: (inputs) => ({ low: bound(inputs, 0).low, high: null }),
		solve: () => null,
		derived: false,
	},
	fall: {
		bounds: (inputs) => ({ low: decimal(0), high: bound(inputs, 0).high }),
		solve: () => null,
		derived: false,
	},
	multiple: {
		bounds: (inputs, factor) =>
			product(bound(inputs, 0), { low: factor.times(loosely.low), high: factor.times(loosely.high) }),
		solve: (values, at, factor) => (at === 1 ? nth(values, 0).times(factor) : divide(nth(values, 1), factor)),
		derived: false,
	},
	times: {
		bounds: (inputs) => quotient(bound(inputs, 1), bound(inputs, 0)),
		solve: (values, at) => (at === 2 ? divide(nth(values, 1), nth(values, 0)) : null),
		derived: false,
	},
	gain: stepBy((by, now) => ({ low: less(now.low, by.high), high: now.high === null ? null : now.high.minus(by.low) })),
	loss: stepBy((by, now) => sum([by, now])),
	total: { bounds: sum, solve: solveTotal, derived: false },
	hundred: {
		bounds: (inputs) => apart(sum(inputs), point(HUNDRED)),
		solve: (values, at) => HUNDRED.minus(add(values).minus(nth(values, at))),
		derived: false,
	},
};

/** A quantity of the result's kind with another value, for words and for the draft. */
export const withValue = (quantity: Quantity, value: Decimal): Quantity => ({ ...quantity, value });
