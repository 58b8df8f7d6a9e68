// Takes numbers that cannot all be right; gives the edit that writes the one that is clearly the odd one as the others make it.
// Offers nothing where any of them may be wrong.
import { writeQuantity } from "../../figures/write.ts";
import { magnitudeOf } from "../../quantities/decimals.ts";
import type { Decimal, Quantity } from "../../quantities/quantity.ts";
import { type Slip, slipBetween } from "../../quantities/slips.ts";
import type { Discrepancy } from "../arithmetic/check.ts";
import { amountOf } from "../arithmetic/relation.ts";
import { withValue, works } from "../arithmetic/works.ts";
import type { RuleContext } from "../rule.ts";
import type { CheckedFigure, Fix } from "../verdict.ts";
import { editsOf } from "./apply.ts";

/** Slips that no other number of the same size would explain. */
const telling: readonly Slip[] = ["transposed", "missing-zero", "extra-zero", "factor-1000"];

interface Odd {
	readonly figure: CheckedFigure;
	readonly wanted: Decimal;
}

/** The one number that a slip of the pen makes right; else what was worked out of the others. */
function oddOne({ kind, inputs, result, factor, computed }: Discrepancy): Odd | null {
	const figures = [...inputs, result];
	const values = figures.map(amountOf);
	const slipped = figures.flatMap((figure, at): readonly Odd[] => {
		const wanted = works[kind].solve(values, at, factor);
		const near = wanted && inStep(wanted, figure.figure.quantity);
		return near && telling.includes(slipBetween(near, values[at] as Decimal)) ? [{ figure, wanted: near }] : [];
	});
	const [only] = slipped;
	if (only) return slipped.length === 1 ? only : null;
	return works[kind].derived && computed ? { figure: result, wanted: inStep(computed, result.figure.quantity) } : null;
}

/** As precise as the number was written. */
export const inStep = (value: Decimal, { step }: Quantity): Decimal => value.round(Math.max(-50, -magnitudeOf(step)));

/** The figure with another number, in its own way of writing. */
export function rewriteNumber(
	{ figure, block, language }: CheckedFigure,
	wanted: Quantity,
	{ draft, wording }: RuleContext,
): readonly Fix[] {
	const text = writeQuantity(wanted, figure.style, language);
	const edits = text === figure.text ? [] : editsOf(draft, block, [{ at: figure.span, text }]);
	return edits.length > 0
		? [{ title: wording.fixes.write(wording.figures.quoted(text)), kind: "replace", edits, preferred: false }]
		: [];
}

export function recompute(found: Discrepancy, context: RuleContext): readonly Fix[] {
	const odd = oddOne(found);
	if (!odd || odd.wanted.lte(0)) return [];
	const { quantity } = odd.figure.figure;
	if (quantity.qualifier !== "exact" && quantity.qualifier !== "about") return [];
	return rewriteNumber(odd.figure, withValue(quantity, odd.wanted), context);
}
