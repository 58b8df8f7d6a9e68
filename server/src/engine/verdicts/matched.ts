// Takes what is known of a draft's figures; gives those a value rule or an attribution rule may speak of.
// One place decides what "in conflict" and "satisfied" mean, so that no rule needs to know another.
import type { Attribution } from "../matching/match.ts";
import type { Relation } from "../quantities/agreement.ts";
import { type MatchedFigure, type RuleContext, subjectOf } from "./rule.ts";
import type { CheckedFigure } from "./verdict.ts";

/** Null for a figure no claim covers, or of which the writer said that none is meant. */
function matched(figure: CheckedFigure): MatchedFigure | null {
	const { match, refused } = figure;
	return match && !refused ? { ...subjectOf(figure), match, claim: match.claim } : null;
}

/** Figures that stand so to the claim on record. */
export function standing(context: RuleContext, relation: Relation): readonly MatchedFigure[] {
	return context.figures.flatMap((figure) => {
		const found = matched(figure);
		return found?.match.agreement.relation === relation ? found : [];
	});
}

/**
 * Figures whose source can be asked for: on record, and without a conflict of value, which would speak first.
 * What cannot be compared ("dozens") is on record only where the writer pinned it.
 */
export function attributable(context: RuleContext): readonly MatchedFigure[] {
	return context.figures.flatMap((figure) => {
		const found = matched(figure);
		if (!found) return [];
		const { agreement, pinned } = found.match;
		if (agreement.relation === "conflict" || agreement.relation === "unit-mismatch") return [];
		return agreement.relation === "incomparable" && !pinned ? [] : found;
	});
}

/**
 * Whether the draft names one of the claim's sources, or who reported it; nobody; somebody else; or cannot be told
 * who.
 */
export type Credit = "right" | "none" | "other" | "unsure";

export function creditOf({ figure, claim }: MatchedFigure): Credit {
	const { attributions } = figure;
	const right = new Set([...claim.sources, ...claim.via]);
	if (attributions.length === 0) return "none";
	const isRight = ({ source }: Attribution): boolean => source !== null && right.has(source);
	// "The landlords' association" may be another association on record, and is no ministry.
	const isElse = ({ perhaps }: Attribution): boolean => perhaps?.every((key) => !right.has(key)) === true;
	const sure = attributions.filter((one) => one.certain !== false || isElse(one));
	if (sure.some(isRight)) return "right";
	const acting = attributions.filter(isRight);
	if (acting.length > 0) {
		// "The board says that the roastery employs 130": who says it is credited, not who merely acts.
		const saidByOther = sure.some(({ source, style }) => source !== null && style === "prose");
		return saidByOther && acting.every(({ style }) => style === "prose") ? "other" : "right";
	}
	// A link in "the magazine [Unikurier](...)" names nobody besides the magazine.
	const isSame = ({ named }: Attribution): boolean => sure.some((one) => one.named.includes(named));
	// Beside another who surely says it, whoever on record acts in the sentence makes it no more right.
	const isOther = (one: Attribution): boolean => isSame(one) || (sure.length > 0 && one.source !== null);
	return attributions.every((one) => sure.includes(one) || isOther(one)) ? "other" : "unsure";
}
