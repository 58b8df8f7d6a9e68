// Takes what somebody has typed of a source; gives the sources on record that it may be: by key, short name, author, year, title or
// alias, from their beginnings, or by letters in their order. What is looked through is made once a registry.
import { languages } from "../languages/index.ts";
import type { Registry, Source } from "./registry.ts";

export interface SourceSearch {
	/** Best first, of equally good ones by name; `first` are keys that go before all others that fit. */
	readonly find: (typed: string, most: number, first?: ReadonlySet<string>) => FoundSources;
}

export interface FoundSources {
	readonly sources: readonly Source[];
	/** All that fit are there. */
	readonly isAll: boolean;
}

/** Every name a source goes by and when it was issued: what it is found by, and what a list may be filtered by. */
export const searchWords = ({ key, otherKeys = [], short, shortIn, author, issued, names, title }: Source): string =>
	[
		...new Set([
			key,
			...otherKeys,
			short,
			...Object.values(shortIn ?? {}),
			issued?.slice(0, 4),
			author,
			...names,
			title,
		]),
	]
		.filter((each) => each)
		.join(" ");

/** Lower case without accents, words with one space between and before. */
const folded = (text: string): string => {
	const small = text.toLowerCase();
	// Most texts have none of the letters that cost time.
	const plain = /^[\0-\x7f]*$/.test(small)
		? small.replace(/[^a-z0-9]+/g, " ")
		: small
				.normalize("NFD")
				.replace(/\p{M}+/gu, "")
				.replace(/[^\p{L}\p{N}]+/gu, " ");
	return ` ${plain.trim()}`;
};

interface Row {
	readonly source: Source;
	/** The key, folded and without its gaps. */
	readonly key: string;
	readonly words: string;
}

const joined = (text: string): string => text.replaceAll(" ", "");

/** The letters stand in the words in this order, the first at a word's beginning. */
function hasLetters(words: string, letters: string): boolean {
	let at = words.indexOf(` ${letters[0] ?? ""}`);
	for (let next = 0; next < letters.length && at >= 0; next++)
		at = words.indexOf(letters[next] as string, at) + 1 || -1;
	return at >= 0;
}

/** How well it fits, from 0; null where it does not. */
function rankOf({ key, words }: Row, typed: string, letters: string): number | null {
	if (key.startsWith(letters)) return 0;
	if (words.includes(typed)) return 1;
	const parts = typed.trim().split(" ");
	if (parts.length > 1 && parts.every((part) => words.includes(` ${part}`))) return 2;
	return key.includes(letters) ? 3 : null;
}

/** Ranks there are. */
const ranks = 4;

/** It goes when the registry goes. */
const known = new WeakMap<Registry, SourceSearch>();

export function sourceSearch(registry: Registry): SourceSearch {
	const search = known.get(registry) ?? createSearch(registry);
	known.set(registry, search);
	return search;
}

const { compare } = new Intl.Collator(languages.map(({ base }) => base));

/** Of ten thousand keys most are letters and digits: those are told by their folded form alone. */
const inOrder = (a: Row, b: Row): number =>
	a.key === b.key ? compare(a.source.key, b.source.key) : a.key < b.key ? -1 : 1;

/** Sources of a file that has not changed stay the same. */
const rows = new WeakMap<Source, Row>();

export function rowOf(source: Source): Row {
	const row = rows.get(source) ?? { source, key: joined(folded(source.key)), words: folded(searchWords(source)) };
	rows.set(source, row);
	return row;
}

function createSearch({ sources }: Registry): SourceSearch {
	const sorted = [...sources.values()].map(rowOf).sort(inOrder);
	return {
		find(typed, most, first = new Set()) {
			const words = folded(typed);
			const letters = joined(words);
			const groups: Source[][] = Array.from({ length: 1 + ranks }, () => []);
			const look = (rankFor: (row: Row) => number | null): number => {
				let count = 0;
				for (const row of sorted) {
					const rank = rankFor(row);
					if (rank === null) continue;
					count++;
					groups[first.has(row.source.key) ? 0 : 1 + rank]?.push(row.source);
				}
				return count;
			};
			const count = look((row) => (letters === "" ? 0 : rankOf(row, words, letters)));
			// Letters in their order stand in many names: they are asked for where nothing else fits.
			const all = count > 0 ? count : look((row) => (hasLetters(row.words, letters) ? 0 : null));
			return { sources: groups.flat().slice(0, most), isAll: all <= most };
		},
	};
}
