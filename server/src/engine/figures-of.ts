// Takes a review; gives every figure of the draft with how it stands, from what is kept of each section: nothing is read again,
// however long the draft is. For whoever lists or colours figures; who needs a figure's claim or fixes asks `aroundOf` for its place.
import type { KeptFigure } from "./kept-places.ts";
import type { Review } from "./review.ts";
import type { ReviewedSection } from "./reviewed.ts";
import { shift } from "./text/span.ts";
import { type FigureState, figureStates, stateWith } from "./verdicts/figure-state.ts";

/** A figure at its place in the draft. */
export interface ListedFigure extends Omit<KeptFigure, "resting" | "speaking" | "found" | "told"> {
	readonly state: FigureState;
}

/** How the figures of a section stand, in their order. */
export const statesIn = ({ kept, silenced }: ReviewedSection): readonly FigureState[] =>
	kept.figures.map(({ resting, speaking }) =>
		stateWith(
			resting,
			speaking.filter((rule) => !silenced.has(rule)),
		),
	);

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

export function sumOfCounts(all: readonly StateCounts[]): StateCounts {
	const sum: Record<FigureState, number> = { ...noStates };
	for (const counts of all) for (const state of figureStates) sum[state] += counts[state];
	return sum;
}
