// The words for a draft: blocks of readable prose, each with the way back to the text, and what stands between the words.

import type { LanguageTag } from "../languages/language.ts";
import type { OffsetMap } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";
import type { Say } from "../wording/wording.ts";

export interface Prose {
	readonly text: string;
	readonly map: OffsetMap;
}

/** What stands in or around the prose without being prose. `at` is in prose (empty for marks without text), `span` in the draft. */
export type Mark =
	| { readonly kind: "link"; readonly at: Span; readonly span: Span; readonly url: string }
	| { readonly kind: "footnote"; readonly at: Span; readonly span: Span; readonly label: string }
	| { readonly kind: "comment"; readonly at: Span; readonly span: Span; readonly text: string }
	/** Code stands in prose as one U+FFFC, so that words do not join across it. */
	| { readonly kind: "code"; readonly at: Span; readonly span: Span };

export interface Cell {
	/** Number of the table in the draft, from 0; row 0 is the header row. */
	readonly table: number;
	readonly row: number;
	readonly column: number;
}

export interface Block {
	/** Place in `Draft.blocks`. */
	readonly index: number;
	readonly kind: "paragraph" | "heading" | "cell" | "alt";
	/** The block in the draft, marks included. */
	readonly span: Span;
	readonly prose: Prose;
	readonly marks: readonly Mark[];
	/** Sentences of the prose: in order, without the white space between them. */
	readonly sentences: readonly Span[];
	/** From front matter or option, else found for this block; null where nothing decides. */
	readonly language: LanguageTag | null;
	/**
	 * Blocks of one group share what stands at its end: a paragraph alone, all paragraphs of a list item (nested items apart),
	 * all cells of a table row, all paragraphs of a footnote.
	 */
	readonly group: number;
	/** Indexes of the headings this block stands under, outermost first. */
	readonly headings: readonly number[];
	/** Index of the paragraph that leads a list or table in ("Killed so far:"), or the item a nested list hangs on; else null. */
	readonly lead: number | null;
	readonly cell: Cell | null;
	/** Label of the footnote definition this block is text of. */
	readonly footnote: string | null;
	readonly quoted: boolean;
}

export interface FrontMatter {
	/** With its fences; null where there is none. */
	readonly span: Span | null;
	readonly language: LanguageTag | null;
	/** Files named by `bibliography:` and `sourcemark: { registry: ... }`, as written. */
	readonly bibliographies: readonly string[];
	readonly registries: readonly string[];
	readonly problems: readonly { readonly span: Span; readonly message: Say }[];
}

export interface Draft {
	readonly text: string;
	/**
	 * Of a section of a longer draft: the part of `text` that is the section's own. What stands around it is lent from the rest:
	 * the headings above before it, the definitions it mentions behind it. Null for a draft read whole.
	 */
	readonly body: Span | null;
	readonly frontMatter: FrontMatter;
	/** From front matter, else the option; null where each block decides for itself. */
	readonly language: LanguageTag | null;
	readonly blocks: readonly Block[];
	/** Every HTML comment in the draft, in order: those inside prose (also among a block's marks) and those between blocks. */
	readonly comments: readonly { readonly span: Span; readonly text: string }[];
	/** Footnote definitions by label (as written, normalised by the parser), with their span in the draft. */
	readonly footnotes: ReadonlyMap<string, { readonly span: Span; readonly blocks: readonly number[] }>;
}

export interface DraftOptions {
	/** Language where the draft itself does not say. */
	readonly language?: LanguageTag | null;
}
