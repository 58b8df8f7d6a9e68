// Takes the sources on record; gives those that a noun is short for although nobody named them in full: "the treasurer" for
// the City Treasurer, "die Stadtwahlleitung" for the Stadtwahlleitung Wallstedt, "im Geschäftsbericht" for its title.
// Never guesses between two houses.
import { sourcesAtHand } from "../../registry/at-hand.ts";
import type { Registry, Source } from "../../registry/registry.ts";
import { nameWords } from "./name-words.ts";

/** Keys of the sources that a noun, in lower case, stands for. */
export interface Short {
	readonly sources: readonly string[];
	/** What the noun is of it: its own kind ("the indictment"), who put it out, the first word of whose name it is, or a word of its title. */
	readonly what: "kind" | "house" | "opening" | "title";
	/** What may follow it as the rest of the name: "die Stadtwahlleitung Wallstedt". */
	readonly names: readonly string[];
}

/** Null where nobody is called so, or several might be. */
export type ShortNames = (noun: string) => Short | null;

/** Shorter words are no names of houses and papers. */
const SHORTEST = 5;

/** A compound of a title, "Geschäftsbericht", tells one paper from others; a plain "Bericht" or "report" does not. */
const SHORTEST_COMPOUND = 10;

/** The noun that a house's name is built on: "Board" of "Board of Elections", the last word in English, the first where it opens the name. */
const headsOf = (house: string): (readonly [noun: string, what: Short["what"]])[] => {
	const words = nameWords(house);
	const of = words.findIndex((word) => OF.has(word));
	const [head, opening] = [words[of < 0 ? words.length - 1 : of - 1], words[0]];
	return [...(head ? [[head, "house"] as const] : []), ...(opening ? [[opening, "opening"] as const] : [])];
};

/** Words that a name goes on with behind its head, in the languages drafts are written in. */
const OF: ReadonlySet<string> = new Set("of for für der des de du di del da do van voor".split(" "));

/** What a source is called short, each with the house, or the key of the paper, that it then is. */
function* shortsOf(source: Source): Generator<readonly [noun: string, whose: string, what: Short["what"]]> {
	const kind = source.kind?.toLowerCase() ?? "";
	if (kind.length >= SHORTEST && !USUAL_KINDS.has(kind)) yield [kind, source.key, "kind"];
	for (const house of source.houses ?? [])
		for (const [head, what] of headsOf(house)) if (head.length >= SHORTEST) yield [head, house.toLowerCase(), what];
	for (const word of nameWords(source.title ?? ""))
		if (word.length >= SHORTEST_COMPOUND) yield [word, source.key, "title"];
}

/** Kinds that any number of sources are of: "the agency" names one only after it was named. "The indictment" is one. */
const USUAL_KINDS: ReadonlySet<string> = new Set(
	"agency study report dataset media company government ministry court person organisation organization association foundation university hospital police paper survey analysis article review statistics".split(
		" ",
	),
);

/** Made once a registry; asking costs one look-up. */
export function shortNamesOf(registry: Registry): ShortNames {
	const { sources } = registry;
	const known = new Map<
		string,
		{ readonly whose: Set<string>; readonly keys: Set<string>; readonly what: Short["what"] }
	>();
	for (const source of sourcesAtHand(registry))
		for (const [noun, whose, what] of shortsOf(source)) {
			const entry = known.get(noun) ?? { whose: new Set(), keys: new Set(), what };
			known.set(noun, entry);
			entry.whose.add(whose);
			entry.keys.add(source.key);
		}
	return (noun) => {
		const entry = known.get(noun);
		if (entry?.whose.size !== 1) return null;
		const keys = [...entry.keys];
		return { sources: keys, what: entry.what, names: keys.flatMap((key) => sources.get(key)?.names ?? []) };
	};
}
