// Finds figures on record that the draft credits to somebody else than the claim's sources.
// Never speaks where it cannot tell who is meant: an unknown key is unknown-source's to report.
import { refuse } from "../fixes/pin.ts";
import { reattribute } from "../fixes/reattribute.ts";
import { suppress } from "../fixes/suppress.ts";
import { attributable, creditOf } from "../matched.ts";
import type { MatchedFigure, Rule } from "../rule.ts";
import { mayNameSource } from "../unheard.ts";
import { draftSays, nameOf, ownersOf, quoted } from "../words.ts";

export const misattributedFigure: Rule<MatchedFigure> = {
	id: "misattributed-figure",
	title: "The figure is credited to another source than the one on record.",
	defaultSeverity: "warning",
	ladder: "attribution",
	find: (context) => attributable(context).filter((found) => creditOf(found) === "other"),
	isDoubtful: mayNameSource,
	say: (found, { registry }) => {
		const [named] = found.figure.attributions;
		const other = named?.source ? nameOf(named.source, registry) : quoted(named?.named ?? "");
		const owner = ownersOf(found, registry);
		return `${draftSays(found)} is credited to ${other} here; on record it comes from ${owner}. Name ${owner} for it.`;
	},
	fix: (found, context) => [
		...reattribute(found, context),
		...refuse(found.figure, context),
		...suppress("misattributed-figure", found, context),
	],
};
