// Finds figures that give one end of a range on record as if it were all.
import { refuse } from "../fixes/pin.ts";
import { complete } from "../fixes/rewrite.ts";
import { suppress } from "../fixes/suppress.ts";
import { standing } from "../matched.ts";
import type { MatchedFigure, Rule } from "../rule.ts";
import { draftSays, ownersOf, recordSays } from "../words.ts";

export const partialRange: Rule<MatchedFigure> = {
	id: "partial-range",
	defaultSeverity: "information",
	ladder: "value",
	find: (context) => standing(context, "partial-range"),
	say: (found, context) =>
		context.wording.rules.partialRange(draftSays(found, context), ownersOf(found, context), recordSays(found, context)),
	fix: (found, context) => [
		...complete(found, context),
		...refuse(found.figure, context),
		...suppress("partial-range", found, context),
	],
};
