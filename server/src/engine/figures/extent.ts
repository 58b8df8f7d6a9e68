// Takes a figure; gives how far it reaches with the words that belong to it. Knows no sentence.
import type { Figure } from "./figure.ts";

/** Where a figure begins, its hedges in; an offset in prose. */
export const startOf = ({ span, hedges }: Figure): number =>
	Math.min(span.start, ...hedges.map((hedge) => hedge.span.start));

/** Where it ends, its counted noun in. */
export const endOf = ({ span, noun }: Figure): number => Math.max(span.end, noun?.span.end ?? 0);
