// Takes stems; finds the long ones that end in a word: "betten" finds "spitalbetten". Sorted by their ends, so that they cost
// their own letters and no more.
import { firstFrom } from "../../text/first-from.ts";

/** What a compound's first part has at least, and its last. */
const shortest = { first: 3, last: 4 } as const;
const most = 8;

export type Tails = (end: string) => readonly string[];

const backwards = (text: string): string => {
	let out = "";
	for (let at = text.length - 1; at >= 0; at--) out += text[at];
	return out;
};

/** Of several the first ones on record. O(log stems) a question, and as many more as end so. */
export function tailsOf(stems: readonly string[]): Tails {
	const order = stems.filter((stem) => stem.length >= shortest.first + shortest.last);
	const sorted = order.map((stem, at) => ({ reversed: backwards(stem), stem, at })).sort(byReversed);
	return (end) => {
		if (end.length < shortest.last || sorted.length === 0) return [];
		const wanted = backwards(end);
		const first = firstFrom(sorted, ({ reversed }) => reversed >= wanted);
		const found: { readonly stem: string; readonly at: number }[] = [];
		for (let at = first; at < sorted.length && sorted[at]?.reversed.startsWith(wanted); at++) {
			const one = sorted[at] as (typeof sorted)[number];
			if (one.stem.length >= end.length + shortest.first) found.push(one);
		}
		return found
			.sort((a, b) => a.at - b.at)
			.slice(0, most)
			.map(({ stem }) => stem);
	};
}

const byReversed = (a: { readonly reversed: string }, b: { readonly reversed: string }): number =>
	a.reversed < b.reversed ? -1 : a.reversed > b.reversed ? 1 : 0;
