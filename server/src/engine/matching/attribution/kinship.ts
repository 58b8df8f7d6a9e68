// Takes an institution named in a draft; gives the sources on record that may be meant by it under another name.
// Errs towards "may be": who is taken for somebody else's figure by mistake is a false alarm.
import { sourcesAtHand } from "../../registry/at-hand.ts";
import { recently } from "../../registry/recently.ts";
import type { Registry, Source } from "../../registry/registry.ts";
import { nameWords } from "./name-words.ts";

/** An institution as a draft names it: "Ukraine's military intelligence". All in lower case. */
export interface Institution {
	/** Its own words that tell what it is: intelligence; for a compound the whole word. */
	readonly nouns: readonly string[];
	readonly kinds: readonly string[];
	/** Words that tell which one: names and places. */
	readonly proper: readonly string[];
	/** Further words before the noun: military. */
	readonly others: readonly string[];
}

/** Keys of the sources; null where there are too many to tell. */
export type Kinship = (institution: Institution) => readonly string[] | null;

/** "South Korea's intelligence service", "südkoreanischer Geheimdienst": tells whose it is and what, where "NIS" does not. */
const describes = (name: string): boolean =>
	/^\p{Lu}\S*\s.*\s?\p{Ll}[\p{Ll}-]+$/u.test(name) || /^\p{Ll}+isch\p{Ll}{0,2}\s/u.test(name);

/** Without the endings of plurals, cases and possessives; short words stay whole. */
const SHORTEST_STEM = 4;
const stemOf = (word: string): string =>
	word.length > SHORTEST_STEM + 1 ? word.replace(/(?:['’]s|e[nrsm]?|n|s)$/u, "") : word;

/** What is asked of each source again and again. */
interface Known {
	readonly key: string;
	readonly kind: string | null;
	readonly names: string;
	/** Stems of the words of its names. */
	readonly words: readonly string[];
	readonly describes: boolean;
}

const knownOf = ({ key, kind, names }: Source): Known => ({
	key,
	words: names.flatMap(nameWords).map(stemOf),
	kind: kind?.toLowerCase() ?? null,
	names: ` ${names.join(" | ").toLowerCase()} `,
	describes: names.some(describes),
});

const shares = ({ names }: Known, words: readonly string[]): boolean =>
	words.some((word) => names.includes(word.length <= SHORTEST_STEM ? ` ${word} ` : stemOf(word)));

function mayBe(known: Known, { nouns, kinds, proper, others }: Institution): boolean {
	const isNamedSo = nouns.some((noun) => known.words.some((word) => word.endsWith(stemOf(noun))));
	const isSameKind = known.kind !== null && kinds.includes(known.kind);
	if (!isNamedSo && !isSameKind) return false;
	if (proper.length === 0 || shares(known, proper)) return true;
	if (known.describes) return false;
	return isNamedSo || shares(known, others);
}

/** Registries of more sources than this are asked no further: some of them may well be meant. */
const MOST_SOURCES = 400;

/** Answers that are kept: a draft names the same few over and over. */
const mostAnswers = 1000;

/** Made once a registry. */
export function kinshipOf(registry: Registry): Kinship {
	const sources = sourcesAtHand(registry);
	const all = sources.slice(0, MOST_SOURCES).map(knownOf);
	const isTooMany = sources.length > MOST_SOURCES;
	const answer = recently(mostAnswers, (id: string): readonly string[] => {
		const institution: Institution = JSON.parse(id);
		return all.filter((known) => mayBe(known, institution)).map(({ key }) => key);
	});
	return (institution) => (isTooMany ? null : answer(JSON.stringify(institution)));
}
