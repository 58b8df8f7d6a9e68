// Takes what a source stated and what a draft states; gives how the two stand to each other, with both intervals.
// Knows neither languages nor places. The table of cases beside it (test/engine/quantities) decides what is meant.
import { roughly, smaller } from "./decimals.ts";
import { type Interval, intervalOf, mapInterval } from "./interval.ts";
import type { Decimal, Quantity } from "./quantity.ts";
import { type Relation, relate } from "./relate.ts";
import { hedgedRounding } from "./rounding.ts";
import { type Slip, slipBetween } from "./slips.ts";
import { convert, mayBeConfused, scale, unitSymbolOf } from "./units.ts";

export type { Relation } from "./relate.ts";
export type { Slip } from "./slips.ts";

export interface Agreement {
	readonly relation: Relation;
	/**
	 * What the source allows and what the draft allows, in the source's unit. Null when incomparable.
	 * Where no rate leads there (another currency), the draft's is in its own unit.
	 */
	readonly source: Interval | null;
	readonly draft: Interval | null;
	readonly slip: Slip;
}

const nothing: Agreement = { relation: "incomparable", source: null, draft: null, slip: null };

/** What a text of a megabyte of digits holds is no figure; arithmetic on it would take as long as its length squared. */
const mostDigits = 100;

const isEndless = ({ value, min, max }: Quantity): boolean =>
	[value, min, max].some((it) => it && (it.c.length > mostDigits || Math.abs(it.e) > mostDigits));

const isComparable = (quantity: Quantity): boolean => !quantity.vague && !isEndless(quantity);

/** Every rounding and hedge stays below this share of what is written (rounding.ts), with room for binary fractions. */
const surelyApart = 0.1;

const isPlain = ({ value, qualifier, vague }: Quantity): boolean =>
	value !== null && !vague && (qualifier === "exact" || qualifier === "about");

/**
 * True only of two numbers in one unit, neither a bound nor a range, of which each is a conflict to the other as its source. Told
 * without exact arithmetic; false says nothing.
 */
export function areFarApart(a: Quantity, b: Quantity): boolean {
	if (!isPlain(a) || !isPlain(b) || isEndless(a) || isEndless(b) || unitSymbolOf(a) !== unitSymbolOf(b)) return false;
	const [one, other] = [roughly(a.value as Decimal), roughly(b.value as Decimal)];
	return Math.abs(one - other) > surelyApart * Math.max(Math.abs(one), Math.abs(other));
}

/** The quantity in another unit of its dimension; null where no way leads there. */
function inUnit(quantity: Quantity, unit: string | null): Quantity | null {
	const from = unitSymbolOf(quantity);
	if (from === unit) return quantity;
	const step = scale(quantity.step, from, unit);
	if (!step) return null;
	const there = (value: Decimal | null): Decimal | null => value && convert(value, from, unit);
	return { ...quantity, unit, step, value: there(quantity.value), min: there(quantity.min), max: there(quantity.max) };
}

/** Numbers of the two to hold against each other: end with end of two ranges, else each with each. */
function pairs(source: Quantity, draft: Quantity): readonly (readonly [Decimal, Decimal])[] {
	const of = ({ value, min, max }: Quantity): Decimal[] =>
		[value, min, max].filter((number): number is Decimal => number !== null);
	const [sources, drafts] = [of(source), of(draft)];
	const sameShape = sources.length === drafts.length;
	return sources.flatMap((number, index) =>
		drafts.filter((_, other) => !sameShape || other === index).map((other) => [number, other] as const),
	);
}

function slipOf(source: Quantity, draft: Quantity): Slip {
	for (const [one, other] of pairs(source, draft)) {
		const slip = slipBetween(one, other, smaller(hedgedRounding(other, draft), other.abs()));
		if (slip) return slip;
	}
	return null;
}

/** Zeros that are too many or too few in another unit are its own: 31 weeks are no 52 hours with two zeros more. */
function slipIn(converted: Quantity, draft: Quantity, isWritten: boolean): Slip {
	const slip = slipOf(converted, draft);
	return isWritten || slip === "transposed" || slip === "digit" ? slip : null;
}

function answer(relation: Relation, source: Quantity, draft: Quantity, slip: Slip): Agreement {
	const written = intervalOf(draft);
	const there = mapInterval(written, (value) => convert(value, unitSymbolOf(draft), unitSymbolOf(source)));
	return { relation, source: intervalOf(source), draft: there ?? written, slip };
}

/**
 * How a draft's quantity stands to its source's. Pure; exact.
 *
 * Two questions, in this order. Are the stated numbers the same, once the source's is in the draft's unit and as far as
 * the draft's is a fair rounding of it (rounding.ts)? If not: a conflict. Does the hedge follow from the source's
 * at that number (relate.ts)? If not: an altered qualifier. The draft may be less precise than its source, never more.
 */
export function compareQuantities(source: Quantity, draft: Quantity): Agreement {
	if (!isComparable(source) || !isComparable(draft)) return nothing;
	const [from, to] = [unitSymbolOf(source), unitSymbolOf(draft)];
	const converted = inUnit(source, to);
	const relation = converted ? relate(converted, draft, from !== to) : "incomparable";
	const apart = relation === "conflict" || relation === "incomparable";
	if (apart && from !== to && mayBeConfused(from, to) && relate(source, draft, false) !== "conflict")
		return answer("unit-mismatch", source, draft, null);
	if (!converted || relation === "incomparable") return nothing;
	return answer(relation, source, draft, relation === "conflict" ? slipIn(converted, draft, from === to) : null);
}
