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
	title: "The figure is on record and the draft names no source for it.",
	defaultSeverity: "warning",
	ladder: "attribution",
	find: (context) => attributable(context).filter((found) => creditOf(found) === "none"),
	isDoubtful: (found, context) =>
		mayNameSource(found, context) || mayGoOn(found, context) || mayTellOfItself(found, context),
	say: (found, { registry }) => {
		const owner = ownersOf(found, registry);
		return `${draftSays(found)} is on record from ${owner}, and the draft names no source for it. Cite ${owner}.`;
	},
	fix: (found, context) => [
		...cite(found, context),
		...refuse(found.figure, context),
		...suppress("missing-source", found, context),
	],
};
