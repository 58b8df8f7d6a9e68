// The form for how a language builds its words and clauses, as far as matching and attribution must know it.
// Endings are lower case, tried in their order; an empty list says that endings tell nothing there.

export interface Grammar {
	/** Every noun is written with a capital: capitals tell no names, and what is small is no noun (German). */
	readonly capitalNouns: boolean;
	/** Nouns are joined to one word whose end tells what it is: "Kantonsspital", "waterschap". */
	readonly compounds: boolean;
	/** Clauses keep their verb for the end, so that what stands behind the last figure speaks of all ("entsandt hat"). */
	readonly verbAtEnd: boolean;
	/** Words that lose their end to an apostrophe before the next one: "l" of "l'eau", "dell" of "dell'acqua". */
	readonly elided: ReadonlySet<string>;
	/** What nouns take on in the plural or another case: without it they are looked up. */
	readonly nounEndings: readonly string[];
	/** What adjectives take on before a noun, where that tells them: "gezählt-en". */
	readonly adjectiveEndings: readonly string[];
	/** What makes an adverb of an adjective: "officially", "officiellement". */
	readonly adverbEndings: readonly string[];
	/** Endings of finite verbs that few other small words have; other verbs are listed. */
	readonly finiteEndings: readonly string[];
	/** The same of finite verbs and participles, for what happened to whom. */
	readonly verbalEndings: readonly string[];
	/** Of the third person of the present: behind a name that opens its clause it is a verb ("operates"). */
	readonly thirdPersonEndings: readonly string[];
	/** Of the verb form that has no subject of its own: "saying". */
	readonly gerundEndings: readonly string[];
	/** Of plural verbs and nouns alike: "Blogger berichten" names nobody. */
	readonly pluralEndings: readonly string[];
	/** Pronouns that open a relative clause behind a comma: "which", "deren"; where they look like articles the verb at the end tells. */
	readonly relatives: ReadonlySet<string>;
	/** Those that stand for somebody themselves, where they open a sentence: "Wer in Lenn heiraten will, ...". */
	readonly freeRelatives: ReadonlySet<string>;
	/** Where nouns have capitals: those that stand behind a preposition without an article and name no place ("in Folge"). */
	readonly bareNouns: ReadonlySet<string>;
	/** Small words inside a name: "the Society of Plant Breeders". */
	readonly nameLinks: ReadonlySet<string>;
	/** Auxiliaries and the like: a plain word behind one is a verb. */
	readonly beforeVerb: ReadonlySet<string>;
	/** Forms of verbs that no stem joins, by infinitive: "sink" -> "sank sunk". They are known to be verbs. */
	readonly irregularForms: Readonly<Record<string, string>>;
	/** Endings of weak verbs, longest first, that the stemmer leaves on ("verbrauche", "verbraucht"). */
	readonly rootEndings: readonly string[];
	/** Endings of nouns made of verbs, which share their root: "Sanierung" and "sanieren". */
	readonly verbalNouns: readonly string[];
	/** What may stand before an irregular form ("erhielt" is er and hielt). */
	readonly verbPrefixes: readonly string[];
	/** What the name of a place takes on for those who live there: "Londoners", "Egglisauerinnen". */
	readonly inhabitantEndings: readonly string[];
	/** What a verb in two parts takes between them, with the ending that goes with it: "nachzuweisen", "eingestellt". */
	readonly inserts: { readonly between: readonly string[]; readonly endings: Readonly<Record<string, string>> };
	/** Verbs in two parts, by their participle without its particle: finite forms and the particles at the end ("kamen ... um" is umgekommen). */
	readonly separable: Readonly<Record<string, { readonly forms: string; readonly particles: string }>>;
}
