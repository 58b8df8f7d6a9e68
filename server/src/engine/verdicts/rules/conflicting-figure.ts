// Finds figures that cannot be true together with the claim they are about.
// Says both sides, what each allows, and the slip that most likely made the difference.
import { pin, refuse } from "../fixes/pin.ts";
import { replace } from "../fixes/rewrite.ts";
import { suppress } from "../fixes/suppress.ts";
import { standing } from "../matched.ts";
import type { MatchedFigure, Rule } from "../rule.ts";
import { bothAllow, draftSays, ownersOf, recordSays, slipWords } from "../words.ts";

export const conflictingFigure: Rule<MatchedFigure> = {
	id: "conflicting-figure",
	defaultSeverity: "error",
	ladder: "value",
	find: (context) => standing(context, "conflict"),
	say: (found, context) =>
		context.wording.rules.conflictingFigure(
			draftSays(found, context),
			ownersOf(found, context),
			recordSays(found, context),
			bothAllow(found, context) + slipWords(found.match.agreement.slip, context),
		),
	fix: (found, context) => [
		...replace(found, context),
		...pin(found.figure, context),
		...refuse(found.figure, context),
		...suppress("conflicting-figure", found, context),
	],
};
