// Takes exact decimals; gives what their digits say: place of the last one, how many, powers of ten.
// Never rounds but in `divide`, and there only beyond forty decimals.
import Big from "big.js";
import type { Decimal } from "./quantity.ts";

/** A constructor of our own, so that its precision neither depends on nor changes anybody else's. */
const Exact = Big();
Exact.DP = 40;

export const decimal = (value: string | number | Decimal): Decimal => new Exact(value);

export const ZERO = decimal(0);
export const ONE = decimal(1);

/** Powers that drafts are full of, to either side of one. */
const near = 24;
const powers: readonly Decimal[] = Array.from({ length: 2 * near + 1 }, (_, at) => decimal(`1e${at - near}`));

export const powerOfTen = (exponent: number): Decimal => powers[exponent + near] ?? decimal(`1e${exponent}`);

/** Exact where the quotient ends within forty decimals, else rounded there. Zero divisors give null. */
export const divide = (a: Decimal, b: Decimal): Decimal | null => (b.eq(0) ? null : decimal(a).div(b));

/** Significant digits without trailing zeros, as a string: 15,000 -> "15"; 0.350 -> "35"; 0 -> "0". */
export const digitsOf = (value: Decimal): string => value.c.join("");

/** Digits that a binary number surely holds. */
const held = 15;

/** The value as a binary number, off by less than a part in ten to the fourteenth: for what needs no more. */
export function roughly({ s, c, e }: Decimal): number {
	const length = Math.min(c.length, held);
	let digits = 0;
	for (let at = 0; at < length; at++) digits = 10 * digits + (c[at] as number);
	return s * digits * 10 ** (e - length + 1);
}

/** Exponent of the first significant digit: 15,000 -> 4. */
export const magnitudeOf = (value: Decimal): number => value.e;

/** Worth of one unit in the last digit that is not zero: 15,000 -> 1000; 48 -> 1; 5.6 -> 0.1; 0 -> 1. */
export const placeOf = (value: Decimal): Decimal =>
	value.eq(0) ? ONE : powerOfTen(magnitudeOf(value) - digitsOf(value).length + 1);

export const smaller = (a: Decimal, b: Decimal): Decimal => (a.lt(b) ? a : b);
export const larger = (a: Decimal, b: Decimal): Decimal => (a.gt(b) ? a : b);
export const distance = (a: Decimal, b: Decimal): Decimal => a.minus(b).abs();
