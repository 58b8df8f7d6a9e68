// Takes what is worked out of rough numbers; gives where it is written finer than they allow, and how it should be rounded.
// Speaks only where the input says that it is rough ("about"): a round number may be exact.
import { decimal, digitsOf, magnitudeOf, placeOf, powerOfTen } from "../../quantities/decimals.ts";
import type { Decimal, Quantity } from "../../quantities/quantity.ts";
import { hedgedRounding } from "../../quantities/rounding.ts";
import { convert, dimensionOf } from "../../quantities/units.ts";
import type { CheckedFigure } from "../verdict.ts";
import type { Arithmetic } from "./all.ts";
import { allowedBy } from "./check.ts";
import type { Matched } from "./match.ts";
import { amountOf, type Relation } from "./relation.ts";

export interface TooFine {
	readonly input: CheckedFigure;
	readonly output: CheckedFigure;
	/** The output as its input allows. */
	readonly rounded: Quantity;
}

const quantityOf = ({ figure }: CheckedFigure): Quantity => figure.quantity;

/** Digits that are written as meant: zeros before a decimal mark may be none. */
function digits({ value, step }: Quantity): number {
	if (!value || value.eq(0)) return 1;
	return step.lt(1) ? magnitudeOf(value) - magnitudeOf(step) + 1 : digitsOf(value).length;
}

/** Agencies convert "about 200 miles" to 322 km, and nobody minds: fewer digits than these are no false precision. */
const fewest = 4;
/** So many more digits than the input, by its hedge: bounds may be exact ones. */
const moreDigits: Readonly<Partial<Record<Quantity["qualifier"], number>>> = {
	about: 2,
	"more-than": 3,
	"less-than": 3,
};
/** A conversion lies this near. */
const sameWithin = decimal("0.1");

/** One thing in two units. Nobody here knows the rates of currencies. */
function isConversion(input: Quantity, output: Quantity): boolean {
	if (input.unit === null || output.unit === null || input.unit === output.unit) return false;
	if (dimensionOf(input.unit) === "money") return dimensionOf(output.unit) === "money";
	const there = input.value && convert(input.value, input.unit, output.unit);
	return Boolean(there && output.value && there.minus(output.value).abs().lte(there.abs().times(sameWithin)));
}

function ofConversion({ named: { input, output } }: Matched): readonly TooFine[] {
	if (!input || !output) return [];
	const [from, to] = [quantityOf(input), quantityOf(output)];
	const more = moreDigits[from.qualifier];
	const tooFine = digits(to) >= fewest && more !== undefined && digits(to) - digits(from) >= more;
	if (!tooFine || !isConversion(from, to)) return [];
	return [{ input, output, rounded: toDigits(to, Math.max(2, digits(from))) }];
}

function toDigits(quantity: Quantity, count: number): Quantity {
	const value = quantity.value as Decimal;
	return toPlace(quantity, powerOfTen(magnitudeOf(value) - count + 1));
}

/** Rounded to a power of ten, and written no finer. */
function toPlace(quantity: Quantity, place: Decimal): Quantity {
	const value = (quantity.value as Decimal).round(-magnitudeOf(place));
	return { ...quantity, value, step: place.gt(1) && quantity.step.lte(1) ? decimal(1) : place };
}

const roughest = (inputs: readonly CheckedFigure[]): CheckedFigure | undefined =>
	inputs.find((input) => quantityOf(input).qualifier === "about");

/** The room that the inputs leave is so many times the last digit written. */
const room = decimal(10);

function ofPercentage(relation: Relation, input: CheckedFigure): readonly TooFine[] {
	const { result } = relation;
	const quantity = quantityOf(result);
	const { low, high } = allowedBy(relation);
	const fine = quantity.step.lt(1) && high?.minus(low).gte(quantity.step.times(room));
	return fine ? [{ input, output: result, rounded: toPlace(quantity, decimal(1)) }] : [];
}

function ofTotal({ result }: Relation, input: CheckedFigure): readonly TooFine[] {
	const rough = hedgedRounding(amountOf(input), quantityOf(input));
	if (rough.lt(placeOf(amountOf(result)).times(room))) return [];
	return [{ input, output: result, rounded: toPlace(quantityOf(result), powerOfTen(magnitudeOf(rough))) }];
}

function ofRelation(relation: Relation): readonly TooFine[] {
	const input = roughest(relation.inputs);
	if (!input || amountOf(relation.result).eq(0)) return [];
	if (relation.kind === "share" || relation.kind === "growth") return ofPercentage(relation, input);
	return relation.kind === "total" || relation.kind === "difference" ? ofTotal(relation, input) : [];
}

/** One answer a figure; none where the sum itself is wrong. */
export function tooFine({ relations, discrepancies, conversions }: Arithmetic): readonly TooFine[] {
	const all = [...conversions.flatMap(ofConversion), ...relations.flatMap(ofRelation)];
	const taken = new Set(discrepancies.map(({ result }) => result));
	return all.filter(({ output }) => !taken.has(output) && taken.add(output));
}
