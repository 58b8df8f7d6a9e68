// Takes what a source stated and what a draft states; gives how the two stand to each other, with both intervals.
// Knows neither languages nor places. The table of cases beside it (test/engine/quantities) decides what is meant.
import type { Interval } from "./interval.ts";
import type { Quantity } from "./quantity.ts";

/** The slip that most likely made a wrong figure; null when none explains it. */
export type Slip = "factor-1000" | "magnitude" | "transposed" | "missing-zero" | "extra-zero" | "digit" | null;

export type Relation =
	/** The draft says what the source says, or something weaker that follows from it with a number near the source's. */
	| "supported"
	/** Same number or nearly, but the hedge is gone, harder or turned. */
	| "altered-qualifier"
	/** One end of the source's range is given as the figure. */
	| "partial-range"
	/** The two cannot both be true as written, or the draft's number is not the source's. */
	| "conflict"
	/** The number on record with another unit of the same kind of thing (35 m for 35 cm, kroner for euros). */
	| "unit-mismatch"
	/** Nothing to compare: other dimension, or one of them vague. */
	| "incomparable";

export interface Agreement {
	readonly relation: Relation;
	/** What the source allows and what the draft allows, in the source's unit. Null when incomparable. */
	readonly source: Interval | null;
	readonly draft: Interval | null;
	readonly slip: Slip;
}

/** How a draft's quantity stands to its source's. Pure; exact. */
export function compareQuantities(_source: Quantity, _draft: Quantity): Agreement {
	return { relation: "incomparable", source: null, draft: null, slip: null };
}
