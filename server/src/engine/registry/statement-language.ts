// Takes the plain statements of a file; gives each one's language: by its function words, else by the words for hedges and
// measures that only one language has, else by the file's. English where nothing tells.
import { detectLanguages } from "../draft/language.ts";
import { languages } from "../languages/index.ts";
import type { Language, LanguageTag } from "../languages/language.ts";

/** Words that a statement of one language may hold and others hardly do. */
interface Vocabulary {
	readonly base: LanguageTag;
	readonly words: ReadonlySet<string>;
	/** "gefallene*": begins a word. */
	readonly beginnings: readonly string[];
}

/** A statement's first words tell, or nothing does. */
const maxWords = 60;
const shortest = 4;

function vocabularyOf({ base, figures, measures }: Language): Vocabulary {
	const { before, behind } = figures.hedges;
	const hedges = [...before, ...behind].flatMap(([, spellings]) => spellings.split(/[\s,/]+/));
	const spellings = [...hedges, ...measures.flatMap((measure) => measure.words.flatMap((words) => words.split(" ")))];
	const long = spellings.filter((word) => word.replaceAll("*", "").length >= shortest);
	return {
		base,
		words: new Set(long.filter((word) => !word.includes("*"))),
		beginnings: long.filter((word) => /^[^*]+\*$/.test(word)).map((word) => word.slice(0, -1)),
	};
}

const knows = ({ words, beginnings }: Vocabulary, word: string): boolean =>
	words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));

function byVocabulary(text: string, vocabularies: readonly Vocabulary[]): LanguageTag | null {
	const words =
		text
			.toLowerCase()
			.match(/[\p{L}\p{M}]+/gu)
			?.slice(0, maxWords) ?? [];
	const votes = vocabularies.map((one) => ({ base: one.base, count: words.filter((word) => knows(one, word)).length }));
	const [first, second] = votes.toSorted((a, b) => b.count - a.count);
	return first && first.count > (second?.count ?? 0) ? first.base : null;
}

/** One language for each text, in their order: by its own words before those of the others, since a file may mix languages. */
export function statementLanguages(texts: readonly string[]): readonly LanguageTag[] {
	const vocabularies = languages.map(vocabularyOf);
	const own = texts.map((text) => detectLanguages([text])[0] ?? byVocabulary(text, vocabularies));
	const together = own.includes(null) ? detectLanguages(texts) : [];
	return own.map((language, index) => language ?? together[index] ?? "en");
}
