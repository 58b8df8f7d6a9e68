// Takes the names of a registry's sources; gives those that begin with a word, whatever its form. Names are taken apart when somebody
// asks for them: of ten thousand sources few are ever named.
import { apart } from "../text/apart.ts";
import { namesInFull } from "./at-hand.ts";
import type { Registry, Source } from "./registry.ts";
import { openingOf as firstOf, folded, type Word, wordsOf } from "./words-of-names.ts";

/** A name of several words. */
export interface LongName {
	readonly words: () => readonly Word[];
	readonly source: string;
}

export interface NameOpenings {
	/** Names of one word, by it. */
	readonly singles: ReadonlyMap<string, readonly { readonly name: string; readonly source: string }[]>;
	/** How the first words of all names begin. */
	readonly openings: ReadonlySet<string>;
	/** First words of longer names that may be another form of this one. */
	readonly near: (word: string) => readonly string[];
	readonly long: ReadonlyMap<string, readonly LongName[]>;
}

/** How a word begins, whatever its form. */
export const openingOf = (word: string): string => word.slice(0, 2);

/** What is read of a name once: by its first word, the name itself where it is all there is. */
type Opening = { readonly first: string } & (
	| { readonly single: { readonly name: string; readonly source: string } }
	| { readonly long: LongName }
);

function openingOfName(name: string, source: string): Opening[] {
	const opening = firstOf(name);
	if (!opening) return [];
	const first = folded(opening.first);
	if (opening.isOnly) return [{ first, single: { name: apart(opening.first), source } }];
	let words: readonly Word[] | null = null;
	const long: LongName = {
		source,
		words() {
			words ??= wordsOf(name);
			return words;
		},
	};
	return [{ first, long }];
}

/** Sources of a file that has not changed stay the same: they are read once. Those on the shelf go by fewer names. */
const [atHand, onShelf] = [new WeakMap<Source, readonly Opening[]>(), new WeakMap<Source, readonly Opening[]>()];

function openingsOf(source: Source, { shelved }: Registry): readonly Opening[] {
	const isShelved = shelved?.has(source.key) ?? false;
	const known = isShelved ? onShelf : atHand;
	const before = known.get(source);
	if (before) return before;
	const names = isShelved ? namesInFull(source) : source.names;
	const openings = names.flatMap((name) => openingOfName(name, source.key));
	known.set(source, openings);
	return openings;
}

const marks = /\p{M}+/gu;
const bare = (word: string): string => (/^[\0-\x7f]*$/.test(word) ? word : word.normalize("NFD").replace(marks, ""));

/** A word up to this length may be any form of a word that begins like it. */
const short = 3;
/** Endings are no longer. */
const longestEnding = 4;

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** First words by how they begin: a form of a word has its first letters. */
function nearness(words: Iterable<string>): NameOpenings["near"] {
	const [byThree, ofShort, byTwo] = [
		new Map<string, string[]>(),
		new Map<string, string[]>(),
		new Map<string, string[]>(),
	];
	for (const word of words) {
		const plain = bare(word);
		const two = plain.slice(0, 2);
		addTo(plain.length > short ? byThree : ofShort, plain.length > short ? plain.slice(0, 3) : two, word);
		if (plain.length <= short + longestEnding) addTo(byTwo, two, word);
	}
	return (word) => {
		const plain = bare(word);
		const two = plain.slice(0, 2);
		if (plain.length <= short) return byTwo.get(two) ?? [];
		return [...(byThree.get(plain.slice(0, 3)) ?? []), ...(ofShort.get(two) ?? [])];
	};
}

/** Sources between two steps. */
const step = 200;

/** In steps, which nobody need use. */
export function* nameOpeningSteps(registry: Registry): Generator<void, NameOpenings> {
	const singles = new Map<string, { name: string; source: string }[]>();
	const long = new Map<string, LongName[]>();
	const openings = new Set<string>();
	let count = 0;
	for (const source of registry.sources.values()) {
		if (++count % step === 0) yield;
		for (const opening of openingsOf(source, registry)) {
			openings.add(openingOf(opening.first));
			if ("single" in opening) addTo(singles, opening.first, opening.single);
			else addTo(long, opening.first, opening.long);
		}
	}
	yield;
	return { singles, long, openings, near: nearness(long.keys()) };
}
