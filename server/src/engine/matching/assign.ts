// Takes a draft with what was read in it and the registry; gives each figure the claim it is about, if any.
import type { Draft } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import type { Registry } from "../registry/registry.ts";
import type { BlockReading, Match } from "./match.ts";

export interface MatchInput {
	readonly draft: Draft;
	readonly readings: readonly BlockReading[];
	readonly registry: Registry;
	/** Figures pinned to a claim's id by the writer, or to null where no claim is meant. */
	readonly pins: ReadonlyMap<Figure, string | null>;
}

export function matchFigures(_input: MatchInput): ReadonlyMap<Figure, Match> {
	return new Map();
}
