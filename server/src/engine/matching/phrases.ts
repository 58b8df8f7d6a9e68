// Takes lists of phrases with a payload; gives a finder of them in a row of words. The longest phrase at a place wins.
import { mostWords, recently } from "../registry/recently.ts";
import type { Word } from "./words.ts";

export interface Found<T> {
	readonly payload: T;
	/** First word and the one behind the last. */
	readonly from: number;
	readonly to: number;
}

export interface PhraseFinder<T> {
	(words: readonly Word[]): Found<T>[];
	/** What phrases stand for that may begin with the word. */
	readonly opening: (lower: string) => readonly T[];
	/** Whether the word alone is a phrase. */
	readonly isWhole: (lower: string) => boolean;
}

interface Entry<T> {
	/** The phrase's words behind the first. */
	readonly rest: readonly Pattern[];
	readonly payload: T;
	readonly group: unknown;
}

/** A phrase whose first word is a pattern. */
interface Opening<T> {
	readonly first: Pattern;
	readonly entry: Entry<T>;
}

/** Letters of a beginning by which its patterns are found. */
const frontLength = 3;

/** Patterns of one word by how they match: whole, as a beginning, as an end, or anywhere. */
interface Pattern {
	readonly text: string;
	readonly open: "" | "front" | "back" | "both";
}

/** As words are read (words.ts): none has a dot at its end ("u.s."), which may be that of the sentence, or a possessive ("driver's"). */
const patternOf = (written: string): Pattern => {
	const word = written.replace(/\.$|['’]s$/u, "");
	const front = word.startsWith("*");
	const back = word.endsWith("*");
	return {
		text: word.slice(front ? 1 : 0, back ? -1 : undefined),
		open: front ? (back ? "both" : "front") : back ? "back" : "",
	};
};

/** Most words begin no phrase. */
const none: readonly never[] = [];

const byLength = (a: Entry<unknown>, b: Entry<unknown>): number => b.rest.length - a.rest.length;

function matches(pattern: Pattern, word: string): boolean {
	if (pattern.open === "") return pattern.text === word;
	if (pattern.open === "back") return word.startsWith(pattern.text);
	if (pattern.open === "front") return word.endsWith(pattern.text);
	return word.includes(pattern.text);
}

/**
 * Builds the finder once; finding is linear in the words for a given table. Of phrases that begin at one word the longest
 * wins, and what it covers begins no other, each within its group: groups do not see each other.
 */
export function phraseFinder<T>(
	table: Iterable<readonly [phrase: string, payload: T]>,
	groupOf: (payload: T) => unknown = () => null,
): PhraseFinder<T> {
	const whole = new Map<string, Entry<T>[]>();
	const open: Opening<T>[] = [];
	/** Those that are the beginning of a word, by its first letters: there are many of them. */
	const fronts = new Map<string, Opening<T>[]>();
	for (const [phrase, payload] of table) {
		const [head, ...rest] = phrase
			.toLowerCase()
			.split(/[\s-]+/u)
			.map(patternOf);
		if (!head) continue;
		const entry = { rest, payload, group: groupOf(payload) };
		if (head.open === "") whole.set(head.text, [...(whole.get(head.text) ?? []), entry]);
		else if (head.open === "back" && head.text.length >= frontLength) {
			const front = head.text.slice(0, frontLength);
			fronts.set(front, [...(fronts.get(front) ?? []), { first: head, entry }]);
		} else open.push({ first: head, entry });
	}
	for (const entries of whole.values()) entries.sort(byLength);
	const begin = (word: string): readonly Entry<T>[] => {
		const closed = whole.get(word) ?? none;
		const mayOpen = [...open, ...(fronts.get(word.slice(0, frontLength)) ?? [])];
		const opened = mayOpen.filter(({ first }) => matches(first, word));
		return opened.length === 0 ? closed : [...closed, ...opened.map(({ entry }) => entry)].sort(byLength);
	};
	// Only what must be looked for is worth remembering.
	const startingAt =
		open.length + fronts.size === 0
			? (word: string): readonly Entry<T>[] => whole.get(word) ?? none
			: recently(mostWords, begin);
	const fits = ({ rest }: Entry<T>, words: readonly Word[], at: number): boolean =>
		rest.every((part, index) => {
			const word = words[at + index + 1];
			return word !== undefined && matches(part, word.lower);
		});
	const find = (words: readonly Word[]): Found<T>[] => {
		const out: Found<T>[] = [];
		/** For each group: where its last phrase began and ended. */
		let last: Map<unknown, { readonly from: number; readonly to: number }> | null = null;
		for (let at = 0; at < words.length; at++)
			for (const entry of startingAt((words[at] as Word).lower)) {
				const before = last?.get(entry.group);
				const to = at + 1 + entry.rest.length;
				const covered = before && at < before.to && !(before.from === at && before.to === to);
				if (covered || !fits(entry, words, at)) continue;
				last ??= new Map();
				last.set(entry.group, { from: at, to });
				out.push({ payload: entry.payload, from: at, to });
			}
		return out;
	};
	return Object.assign(find, {
		opening: (lower: string) => startingAt(lower).map(({ payload }) => payload),
		// The longest stand first.
		isWhole: (lower: string) => startingAt(lower).at(-1)?.rest.length === 0,
	});
}
