// Takes lists of phrases with a payload; gives a finder of them in a row of words. The longest phrase at a place wins.
import type { Word } from "./words.ts";

export interface Found<T> {
	readonly payload: T;
	/** First word and the one behind the last. */
	readonly from: number;
	readonly to: number;
}

interface Entry<T> {
	readonly words: readonly string[];
	readonly payload: T;
}

/** Patterns of one word by how they match: whole, as a beginning, as an end, or anywhere. */
interface Pattern {
	readonly text: string;
	readonly open: "" | "front" | "back" | "both";
}

const patternOf = (word: string): Pattern => {
	const front = word.startsWith("*");
	const back = word.endsWith("*");
	return {
		text: word.slice(front ? 1 : 0, back ? -1 : undefined),
		open: front ? (back ? "both" : "front") : back ? "back" : "",
	};
};

function matches(pattern: Pattern, word: string): boolean {
	if (pattern.open === "") return pattern.text === word;
	if (pattern.open === "back") return word.startsWith(pattern.text);
	if (pattern.open === "front") return word.endsWith(pattern.text);
	return word.includes(pattern.text);
}

/** Builds the finder once; finding is linear in the words for a given table. */
export function phraseFinder<T>(
	table: Iterable<readonly [phrase: string, payload: T]>,
): (words: readonly Word[]) => Found<T>[] {
	const whole = new Map<string, Entry<T>[]>();
	const open: { readonly first: Pattern; readonly entry: Entry<T> }[] = [];
	for (const [phrase, payload] of table) {
		const parts = phrase.toLowerCase().split(/[\s-]+/u);
		const first = patternOf(parts[0] ?? "");
		if (first.open === "") whole.set(first.text, [...(whole.get(first.text) ?? []), { words: parts, payload }]);
		else open.push({ first, entry: { words: parts, payload } });
	}
	const memo = new Map<string, readonly Entry<T>[]>();
	const startingAt = (word: string): readonly Entry<T>[] => {
		const known = memo.get(word);
		if (known) return known;
		const found = [
			...(whole.get(word) ?? []),
			...open.filter(({ first }) => matches(first, word)).map(({ entry }) => entry),
		];
		if (memo.size < 50_000) memo.set(word, found);
		return found;
	};
	const rest = (entry: Entry<T>, words: readonly Word[], at: number): boolean =>
		entry.words.every((part, index) => index === 0 || matches(patternOf(part), words[at + index]?.lower ?? ""));
	return (words) => {
		const out: Found<T>[] = [];
		for (let at = 0; at < words.length; at++) {
			const hits = startingAt((words[at] as Word).lower).filter((entry) => rest(entry, words, at));
			const longest = Math.max(0, ...hits.map((entry) => entry.words.length));
			for (const entry of hits)
				if (entry.words.length === longest) out.push({ payload: entry.payload, from: at, to: at + longest });
			if (longest > 1) at += longest - 1;
		}
		return out;
	};
}
