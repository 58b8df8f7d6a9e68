// Takes a language; gives what it knows of any word, each read once and kept. Data becomes tables once a language.
import type { Language, Reporting } from "../../languages/language.ts";
import { lately, mostWords } from "../../registry/recently.ts";
import { apart } from "../../text/apart.ts";
import { Sign, type Word, type WordList } from "./word.ts";

export interface Vocabulary {
	readonly wordOf: (text: string) => Word;
	/** The kinds of source that a noun stands for by its end too: "Gesundheitsbehörde" is a "Behörde". */
	readonly kindsByEnd: (lower: string) => readonly string[];
}

/** What must stand before an ending, or "red" would be a verb. */
const SHORTEST_ROOT = 2;

/** The word without the first of the endings that it has; null where it has none. */
export function without(word: string, endings: readonly string[]): string | null {
	for (const ending of endings)
		if (word.length >= ending.length + SHORTEST_ROOT && word.endsWith(ending)) return word.slice(0, -ending.length);
	return null;
}

/** "Tische" is no adjective. */
const SHORTEST_OF_PLACE = 8;

/** A compound's head: at least this long, or every "amt" would be found in "gesamt". */
const SHORTEST_HEAD = 3;
const LONGEST_WORD = 40;

const NONE: readonly never[] = [];
const NO_LISTS: ReadonlySet<WordList> = new Set();

/** The lists of each word that stands in one. */
function listsOf(reporting: Reporting): ReadonlyMap<string, ReadonlySet<WordList>> {
	const out = new Map<string, Set<WordList>>();
	for (const [name, words] of Object.entries(reporting))
		if (Array.isArray(words))
			for (const word of words as readonly string[]) out.set(word, (out.get(word) ?? new Set()).add(name as WordList));
	return out;
}

function kindsOf(kinds: Reporting["kinds"]): ReadonlyMap<string, readonly string[]> {
	const out = new Map<string, string[]>();
	for (const [kind, nouns] of Object.entries(kinds))
		for (const noun of nouns) out.set(noun, [...(out.get(noun) ?? []), kind]);
	return out;
}

/** Words with the bits of what they are, each table of words with its own. */
function marked(tables: readonly (readonly [sign: number, words: readonly string[]])[]): ReadonlyMap<string, number> {
	const out = new Map<string, number>();
	for (const [sign, words] of tables) for (const word of words) out.set(word, (out.get(word) ?? 0) | sign);
	return out;
}

