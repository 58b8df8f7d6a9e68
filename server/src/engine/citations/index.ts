// The list of citation styles: each finds its marks and writes them. Adding one is a file and a line here.
import type { Draft } from "../draft/draft.ts";
import type { CitationMark, CitationPlace, CitedSource, Edit, StyleId } from "./citation.ts";
import { comment } from "./comment.ts";
import { footnote } from "./footnote.ts";
import { link } from "./link.ts";
import { pandoc } from "./pandoc.ts";
import { prose } from "./prose.ts";
import type { CitationStyle } from "./style.ts";

const styles: readonly CitationStyle[] = [pandoc, footnote, link, comment, prose];

/** Every mark in the draft that names a source, in order. A key in a note is both the note's and a mark of its own. */
export const findCitations = (draft: Draft): readonly CitationMark[] =>
	styles.flatMap(({ find }) => find(draft)).sort((a, b) => a.span.start - b.span.start);

/** The edits that cite the source at the place in the style; null where the style cannot (a link without a URL). */
export const writeCitation = (style: StyleId, source: CitedSource, place: CitationPlace): readonly Edit[] | null =>
	styles.find(({ id }) => id === style)?.write(source, place) ?? null;
