// Takes a figure in its sentence; gives the cues that may speak of it: those of its clause that are no hedges of its own, in its own
// stretch or directly beside it. Knows not what they say.
import { endOf, startOf } from "../figures/extent.ts";
import type { Figure } from "../figures/figure.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Cue } from "./lexicon.ts";
import { isOfClause } from "./relatives.ts";
import type { CueAt, SentenceReading } from "./sentence.ts";
import { touches } from "./set-back.ts";

export interface CuesAround {
	/** Those of its clause. */
	readonly all: readonly CueAt[];
	readonly inOwn: (wanted: Cue) => readonly CueAt[];
	/** Directly before the figure, but for a mean: "by an average of 12 percent", "um durchschnittlich 12 Prozent". */
	readonly before: (wanted: Cue) => boolean;
	/** Directly behind the number, or behind all that is read with it: it is the figure's own, however near the next one is. */
	readonly behind: (wanted: Cue) => boolean;
	readonly behindNumber: (wanted: Cue) => boolean;
}

/** Where a sentence begins, behind quotation marks and dashes. */
export const firstLetter = ({ prose, span }: SentenceReading): number =>
	span.start + Math.max(0, prose.slice(span.start, span.end).search(/[\p{L}\p{N}]/u));

/** No mark that ends a clause stands between. */
export const isSameClause = (prose: string, from: number, to: number): boolean =>
	!/[,;:–—(]/u.test(prose.slice(from, to));

export function cuesAround({ prose, cues, relatives }: SentenceReading, figure: Figure, own: Span): CuesAround {
	const [start, end] = [startOf(figure), endOf(figure)];
	const all = cues
		.filter(({ span }) => !figure.hedges.some((hedge) => overlaps(span, hedge.span)))
		.filter(({ span }) => isOfClause(relatives, figure.span, span));
	const ownCues = all.filter(({ span }) => overlaps(own, span));
	const mean = all.find(({ cue, span }) => cue === "average" && touches(prose, span, start));
	const isBehind = (wanted: Cue, from: number): boolean =>
		all.some(({ cue, span }) => cue === wanted && span.start >= from && prose.slice(from, span.start).trim() === "");
	const behindNumber = (wanted: Cue): boolean => isBehind(wanted, figure.span.end);
	return {
		all,
		inOwn: (wanted) => (ownCues.length === 0 ? ownCues : ownCues.filter(({ cue }) => cue === wanted)),
		before: (wanted) =>
			all.some(
				({ cue, span }) =>
					cue === wanted &&
					(touches(prose, span, start) || (mean !== undefined && touches(prose, span, mean.span.start))),
			),
		behind: (wanted) => isBehind(wanted, end) || behindNumber(wanted),
		behindNumber,
	};
}
