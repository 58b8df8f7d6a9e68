// Takes an exact decimal and the marks of a writing; gives its digits. Never knows magnitude words, units or languages.
import { digitsOf, magnitudeOf } from "./decimals.ts";
import type { Decimal } from "./quantity.ts";

export interface Marks {
	/** Between groups of three; null for none. */
	readonly group: string | null;
	readonly decimal: string;
}

/** How many decimals the value itself has: 0.350 -> 2. */
export const decimalsOf = (value: Decimal): number => Math.max(0, digitsOf(value).length - 1 - magnitudeOf(value));

/** Groups of three from the right: "15000" -> "15'000". */
function grouped(digits: string, mark: string | null): string {
	if (mark === null || digits.length < 4) return digits;
	const first = digits.length % 3 || 3;
	const groups = [digits.slice(0, first)];
	for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
	return groups.join(mark);
}

/** With at least so many decimals, and as many more as the value has; a plain hyphen before negative numbers. */
export function writeDigits(value: Decimal, { group, decimal }: Marks, decimals = 0): string {
	const [whole = "0", rest = ""] = value
		.abs()
		.toFixed(Math.max(decimals, decimalsOf(value)))
		.split(".");
	return `${value.lt(0) ? "-" : ""}${grouped(whole, group)}${rest && decimal + rest}`;
}
