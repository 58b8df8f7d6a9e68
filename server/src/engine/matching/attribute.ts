// Takes a draft with what was read in it; gives, for each figure, the sources the draft names for it and why.
import type { CitationMark } from "../citations/citation.ts";
import type { Draft } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import { type NameFinder, nameFinder } from "../registry/find-sources.ts";
import type { Registry } from "../registry/registry.ts";
import { creditBlocks } from "./attribution/blocks.ts";
import { openLedger } from "./attribution/credit.ts";
import { type MarkNames, markNames } from "./attribution/mark-names.ts";
import { creditMarks } from "./attribution/marks.ts";
import { openMemory, type Remembered } from "./attribution/memory.ts";
import { creditProse } from "./attribution/prose.ts";
import type { Attribution, BlockReading } from "./match.ts";

export type { Remembered } from "./attribution/memory.ts";

export interface AttributionInput {
	readonly draft: Draft;
	readonly readings: readonly BlockReading[];
	readonly citations: readonly CitationMark[];
	readonly registry: Registry;
	/** Whom the sections before this one named; nobody in a draft read whole. */
	readonly remembered?: Remembered;
}

/** What is made once a registry, which never changes; it goes when the registry goes. */
const books = new WeakMap<Registry, Book>();

interface Book {
	readonly findNames: NameFinder;
	readonly namesOfMark: MarkNames;
}

function bookOf(registry: Registry): Book {
	const known = books.get(registry);
	if (known) return known;
	const findNames = nameFinder(registry);
	const book = { findNames, namesOfMark: markNames(registry, findNames) };
	books.set(registry, book);
	return book;
}

export interface Attributed {
	/** Figures without any attribution have no entry. The nearest scope wins: clause before sentence before block before carried. */
	readonly entries: ReadonlyMap<Figure, readonly Attribution[]>;
	/** Whom a section behind this one may mean by "the study". */
	readonly remembered: Remembered;
}

export function attribute(input: AttributionInput): Attributed {
	const { draft, readings, citations, registry, remembered } = input;
	const ledger = openLedger();
	const { findNames, namesOfMark } = bookOf(registry);
	const marksOf = creditMarks(draft, readings, citations, namesOfMark, ledger);
	const memory = openMemory(registry, remembered);
	const notes = creditProse(readings, findNames, marksOf, ledger, memory);
	creditBlocks(draft, readings, notes, ledger);
	return { entries: ledger.entries, remembered: memory.kept() };
}
