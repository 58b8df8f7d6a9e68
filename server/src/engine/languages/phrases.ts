// Takes comma-separated spellings of a form; gives a table to look phrases up in, forwards or backwards from a token.
// A hyphen between the words of a text is read like the space of the spelling: "US-Dollar" is "us dollar".
import type { Listed } from "./figure-words.ts";
import { type Tokens, tokenise, wordOf, written } from "./tokens.ts";

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
	/** Which shapes (letter and length) the first words and the last ones have: most words are turned away by it. */
	readonly firstShapes: Uint8Array;
	readonly lastShapes: Uint8Array;
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

/** Nearly all are one plain word. */
const isPlain = (slot: string): boolean => /^\p{L}+$/u.test(slot);

/** "square metre/metres" is two phrases; hyphens between words are dropped, a phrase of marks stays as it is. */
function* spellings(list: string): Generator<readonly string[]> {
	for (const part of list.split(",")) {
		const spelling = part.trim();
		if (spelling === "") continue;
		if (isPlain(spelling)) {
			yield [spelling];
			continue;
		}
		let ways: string[][] = [[]];
		for (const slot of spelling.split(/\s+/)) {
			const choices = slot.length > 1 ? slot.split("/").map(wordsOf) : [[slot]];
			ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
		}
		yield* ways;
	}
}

function wordsOf(slot: string): readonly string[] {
	if (isPlain(slot)) return [slot];
	const tokens = tokenise(slot);
	const all = tokens.start.map((_, at) => written(tokens, at));
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

/** A number below 256 that equal words share. */
const shapeOf = (word: string): number => ((word.charCodeAt(0) & 31) << 3) | (word.length & 7);

function shapesOf(words: Iterable<string>): Uint8Array {
	const shapes = new Uint8Array(256);
	for (const word of words) shapes[shapeOf(word)] = 1;
	// The other apostrophe is read as the plain one.
	if (shapes[shapeOf("'")]) shapes[shapeOf("’")] = 1;
	return shapes;
}

/** `exact`: case matters ("MW" is no "mW"). */
export function phrases<T>(listed: Listed<T>, exact = false): Phrases<T> {
	const all = listed.flatMap(([means, list]) =>
		[...spellings(list)].map((words) => ({ words: lower(words), exact: exact ? words : null, means })),
	);
	const first = index(all, (words) => words[0] ?? "");
	const last = index(all, (words) => words.at(-1) ?? "");
	return { first, last, firstShapes: shapesOf(first.keys()), lastShapes: shapesOf(last.keys()) };
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
	const opening = wordOf(tokens, from);
	if (opening === "" || table.firstShapes[shapeOf(opening)] === 0) return null;
	const listed = table.first.get(plain(opening));
	if (!listed) return null;
	for (const { words, exact, means } of listed) {
		let at = from + 1;
		let next = 1;
		for (; next < words.length; next++, at++) {
			if (wordOf(tokens, at) !== words[next] && hyphens.has(wordOf(tokens, at))) at++;
			if (plain(wordOf(tokens, at)) !== words[next]) break;
		}
		if (next === words.length && fits(exact, tokens, from, at)) return { means, from, to: at };
	}
	return null;
}

/** The longest phrase whose last word is the token before `to`. */
export function phraseBefore<T>(table: Phrases<T>, tokens: Tokens, to: number): Found<T> | null {
	const closing = wordOf(tokens, to - 1);
	if (closing === "" || table.lastShapes[shapeOf(closing)] === 0) return null;
	const listed = table.last.get(plain(closing));
	if (!listed) return null;
	for (const { words, exact, means } of listed) {
		let at = to - 2;
		let next = words.length - 2;
		for (; next >= 0; next--, at--) {
			if (wordOf(tokens, at) !== words[next] && hyphens.has(wordOf(tokens, at))) at--;
			if (plain(wordOf(tokens, at)) !== words[next]) break;
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
		else if (!hyphens.has(wordOf(tokens, at))) return false;
	}
	return next === exact.length;
}
