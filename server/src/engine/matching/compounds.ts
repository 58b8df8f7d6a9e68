// Takes the keys of a draft's words; adds the parts that claims are written with: German joins what others write apart.
import type { ClaimIndex } from "./claims.ts";

/** What a part of a compound ties less than the whole word. */
const asPart = 0.85;
const asTail = 0.7;

/** Keys with those of compounds' parts; O(length of the words). */
export function withParts(
	keys: ReadonlyMap<string, number>,
	{ vocabulary, tails }: ClaimIndex,
): ReadonlyMap<string, number> {
	const out = new Map(keys);
	const raise = (key: string, nearness: number): void => {
		if ((out.get(key) ?? 0) < nearness) out.set(key, nearness);
	};
	for (const [key, nearness] of keys) {
		if (!key.startsWith("w:") || vocabulary.size === 0) continue;
		const stem = key.slice(2);
		for (let at = 4; at <= stem.length - 3; at++) {
			if (vocabulary.has(stem.slice(0, at))) raise(`w:${stem.slice(0, at)}`, nearness * asPart);
			if (vocabulary.has(stem.slice(at))) raise(`w:${stem.slice(at)}`, nearness * asPart);
		}
		for (const whole of tails(stem)) raise(`w:${whole}`, nearness * asTail);
	}
	return out;
}
