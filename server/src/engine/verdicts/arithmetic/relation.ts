// Takes what the patterns found in a sentence; gives the relations between its numbers, wherever one can be sure of them.
// Never says whether the numbers agree: that is check.ts.
import { decimal, divide, ONE, ZERO } from "../../quantities/decimals.ts";
import type { Decimal } from "../../quantities/quantity.ts";
import { slipBetween } from "../../quantities/slips.ts";
import type { CheckedFigure } from "../verdict.ts";
import type { Matched } from "./match.ts";
import type { PatternKind } from "./patterns.ts";
import type { Kind } from "./works.ts";

export interface Relation {
	readonly kind: Kind;
	/** In the order of the kind's work. */
	readonly inputs: readonly CheckedFigure[];
	/** What is worked out of them; the place that a discrepancy is reported at. */
	readonly result: CheckedFigure;
	/** Of multiples: how many times. */
	readonly factor: Decimal;
}

const HUNDRED = decimal(100);

export const amountOf = ({ figure }: CheckedFigure): Decimal => figure.quantity.value ?? ZERO;

const unitOf = ({ figure }: CheckedFigure): string | null => figure.quantity.unit;

/** One unit for all; a number without a unit and a noun takes its neighbours'. */
export function sameUnit(figures: readonly CheckedFigure[]): boolean {
	const units = new Set(figures.flatMap((each) => unitOf(each) ?? (each.figure.noun ? "" : [])));
	return units.size <= 1;
}

/** How far from each other a total and the sum of its parts may lie before they are about different things. */
const near = { row: [decimal("0.75"), decimal("1.25")], total: [decimal("0.5"), decimal(2)] } as const;

/** Parts of a total: each smaller, and together about as much. A total far off is one only with a zero too many. */
export function mayAddUp(parts: readonly CheckedFigure[], total: Decimal, how: keyof typeof near): boolean {
	const sum = parts.reduce((all, part) => all.plus(amountOf(part)), ZERO);
	if (parts.length < 2 || parts.some((part) => amountOf(part).gte(total) && amountOf(part).gte(sum))) return false;
	const ratio = divide(sum, total);
	if (!ratio) return false;
	const [low, high] = near[how];
	if (ratio.gte(low) && ratio.lte(high)) return true;
	const slip = how === "total" ? slipBetween(sum, total) : null;
	return slip === "missing-zero" || slip === "extra-zero" || slip === "factor-1000";
}

type Named = Matched["named"];

/** Both count something, and not the same: "450 wells, from 80 villages". */
function differ({ figure: a }: CheckedFigure, { figure: b }: CheckedFigure): boolean {
	return a.noun !== null && b.noun !== null && a.noun.text.toLowerCase() !== b.noun.text.toLowerCase();
}

const alike = (a: CheckedFigure | undefined, b: CheckedFigure | undefined): boolean =>
	a !== undefined && b !== undefined && sameUnit([a, b]) && !differ(a, b);

/** Smaller bare numbers may be ranks: "rose from 14 to 3". */
const smallest = HUNDRED;

const isLevel = (figure: CheckedFigure): boolean =>
	unitOf(figure) !== null || figure.figure.noun !== null || amountOf(figure).gte(smallest);

function relation(kind: Kind, inputs: readonly (CheckedFigure | undefined)[], result: CheckedFigure | undefined) {
	const known = inputs.filter((input): input is CheckedFigure => input !== undefined);
	return result && known.length === inputs.length ? [{ kind, inputs: known, result, factor: ONE }] : [];
}

/** A change in the levels' own unit, or in percent of the old one; of percentages nobody can tell which. */
function changeOf({ old, new: now, by }: Named): readonly Relation[] {
	if (!old || !now || !by || !alike(old, now)) return [];
	const [level, size] = [unitOf(old) ?? unitOf(now), unitOf(by)];
	const difference = relation("difference", [old, now], by);
	const growth = relation("growth", [old, now], by);
	if (level === "%") return size === "[pp]" ? difference : size === "%" ? [...difference, ...growth] : [];
	if (size === "%") return growth;
	return size !== "[pp]" && sameUnit([old, now, by]) ? difference : [];
}

const factors: Readonly<Partial<Record<PatternKind, string>>> = {
	double: "2",
	triple: "3",
	quadruple: "4",
	halve: "0.5",
};

/** More members than these are a table written as prose. */
const mostParts = 12;

/** "Of the 80 wells, 50 are dry, and the other 12 villages have none": what is left of a whole is named as it is, or not. */
function isOfOther({ figure: left }: CheckedFigure, { figure: whole }: CheckedFigure): boolean {
	// A noun farther off may belong to a verb: "die übrigen 40 führen Salzwasser".
	const beside = left.noun !== null && left.noun.span.start - left.span.end === 1;
	return beside && whole.noun !== null && left.noun?.text.toLowerCase() !== whole.noun.text.toLowerCase();
}

function totalOf({ kind, parts, named }: Matched): readonly Relation[] {
	const { total, left } = named;
	const all = left ? [...parts, left] : parts.filter((part) => part !== total);
	if (left && total && isOfOther(left, total)) return [];
	if (!total || all.length > mostParts || !sameUnit([...all, total])) return [];
	return mayAddUp(all, amountOf(total), kind === "row" ? "row" : "total") ? relation("total", all, total) : [];
}

/** What remains of all, where the sentence has no other percentage that it may be a part of. */
function hundredOf({ parts, named: { total } }: Matched, sentence: readonly CheckedFigure[]): readonly Relation[] {
	const percents = sentence.filter((each) => unitOf(each) === "%");
	const others = parts.filter((part) => part !== total);
	if (!total || percents.length !== parts.length || !mayAddUp(parts, HUNDRED, "row")) return [];
	return relation("hundred", others, total);
}

/** `sentence`: all figures of the sentence. Several relations of one result are readings of it. */
export function relationsOf(matched: Matched, sentence: readonly CheckedFigure[]): readonly Relation[] {
	const { kind, named } = matched;
	const { part, whole, share, old, new: now, times } = named;
	switch (kind) {
		case "share":
			return alike(part, whole) ? relation("share", [part, whole], share) : [];
		case "portion":
			return alike(part, whole) ? relation("portion", [share, whole], part) : [];
		case "change":
			return changeOf(named);
		case "rise":
		case "fall":
			return alike(old, now) && [old, now].some((each) => each && isLevel(each)) ? relation(kind, [old], now) : [];
		case "double":
		case "triple":
		case "quadruple":
		case "halve": {
			const factor = decimal(factors[kind] ?? "1");
			return alike(old, now) ? relation("multiple", [old], now).map((each) => ({ ...each, factor })) : [];
		}
		case "gain":
		case "loss": {
			const { by } = named;
			return by && now && sameUnit([by, now]) ? relation(kind, [by, now], share) : [];
		}
		case "times":
			return alike(old, now) ? relation("times", [old, now], times) : [];
		case "total":
		case "row":
			return totalOf(matched);
		case "hundred":
			return hundredOf(matched, sentence);
		case "conversion":
			return [];
	}
}
