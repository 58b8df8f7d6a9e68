// Takes the blocks of a draft; gives each block's language where its words decide, else the draft's where that is clear.
// A vote of function words; words that several languages share decide nothing between them.
import { languages } from "../languages/index.ts";
import type { LanguageTag } from "../languages/language.ts";
import { sumOf, type Votes, vote, winnerOf } from "../languages/voting.ts";
import type { Prose } from "./draft.ts";

const word = /[\p{L}\p{M}]+/gu;

/** Longer blocks are judged by their beginning. */
const LIMIT = 5000;

const voters = languages.map(
	({ functionWords }) =>
		(found: string): boolean =>
			functionWords.has(found),
);

const isCapital = (found: string | undefined): boolean => found !== undefined && /^\p{Lu}/u.test(found);

/** In lower case; of capitals in a row only the first, for the others are a name's ("Kim Jong Un"). */
function wordsOf(text: string): readonly string[] {
	const found = text.slice(0, LIMIT).match(word) ?? [];
	return found.filter((each, at) => !(isCapital(each) && isCapital(found[at - 1]))).map((each) => each.toLowerCase());
}

/** The language with at least `least` votes that beats every other clearly; null where there is none. */
function winner(votes: Votes, least: number): LanguageTag | null {
	const won = winnerOf(votes, voters.length, least);
	return won === null ? null : (languages[won]?.base ?? null);
}

/**
 * One language for each block, in their order. A block of few words takes the draft's, where quotes do not count:
 * they may be in another.
 */
export function detectLanguages(
	blocks: readonly { readonly prose: Prose; readonly quoted: boolean }[],
): readonly (LanguageTag | null)[] {
	const all = blocks.map(({ prose }) => vote(wordsOf(prose.text), voters));
	const own = sumOf(all.filter((_, index) => !blocks[index]?.quoted));
	const majority = winner(own.size > 0 ? own : sumOf(all), 1);
	return all.map((votes) => winner(votes, 4) ?? majority);
}
