// Takes a draft's comments; gives the figures that the writer pinned to a claim, or to none (`<!-- claim: none -->`).
import type { Draft } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import type { BlockReading } from "../matching/match.ts";

/** A pin stands behind its figure, in the same block; it holds for the nearest figure before it. */
export function readPins(_draft: Draft, _readings: readonly BlockReading[]): ReadonlyMap<Figure, string | null> {
	return new Map();
}
