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
export const detectLanguages = (blocks: readonly Voting[]): readonly (LanguageTag | null)[] =>
	detectBeside(blocks, majorityOf(blocks));

/** The same where the draft's own language is known from elsewhere. */
export const detectBeside = (
	blocks: readonly Voting[],
	majority: LanguageTag | null,
): readonly (LanguageTag | null)[] => blocks.map(({ prose }) => winner(votesOf(prose), 4) ?? majority);

export function majorityOf(blocks: readonly Voting[]): LanguageTag | null {
	const own = sumOf(blocks.filter(({ quoted }) => !quoted).map(({ prose }) => votesOf(prose)));
	return winner(own.size > 0 ? own : sumOf(blocks.map(({ prose }) => votesOf(prose))), 1);
}

interface Voting {
	readonly prose: Prose;
	readonly quoted: boolean;
}

/** What is counted once; it goes when the prose goes. */
const counted = new WeakMap<Prose, Votes>();

function votesOf(prose: Prose): Votes {
	const known = counted.get(prose) ?? vote(wordsOf(prose.text), voters);
	counted.set(prose, known);
	return known;
}
