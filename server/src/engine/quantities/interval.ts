// Intervals of exact decimals with open or closed ends.
import type { Decimal } from "./quantity.ts";

/** Null ends are unbounded. */
export interface Interval {
	readonly low: Decimal | null;
	readonly high: Decimal | null;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
}
