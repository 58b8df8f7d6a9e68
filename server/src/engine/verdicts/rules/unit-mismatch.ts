// Finds figures that carry the number on record with another unit or currency.
// Never speaks of a rightly converted one: 0.35 m for 35 cm agrees.
import { refuse } from "../fixes/pin.ts";
import { replace } from "../fixes/rewrite.ts";
import { suppress } from "../fixes/suppress.ts";
import { standing } from "../matched.ts";
import type { MatchedFigure, Rule } from "../rule.ts";
import { draftSays, ownersOf, recordSays } from "../words.ts";

export const unitMismatch: Rule<MatchedFigure> = {
	id: "unit-mismatch",
	defaultSeverity: "error",
	ladder: "value",
	find: (context) => standing(context, "unit-mismatch"),
	say: (found, context) =>
		context.wording.rules.unitMismatch(draftSays(found, context), ownersOf(found, context), recordSays(found, context)),
	fix: (found, context) => [
		...replace(found, context),
		...refuse(found.figure, context),
		...suppress("unit-mismatch", found, context),
	],
};
