// Takes the figures of a check and its verdicts; gives how each figure stands, in one word. For whoever shows figures: lists,
// colours, sheets. Never decides anything the rules have not.
import type { CheckedFigure, RuleId, Verdict } from "./verdict.ts";

/** The gravest first: so lists are sorted, and so a sheet puts its open questions on top. */
export const figureStates = ["conflict", "attention", "unsourced", "silenced", "cited", "supported"] as const;

/**
 * How grave somebody finds a rule changes nothing here.
 *
 * - `conflict`: the draft and the record cannot both be right
 * - `attention`: another rule speaks of it: no source named, another one credited, a key that nobody has, a hedge lost ...
 * - `unsourced`: on no record, and its sentence cites nobody
 * - `silenced`: `claim: none`, a conflict that a comment or a setting keeps quiet, or what else is open about it and a comment at its
 *   place keeps quiet: somebody has looked at it
 * - `cited`: on no record, but somebody is cited for it
 * - `supported`: on record, in agreement, and credited
 */
export type FigureState = (typeof figureStates)[number];

const conflicts: ReadonlySet<RuleId> = new Set(["conflicting-figure", "unit-mismatch"]);

/** How a figure stands where no rule speaks of it. */
export function restingState({ match, attributions, refused, hushed }: CheckedFigure): FigureState {
	if (refused || match?.agreement.relation === "conflict") return "silenced";
	if (attributions.length === 0 && hushed) return "silenced";
	if (attributions.length === 0) return match ? "attention" : "unsourced";
	return match ? "supported" : "cited";
}

/** The same with the rules that speak of it. That it has no source is a state of its own. */
export function stateWith(resting: FigureState, speaking: readonly RuleId[]): FigureState {
	if (speaking.some((rule) => conflicts.has(rule))) return "conflict";
	return speaking.some((rule) => rule !== "unsourced-figure") ? "attention" : resting;
}

/**
 * By figure, the numbers of the verdicts that speak of it; none for most. What is wrong with a key is wrong with the figures that are
 * credited to nobody else.
 */
export function verdictsAbout(
	figures: readonly CheckedFigure[],
	verdicts: readonly Verdict[],
): ReadonlyMap<CheckedFigure, readonly number[]> {
	const about = new Map<CheckedFigure, number[]>();
	const add = (figure: CheckedFigure, at: number): void => {
		const known = about.get(figure);
		if (known) known.push(at);
		else about.set(figure, [at]);
	};
	const ofKeys = new Map<number, number>();
	verdicts.forEach(({ figure, span }, at) => {
		if (figure) add(figure, at);
		else ofKeys.set(span.start, at);
	});
	for (const figure of figures)
		for (const { start } of figure.strangers) {
			const at = ofKeys.get(start);
			if (at !== undefined) add(figure, at);
		}
	return about;
}

/** How every figure of a check stands, in the order of the draft. */
export function statesOf(
	figures: readonly CheckedFigure[],
	verdicts: readonly Verdict[],
): ReadonlyMap<CheckedFigure, FigureState> {
	const about = verdictsAbout(figures, verdicts);
	const speaking = (figure: CheckedFigure): readonly RuleId[] =>
		(about.get(figure) ?? []).map((at) => (verdicts[at] as Verdict).rule);
	return new Map(figures.map((figure) => [figure, stateWith(restingState(figure), speaking(figure))]));
}