export const phraseWords = (phrase: string): string[] => phrase.split(/[\s'’]+/u);

const OPENERS = ["before", "against", "ties", "own", "origin", "goesOn"] as const;

/** What a word is by the lists it stands in, or by the phrases it opens. */
const listed = ({ reporting, functionWords, aboutness }: Language): ReadonlyMap<string, number> =>
	marked([
		...OPENERS.map((name) => [Sign[name], reporting[name].map((phrase) => phraseWords(phrase)[0] ?? "")] as const),
		[Sign.behindAny, reporting.behindAny],
		[Sign.says, [...reporting.verbs, ...reporting.acts]],
		[Sign.indirect, reporting.indirect],
		[Sign.therein, reporting.therein],
		[Sign.presents, reporting.presents],
		[Sign.coordinator, reporting.coordinators],
		[Sign.introduces, [...reporting.indefinite, ...reporting.possessives]],
		[Sign.adverb, reporting.adverbs],
		[Sign.common, [...functionWords]],
		[Sign.seat, Object.values(aboutness.seats).flatMap((names) => names.map((name) => name.replace("*", "")))],
		[Sign.break, [...',;:–—«»"“”„']],
		[Sign.comma, [...",;:–—"]],
	]);

/** Nouns that make a compound what they are. */
const headsOf = (reporting: Reporting): ReadonlyMap<string, number> =>
	marked([
		[Sign.document, reporting.documents],
		[Sign.institution, reporting.institutions],
		[Sign.person, reporting.persons],
		[Sign.minister, reporting.ministers],
	]);

/** What a word may be by how it ends. */
const endingsOf = ({ grammar, reporting }: Language): readonly (readonly [number, readonly string[]])[] => [
	[Sign.adverb, grammar.adverbEndings],
	[Sign.thirdPerson, grammar.thirdPersonEndings],
	[Sign.gerund, grammar.gerundEndings],
	[Sign.plural, grammar.pluralEndings],
	[Sign.adjective, grammar.adjectiveEndings],
	[Sign.indirectEnding, reporting.indirectEndings],
];

export function vocabularyOf(language: Language): Vocabulary {
	const { reporting, grammar } = language;
	const lists = listsOf(reporting);
	const kinds = kindsOf(reporting.kinds);
	const signs = listed(language);
	const heads = headsOf(reporting);
	const endings = endingsOf(language);
	const singular = (lower: string): string => without(lower, grammar.nounEndings) ?? lower;
	const headsIn = (lower: string): number => {
		let found = 0;
		for (let from = Math.max(2, lower.length - LONGEST_WORD); from <= lower.length - SHORTEST_HEAD; from++)
			found |= heads.get(lower.slice(from)) ?? 0;
		return found;
	};
	const headOf = (lower: string, isCapital: boolean): number => {
		const one = singular(lower);
		// A compound's end may be looked up; where nouns have capitals, small words are none.
		const isCompound = grammar.compounds && (isCapital || !grammar.capitalNouns);
		const byEnd = isCompound ? headsIn(lower) | (one === lower ? 0 : headsIn(one)) : 0;
		const isPerson = isCapital && reporting.personEndings.some((ending) => lower.endsWith(ending));
		return (heads.get(lower) ?? 0) | (heads.get(one) ?? 0) | byEnd | (isPerson ? Sign.person : 0);
	};
	const isVerb = (lower: string, own: ReadonlySet<WordList>): boolean =>
		own.has("verbs") ||
		own.has("acts") ||
		own.has("finite") ||
		(without(lower, grammar.finiteEndings) !== null && !own.has("notFinite"));
	const isOfPlace = (lower: string, isCapital: boolean): boolean =>
		(isCapital && reporting.placeCapitalEndings.some((ending) => lower.endsWith(ending))) ||
		(lower.length >= SHORTEST_OF_PLACE && reporting.placeEndings.some((ending) => lower.endsWith(ending)));
	const read = (text: string): Word => {
		const lower = text.toLowerCase();
		const own = lists.get(lower) ?? NO_LISTS;
		const isWord = /^[\p{L}\p{N}]/u.test(text);
		const isCapital = /^\p{Lu}/u.test(text);
		let all = signs.get(lower) ?? 0;
		for (const [sign, ends] of endings) if (without(lower, ends) !== null) all |= sign;
		if (isWord) all |= headOf(lower, isCapital);
		if (isWord && !isCapital && isVerb(lower, own)) all |= Sign.verb;
		if (isOfPlace(lower, isCapital)) all |= Sign.ofPlace;
		return {
			text,
			lower,
			isWord,
			isCapital,
			lists: own,
			signs: all,
			kinds: kinds.get(lower) ?? kinds.get(singular(lower)) ?? NONE,
		};
	};
	const known = lately<string, Word>(mostWords);
	return {
		wordOf: (text) => {
			const found = known.get(text);
			if (found) return found;
			const word = read(apart(text));
			known.set(word.text, word);
			return word;
		},
		kindsByEnd: (lower) => {
			const word = singular(lower);
			const starts = grammar.compounds ? Math.min(word.length - SHORTEST_HEAD, LONGEST_WORD) : 0;
			for (let from = 0; from <= starts; from++) {
				const found = kinds.get(word.slice(from)) ?? (from === 0 ? kinds.get(lower) : undefined);
				if (found) return found;
			}
			return NONE;
		},
	};
}
