// Takes a registry; gives the sources that are at hand: those that prose may mean by a family name, a short word, a kind. Of a large
// bibliography these are the ones that claims name; all others stand on the shelf, where they are found by key and by name in full.
import type { Registry, Source } from "./registry.ts";

/** Of more entries than a person has in mind: any family name is in there. */
export const largeShelf = 400;

/** It goes when the registry goes. */
const known = new WeakMap<Registry, readonly Source[]>();

export function sourcesAtHand(registry: Registry): readonly Source[] {
	const before = known.get(registry);
	if (before) return before;
	const { sources, shelved } = registry;
	const all = [...sources.values()];
	const found = shelved ? all.filter(({ key }) => !shelved.has(key)) : all;
	known.set(registry, found);
	return found;
}

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(name);

const wordsIn = (name: string): number => name.split(/\s+/).length;

/** Names by which one on the shelf is found in prose: never a family name, nor a title that may be a phrase ("Climate change"). */
export const namesInFull = ({ names, title }: Source): readonly string[] =>
	names.filter((name) => isAcronym(name) || wordsIn(name) > (title?.startsWith(name) ? 2 : 1));
