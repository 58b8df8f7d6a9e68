// Finds figures that were on record once and have a newer one now.
// Never speaks where the sentence says itself of what time its figure is.
import { periodOf, relatePeriods } from "../../dates/period.ts";
import { contains } from "../../text/span.ts";
import type { Wording } from "../../wording/wording.ts";
import { refuse } from "../fixes/pin.ts";
import { replace } from "../fixes/rewrite.ts";
import { suppress } from "../fixes/suppress.ts";
import { attributable } from "../matched.ts";
import type { MatchedFigure, Rule, RuleContext } from "../rule.ts";
import type { Fix } from "../verdict.ts";
import { draftSays, ownersOf, recordSays } from "../words.ts";

/** The same figure held against the claim that has taken the other's place. */
function renewed({ figure, match, ...found }: MatchedFigure, { kin }: RuleContext): MatchedFigure | null {
	const claim = kin.successorOf(match.claim);
	const statement =
		claim?.statements.find(({ language }) => language === match.statement.language) ?? claim?.statements[0];
	return claim && statement ? { ...found, figure, claim, match: { ...match, claim, statement } } : null;
}

/** "In 2019 there were 80": the old figure with its own date is right. */
function isDated({ figure: { figure, block, sentence }, match }: MatchedFigure, { readings }: RuleContext): boolean {
	const asOf = periodOf(match.claim.asOf);
	const dates =
		readings[block.index]?.dropped.filter(({ date, span }) => date !== null && contains(sentence, span)) ?? [];
	return (
		asOf !== null &&
		figure !== null &&
		dates.some(({ date }) => ["same", "within"].includes(relatePeriods(periodOf(date), asOf)))
	);
}

const since = ({ claim }: MatchedFigure, { rules }: Wording): string =>
	claim.asOf ? rules.supersededFigure.asOf(claim.asOf) : "";

function renew(found: MatchedFigure, context: RuleContext): readonly Fix[] {
	const newer = renewed(found, context);
	return newer
		? replace(newer, context).map((fix) => ({ ...fix, title: `${fix.title}${since(newer, context.wording)}` }))
		: [];
}

export const supersededFigure: Rule<MatchedFigure> = {
	id: "superseded-figure",
	defaultSeverity: "warning",
	ladder: "value",
	find: (context) =>
		attributable(context).filter(
			(found) =>
				(found.claim.rank === "deprecated" || context.kin.successorOf(found.claim) !== null) &&
				!isDated(found, context),
		),
	say(found, context) {
		const { wording } = context;
		const { supersededFigure: words } = wording.rules;
		const newer = renewed(found, context);
		const old = words.old(draftSays(found, context), ownersOf(found, context), since(found, wording));
		if (!newer) return old + words.nothingNewer;
		return old + words.newer(recordSays(newer, context), ownersOf(newer, context), since(newer, wording));
	},
	fix: (found, context) => [
		...renew(found, context),
		...refuse(found.figure, context),
		...suppress("superseded-figure", found, context),
	],
};
