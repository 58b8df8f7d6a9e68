// Finds figures that are credited only to who reported them, where the registry knows who said them first.
// Never speaks where the origin is named too, wherever in the sentence.
import { cite } from "../fixes/cite.ts";
import { suppress } from "../fixes/suppress.ts";
import { attributable } from "../matched.ts";
import type { MatchedFigure, Rule } from "../rule.ts";
import { draftSays, nameOf, ownersOf } from "../words.ts";

/** The medium that the figure is credited to, where that is all; else null. */
function mediumOf({ figure, claim }: MatchedFigure): string | null {
	const named = new Set(figure.attributions.flatMap(({ source }) => source ?? []));
	if (claim.sources.some((key) => named.has(key))) return null;
	return claim.via.find((key) => named.has(key)) ?? null;
}

export const secondHandSource: Rule<MatchedFigure> = {
	id: "second-hand-source",
	defaultSeverity: "information",
	ladder: "attribution",
	find: (context) => attributable(context).filter((found) => mediumOf(found) !== null),
	say: (found, context) =>
		context.wording.rules.secondHandSource(
			draftSays(found, context),
			nameOf(mediumOf(found) ?? "", context.registry),
			ownersOf(found, context),
		),
	fix: (found, context) => [
		...cite(found, context).map((fix) => ({ ...fix, preferred: false })),
		...suppress("second-hand-source", found, context),
	],
};
