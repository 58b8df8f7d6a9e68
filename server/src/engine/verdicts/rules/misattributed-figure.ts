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
	defaultSeverity: "warning",
	ladder: "attribution",
	find: (context) => attributable(context).filter((found) => creditOf(found) === "other"),
	isDoubtful: mayNameSource,
	say(found, context) {
		const { registry, wording } = context;
		const [named] = found.figure.attributions;
		const other = named?.source ? nameOf(named.source, registry) : quoted(named?.named ?? "", wording);
		return wording.rules.misattributedFigure(draftSays(found, context), other, ownersOf(found, context));
	},
	fix: (found, context) => [
		...reattribute(found, context),
		...refuse(found.figure, context),
		...suppress("misattributed-figure", found, context),
	],
};
