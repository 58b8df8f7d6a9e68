// The words for what a figure says: a value or an interval, how it is hedged, its unit and how finely it was written.
// Knows no place in a text and no language.
import type Big from "big.js";

/** An exact decimal number; never a binary fraction. */
export type Decimal = Big;

export type Qualifier = "exact" | "about" | "at-least" | "at-most" | "more-than" | "less-than";

export type Kind = "count" | "money" | "percent" | "measure" | "ratio" | "duration" | "age";

/**
 * What a figure says, magnitude applied ("5.6 billion" is 5600000000; "20 %" is 20 with unit "%").
 * A single number has `value` and null ends; a range has null `value`, `min` and `max`.
 */
export interface Quantity {
	readonly kind: Kind;
	readonly value: Decimal | null;
	readonly min: Decimal | null;
	readonly max: Decimal | null;
	/** A range's qualifier is that of the whole ("rund 450 bis 500": about); its ends need no hedges of their own. */
	readonly qualifier: Qualifier;
	/** ISO 4217 for money, "%", "[pp]" for percentage points, else the UCUM symbol; null for counts. */
	readonly unit: string | null;
	/** Written precision: worth of the last digit written ("5.6 billion": 1e8, "412.5m": 1e5, "15,000": 1, "2 million": 1e6). */
	readonly step: Decimal;
	/** "Dozens", "Tausende": reported as a figure, never compared. `value` is then the smallest it may mean. */
	readonly vague: boolean;
}

export const isRange = (quantity: Quantity): boolean => quantity.value === null;
