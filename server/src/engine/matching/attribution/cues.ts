// Takes a language's words of reporting; gives the questions that reading a sentence asks about a token.
// Data becomes sets once a language; nothing here knows a language by name.
import { languageFor } from "../../languages/index.ts";
import type { Language, LanguageTag } from "../../languages/language.ts";
import type { Token } from "./tokens.ts";

/** A phrase's words from a token on; the number of tokens it takes, 0 where it does not stand. */
export type PhraseTest = (tokens: readonly Token[], at: number) => number;

export interface Cues {
	readonly before: PhraseTest;
	readonly against: PhraseTest;
	readonly ties: PhraseTest;
	readonly own: PhraseTest;
	readonly origin: PhraseTest;
	readonly goesOn: PhraseTest;
	/** A lower-case word with the ending of verbs in reported speech; adjectives may have it too. */
	readonly endsAsIndirect: (token: Token | undefined) => boolean;
	readonly is: (list: WordList, token: Token | undefined) => boolean;
	/** A verb of saying at a place ("verbs"), or one that a known source speaks with ("verbs", "acts"), its particle there. */
	readonly says: (tokens: readonly Token[], at: number, list: "verbs" | "acts") => boolean;
	/** What makes a verb two places on one of saying: "fa sapere il Comune". */
	readonly isParticle: (tokens: readonly Token[], verb: number, at: number) => boolean;
	/** A word so common that its capital at a sentence's start tells nothing. */
	readonly isCommon: (token: Token | undefined) => boolean;
	/** A lower-case word that is, or by its ending may be, a finite verb. */
	readonly isVerb: (token: Token | undefined) => boolean;
	/** A lower-case word with the ending of an adjective: "erhobene", "gezählten". Of no use where words have none. */
	readonly isInflected: (token: Token | undefined) => boolean;
	/** An adjective made of a verb of saying: "gezählten", "veröffentlichte". */
	readonly isSaid: (token: Token | undefined) => boolean;
	/** The word itself, or a compound that ends in it ("Kantonsspital" in "spital"). */
	readonly endsIn: (list: WordList, token: Token | undefined) => boolean;
	/** The kinds of source that a noun may stand for. */
	readonly kindsOf: (token: Token | undefined) => readonly string[];
	/** The same, of a compound by its end too: "Gesundheitsbehörde" is a "Behörde". */
	readonly kindsByEnd: (token: Token | undefined) => readonly string[];
	/** "Ukrainian", "ukrainischen", "Berliner": tells the place somebody belongs to. */
	readonly isOfPlace: (token: Token | undefined) => boolean;
	readonly isAdverb: (token: Token | undefined) => boolean;
	/** Ends like a verb of the third person; "operates" may be one. */
	readonly isThirdPerson: (token: Token | undefined) => boolean;
	readonly isGerund: (token: Token | undefined) => boolean;
	/** Ends like a plural where verbs and nouns share their endings. */
	readonly isPlural: (token: Token | undefined) => boolean;
	/** Ends like an adjective, capital or not. */
	readonly endsAsAdjective: (token: Token | undefined) => boolean;
	/** Words that lose their end to an apostrophe: "l'eau" is two tokens. */
	readonly elided: ReadonlySet<string>;
	/** Whether the language tells present from past in reported speech. */
	readonly hasPresents: boolean;
	readonly capitalNouns: boolean;
	/** The finite verb comes second or last: subjects stand behind it, and others between the two (German, Dutch). */
	readonly verbAtEnd: boolean;
}

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
	| "beforeDates";

