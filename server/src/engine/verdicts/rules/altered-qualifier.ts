// Finds figures whose hedge says more than the source does: dropped, hardened or turned around.
import { refuse } from "../fixes/pin.ts";
import { requalify } from "../fixes/rewrite.ts";
import { suppress } from "../fixes/suppress.ts";
import { standing } from "../matched.ts";
import type { MatchedFigure, Rule } from "../rule.ts";
import { draftSays, ownersOf, recordSays } from "../words.ts";

/** What happened to the hedge on the way into the draft. */
function change({ figure, match }: MatchedFigure): string {
	if (match.statement.figure.quantity.qualifier === "exact") return "The source does not hedge the figure that way";
	return figure.figure.quantity.qualifier === "exact"
		? "The source hedges the figure"
		: "The source hedges it otherwise";
}

export const alteredQualifier: Rule<MatchedFigure> = {
	id: "altered-qualifier",
	title: "The hedge was dropped, hardened or turned around.",
	defaultSeverity: "information",
	ladder: "value",
	find: (context) => standing(context, "altered-qualifier"),
	say: (found, { registry }) =>
		`${change(found)}: ${ownersOf(found, registry)} has ${recordSays(found)}, the draft says ${draftSays(found)}. ` +
		"Keep the hedge of the source.",
	fix: (found, context) => [
		...requalify(found, context),
		...refuse(found.figure, context),
		...suppress("altered-qualifier", found, context),
	],
};
