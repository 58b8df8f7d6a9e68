// Finds numbers of one sentence, list or table that cannot all be right: parts and total, percentage and its two numbers,
// change and its ends. Needs no registry. Never speaks where a rounding, a hedge or another reading lets them agree.
import { sayInterval, sayQuantity } from "../../quantities/say.ts";
import { arithmeticOf } from "../arithmetic/all.ts";
import { isPoint } from "../arithmetic/bounds.ts";
import type { Discrepancy } from "../arithmetic/check.ts";
import { withValue, works } from "../arithmetic/works.ts";
import { recompute } from "../fixes/recompute.ts";
import { suppress } from "../fixes/suppress.ts";
import { type FigureSubject, type Rule, subjectOf } from "../rule.ts";
import type { CheckedFigure, Elsewhere } from "../verdict.ts";
import { quoted, written } from "../words.ts";

interface Found extends FigureSubject {
	readonly discrepancy: Discrepancy;
}

/** A fraction in words stays in words: “half”. */
const said = ({ figure }: CheckedFigure): string =>
	figure.quantity.kind === "ratio" && figure.style.words ? quoted(figure.text) : sayQuantity(figure.quantity);

/** More decimals than these tell nobody more. */
const mostDecimals = 2;

/** "31 of 80 is 38.75%", "From 812 to 648 is no rise". */
function theSum({ kind, inputs, result, factor, computed }: Discrepancy): string {
	const { quantity } = result.figure;
	if (kind === "rise" || kind === "fall")
		return `${works[kind].words([...inputs, result].map(said), factor)} is no ${kind}`;
	const value = computed && withValue({ ...quantity, qualifier: "exact" }, computed.round(mostDecimals));
	const change = kind === "difference" || kind === "growth" ? "a change of " : "";
	return `${works[kind].words(inputs.map(said), factor)} is ${change}${value ? sayQuantity(value) : "something else"}`;
}

/** Where roundings or hedges leave room. */
function theRoom({ kind, allowed, result }: Discrepancy): string {
	if (kind === "rise" || kind === "fall" || isPoint(allowed)) return "";
	const { low, high } = allowed;
	const decimals = (value: typeof low) => value.round(mostDecimals);
	const interval = { low: decimals(low), high: high && decimals(high), lowOpen: false, highOpen: false };
	return ` With all that rounding allows, it is ${sayInterval(interval, result.figure.quantity.unit)}.`;
}

function say({ discrepancy }: Found): string {
	const { kind, result } = discrepancy;
	const not = kind === "rise" || kind === "fall" ? "" : `, not ${said(result)}`;
	return `${theSum(discrepancy)}${not}.${theRoom(discrepancy)} One of these numbers is wrong, or they do not belong together.`;
}

function elsewhere({ discrepancy: { inputs } }: Found): readonly Elsewhere[] {
	return inputs.map(({ span, figure, block }) => ({
		span,
		message: `${written(figure, block.prose.text)} belongs to the sum.`,
	}));
}

export const inconsistentArithmetic: Rule<Found> = {
	id: "inconsistent-arithmetic",
	title: "Numbers of one sentence, list or table do not work out.",
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
