// Takes the keys of a draft's words; adds the parts that claims are written with: German joins what others write apart.
import type { Tails } from "./finding/tails.ts";

/** What claims are written with: what German compounds may be taken apart into. */
export interface Words {
	/** Stems. */
	readonly vocabulary: ReadonlySet<string>;
	/** Claims' compounds by their ends: "betten" finds "spitalbetten". */
	readonly tails: Tails;
}

/** What a part of a compound ties less than the whole word. */
const asPart = 0.85;
const asTail = 0.7;

/** The keys of a compound's parts, with what each ties less; none but for `w:`. O(length of the word). */
export function partsOf(key: string, { vocabulary, tails }: Words): readonly (readonly [key: string, share: number])[] {
	if (vocabulary.size === 0 || !key.startsWith("w:")) return [];
	const stem = key.slice(2);
	const out: (readonly [string, number])[] = [];
	for (let at = 4; at <= stem.length - 3; at++)
		for (const part of [stem.slice(0, at), stem.slice(at)]) if (vocabulary.has(part)) out.push([`w:${part}`, asPart]);
	for (const whole of tails(stem)) out.push([`w:${whole}`, asTail]);
	return out;
}

/** Keys with those of compounds' parts; O(length of the words). */
export function withParts(keys: ReadonlyMap<string, number>, words: Words): ReadonlyMap<string, number> {
	const out = new Map(keys);
	for (const [key, nearness] of keys)
		for (const [part, share] of partsOf(key, words))
			if ((out.get(part) ?? 0) < nearness * share) out.set(part, nearness * share);
	return out;
}
