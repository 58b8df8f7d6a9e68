// Takes the blocks of a draft; gives each block's language where its words decide, else the draft's where that is clear.
// A vote of function words; words that several languages share count for each and so decide nothing.
import { languages } from "../languages/index.ts";
import type { LanguageTag } from "../languages/language.ts";
import type { Prose } from "./draft.ts";

/** How many words a language was given. */
type Votes = ReadonlyMap<string, number>;

const word = /[\p{L}\p{M}]+/gu;

/** Longer blocks are judged by their beginning. */
const LIMIT = 5000;

function vote(text: string): Votes {
	const votes = new Map<string, number>();
	for (const [found] of text.slice(0, LIMIT).toLowerCase().matchAll(word)) {
		for (const { base, functionWords } of languages) {
			if (functionWords.has(found)) votes.set(base, (votes.get(base) ?? 0) + 1);
		}
	}
	return votes;
}

/** The language with at least `least` votes and more than twice as many as any other; null where there is none. */
function winner(votes: Votes, least: number): string | null {
	const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
	if (!first || first[1] < least) return null;
	return first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null;
}

function sum(all: readonly Votes[]): Votes {
	const total = new Map<string, number>();
	for (const votes of all) for (const [base, count] of votes) total.set(base, (total.get(base) ?? 0) + count);
	return total;
}

/**
 * One language for each block, in their order. A block of few words takes the draft's, where quotes do not count:
 * they may be in another.
 */
export function detectLanguages(
	blocks: readonly { readonly prose: Prose; readonly quoted: boolean }[],
): readonly (LanguageTag | null)[] {
	const all = blocks.map(({ prose }) => vote(prose.text));
	const own = sum(all.filter((_, index) => !blocks[index]?.quoted));
	const majority = winner(own.size > 0 ? own : sum(all), 1);
	return all.map((votes) => winner(votes, 4) ?? majority);
}
