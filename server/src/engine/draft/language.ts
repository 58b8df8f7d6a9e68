// Takes the blocks of a draft; gives each block's language where its words decide, else the draft's where that is clear.
// A vote of function words; words that several languages share decide nothing between them.
import { languages } from "../languages/index.ts";
import { baseOf, type LanguageTag } from "../languages/language.ts";
import { sumOf, type Votes, winnerOf } from "../languages/voting.ts";
import type { Prose } from "./draft.ts";

const word = /[\p{L}\p{M}]+/gu;

/** Longer blocks are judged by their beginning. */
const LIMIT = 5000;

/** Every function word with the languages that know it, a bit for each. */
const speakers = new Map<string, number>();
languages.forEach(({ functionWords }, at) => {
	for (const each of functionWords) speakers.set(each, (speakers.get(each) ?? 0) | (1 << at));
});

/** Longer words are none of them; most nouns need no look. */
const LONGEST = Math.max(...[...speakers.keys()].map(({ length }) => length));

/** Of a word. Most words are plain ASCII, and asking an expression for each of them is what costs here. */
function isCapital(found: string): boolean {
	const first = found.charCodeAt(0);
	return first < 0x80 ? first < 0x60 : /^\p{Lu}/u.test(found);
}

/** Counts words in lower case; of capitals in a row only the first, for the others are a name's ("Kim Jong Un"). */
function votesIn(text: string): Votes {
	const votes = new Map<number, number>();
	let inName = false;
	for (const found of text.slice(0, LIMIT).match(word) ?? []) {
		const capital = isCapital(found);
		const counts = found.length <= LONGEST && !(capital && inName);
		const known = counts ? (speakers.get(found.toLowerCase()) ?? 0) : 0;
		if (known) votes.set(known, (votes.get(known) ?? 0) + 1);
		inName = capital;
	}
	return votes;
}

/** The language with at least `least` votes that beats every other clearly; null where there is none. */
function winner(votes: Votes, least: number): LanguageTag | null {
	const won = winnerOf(votes, languages.length, least);
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

/** Fewer words are a quotation or a name. */
const clear = 12;

/**
 * The language that a text's beginning is clearly in, where that is another than the one it is read in; null else. Markdown and code
 * hardly have such words.
 */
export function otherLanguage(text: string, read: LanguageTag): LanguageTag | null {
	const found = winner(votesIn(text), clear);
	return found === null || baseOf(read) === found ? null : found;
}

export interface Voting {
	readonly prose: Prose;
	readonly quoted: boolean;
}

/** What is counted once; it goes when the prose goes. */
const counted = new WeakMap<Prose, Votes>();

function votesOf(prose: Prose): Votes {
	const known = counted.get(prose) ?? votesIn(prose.text);
	counted.set(prose, known);
	return known;
}
