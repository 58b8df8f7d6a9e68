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
	title: "The figure is credited only to who reported it, not to who said it.",
	defaultSeverity: "information",
	ladder: "attribution",
	find: (context) => attributable(context).filter((found) => mediumOf(found) !== null),
	say: (found, { registry }) => {
		const owner = ownersOf(found, registry);
		return (
			`${draftSays(found)} is credited to ${nameOf(mediumOf(found) ?? "", registry)}, which reports it; ` +
			`on record it comes from ${owner}. Name ${owner} as well.`
		);
	},
	fix: (found, context) => [
		...cite(found, context).map((fix) => ({ ...fix, preferred: false })),
		...suppress("second-hand-source", found, context),
	],
};
