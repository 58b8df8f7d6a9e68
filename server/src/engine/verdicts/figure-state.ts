// Takes the figures of a check and its verdicts; gives how each figure stands, in one word. For whoever shows figures: lists,
// colours, sheets. Never decides anything the rules have not.
import type { CheckedFigure, RuleId, Severity, Verdict } from "./verdict.ts";

/** The gravest first: so lists are sorted, and so a sheet puts its open questions on top. */
export const figureStates = ["conflict", "attention", "unsourced", "silenced", "cited", "supported"] as const;

/**
 * - `conflict`: the draft and the record, or the draft and itself, cannot both be right (a finding of severity error or a figure
 *   that conflicts under any severity)
 * - `attention`: another finding above a hint: no source named, another one credited, a hedge lost ...
 * - `unsourced`: on no record, and its sentence cites nobody
 * - `silenced`: `claim: none`, or a conflict that a comment or a setting keeps quiet
 * - `cited`: on no record, but somebody is cited for it
 * - `supported`: on record, in agreement, and credited
 */
export type FigureState = (typeof figureStates)[number];

const conflicts: ReadonlySet<RuleId> = new Set(["conflicting-figure", "unit-mismatch"]);

const grave: ReadonlySet<Severity> = new Set(["error", "warning", "information"]);

type Spoken = Pick<Verdict, "rule" | "severity">;

const isConflict = ({ rule, severity }: Spoken): boolean => severity === "error" || conflicts.has(rule);

/** How a figure stands where no rule speaks of it. */
export function restingState({ match, attributions, refused }: CheckedFigure): FigureState {
	if (refused || match?.agreement.relation === "conflict") return "silenced";
	if (attributions.length === 0) return match ? "attention" : "unsourced";
	return match ? "supported" : "cited";
}

/** The same with what the rules say of it. That it has no source is a state of its own, however grave somebody finds it. */
export function stateWith(resting: FigureState, verdicts: readonly Spoken[]): FigureState {
	const others = verdicts.filter(({ rule }) => rule !== "unsourced-figure");
	if (others.some(isConflict)) return "conflict";
	return others.some(({ severity }) => grave.has(severity)) ? "attention" : resting;
}

/** How every figure of a check stands, in the order of the draft. */
export function statesOf(
	figures: readonly CheckedFigure[],
	verdicts: readonly Verdict[],
): ReadonlyMap<CheckedFigure, FigureState> {
	const of = new Map<CheckedFigure, Verdict[]>(figures.map((figure) => [figure, []]));
	for (const verdict of verdicts) if (verdict.figure) of.get(verdict.figure)?.push(verdict);
	return new Map(figures.map((figure) => [figure, stateWith(restingState(figure), of.get(figure) ?? [])]));
}
