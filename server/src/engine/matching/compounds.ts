// Takes the keys of a draft's words; adds the parts that claims are written with: German joins what others write apart.
import { mostWords, recently } from "../registry/recently.ts";
import type { Tails } from "./finding/tails.ts";

/** Keys with what each ties less than the whole word. */
export type Parts = readonly (readonly [key: string, share: number])[];

/** What claims are written with: what German compounds may be taken apart into. */
export interface Words {
	/** The keys of a compound's parts; none but for `w:`. */
	readonly partsOf: (key: string) => Parts;
}

/** `vocabulary`: stems. `tails`: claims' compounds by their ends, so that "betten" finds "spitalbetten". */
export const wordsFrom = (vocabulary: ReadonlySet<string>, tails: Tails): Words => ({
	partsOf: vocabulary.size === 0 ? () => [] : recently(mostWords, (key) => partsIn(key, vocabulary, tails)),
});

/** What a part of a compound ties less than the whole word. */
const asPart = 0.85;
const asTail = 0.7;

/** O(length of the word). */
function partsIn(key: string, vocabulary: ReadonlySet<string>, tails: Tails): Parts {
	if (!key.startsWith("w:")) return [];
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
		for (const [part, share] of words.partsOf(key))
			if ((out.get(part) ?? 0) < nearness * share) out.set(part, nearness * share);
	return out;
}
