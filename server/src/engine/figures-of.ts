// Takes a review; gives every figure of the draft with how it stands, from what is kept of each section: nothing is read again,
// however long the draft is. For whoever lists or colours figures; who needs a figure's claim or fixes asks `aroundOf` for its place.
import type { KeptFigure } from "./kept-places.ts";
import type { Review } from "./review.ts";
import type { BareVerdict, ReviewedSection } from "./reviewed.ts";
import { shift } from "./text/span.ts";
import { type FigureState, figureStates, stateWith } from "./verdicts/figure-state.ts";

/** A figure at its place in the draft. */
export interface ListedFigure extends Omit<KeptFigure, "resting" | "verdicts"> {
	readonly state: FigureState;
}

/** How the figures of a section stand, in their order. A comment elsewhere in the draft may have silenced a rule. */
export function statesIn({ kept, verdicts }: ReviewedSection): readonly FigureState[] {
	const speaking = kept.verdicts === verdicts ? null : new Set(verdicts);
	const speaks = (verdict: BareVerdict): boolean => speaking === null || speaking.has(verdict);
	return kept.figures.map((figure) => stateWith(figure.resting, figure.verdicts.filter(speaks)));
}

/** In order of place. Linear in the number of figures. */
export const figuresOf = ({ sections }: Review): readonly ListedFigure[] =>
	sections.flatMap((section) => {
		const states = statesIn(section);
		return section.kept.figures.map(({ span, noun, claim, language, sources }, at) => ({
			span: shift(span, section.shift),
			noun,
			claim,
			language,
			sources,
			state: states[at] as FigureState,
		}));
	});

/** Figures by how they stand. */
export type StateCounts = Readonly<Record<FigureState, number>>;

export const noStates = Object.fromEntries(figureStates.map((state) => [state, 0])) as StateCounts;

export const countsOf = (states: readonly FigureState[]): StateCounts => {
	const counts: Record<FigureState, number> = { ...noStates };
	for (const state of states) counts[state]++;
	return counts;
};

export const addCounts = (a: StateCounts, b: StateCounts): StateCounts =>
	Object.fromEntries(figureStates.map((state) => [state, a[state] + b[state]])) as StateCounts;
