// Takes a language's words of reporting; gives the questions that reading a sentence asks about a token.
// What a word is was read before (vocabulary.ts); nothing here knows a language by name.
import { languageFor } from "../../languages/index.ts";
import type { Language, LanguageTag } from "../../languages/language.ts";
import type { Token } from "./tokens.ts";
import { phraseWords, vocabularyOf, without } from "./vocabulary.ts";
import { Sign, type Word, type WordList } from "./word.ts";

/** A phrase's words from a token on; the number of tokens it takes, 0 where it does not stand. */
export type PhraseTest = (tokens: readonly Token[], at: number) => number;

export interface Cues {
	/** What the language knows of a word, as it is spelled. */
	readonly wordOf: (text: string) => Word;
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
	readonly endsIn: (list: keyof typeof HEADS, token: Token | undefined) => boolean;
	/** The kinds of source that a noun may stand for. */
	readonly kindsOf: (token: Token | undefined) => readonly string[];
	/** The same, of a compound by its end too: "Gesundheitsbehörde" is a "Behörde". */
	readonly kindsByEnd: (token: Token | undefined) => readonly string[];
	/** "Ukrainian", "ukrainischen", "Berliner": tells the place somebody belongs to. */
	readonly isOfPlace: (token: Token | undefined) => boolean;
	readonly isSeat: (token: Token | undefined) => boolean;
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
	/** "Which", "that": a clause of what stands before. */
	readonly opensRelative: (token: Token | undefined) => boolean;
	readonly capitalNouns: boolean;
	/** The finite verb comes second or last: subjects stand behind it, and others between the two (German, Dutch). */
	readonly verbAtEnd: boolean;
}

/** Whether the word is any of these (`Sign`). */
export const has = (token: Token | undefined, sign: number): boolean =>
	token !== undefined && (token.word.signs & sign) !== 0;

function phraseTest(phrases: readonly string[], sign: number): PhraseTest {
	const byFirst = new Map<string, string[][]>();
	for (const phrase of phrases) {
		const words = phraseWords(phrase);
		byFirst.set(words[0] ?? "", [...(byFirst.get(words[0] ?? "") ?? []), words]);
	}
	const stands = (words: readonly string[], tokens: readonly Token[], at: number): boolean =>
		words.every((word, offset) => tokens[at + offset]?.lower === word);
	return (tokens, at) => {
		const token = at < 0 ? undefined : tokens[at];
		if (token === undefined || !has(token, sign)) return 0;
		let longest = 0;
		for (const words of byFirst.get(token.lower) ?? [])
			if (words.length > longest && stands(words, tokens, at)) longest = words.length;
		return longest;
	};
}

/** A word in lower case that belongs to no figure. */
const isSmall = (token: Token | undefined): token is Token =>
	token?.isWord === true && !token.inFigure && !token.isCapital;

/** Lists whose nouns are found in compounds. */
const HEADS = {
	documents: Sign.document,
	institutions: Sign.institution,
	persons: Sign.person,
	ministers: Sign.minister,
} as const;

/** How far behind its verb a particle is looked for, in tokens. */
const FARTHEST_PARTICLE = 40;

const NONE: readonly never[] = [];

function cuesOf(language: Language): Cues {
	const { reporting, grammar } = language;
	const { wordOf, kindsByEnd } = vocabularyOf(language);
	const is = (list: WordList, token: Token | undefined): boolean => token?.word.lists.has(list) === true;
	const isInflected = (token: Token | undefined): boolean => isSmall(token) && has(token, Sign.adjective);
	const particles = new Map(Object.entries(reporting.particles));
	const elsewise = new Map(Object.entries(reporting.elsewise));
	const says: Cues["says"] = (tokens, at, list) => {
		const token = at < 0 ? undefined : tokens[at];
		if (!has(token, Sign.says) || !is(list, token) || token?.inFigure || token?.isCapital) return false;
		if (elsewise.get(token?.lower ?? "")?.includes(tokens[at + 1]?.lower ?? "")) return false;
		const needed = particles.get(token?.lower ?? "");
		if (!needed || needed.includes(tokens[at - 1]?.lower ?? "")) return true;
		for (let next = at + 1; next < tokens.length && next < at + FARTHEST_PARTICLE; next++)
			if (needed.includes(tokens[next]?.lower ?? "")) return true;
		return false;
	};
	const speaking = new Set([...reporting.verbs, ...reporting.acts]);
	return {
		wordOf,
		says,
		opensRelative: (token) => grammar.relatives.has(token?.lower ?? ""),
		isParticle: (tokens, verb, at) =>
			particles.get(tokens[verb]?.lower ?? "")?.includes(tokens[at]?.lower ?? "") === true,
		isCommon: (token) => has(token, Sign.common),
		before: phraseTest(reporting.before, Sign.before),
		against: phraseTest(reporting.against, Sign.against),
		ties: phraseTest(reporting.ties, Sign.ties),
		own: phraseTest(reporting.own, Sign.own),
		origin: phraseTest(reporting.origin, Sign.origin),
		goesOn: phraseTest(reporting.goesOn, Sign.goesOn),
		endsAsIndirect: (token) => isSmall(token) && has(token, Sign.indirectEnding),
		is,
		isInflected,
		isSaid: (token) => isInflected(token) && speaking.has(without(token?.lower ?? "", grammar.adjectiveEndings) ?? ""),
		isVerb: (token) => token !== undefined && !token.inFigure && has(token, Sign.verb),
		endsIn: (list, token) => has(token, HEADS[list]),
		kindsOf: (token) => token?.word.kinds ?? NONE,
		kindsByEnd: (token) => (token ? kindsByEnd(token.lower) : NONE),
		isOfPlace: (token) => has(token, Sign.ofPlace),
		isSeat: (token) => has(token, Sign.seat),
		isAdverb: (token) => has(token, Sign.adverb),
		isThirdPerson: (token) => has(token, Sign.thirdPerson),
		isGerund: (token) => has(token, Sign.gerund),
		isPlural: (token) => has(token, Sign.plural),
		endsAsAdjective: (token) => has(token, Sign.adjective),
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
