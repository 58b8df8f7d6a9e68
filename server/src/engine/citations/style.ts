// The form of a citation style: it finds its marks in a draft and writes them.
import type { Draft } from "../draft/draft.ts";
import type { CitationMark, CitationPlace, CitedSource, Edit, StyleId } from "./citation.ts";

export interface CitationStyle {
	readonly id: StyleId;
	/** In the order of the draft. Linear in its length. */
	readonly find: (draft: Draft) => readonly CitationMark[];
	/** Null where the style cannot cite this source at this place. */
	readonly write: (source: CitedSource, place: CitationPlace) => readonly Edit[] | null;
}
