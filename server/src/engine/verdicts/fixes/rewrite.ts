// Takes a figure and the one on record; gives the edits that write the figure on record, or only its hedge, into the draft.
// Never touches what stands between the hedge and the figure.
import { writeHedged, writeQuantity } from "../../figures/write.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { contains, type Span, slice, span } from "../../text/span.ts";
import type { MatchedFigure, RuleContext } from "../rule.ts";
import type { CheckedFigure, Fix } from "../verdict.ts";
import { type Change, editsOf } from "./apply.ts";

/** The hedge words that the draft's language writes before the quantity; empty for an exact one. */
function hedgeFor(quantity: Quantity, { figure, language }: CheckedFigure): string {
	const hedged = writeHedged(quantity, figure.style, language);
	const plain = writeQuantity(quantity, figure.style, language);
	return hedged.endsWith(plain) ? hedged.slice(0, hedged.length - plain.length).trimEnd() : "";
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The hedge with the white space that would be left doubled without it. */
function withGap(prose: string, hedge: Span, figure: Span): Span {
	if (hedge.end <= figure.start) {
		const between = prose.slice(hedge.end, figure.start);
		return span(hedge.start, figure.start - between.trimStart().length);
	}
	return span(figure.end + prose.slice(figure.end, hedge.start).trimEnd().length, hedge.end);
}

/** Number and hedge as wanted: the new hedge takes the place of the first one before the figure, all others go. */
function changes(checked: CheckedFigure, number: string, hedge: string): readonly Change[] {
	const { figure, block, sentence } = checked;
	const prose = block.prose.text;
	const outside = figure.hedges.map((each) => each.span).filter((each) => !contains(figure.span, each));
	const before = hedge === "" ? undefined : outside.find((each) => each.end <= figure.span.start);
	const opens = (at: number) => (at === sentence.start ? capital : (text: string) => text);
	const lead = hedge === "" || before ? "" : `${opens(figure.span.start)(hedge)} `;
	const body = lead !== "" && figure.style.words ? small(number) : number;
	const gone = outside.filter((each) => each !== before).map((each) => withGap(prose, each, figure.span));
	return [
		...(before ? [{ at: before, text: opens(before.start)(hedge) }] : []),
		...gone.map((at) => ({ at, text: "" })),
		...(lead + body === figure.text ? [] : [{ at: figure.span, text: lead + body }]),
	].sort((a, b) => a.at.start - b.at.start);
}

/** Hedges of the same meaning are kept in the writer's own words. */
function hedgesKept(checked: CheckedFigure, number: string): readonly Change[] {
	return number === checked.figure.text ? [] : [{ at: checked.figure.span, text: number }];
}

function rewritten(
	{ figure: checked, match }: MatchedFigure,
	{ draft }: RuleContext,
	number: string,
): { readonly edits: Fix["edits"]; readonly text: string } {
	const onRecord = match.statement.figure.quantity;
	const hedge = hedgeFor(onRecord, checked);
	const same = checked.figure.quantity.qualifier === onRecord.qualifier;
	const wanted = same ? hedgesKept(checked, number) : changes(checked, number, hedge);
	return { edits: editsOf(draft, checked.block, wanted), text: [hedge, number].filter(Boolean).join(" ") };
}

function fixOf(found: MatchedFigure, context: RuleContext, kind: "replace" | "complete", verb: string): readonly Fix[] {
	const { style } = found.figure.figure;
	const number = writeQuantity(found.match.statement.figure.quantity, style, found.figure.language);
	const { edits, text } = rewritten(found, context, number);
	return edits.length > 0 ? [{ title: `${verb} “${text}”`, kind, edits, preferred: true }] : [];
}

/** The figure on record in the draft's way of writing numbers. */
export const replace = (found: MatchedFigure, context: RuleContext): readonly Fix[] =>
	fixOf(found, context, "replace", "Write the figure on record:");

/** The whole range for its one end. */
export const complete = (found: MatchedFigure, context: RuleContext): readonly Fix[] =>
	fixOf(found, context, "complete", "Give the whole range:");

/** The hedge on record before the writer's own number; where the number itself is another, `replace` mends it. */
export function requalify(found: MatchedFigure, context: RuleContext): readonly Fix[] {
	const { figure } = found.figure;
	const { edits } = rewritten(found, context, slice(found.figure.block.prose.text, figure.span));
	const hedge = hedgeFor(found.match.statement.figure.quantity, found.figure);
	const title = hedge === "" ? "Remove the hedge, as on record" : `Restore the hedge: “${hedge}”`;
	return edits.length > 0 ? [{ title, kind: "requalify", edits, preferred: true }] : [];
}
