// Takes a figure; gives the comments that tie it to a claim, or say that none on record is meant.
// Never puts a comment where Markdown would not read it as one: an image's alternative text.
import type { Edit } from "../../citations/citation.ts";
import { statingAbout } from "../../matching/finding/by-number.ts";
import { compareQuantities } from "../../quantities/agreement.ts";
import type { Claim, Registry } from "../../registry/registry.ts";
import { span } from "../../text/span.ts";
import { pinOf } from "../pins.ts";
import type { RuleContext } from "../rule.ts";
import type { CheckedFigure, Fix } from "../verdict.ts";
import { editOf } from "./apply.ts";

/** The pin that holds for the figure already: behind it, with no other figure between. */
function pinBehind({ figure, block }: CheckedFigure, { figures }: RuleContext) {
	const start = figure.span.start;
	const pin = block.marks.find(
		(mark) => mark.kind === "comment" && mark.at.start > start && pinOf(mark.text) !== undefined,
	);
	if (!pin) return undefined;
	const between = figures.some(
		(other) => other.block === block && other.figure.span.start > start && other.figure.span.start < pin.at.start,
	);
	return between ? undefined : pin;
}

/** A comment directly behind the figure, so that no words move apart; or in the place of the pin that is there. */
function behind(checked: CheckedFigure, context: RuleContext, claim: string): readonly Edit[] {
	if (checked.block.kind === "alt") return [];
	const place = pinBehind(checked, context)?.span ?? span(checked.span.end, checked.span.end);
	return [editOf(context.draft.text, place, `<!-- claim: ${claim} -->`)];
}

/** Says that the figure is about something that is not on record. */
export function refuse(figure: CheckedFigure, context: RuleContext): readonly Fix[] {
	const edits = behind(figure, context, "none");
	const title = context.wording.fixes.refuse;
	return edits.length > 0 ? [{ title, kind: "refuse", edits, preferred: false }] : [];
}

const mostPins = 3;
/** Claims that are held against it. */
const mostRead = 60;

/** In the registry's order. */
function fitting({ figure: { quantity }, match }: CheckedFigure, registry: Registry): readonly Claim[] {
	const found: Claim[] = [];
	for (const claim of statingAbout(quantity, registry).slice(0, mostRead)) {
		const { id, rank, statements } = claim;
		const [first] = statements;
		if (id === match?.claim.id || rank === "deprecated" || !first) continue;
		if (compareQuantities(first.figure.quantity, quantity).relation === "supported") found.push(claim);
		if (found.length === mostPins) break;
	}
	return found;
}

/** Ties the figure to another claim that states the same: at most three, in the registry's order. */
export function pin(figure: CheckedFigure, context: RuleContext): readonly Fix[] {
	return fitting(figure, context.registry).flatMap(({ id }): Fix[] => {
		const edits = behind(figure, context, id);
		const title = context.wording.fixes.pin(id);
		return edits.length > 0 ? [{ title, kind: "pin", edits, preferred: false }] : [];
	});
}
