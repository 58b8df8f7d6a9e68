// The list of citation styles: each finds its marks and writes them.
import type { Draft } from "../draft/draft.ts";
import type { CitationMark, CitationPlace, CitedSource, Edit, StyleId } from "./citation.ts";

/** Every mark in the draft that names a source, in order. */
export function findCitations(_draft: Draft): readonly CitationMark[] {
	return [];
}

/** The edits that cite the source at the place in the style; null where the style cannot (a link without a URL). */
export function writeCitation(_style: StyleId, _source: CitedSource, _place: CitationPlace): readonly Edit[] | null {
	return null;
}
