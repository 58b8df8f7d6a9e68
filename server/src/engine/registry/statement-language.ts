// Takes the plain statements of a file; gives each one's language: by its function words, else by the words for hedges and
// measures that only one language has, else by the file's. English where nothing tells.
import { languages } from "../languages/index.ts";
import type { Language, LanguageTag } from "../languages/language.ts";
import { leaderOf, sumOf, type Voter, type Votes, vote, winnerOf } from "../languages/voting.ts";

/** A statement's first words tell, or nothing does. */
const maxWords = 60;
const shortest = 4;

/** Words for hedges and measures; "gefallene*" begins a word. Short ones are too often another language's. */
function vocabularyOf({ figures, measures }: Language): Voter {
	const { before, behind } = figures.hedges;
	const hedges = [...before, ...behind].flatMap(([, spellings]) => spellings.split(/[\s,/]+/));
	const spellings = [...hedges, ...measures.flatMap((measure) => measure.words.flatMap((words) => words.split(" ")))];
	const long = spellings.filter((word) => word.replaceAll("*", "").length >= shortest);
	const whole = new Set(long.filter((word) => !word.includes("*")));
	const beginnings = long.filter((word) => /^[^*]+\*$/.test(word)).map((word) => word.slice(0, -1));
	return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu)?.slice(0, maxWords) ?? [];

/** What has a capital within a sentence is a name or a noun: the "Falls" of "Alder Falls" is no German conjunction. */
const plainOf = (words: readonly string[]): readonly string[] =>
	words.filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word)).map((word) => word.toLowerCase());

/** The language that beats every other clearly; null where there is none. */
function winner(votes: Votes): LanguageTag | null {
	const won = winnerOf(votes, languages.length, 1);
	return won === null ? null : (languages[won]?.base ?? null);
}

/** "Die ... der ..." are words of German and of Dutch, and never of English: of several the first in the list. */
function likeliest(votes: Votes): LanguageTag | null {
	const leader = leaderOf(votes, languages.length);
	return leader === null ? null : (languages[leader]?.base ?? null);
}

/** For each word that was voted with, whether a language has it too. */
function isOwn(votes: Votes, language: LanguageTag | null): readonly boolean[] {
	const at = languages.findIndex(({ base }) => base === language);
	return [...votes.keys()].map((known) => at >= 0 && (known & (1 << at)) !== 0);
}

/** One language for each text, in their order: by its own words before those of the others, since a file may mix languages. */
export function statementLanguages(texts: readonly string[]): readonly LanguageTag[] {
	const functionWords = languages.map(
		(language): Voter =>
			(word) =>
				language.functionWords.has(word),
	);
	const vocabularies = languages.map(vocabularyOf);
	const words = texts.map(wordsOf);
	const votes = words.map((each) => vote(plainOf(each), functionWords));
	const together = winner(sumOf(votes));
	return words.map((each, index) => {
		const own = votes[index] ?? new Map();
		const shared = isOwn(own, together);
		// No other language knows a function word that the file's does not.
		const clear = winner(own) ?? (shared.length > 0 && shared.every(Boolean) ? together : null);
		if (clear) return clear;
		const said = vote(
			each.map((word) => word.toLowerCase()),
			vocabularies,
		);
		// "Hospital" is a word of many languages.
		const alsoSaid = isOwn(said, together).some(Boolean) ? together : null;
		return alsoSaid ?? winner(said) ?? together ?? likeliest(own) ?? "en";
	});
}
