// The form every language fills in. Data first; a function only where data cannot say it.
// The parts below are the ones other floors use; what reading figures needs stands in the same folder, in its own files.

import type { Aboutness } from "./aboutness.ts";
import type { Arithmetic } from "./arithmetic.ts";
import type { FigureWords } from "./figure-words.ts";
import type { Grammar } from "./grammar.ts";
import type { Lexicon } from "./lexicon.ts";

/** A BCP 47 tag as given ("de", "de-CH", "en-GB"). */
export type LanguageTag = string;

export type BaseLanguage = "en" | "de" | "nl" | "fr" | "es" | "it" | "pt";

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
	/** The words mean this only where another measure stands in the sentence: "lost" is killed beside soldiers. */
	readonly beside: string | null;
}

/** The measures of one family from a table of id -> "word, word, ..."; data is kept as text so that a table reads as one. */
export const measuresOf = (
	family: string | null,
	table: Readonly<Record<string, string>>,
	beside: string | null = null,
): Measure[] => Object.entries(table).map(([id, words]) => ({ id, family, words: words.split(", "), beside }));

/** How a language says that somebody said something. All lower case; phrases are words with one space between. */
export interface Reporting {
	/** Prepositions before a source: "according to", "laut", "nach Angaben". */
	readonly before: readonly string[];
	/** Those of them that speak before something put out only: "nach Angaben des NIS", but "nach Bern". */
	readonly beforePapers: readonly string[];
	/** Those of them that speak behind a comma or bracket only: "so der NIS". */
	readonly beforeAtBreak: readonly string[];
	/** The one that needs no article, for a name in brackets: "(laut NIS)"; empty where the bare name is usual. */
	readonly inBrackets: string;
	/** Words behind a source: "zufolge". */
	readonly behind: readonly string[];
	/** Those of them that are nothing else, so that the source needs no article to tell its case. */
	readonly behindAny: readonly string[];
	/** Verbs of saying, all finite forms and participles: whoever governs one is a source, known or not. */
	readonly verbs: readonly string[];
	/** Verbs that speak when a source on record governs them, and may mean anything else: rule, demand, show, find. */
	readonly acts: readonly string[];
	/** Those of the acts that tell nothing when a stranger does them: the bank grants mortgages, the council sets a rate. */
	readonly deeds: readonly string[];
	/** Verbs of either list that speak with one of these words behind them only: "gibt ... an", "teilt ... mit". */
	readonly particles: Readonly<Record<string, readonly string[]>>;
	/** Verbs of either list that mean something else with one of these words directly behind them: "has written off". */
	readonly elsewise: Readonly<Record<string, readonly string[]>>;
	/** Auxiliaries of the perfect: has, hat. They may stand between a subject and its verb. */
	readonly perfect: readonly string[];
	/** What makes the participle behind it passive or a mere adjective, where word order tells: was, been, an. */
	readonly passive: readonly string[];
	/** Beside a verb of saying they make it say nothing: "has not said how many". */
	readonly negations: readonly string[];
	/** Endings that only nouns of people have ("-erin"); empty where a language has none to trust. */
	readonly personEndings: readonly string[];
	/** Verbs of saying whose pronoun is nobody: "es heisst". */
	readonly impersonal: readonly string[];
	/** Other finite verbs worth knowing, auxiliaries first: where one stands, a clause of its own may stand. */
	readonly finite: readonly string[];
	/** Lower-case words that look like verbs by their ending and are none. */
	readonly notFinite: readonly string[];
	/** Nouns that stand for a source by its `kind`: agency -> agency, service; study -> study, report, authors. */
	readonly kinds: Readonly<Record<string, readonly string[]>>;
	/** Further nouns that tell an institution: whoever is called so is no passer-by. */
	readonly institutions: readonly string[];
	/** How adjectives of places end: "norwegische". They tell whose an institution is. */
	readonly placeEndings: readonly string[];
	/** The same of words with a capital: "Ukrainian", "Berliner". */
	readonly placeCapitalEndings: readonly string[];
	/** What a source puts out; "the NIS estimate", "Angaben des NIS" speak as the source does. */
	readonly documents: readonly string[];
	/** Who speaks for a source: spokeswoman, director, author. */
	readonly persons: readonly string[];
	/** Who speaks for the one they belong to: "the clerk's office". */
	readonly offices: readonly string[];
	/** Offices of a state: whoever holds one speaks for a government, not for an agency, a study or a paper. */
	readonly statesmen: readonly string[];
	/** Those of them, and compounds with them, that nobody but a state has: whoever is "the minister" speaks for no foundation. */
	readonly ministers: readonly string[];
	/** Speakers who name nobody: officials, experts, Beobachter, Medienberichte. */
	readonly nobody: readonly string[];
	/** In a clause that tells where it stands ("as can be seen from the board's plan"): seen, clear; hervorgeht, ersichtlich. */
	readonly evident?: readonly string[];
	/** Before what somebody is named as, not before who speaks: "als wichtigstes Thema genannt". */
	readonly complements?: readonly string[];
	/** Pronouns that stand before a word of `behindAny`: "ihm zufolge". */
	readonly behindPronouns?: readonly string[];
	/** Words before a season or a span of time: "last fall". */
	readonly beforeDates?: readonly string[];
	/** Verbs that have a word of `beforePapers` themselves: "nach Meier benannt", "nach Meier gefragt". */
	readonly seeking?: readonly string[];
	/** Pronouns that no institution has: she, he. Empty where institutions have them too. */
	readonly personPronouns?: readonly string[];
	/** Words that turn a source away: "unlike", "contrary to", "anders als", "entgegen". */
	readonly against: readonly string[];
	readonly definite: readonly string[];
	readonly indefinite: readonly string[];
	/** Those of the definite ones that point at the subject: its, their; ihr, sein. */
	readonly possessives: readonly string[];
	/** Forms of the article that no subject has: "den", "dem", "des". */
	readonly oblique: readonly string[];
	readonly prepositions: readonly string[];
	/** Between what is owned and its owner: of, by, from; des, der, von, vom. */
	readonly owners: readonly string[];
	/** Those of them that own nothing but make the owner: of; des, der, eines. "The budget of the board" is not the board. */
	readonly genitives: readonly string[];
	/** Those of them behind which a place stands as well: the office "in" Bern is not Bern's. */
	readonly locatives: readonly string[];
	/** Those of them that end a name: "officials at", "a count by". */
	readonly partings: readonly string[];
	/** Between a paper and whom it was written for: for; für. */
	readonly commissions: readonly string[];
	/** What a person does who speaks for a source: leads, runs; leitet. */
	readonly leads: readonly string[];
	/** May stand between a subject and its verb: also, now, auch. */
	readonly adverbs: readonly string[];
	/** Days and months that tell when it was said, behind an article or a preposition: "on Monday", "el lunes". */
	readonly days: readonly string[];
	/** Before the one who does it, beside a passive verb: by; von, vom, durch. */
	readonly agents: readonly string[];
	/** Before a paper that says something: in the report, aus einem Bericht. */
	readonly within: readonly string[];
	/** Before a paper that opens a sentence: "for the study, 812 were asked", "für die Studie wurden 812 befragt". */
	readonly doneFor: readonly string[];
	/** Open a clause that tells who said the rest: "as the NIS reported", "wie der NIS mitteilte". */
	readonly asides: readonly string[];
	/** Take up what was said before: "das zeigen Zahlen des Amts", "so glaubt der NIS". */
	readonly resumptives: readonly string[];
	/** Point at what was just said, before a verb or a noun for it: "that is", "zu diesem Schluss". */
	readonly demonstratives: readonly string[];
	/** Personal pronouns that stand for the last speaker beside a verb of saying. */
	readonly pronouns: readonly string[];
	/** Open a clause on a level with the one before: and, but, while. */
	readonly coordinators: readonly string[];
	/** Open a clause that belongs to the one before: that, which, because. */
	readonly subordinators: readonly string[];
	/** Forms of reported speech (German Konjunktiv I); empty where a language has none. */
	readonly indirect: readonly string[];
	/** Words that point back to what was just said by the source: "darin", "demnach". */
	readonly therein: readonly string[];
	/** Say anywhere in a sentence that whoever spoke last speaks on: "demnach", "heisst es weiter", "it went on"; phrases close their part. */
	readonly goesOn: readonly string[];
	/** Endings that verbs have in reported speech and seldom else (German "-e"); empty where a language has none. */
	readonly indirectEndings: readonly string[];
	/** Present auxiliaries, which reported speech of the past never has; empty where a mood tells it. */
	readonly presents: readonly string[];
	/** Openings that make a sentence hang on the one before: "of these", "im Gegenzug". */
	readonly ties: readonly string[];
	/** Labels before a source: "source:", "quelle:". */
	readonly labels: readonly string[];
	/** Before a reference in brackets: see, cf; vgl. Without their dots. */
	readonly references: readonly string[];
	/** "By its own account": the subject is the source. */
	readonly own: readonly string[];
	/** What a source's figure does to come from it: "comes from", "stammt von". */
	readonly origin: readonly string[];
}

export interface Language {
	readonly base: BaseLanguage;
	/** Abbreviations with their dots that end no sentence: "Mrd.", "z. B.", "U.S.", "Dr.". */
	readonly abbreviations: readonly string[];
	/** Words so common that they tell nothing of the subject, lower case; also the vote for the language of a block. */
	readonly functionWords: ReadonlySet<string>;
	/** Stem of a lower-case word. Pure. */
	readonly stem: (word: string) => string;
	/** What reading figures needs to know: the form, and the tables made from it when first asked for. */
	readonly figures: FigureWords;
	readonly lexicon: () => Lexicon;
	readonly grammar: Grammar;
	readonly measures: readonly Measure[];
	readonly reporting: Reporting;
	readonly aboutness: Aboutness;
	/** What ties numbers to each other. */
	readonly arithmetic: Arithmetic;
}
