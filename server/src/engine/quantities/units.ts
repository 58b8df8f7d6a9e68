// Takes a unit's symbol; gives its dimension and the exact way from one unit of it to another.
// Knows no words for units, and never converts money: a rate is a fact of its own.
import { currencyOf, isMinor, minorFactor } from "./currencies.ts";
import { decimal, divide } from "./decimals.ts";
import type { Decimal, Quantity } from "./quantity.ts";
import { confusedDimensions, type Unit, unitTable } from "./units-table.ts";

export type { Unit } from "./units-table.ts";

const bySymbol: ReadonlyMap<string, Unit> = new Map(
	unitTable.flatMap((unit) => [unit.symbol, ...unit.aliases].map((symbol): [string, Unit] => [symbol, unit])),
);

/** The unit of a UCUM symbol or of one of its other spellings ("km²", "mph", "kW.h"); null for money and the unknown. */
export const unitOf = (symbol: string): Unit | null => bySymbol.get(symbol) ?? null;

/** "length", "money", ... ; "count" where there is no unit; null for a symbol that nobody knows. */
export function dimensionOf(symbol: string | null): string | null {
	if (symbol === null) return "count";
	return unitOf(symbol)?.dimension ?? (currencyOf(symbol) || isMinor(symbol) ? "money" : null);
}

/** A ratio without a unit ("one in five" is 0.2) is the fraction itself; all else carries its own unit. */
export const unitSymbolOf = ({ kind, unit }: Quantity): string | null =>
	unit === null ? (kind === "ratio" ? "1" : null) : (unitOf(unit)?.symbol ?? unit);

/** A factor as numerator and denominator. */
function fraction({ factor }: Unit): readonly [Decimal, Decimal] {
	const [numerator, denominator] = factor.split("/");
	return [decimal(numerator ?? "1"), decimal(denominator ?? "1")];
}

/** How many `to` one `from` is, offsets left out: for written precision and distances. Null across dimensions. */
export function scale(value: Decimal, from: string | null, to: string | null): Decimal | null {
	if (from === to) return value;
	const hundredth = minorFactor(from, to);
	if (hundredth) return value.times(hundredth);
	const a = from === null ? null : unitOf(from);
	const b = to === null ? null : unitOf(to);
	if (!a || !b || a.dimension !== b.dimension) return null;
	const [fromTop, fromBottom] = fraction(a);
	const [toTop, toBottom] = fraction(b);
	return divide(value.times(fromTop).times(toBottom), fromBottom.times(toTop));
}

/**
 * A value in another unit of its dimension; null across dimensions and between currencies.
 * Exact, but for quotients that never end (feet from metres): those hold forty decimals.
 */
export function convert(value: Decimal, from: string | null, to: string | null): Decimal | null {
	const a = from === null ? null : unitOf(from);
	const b = to === null ? null : unitOf(to);
	if (!a || !b) return scale(value, from, to);
	return scale(value.plus(a.offset), from, to)?.minus(b.offset) ?? null;
}

/** True where the same number with the one unit may be a slip for the other: two currencies, km for m, MW for MWh. */
export function mayBeConfused(a: string | null, b: string | null): boolean {
	const [one, other] = [dimensionOf(a), dimensionOf(b)];
	if (a === null || b === null || one === null || other === null) return false;
	return one === other || confusedDimensions.some((pair) => pair.includes(one) && pair.includes(other));
}

/** Dimensions that are taken for one another go by the name of the first: a figure finds what it may be a slip for. */
export const familyOf = (dimension: string): string => families.get(dimension) ?? dimension;

const families: ReadonlyMap<string, string> = confusedDimensions.reduce((known, [one, other]) => {
	const family = known.get(one) ?? known.get(other) ?? one;
	return known.set(one, family).set(other, family);
}, new Map<string, string>());
