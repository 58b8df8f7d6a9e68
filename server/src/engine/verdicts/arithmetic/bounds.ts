// Takes numbers as bounds between which the true ones lie; gives the bounds of what is worked out from them.
// Works with what is not negative only. Never decides how far a written number reaches: that is reach.ts.
import { decimal, divide, larger, smaller, ZERO } from "../../quantities/decimals.ts";
import type { Decimal } from "../../quantities/quantity.ts";

/** Both ends belong to it; a null end is open to all larger numbers. */
export interface Bounds {
	readonly low: Decimal;
	readonly high: Decimal | null;
}

const HUNDRED = decimal(100);

export const point = (value: Decimal): Bounds => ({ low: value, high: value });

export const isPoint = ({ low, high }: Bounds): boolean => high?.eq(low) ?? false;

export const overlap = (a: Bounds, b: Bounds): boolean =>
	(a.high === null || a.high.gte(b.low)) && (b.high === null || b.high.gte(a.low));

export const sum = (all: readonly Bounds[]): Bounds =>
	all.reduce<Bounds>(
		(total, { low, high }) => ({
			low: total.low.plus(low),
			high: total.high === null || high === null ? null : total.high.plus(high),
		}),
		point(ZERO),
	);

/** Null where nothing can be said: the divisor may be zero, and so on. */
export function quotient(a: Bounds, b: Bounds): Bounds {
	const low = b.high === null ? ZERO : (divide(a.low, b.high) ?? ZERO);
	return { low, high: a.high === null ? null : divide(a.high, b.low) };
}

export const product = (a: Bounds, b: Bounds): Bounds => ({
	low: a.low.times(b.low),
	high: a.high === null || b.high === null ? null : a.high.times(b.high),
});

export const inPercent = (bounds: Bounds): Bounds => product(bounds, point(HUNDRED));

/** How far the two lie apart, whichever is larger. */
export function apart(a: Bounds, b: Bounds): Bounds {
	const up = b.high === null ? null : b.high.minus(a.low);
	const down = a.high === null ? null : a.high.minus(b.low);
	const high = up === null || down === null ? null : larger(up, down);
	if (overlap(a, b)) return { low: ZERO, high };
	return { low: smaller(down?.abs() ?? (up as Decimal).abs(), up?.abs() ?? (down as Decimal).abs()), high };
}

/** By how many percent the second differs from the first. */
export function changeInPercent(old: Bounds, now: Bounds): Bounds {
	const ratio = inPercent(quotient(now, old));
	return apart(point(HUNDRED), ratio);
}
