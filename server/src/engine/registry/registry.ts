// The words for what is on record: sources, claims, and the problems found while reading them.
import type { CitedSource } from "../citations/citation.ts";
import type { Figure, NonFigure } from "../figures/figure.ts";
import type { LanguageTag } from "../languages/language.ts";
import type { Span } from "../text/span.ts";
import type { KeyTable } from "./key-table.ts";

/** Where something stands in a registry file; lines and characters from 0. */
export interface Location {
	/** As the door named the file: a path or URI, never read by the engine. */
	readonly file: string;
	readonly span: Span;
	readonly line: number;
	readonly character: number;
}

export interface Problem {
	readonly code: string;
	readonly severity: "error" | "warning" | "information";
	readonly message: string;
	readonly at: Location;
}

/** A CSL-JSON item with the names prose calls it by. */
export interface Source extends CitedSource {
	/** All CSL fields as read, unknown ones too. */
	readonly fields: Readonly<Record<string, unknown>>;
	readonly aliases: readonly string[];
	/** Keys that it may be cited by beside its own, mostly older ones. */
	readonly otherKeys?: readonly string[];
	/** Beside its address. */
	readonly doi?: string | null;
	/** Organisations that stand behind it: its authors, else its publisher. */
	readonly houses?: readonly string[];
	/** Every name to look for in prose: short, aliases, authors, title; longest first. */
	readonly names: readonly string[];
	readonly at: Location;
	readonly placeOf?: PlaceOf;
}

/** Where a field of an entry stands, or one item of its list, or what it has under a key; the entry itself where it has none. */
export type PlaceOf = (field: string, item?: string) => Location;

/** A claim's statement in one language with the figure that it states. */
export interface Statement {
	readonly language: LanguageTag;
	readonly text: string;
	readonly figure: Figure;
	/** All that was read in the statement, the figure included. */
	readonly figures: readonly Figure[];
	readonly dropped: readonly NonFigure[];
}

export interface Claim {
	readonly id: string;
	/** Never empty. */
	readonly statements: readonly Statement[];
	/** Keys of the sources that say so; any satisfies. */
	readonly sources: readonly string[];
	/** Keys of who reported it. */
	readonly via: readonly string[];
	/** Further words that tie a draft to this claim, by language. */
	readonly also: Readonly<Record<string, readonly string[]>>;
	readonly asOf: string | null;
	readonly locator: string | null;
	readonly quote: { readonly text: string; readonly language: LanguageTag | null } | null;
	readonly rank: "preferred" | "normal" | "deprecated";
	readonly supersededBy: string | null;
	readonly disputes: readonly string[];
	/** All fields as read, unknown ones too. */
	readonly fields?: Readonly<Record<string, unknown>>;
	readonly at: Location;
	readonly placeOf?: PlaceOf;
	/** Of a large file: what finding the claim needs, made when the file was read. `number` is its place in the table, of `count`; `traits` as in kept/stretches.ts. */
	readonly kept?: { readonly keys: KeyTable; readonly number: number; readonly count: number; readonly traits: number };
}

/** Immutable; a change makes a new one. */
export interface Registry {
	readonly claims: ReadonlyMap<string, Claim>;
	readonly sources: ReadonlyMap<string, Source>;
	/** Further keys of sources with those that they stand under; none of them is another source's own. */
	readonly otherKeys?: ReadonlyMap<string, string>;
	/** Keys of large bibliographies that no claim names. */
	readonly shelved?: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

/** One file's text as a door read it. */
export interface RegistryFile {
	readonly file: string;
	readonly text: string;
	/** Comes with the program: files of the workspace may put their own in place of what it holds. */
	readonly bundled?: boolean;
}
