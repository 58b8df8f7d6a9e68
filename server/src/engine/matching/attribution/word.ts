// What a language knows of one word as it is spelled, wherever it stands: the words for it.
// A word is read once and kept (vocabulary.ts), so that going through a sentence costs one look-up a token.

/** Lists of a language's words of reporting that a word may stand in (languages/language.ts says what they are for). */
export type WordList =
	| "genitives"
	| "perfect"
	| "resumptives"
	| "negations"
	| "passive"
	| "impersonal"
	| "adverbs"
	| "days"
	| "within"
	| "doneFor"
	| "asides"
	| "behind"
	| "behindAny"
	| "beforePapers"
	| "beforeAtBreak"
	| "locatives"
	| "partings"
	| "verbs"
	| "acts"
	| "deeds"
	| "ministers"
	| "finite"
	| "notFinite"
	| "institutions"
	| "documents"
	| "persons"
	| "offices"
	| "statesmen"
	| "nobody"
	| "definite"
	| "indefinite"
	| "possessives"
	| "oblique"
	| "prepositions"
	| "owners"
	| "agents"
	| "commissions"
	| "leads"
	| "pronouns"
	| "coordinators"
	| "subordinators"
	| "indirect"
	| "therein"
	| "presents"
	| "references"
	| "demonstratives"
	| "labels"
	| "evident"
	| "complements"
	| "seeking"
	| "personPronouns"
	| "beforeDates"
	| "behindPronouns";

/** What a word is, as bits: those of a whole sentence together tell what need not be looked for in it. */
export const Sign = {
	/** Opens a phrase of the list. */
	before: 1 << 0,
	against: 1 << 1,
	ties: 1 << 2,
	own: 1 << 3,
	origin: 1 << 4,
	goesOn: 1 << 5,
	/** Stands in the list; `says` in one of the two lists of verbs that speak. */
	behindAny: 1 << 6,
	says: 1 << 7,
	indirect: 1 << 8,
	therein: 1 << 9,
	presents: 1 << 10,
	coordinator: 1 << 11,
	/** An article or pronoun that brings something new: a, their. */
	introduces: 1 << 12,
	/** A mark that parts a sentence; `comma` those that part its clauses. */
	break: 1 << 13,
	comma: 1 << 14,
	/** A small word that is, or by its ending may be, a finite verb. */
	verb: 1 << 15,
	adverb: 1 << 16,
	/** Has the ending. */
	thirdPerson: 1 << 17,
	gerund: 1 << 18,
	plural: 1 << 19,
	adjective: 1 << 20,
	indirectEnding: 1 << 21,
	/** So common that its capital at a sentence's start tells nothing. */
	common: 1 << 22,
	/** "Ukrainian", "ukrainischen", "Berliner". */
	ofPlace: 1 << 23,
	/** Is, or as a compound ends in, a noun of the list. */
	document: 1 << 24,
	institution: 1 << 25,
	person: 1 << 26,
	minister: 1 << 27,
	/** A seat of government: "Paris" may be any of its offices. */
	seat: 1 << 28,
} as const;

export interface Word {
	readonly text: string;
	readonly lower: string;
	readonly isWord: boolean;
	readonly isCapital: boolean;
	readonly lists: ReadonlySet<WordList>;
	/** Bits of `Sign`. */
	readonly signs: number;
	/** The kinds of source that the noun may stand for. */
	readonly kinds: readonly string[];
}
