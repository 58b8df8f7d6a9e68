// Takes words and the registry; gives the sources on record that the words name, with their places. Linear in the words.
import type { Registry } from "../../registry/registry.ts";
import { type Span, span } from "../../text/span.ts";

/** A name of one or several sources (two reports of one agency share its name) at its place. */
export interface KnownName {
	readonly sources: readonly string[];
	readonly span: Span;
}

/** Finds names in a text; made once a registry. */
export type NameFinder = (text: string) => readonly KnownName[];

const WORD = /[\p{L}\p{N}]+/gu;

/** Endings of German adjectives and nouns, so that "des südkoreanischen Geheimdienstes" is "südkoreanischer Geheimdienst". */
const bare = (word: string): string => {
	const lower = word.toLowerCase();
	return lower.length >= 5 ? lower.replace(/(?:e[srnm]?|s|n)$/u, "") : lower;
};

const wordsOf = (text: string): { readonly bare: string; readonly span: Span }[] =>
	[...text.matchAll(WORD)].map((m) => ({ bare: bare(m[0]), span: span(m.index, m.index + m[0].length) }));

interface Entry {
	readonly words: readonly string[];
	readonly key: string;
}

function indexNames(registry: Registry): ReadonlyMap<string, readonly Entry[]> {
	const index = new Map<string, Entry[]>();
	for (const source of registry.sources.values()) {
		for (const name of source.names) {
			const words = wordsOf(name).map((word) => word.bare);
			const first = words[0];
			if (first === undefined) continue;
			index.set(first, [...(index.get(first) ?? []), { words, key: source.key }]);
		}
	}
	return index;
}

export function nameFinder(registry: Registry): NameFinder {
	const index = indexNames(registry);
	return (text) => {
		const words = wordsOf(text);
		const out: KnownName[] = [];
		for (let at = 0; at < words.length; at++) {
			const here = (index.get(words[at]?.bare ?? "") ?? []).filter((entry) =>
				entry.words.every((word, offset) => words[at + offset]?.bare === word),
			);
			const length = Math.max(0, ...here.map((entry) => entry.words.length));
			if (length === 0) continue;
			const sources = [...new Set(here.filter((e) => e.words.length === length).map((e) => e.key))];
			out.push({ sources, span: span(words[at]?.span.start ?? 0, words[at + length - 1]?.span.end ?? 0) });
			at += length - 1;
		}
		return out;
	};
}
