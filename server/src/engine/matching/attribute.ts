// Takes a draft with what was read in it; gives, for each figure, the sources the draft names for it and why.
import type { CitationMark } from "../citations/citation.ts";
import type { Draft } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import type { Registry } from "../registry/registry.ts";
import { creditBlocks } from "./attribution/blocks.ts";
import { openLedger } from "./attribution/credit.ts";
import { nameFinder } from "../registry/find-sources.ts";
import { markNames } from "./attribution/mark-names.ts";
import { creditMarks } from "./attribution/marks.ts";
import { creditProse } from "./attribution/prose.ts";
import type { Attribution, BlockReading } from "./match.ts";

export interface AttributionInput {
	readonly draft: Draft;
	readonly readings: readonly BlockReading[];
	readonly citations: readonly CitationMark[];
	readonly registry: Registry;
}

/** Figures without any attribution have no entry. The nearest scope wins: clause before sentence before block before carried. */
export function attribute(input: AttributionInput): ReadonlyMap<Figure, readonly Attribution[]> {
	const { draft, readings, citations, registry } = input;
	const ledger = openLedger();
	const findNames = nameFinder(registry);
	const marksOf = creditMarks(draft, readings, citations, markNames(registry, findNames), ledger);
	const notes = creditProse(readings, registry, findNames, marksOf, ledger);
	creditBlocks(draft, readings, notes, ledger);
	return ledger.entries;
}
