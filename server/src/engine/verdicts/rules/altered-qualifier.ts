// Finds figures whose hedge says more than the source does: dropped, hardened or turned around.
import { refuse } from "../fixes/pin.ts";
import { requalify } from "../fixes/rewrite.ts";
import { suppress } from "../fixes/suppress.ts";
import { standing } from "../matched.ts";
import type { MatchedFigure, Rule } from "../rule.ts";
import { draftSays, ownersOf, recordSays } from "../words.ts";

/** What happened to the hedge on the way into the draft. */
function changeOf({ figure, match }: MatchedFigure): "added" | "dropped" | "changed" {
	if (match.statement.figure.quantity.qualifier === "exact") return "added";
	return figure.figure.quantity.qualifier === "exact" ? "dropped" : "changed";
}

export const alteredQualifier: Rule<MatchedFigure> = {
	id: "altered-qualifier",
	defaultSeverity: "information",
	ladder: "value",
	find: (context) => standing(context, "altered-qualifier"),
	say(found, context) {
		const { alteredQualifier: words } = context.wording.rules;
		return words.say(
			words[changeOf(found)],
			ownersOf(found, context),
			recordSays(found, context),
			draftSays(found, context),
		);
	},
	fix: (found, context) => [
		...requalify(found, context),
		...refuse(found.figure, context),
		...suppress("altered-qualifier", found, context),
	],
};
