// Takes words and the registry; gives the sources on record that the words name, with their places.
// Linear in the words: names stand in a tree of their words, walked from each word of the text.
import type { Registry } from "../../registry/registry.ts";
import { type Span, span } from "../../text/span.ts";

/** A name of one or several sources (two reports of one agency share its name) at its place. */
export interface KnownName {
	readonly sources: readonly string[];
	readonly span: Span;
}

/** Finds names in a text, the longest at each place, none overlapping; in order. */
export type NameFinder = (text: string) => readonly KnownName[];

/** A place in the tree: the names that end here, and the words they may go on with. */
interface Branch {
	readonly next: Map<string, Branch>;
	readonly names: { readonly key: string; readonly name: string }[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** No name in prose is longer; it bounds the walk from each word. */
const MOST_WORDS = 24;

/** Endings of German adjectives and nouns, so that "des südkoreanischen Geheimdienstes" is "südkoreanischer Geheimdienst". */
const bare = (word: string): string => {
	const lower = word.toLowerCase();
	return lower.length >= 5 ? lower.replace(/(?:e[srnm]?|s|n)$/u, "") : lower;
};

const newBranch = (): Branch => ({ next: new Map(), names: [] });

function plant(root: Branch, name: string, key: string): void {
	let branch = root;
	for (const [word] of name.matchAll(WORD)) {
		const next = branch.next.get(bare(word)) ?? newBranch();
		branch.next.set(bare(word), next);
		branch = next;
	}
	if (branch !== root) branch.names.push({ key, name });
}

/** "who" is not the WHO, and "zeit" no newspaper: one word or two must be written with the capitals of the name. */
function isWrittenAs(name: string, written: string): boolean {
	const words = name.match(WORD) ?? [];
	if (words.length > 2) return true;
	if (words.length === 2 && (words[0]?.length ?? 0) > 3) return true;
	const letters = written.match(WORD) ?? [];
	return words.every((word, index) => {
		const other = letters[index] ?? "";
		const isAcronym = word.length > 1 && word === word.toUpperCase();
		if (isAcronym) return other.startsWith(word);
		return !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(other);
	});
}

function longestAt(
	root: Branch,
	text: string,
	words: readonly RegExpMatchArray[],
	from: number,
): [KnownName, number] | null {
	let branch: Branch | undefined = root;
	let found: [KnownName, number] | null = null;
	const start = words[from]?.index ?? 0;
	for (let at = from; at < words.length && at < from + MOST_WORDS; at++) {
		const word = words[at] as RegExpMatchArray;
		branch = branch.next.get(bare(word[0]));
		if (!branch) break;
		const end = (word.index ?? 0) + word[0].length;
		const written = text.slice(start, end);
		const sources = branch.names.filter(({ name }) => isWrittenAs(name, written)).map(({ key }) => key);
		if (sources.length > 0) found = [{ sources: [...new Set(sources)], span: span(start, end) }, at];
	}
	return found;
}

function makeFinder(registry: Registry): NameFinder {
	const root = newBranch();
	for (const { key, names } of registry.sources.values()) for (const name of names) plant(root, name, key);
	return (text) => {
		const words = [...text.matchAll(WORD)];
		const out: KnownName[] = [];
		for (let at = 0; at < words.length; at++) {
			const found = longestAt(root, text, words, at);
			if (found === null) continue;
			out.push(found[0]);
			at = found[1];
		}
		return out;
	};
}

/** A registry never changes, so its finder is made once and goes when the registry goes. */
const finders = new WeakMap<Registry, NameFinder>();

export function nameFinder(registry: Registry): NameFinder {
	const finder = finders.get(registry) ?? makeFinder(registry);
	finders.set(registry, finder);
	return finder;
}
