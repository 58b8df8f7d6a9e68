// Takes a language and how its words are cut; gives, for a word, the keys of the sets of one meaning that it is in, and the phrases
// of more than one word with theirs. A set is read when a word that begins like one of its own is asked for.
import type { Language } from "../languages/language.ts";
import { synonymsIn } from "../languages/synonyms/index.ts";
import { mostWords, recently } from "../registry/recently.ts";
import { once } from "../text/once.ts";
import type { WordForm } from "./words.ts";

/** What ties two words of one set. */
const synonymKey = (id: string): string => `s:${id}`;

interface Entry {
	readonly word: string;
	readonly key: string;
}

/** How words are cut: `roots` are what a verb's forms share under the endings that a stemmer leaves on. */
interface Cut {
	readonly stem: (lower: string) => string;
	readonly roots: (lower: string) => readonly string[];
	/** Words that stand for an idea of the language's measures take its key. */
	readonly ideaKey: (id: string) => string | null;
}

interface Synonyms {
	readonly of: (word: WordForm) => readonly string[];
	/** Phrase and key. */
	readonly phrases: readonly (readonly [phrase: string, key: string])[];
}

/** What a word and its stem begin with alike: "bus" is cut to "bu", "buy" to "bui", and "Übernahme" to "ubernahm". */
const openingOf = (word: string): string => word.slice(0, 2).normalize("NFD").replace(/\p{M}/gu, "");

export function synonymsOf({ base }: Pick<Language, "base">, { stem, roots, ideaKey }: Cut): Synonyms {
	const phrases: [string, string][] = [];
	const singles = new Map<string, Entry[]>();
	for (const { id, words } of synonymsIn(base)) {
		const key = ideaKey(id) ?? synonymKey(id);
		for (const word of words) {
			if (/[\s-]/u.test(word)) phrases.push([word, key]);
			else singles.set(openingOf(word), [...(singles.get(openingOf(word)) ?? []), { word, key }]);
		}
	}
	const cut = (entries: readonly Entry[]) =>
		entries.map(({ word, key }) => ({ key, stem: stem(word), roots: roots(word) }));
	const near = recently(mostWords, (start: string) => once(() => cut(singles.get(start) ?? [])));
	const found = recently(mostWords, (lower: string): readonly string[] => {
		const stemmed = stem(lower);
		const own = roots(lower);
		const keys = near(openingOf(stemmed))()
			.filter((entry) => entry.stem === stemmed || entry.roots.some((root) => own.includes(root)))
			.map(({ key }) => key);
		return keys.length < 2 ? keys : [...new Set(keys)];
	});
	return { of: ({ lower }) => found(lower), phrases };
}
