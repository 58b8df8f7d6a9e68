// Finds numbers of one sentence, list or table that cannot all be right: parts and total, percentage and its two numbers,
// change and its ends. Needs no registry. Never speaks where a rounding, a hedge or another reading lets them agree.
import { writeDigits } from "../../quantities/digits.ts";
import { sayInterval, sayQuantity } from "../../quantities/say.ts";
import type { Wording } from "../../wording/wording.ts";
import { arithmeticOf } from "../arithmetic/all.ts";
import { isPoint } from "../arithmetic/bounds.ts";
import type { Discrepancy } from "../arithmetic/check.ts";
import { withValue } from "../arithmetic/works.ts";
import { recompute } from "../fixes/recompute.ts";
import { suppress } from "../fixes/suppress.ts";
import { type FigureSubject, type Rule, type RuleContext, subjectOf } from "../rule.ts";
import type { CheckedFigure, Elsewhere } from "../verdict.ts";
import { quoted, written } from "../words.ts";

interface Found extends FigureSubject {
	readonly discrepancy: Discrepancy;
}

/** A fraction in words stays in words: “half”. */
const said = ({ figure }: CheckedFigure, wording: Wording): string =>
	figure.quantity.kind === "ratio" && figure.style.words
		? quoted(figure.text, wording)
		: sayQuantity(figure.quantity, wording);

/** More decimals than these tell nobody more. */
const mostDecimals = 2;

/** "31 of 80 is 38.75%", "From 812 to 648 is no rise". */
function theSum({ kind, inputs, result, factor, computed }: Discrepancy, wording: Wording): string {
	const { works, somethingElse } = wording.sums;
	const { quantity } = result.figure;
	const { decimal } = wording.numbers.marks;
	const parts = isDirection(kind) ? [...inputs, result] : inputs;
	const value = computed && withValue({ ...quantity, qualifier: "exact" }, computed.round(mostDecimals));
	return works[kind](
		parts.map((part) => said(part, wording)),
		value ? sayQuantity(value, wording) : somethingElse,
		writeDigits(factor, { group: null, decimal }),
	);
}

const isDirection = (kind: Discrepancy["kind"]): boolean => kind === "rise" || kind === "fall";

/** Where roundings or hedges leave room. */
function theRoom({ kind, allowed, result }: Discrepancy, wording: Wording): string {
	if (isDirection(kind) || isPoint(allowed)) return "";
	const { low, high } = allowed;
	const decimals = (value: typeof low) => value.round(mostDecimals);
	const interval = { low: decimals(low), high: high && decimals(high), lowOpen: false, highOpen: false };
	return wording.sums.room(sayInterval(interval, result.figure.quantity.unit, wording));
}

function say({ discrepancy }: Found, { wording }: RuleContext): string {
	const { kind, result } = discrepancy;
	const not = isDirection(kind) ? "" : wording.sums.not(said(result, wording));
	return `${theSum(discrepancy, wording)}${not}.${theRoom(discrepancy, wording)}${wording.sums.wrong}`;
}

function elsewhere({ discrepancy: { inputs } }: Found, { wording }: RuleContext): readonly Elsewhere[] {
	return inputs.map(({ span, figure, block }) => ({
		span,
		message: wording.sums.belongs(written(figure, block.prose.text, wording)),
	}));
}

export const inconsistentArithmetic: Rule<Found> = {
	id: "inconsistent-arithmetic",
	defaultSeverity: "warning",
	ladder: "own",
	find: (context) =>
		arithmeticOf(context).discrepancies.map((discrepancy) => ({ ...subjectOf(discrepancy.result), discrepancy })),
	say,
	elsewhere,
	fix: (found, context) => [
		...recompute(found.discrepancy, context),
		...suppress("inconsistent-arithmetic", found, context),
	],
};
