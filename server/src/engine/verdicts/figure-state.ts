// Takes the figures of a check and its verdicts; gives how each figure stands, in one word. For whoever shows figures: lists,
// colours, sheets. Never decides anything the rules have not.
import { firstFrom } from "../text/first-from.ts";
import { contains } from "../text/span.ts";
import type { CheckedFigure, RuleId, Severity, Verdict } from "./verdict.ts";

/** The gravest first: so lists are sorted, and so a sheet puts its open questions on top. */
export const figureStates = ["conflict", "attention", "unsourced", "silenced", "cited", "supported"] as const;

/**
 * - `conflict`: the draft and the record, or the draft and itself, cannot both be right (a finding of severity error or a figure
 *   that conflicts under any severity)
 * - `attention`: another finding above a hint: no source named, another one credited, a key that nobody has, a hedge lost ...
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

/** Does the draft credit it to nobody but those the registry does not know? */
const onlyStrangers = ({ attributions }: CheckedFigure): boolean => attributions.every(({ source }) => source === null);

/**
 * By figure, the numbers of the verdicts that speak of it; none for most. What is wrong with a citation is wrong with the figures
 * that have no other.
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
	const ofMarks: number[] = [];
	verdicts.forEach(({ figure }, at) => {
		if (figure) add(figure, at);
		else ofMarks.push(at);
	});
	if (ofMarks.length === 0) return about;
	const startOf = (at: number): number => (verdicts[at] as Verdict).span.start;
	ofMarks.sort((a, b) => startOf(a) - startOf(b));
	for (const figure of figures) {
		if (!onlyStrangers(figure)) continue;
		for (const { span } of figure.attributions) {
			const at = ofMarks[firstFrom(ofMarks, (one) => startOf(one) >= span.start)];
			if (at !== undefined && contains(span, (verdicts[at] as Verdict).span)) add(figure, at);
		}
	}
	return about;
}

/** How every figure of a check stands, in the order of the draft. */
export function statesOf(
	figures: readonly CheckedFigure[],
	verdicts: readonly Verdict[],
): ReadonlyMap<CheckedFigure, FigureState> {
	const about = verdictsAbout(figures, verdicts);
	const spoken = (figure: CheckedFigure): readonly Verdict[] =>
		(about.get(figure) ?? []).map((at) => verdicts[at] as Verdict);
	return new Map(figures.map((figure) => [figure, stateWith(restingState(figure), spoken(figure))]));
}
