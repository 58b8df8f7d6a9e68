// Finds figures on record for which the draft names no source at all.
import { cite } from "../fixes/cite.ts";
import { refuse } from "../fixes/pin.ts";
import { suppress } from "../fixes/suppress.ts";
import { attributable, creditOf } from "../matched.ts";
import type { MatchedFigure, Rule } from "../rule.ts";
import { mayGoOn, mayNameSource, mayTellOfItself } from "../unheard.ts";
import { draftSays, ownersOf } from "../words.ts";

export const missingSource: Rule<MatchedFigure> = {
	id: "missing-source",
	defaultSeverity: "warning",
	ladder: "attribution",
	cites: true,
	find: (context) => attributable(context).filter((found) => creditOf(found) === "none"),
	isDoubtful: (found, context) =>
		mayNameSource(found, context) || mayGoOn(found, context) || mayTellOfItself(found, context),
	say: (found, context) => context.wording.rules.missingSource(draftSays(found, context), ownersOf(found, context)),
	fix: (found, context) => [
		...cite(found, context),
		...refuse(found.figure, context),
		...suppress("missing-source", found, context),
	],
};