function phraseTest(phrases: readonly string[]): PhraseTest {
	const byFirst = new Map<string, string[][]>();
	for (const phrase of phrases) {
		const words = phrase.split(/[\s'’]+/u);
		byFirst.set(words[0] ?? "", [...(byFirst.get(words[0] ?? "") ?? []), words]);
	}
	return (tokens, at) => {
		const here = byFirst.get(tokens[at]?.lower ?? "") ?? [];
		const fits = here.filter((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
		return Math.max(0, ...fits.map((words) => words.length));
	};
}

/** "Tische" is no adjective. */
const SHORTEST_OF_PLACE = 8;

/** What must stand before an ending, or "red" would be a verb. */
const SHORTEST_ROOT = 2;

/** The word without the first of the endings that it has; null where it has none. */
function without(word: string, endings: readonly string[]): string | null {
	const ending = endings.find((one) => word.endsWith(one) && word.length >= one.length + SHORTEST_ROOT);
	return ending === undefined ? null : word.slice(0, -ending.length);
}

/** How far behind its verb a particle is looked for, in tokens. */
const FARTHEST_PARTICLE = 40;

/** A compound's head: at least this long, or every "amt" would be found in "gesamt". */
const SHORTEST_HEAD = 3;
const LONGEST_WORD = 40;

function endsInSet(set: ReadonlySet<string>, word: string): boolean {
	if (set.has(word)) return true;
	for (let from = Math.max(2, word.length - LONGEST_WORD); from <= word.length - SHORTEST_HEAD; from++)
		if (set.has(word.slice(from))) return true;
	return false;
}

function cuesOf({ reporting, grammar, functionWords }: Language): Cues {
	const sets = new Map<string, ReadonlySet<string>>();
	for (const [name, value] of Object.entries(reporting)) if (Array.isArray(value)) sets.set(name, new Set(value));
	const kinds = new Map<string, string[]>();
	for (const [kind, nouns] of Object.entries(reporting.kinds))
		for (const noun of nouns) kinds.set(noun, [...(kinds.get(noun) ?? []), kind]);
	const setOf = (list: WordList): ReadonlySet<string> => sets.get(list) ?? new Set();
	const is = (list: WordList, token: Token | undefined): boolean => token !== undefined && setOf(list).has(token.lower);
	const isInflected = (token: Token | undefined): boolean =>
		token?.isWord === true &&
		!token.inFigure &&
		!token.isCapital &&
		without(token.lower, grammar.adjectiveEndings) !== null;
	const singular = (word: string): string => without(word, grammar.nounEndings) ?? word;
	/** A compound's end may be looked up; where nouns have capitals, small words are none. */
	const isCompound = (token: Token): boolean => grammar.compounds && (token.isCapital || !grammar.capitalNouns);
	const has = (endings: readonly string[], token: Token | undefined): boolean =>
		token !== undefined && without(token.lower, endings) !== null;
	const particles = new Map(Object.entries(reporting.particles));
	const says: Cues["says"] = (tokens, at, list) => {
		const token = tokens[at];
		if (!is(list, token) || token?.inFigure || token?.isCapital) return false;
		const needed = particles.get(token?.lower ?? "");
		if (!needed || needed.includes(tokens[at - 1]?.lower ?? "")) return true;
		for (let next = at + 1; next < tokens.length && next < at + FARTHEST_PARTICLE; next++)
			if (needed.includes(tokens[next]?.lower ?? "")) return true;
		return false;
	};
	/** Asked of every word for several lists: remembered by the word. */
	const heads = new Map<WordList, Map<string, boolean>>();
	const isHeadedBy = (list: WordList, token: Token): boolean => {
		if (list === "persons" && token.isCapital && reporting.personEndings.some((end) => token.lower.endsWith(end)))
			return true;
		if (setOf(list).has(token.lower) || setOf(list).has(singular(token.lower))) return true;
		return isCompound(token) && (endsInSet(setOf(list), token.lower) || endsInSet(setOf(list), singular(token.lower)));
	};
	return {
		says,
		isParticle: (tokens, verb, at) =>
			particles.get(tokens[verb]?.lower ?? "")?.includes(tokens[at]?.lower ?? "") === true,
		isCommon: (token) => token !== undefined && functionWords.has(token.lower),
		before: phraseTest(reporting.before),
		against: phraseTest(reporting.against),
		ties: phraseTest(reporting.ties),
		own: phraseTest(reporting.own),
		origin: phraseTest(reporting.origin),
		goesOn: phraseTest(reporting.goesOn),
		endsAsIndirect: (token) =>
			token?.isWord === true && !token.inFigure && !token.isCapital && has(reporting.indirectEndings, token),
		is,
		isInflected,
		isSaid: (token) => {
			const verb = isInflected(token) ? (without(token?.lower ?? "", grammar.adjectiveEndings) ?? "") : "";
			return setOf("verbs").has(verb) || setOf("acts").has(verb);
		},
		isVerb: (token) => {
			if (!token?.isWord || token.inFigure || token.isCapital) return false;
			if (is("verbs", token) || is("acts", token) || is("finite", token)) return true;
			return has(grammar.finiteEndings, token) && !is("notFinite", token);
		},
		endsIn: (list, token) => {
			if (token === undefined || !token.isWord) return false;
			const known = heads.get(list) ?? new Map<string, boolean>();
			heads.set(list, known);
			const answer = known.get(token.text) ?? isHeadedBy(list, token);
			known.set(token.text, answer);
			return answer;
		},
		kindsOf: (token) => kinds.get(token?.lower ?? "") ?? kinds.get(singular(token?.lower ?? "")) ?? [],
		kindsByEnd: (token) => {
			const word = singular(token?.lower ?? "");
			const starts = grammar.compounds ? Math.min(word.length - SHORTEST_HEAD, LONGEST_WORD) : 0;
			for (let from = 0; from <= starts; from++) {
				const known = kinds.get(word.slice(from)) ?? (from === 0 ? kinds.get(token?.lower ?? "") : undefined);
				if (known) return known;
			}
			return [];
		},
		isOfPlace: (token) => {
			if (token === undefined) return false;
			const ends = (endings: readonly string[]): boolean => endings.some((end) => token.lower.endsWith(end));
			if (token.isCapital && ends(reporting.placeCapitalEndings)) return true;
			return token.lower.length >= SHORTEST_OF_PLACE && ends(reporting.placeEndings);
		},
		isAdverb: (token) => is("adverbs", token) || has(grammar.adverbEndings, token),
		isThirdPerson: (token) => has(grammar.thirdPersonEndings, token),
		isGerund: (token) => has(grammar.gerundEndings, token),
		isPlural: (token) => has(grammar.pluralEndings, token),
		endsAsAdjective: (token) => has(grammar.adjectiveEndings, token),
		elided: grammar.elided,
		hasPresents: reporting.presents.length > 0,
		capitalNouns: grammar.capitalNouns,
		verbAtEnd: grammar.verbAtEnd,
	};
}

/** Made once a language; the tables of a language never change. */
const tables = new WeakMap<Language, Cues>();

export function cuesFor(tag: LanguageTag | null): Cues {
	const language = languageFor(tag);
	const known = tables.get(language) ?? cuesOf(language);
	tables.set(language, known);
	return known;
}
