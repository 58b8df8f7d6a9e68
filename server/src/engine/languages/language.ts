// The form every language fills in. Data first; a function only where data cannot say it.
// The parts below are the ones other floors use; what reading figures needs stands in the same folder, in its own files.

import type { Aboutness } from "./aboutness.ts";

/** A BCP 47 tag as given ("de", "de-CH", "en-GB"). */
export type LanguageTag = string;

export type BaseLanguage = "en" | "de";

/** The primary subtag in lower case: "de" of "de-CH". */
export const baseOf = (tag: LanguageTag): string => (tag.split(/[-_]/)[0] ?? "").toLowerCase();

/** A measure is what is counted or measured, one idea under many words: killed, dead, died, lost their lives. */
export interface Measure {
	/** Stable across languages: "killed", "soldiers", "wounded". */
	readonly id: string;
	/** What the idea belongs to: two different ids of one `family` exclude each other (killed and wounded are both "fate"). */
	readonly family: string | null;
	/** Words and phrases, lower case; "*" at an end matches inside compounds and inflections ("gefallen*", "*soldat*"). */
	readonly words: readonly string[];
}

/** The measures of one family from a table of id -> "word, word, ..."; data is kept as text so that a table reads as one. */
export const measuresOf = (family: string | null, table: Readonly<Record<string, string>>): Measure[] =>
	Object.entries(table).map(([id, words]) => ({ id, family, words: words.split(", ") }));

/** How a language says that somebody said something. */
export interface Reporting {
	/** Prepositions before a source: "according to", "laut", "nach Angaben". */
	readonly before: readonly string[];
	/** Words behind a source: "zufolge". */
	readonly behind: readonly string[];
	/** Verbs that a source governs: say, estimate, report, put ... at; schätzt, teilt mit. Stems or full forms as the finder needs. */
	readonly verbs: readonly string[];
	/** Nouns that stand for a source by its `kind`: agency -> agency, service; study -> study, report, authors. */
	readonly kinds: Readonly<Record<string, readonly string[]>>;
	/** Words that turn a source away: "unlike", "contrary to", "anders als", "entgegen". */
	readonly against: readonly string[];
}

export interface Language {
	readonly base: BaseLanguage;
	/** Abbreviations with their dots that end no sentence: "Mrd.", "z. B.", "U.S.", "Dr.". */
	readonly abbreviations: readonly string[];
	/** Words so common that they tell nothing of the subject, lower case; also the vote for the language of a block. */
	readonly functionWords: ReadonlySet<string>;
	/** Stem of a lower-case word. Pure. */
	readonly stem: (word: string) => string;
	readonly measures: readonly Measure[];
	readonly reporting: Reporting;
	readonly aboutness: Aboutness;
}
