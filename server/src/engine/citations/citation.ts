// The words for marks that name a source. What they name is looked up later, by those who know the registry.
import type { Block, Draft } from "../draft/draft.ts";
import type { LanguageTag } from "../languages/language.ts";
import type { Span } from "../text/span.ts";

export type StyleId = "pandoc" | "footnote" | "link" | "comment" | "prose";

/** A source's key in the draft. */
export interface MarkedKey {
	/** As written; once the registry is known, the one that the source stands under. */
	readonly key: string;
	readonly span: Span;
	/** Another of the source's keys is written there. */
	readonly isOther?: boolean;
}

/** A mark as found; the `prose` style has no marks, its words are read by attribution. */
export interface CitationMark {
	readonly style: Exclude<StyleId, "prose">;
	readonly block: Block;
	/** In the block's prose; empty where the mark has no text in it. */
	readonly at: Span;
	/** The whole mark in the draft. */
	readonly span: Span;
	/** Source keys with their place in the draft: `@nis-2025`, `source: nis-2025`; those in a footnote's text too. */
	readonly keys: readonly MarkedKey[];
	/** A link's target, a footnote's links. */
	readonly urls: readonly string[];
	/** A link's or footnote's words, to look names up in; empty for pandoc and comment. */
	readonly words: string;
	/** `@key` without brackets, which may also be somebody's name on a social network. */
	readonly bare?: boolean;
}

/** The part of a source that writing a citation needs. */
export interface CitedSource {
	readonly key: string;
	readonly title: string | null;
	readonly short: string | null;
	/** `short` by language, lower-case tags, where the source gives one for each. */
	readonly shortIn?: Readonly<Record<string, string>>;
	readonly url: string | null;
	readonly issued: string | null;
	readonly author: string | null;
	readonly kind: string | null;
}

/** A change to the draft; `expected` is the text it replaces, and a door that finds another there must not apply it. */
export interface Edit {
	readonly span: Span;
	readonly expected: string;
	readonly newText: string;
	/** The footnote that it writes, alone or behind its call; where a draft is read in sections, it is put to the draft's notes. */
	readonly note?: WrittenNote;
}

export interface WrittenNote {
	readonly label: string;
	readonly text: string;
	readonly source: CitedSource;
}

/** What a writer needs to put a citation behind a figure. */
export interface CitationPlace {
	readonly draft: Draft;
	readonly block: Block;
	/** The figure and its sentence, in prose. */
	readonly figure: Span;
	readonly sentence: Span;
	readonly language: LanguageTag;
}
