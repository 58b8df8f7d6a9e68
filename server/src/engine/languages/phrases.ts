// Takes comma-separated spellings of a form; gives a table to look phrases up in, forwards or backwards from a token.
// A hyphen between the words of a text is read like the space of the spelling: "US-Dollar" is "us dollar".
import type { Listed } from "./figure-words.ts";
import { type Tokens, tokenise, written } from "./tokens.ts";

interface Phrase<T> {
	/** Lower case, as tokens are. */
	readonly words: readonly string[];
	/** The spelling where case matters; else null. */
	readonly exact: readonly string[] | null;
	readonly means: T;
}

/** Phrases by their first word and by their last, longest first. */
export interface Phrases<T> {
	readonly first: ReadonlyMap<string, readonly Phrase<T>[]>;
	readonly last: ReadonlyMap<string, readonly Phrase<T>[]>;
}

/** Where a phrase was found: tokens `from` up to, not including, `to`. */
export interface Found<T> {
	readonly means: T;
	readonly from: number;
	readonly to: number;
}

/** Of apostrophes it matters only that there is one: "plus d'un", "plus d’un". */
const plain = (word: string | undefined): string => (word === "’" ? "'" : (word ?? ""));

const hyphens = new Set(["-", "‑", "–"]);

/** "square metre/metres" is two phrases; hyphens between words are dropped, a phrase of marks stays as it is. */
function* spellings(list: string): Generator<readonly string[]> {
	for (const spelling of list.split(",").map((part) => part.trim())) {
		if (spelling === "") continue;
		let ways: string[][] = [[]];
		for (const slot of spelling.split(/\s+/)) {
			const choices = slot.length > 1 ? slot.split("/").map(wordsOf) : [[slot]];
			ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
		}
		yield* ways;
	}
}

function wordsOf(slot: string): readonly string[] {
	const tokens = tokenise(slot);
	const all = tokens.word.map((_, at) => written(tokens, at));
	return all.length > 1 ? all.filter((word) => !hyphens.has(word)) : all;
}

const lower = (words: readonly string[]): string[] => words.map((word) => plain(word.toLowerCase()));

function index<T>(phrases: readonly Phrase<T>[], key: (words: readonly string[]) => string): Map<string, Phrase<T>[]> {
	const table = new Map<string, Phrase<T>[]>();
	for (const phrase of phrases) {
		const list = table.get(key(phrase.words));
		if (list) list.push(phrase);
		else table.set(key(phrase.words), [phrase]);
	}
	for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
	return table;
}

/** `exact`: case matters ("MW" is no "mW"). */
export function phrases<T>(listed: Listed<T>, exact = false): Phrases<T> {
	const all = listed.flatMap(([means, list]) =>
		[...spellings(list)].map((words) => ({ words: lower(words), exact: exact ? words : null, means })),
	);
	return { first: index(all, (words) => words[0] ?? ""), last: index(all, (words) => words.at(-1) ?? "") };
}

/** All spellings mean the same. */
export const phraseSet = (list: string): Phrases<true> => phrases([[true, list]]);

/** Single words. */
export const wordSet = (list: string): ReadonlySet<string> =>
	new Set([...spellings(list)].map((words) => words.join(" ").toLowerCase()));

/** Single words with their meaning. */
export const wordMap = <T>(listed: Listed<T>): ReadonlyMap<string, T> =>
	new Map(
		listed.flatMap(([means, list]) =>
			[...spellings(list)].map((words) => [words.join(" ").toLowerCase(), means] as const),
		),
	);

/** The longest phrase that starts at the token. */
export function phraseAt<T>(table: Phrases<T>, tokens: Tokens, from: number): Found<T> | null {
	if (from >= tokens.count) return null;
	for (const { words, exact, means } of table.first.get(plain(tokens.word[from])) ?? []) {
		let at = from + 1;
		let next = 1;
		for (; next < words.length; next++, at++) {
			if (tokens.word[at] !== words[next] && hyphens.has(tokens.word[at] as string)) at++;
			if (plain(tokens.word[at]) !== words[next]) break;
		}
		if (next === words.length && fits(exact, tokens, from, at)) return { means, from, to: at };
	}
	return null;
}

/** The longest phrase whose last word is the token before `to`. */
export function phraseBefore<T>(table: Phrases<T>, tokens: Tokens, to: number): Found<T> | null {
	if (to <= 0) return null;
	for (const { words, exact, means } of table.last.get(plain(tokens.word[to - 1])) ?? []) {
		let at = to - 2;
		let next = words.length - 2;
		for (; next >= 0; next--, at--) {
			if (tokens.word[at] !== words[next] && hyphens.has(tokens.word[at] as string)) at--;
			if (plain(tokens.word[at]) !== words[next]) break;
		}
		if (next < 0 && fits(exact, tokens, at + 1, to)) return { means, from: at + 1, to };
	}
	return null;
}

function fits(exact: readonly string[] | null, tokens: Tokens, from: number, to: number): boolean {
	if (exact === null) return true;
	let next = 0;
	for (let at = from; at < to; at++) {
		if (written(tokens, at) === exact[next]) next++;
		else if (!hyphens.has(tokens.word[at] as string)) return false;
	}
	return next === exact.length;
}
