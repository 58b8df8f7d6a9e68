// Takes two quantities in one unit; gives how the draft's stands to the source's.
// Knows no units: agreement.ts converts before and looks for slips after.
import { decimal, distance, larger, smaller, ZERO } from "./decimals.ts";
import { intervalOf, within } from "./interval.ts";
import type { Decimal, Qualifier, Quantity } from "./quantity.ts";
import { endStep, fractionRounding, hedgedRounding, isFairBound, rounding, writtenRounding } from "./rounding.ts";

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

/** The hedges that follow from each at the same number: what entailment of the intervals gives (a test holds it so). */
const follows: Readonly<Record<Qualifier, readonly Qualifier[]>> = {
	exact: ["exact", "about", "at-least", "at-most"],
	about: ["about"],
	"at-least": ["at-least"],
	"at-most": ["at-most"],
	"more-than": ["more-than", "at-least"],
	"less-than": ["less-than", "at-most"],
};

/** Whether the number itself is in or out tells nothing where it may be a rounding: "more than 5.6 billion" is "at least". */
const sameIfRounded: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
	"more-than": "at-least",
	"less-than": "at-most",
};

const sides: Readonly<Partial<Record<Qualifier, "low" | "high">>> = {
	"at-least": "low",
	"more-than": "low",
	"at-most": "high",
	"less-than": "high",
};

/** A conversion carries the source's own rounding along: 60 miles are 96 km as well as 97. */
const mostOffConverted = decimal("0.01");

const slackOf = (source: Quantity, value: Decimal, converted: boolean): Decimal =>
	converted ? smaller(writtenRounding(value, source), value.abs().times(mostOffConverted)) : ZERO;

/** At the same stated number: does the draft's hedge follow from the source's? */
function hedge(source: Qualifier, draft: Quantity, value: Decimal): Relation {
	const { qualifier } = draft;
	const mayBeRounded = rounding(value, draft).gt(0);
	const softened = mayBeRounded && source !== "exact" ? (sameIfRounded[qualifier] ?? qualifier) : qualifier;
	return follows[source].includes(qualifier) || follows[source].includes(softened) ? "supported" : "altered-qualifier";
}

/** "Two thirds", "jeder Zehnte": a part below one, told in words. */
const isFraction = ({ kind, unit }: Quantity): boolean => kind === "ratio" && unit === null;

/** A bound with another number: it must be weaker, the next round number, and on the side that the source bounds. */
function bound(source: Quantity, s: Decimal, draft: Quantity, d: Decimal): Relation {
	const side = sides[draft.qualifier];
	const weaker = side === "low" ? d.lt(s) : d.gt(s);
	const isFair = isFairBound(s, d) || (isFraction(draft) && distance(s, d).lte(fractionRounding(d)));
	if (!weaker || !isFair) return "conflict";
	// "Well over 370,000" for "about 372,000" says less, and nothing else.
	const isFree = source.qualifier === "exact" || source.qualifier === "about";
	return isFree || sides[source.qualifier] === side ? "supported" : "conflict";
}

function numbers(source: Quantity, s: Decimal, draft: Quantity, d: Decimal, converted: boolean): Relation {
	const slack = slackOf(source, s, converted);
	const off = distance(s, d);
	if (sides[draft.qualifier]) {
		const rounded = converted ? writtenRounding(d, draft).plus(slack) : ZERO;
		return off.lte(rounded) ? hedge(source.qualifier, draft, d) : bound(source, s, draft, d);
	}
	const fair = draft.qualifier === "about" ? hedgedRounding(d, draft) : rounding(d, draft);
	const rough = isFraction(draft) && draft.qualifier === "about" ? larger(fair, fractionRounding(d)) : fair;
	return off.lte(rough.plus(slack)) ? hedge(source.qualifier, draft, d) : "conflict";
}

/** One end of a range as a quantity of its own. */
const end = (range: Quantity, value: Decimal, qualifier: Qualifier): Quantity => ({
	...range,
	value,
	qualifier,
	step: endStep(value, range.step),
});

/** A number for a range: one of its ends, or all of a narrow one ("about 200" for 180 to 220); else another number. */
function numberForRange(source: Quantity, draft: Quantity, d: Decimal, converted: boolean): Relation {
	const { min, max } = source;
	if (!min || !max) return "incomparable";
	const side = sides[draft.qualifier];
	const ends = side === "low" ? [min] : side === "high" ? [max] : [min, max];
	const hedged: Qualifier = side === "low" ? "at-least" : side === "high" ? "at-most" : "exact";
	const isEnd = ends.some((value) => numbers(end(source, value, hedged), value, draft, d, converted) !== "conflict");
	const stated = { low: min, high: max, lowOpen: false, highOpen: false };
	const isAll = !side && !ends.some((value) => value.eq(d)) && within(stated, intervalOf(draft));
	if (isAll) return "supported";
	return isEnd ? "partial-range" : "conflict";
}

/** A range for a number: only one so narrow that "about" would say the same. */
function rangeForNumber(source: Quantity, s: Decimal, { min, max }: Quantity): Relation {
	const near = intervalOf({ ...source, qualifier: "about" });
	const holds = min && max && min.lte(s) && max.gte(s) && near.low?.lte(min) && near.high?.gte(max);
	if (!holds) return "conflict";
	return source.qualifier === "exact" ? "supported" : "altered-qualifier";
}

/** Both ends must be fair roundings; the ends' hedges do not matter. */
function ranges(source: Quantity, draft: Quantity, converted: boolean): Relation {
	const qualifier: Qualifier = draft.qualifier === "about" ? "about" : "exact";
	const same = (s: Decimal | null, d: Decimal | null): boolean =>
		s !== null &&
		d !== null &&
		numbers(end(source, s, "exact"), s, end(draft, d, qualifier), d, converted) === "supported";
	return same(source.min, draft.min) && same(source.max, draft.max) ? "supported" : "conflict";
}

/** Both in one unit, neither vague. `converted`: the source's was another, so its numbers may carry a rounding. */
export function relate(source: Quantity, draft: Quantity, converted: boolean): Relation {
	if (source.value === null && draft.value === null) return ranges(source, draft, converted);
	if (source.value === null) return numberForRange(source, draft, draft.value as Decimal, converted);
	if (draft.value === null) return rangeForNumber(source, source.value, draft);
	return numbers(source, source.value, draft, draft.value, converted);
}
