// Takes a draft with what was read in it; gives, for each figure, the sources the draft names for it and why.
import type { CitationMark } from "../citations/citation.ts";
import type { Draft } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import type { Registry } from "../registry/registry.ts";
import type { Attribution, BlockReading } from "./match.ts";

export interface AttributionInput {
	readonly draft: Draft;
	readonly readings: readonly BlockReading[];
	readonly citations: readonly CitationMark[];
	readonly registry: Registry;
}

/** Figures without any attribution have no entry. The nearest scope wins: clause before sentence before block before carried. */
export function attribute(_input: AttributionInput): ReadonlyMap<Figure, readonly Attribution[]> {
	return new Map();
}
