// Takes tellings in order; gives for each the few others that may tell of the same thing. Looked up by rare words, never pair by
// pair: each word remembers its first tellings only, so that the cost stays linear in tables and lists of any length.
import { dimensionKey } from "../claims.ts";
import type { Telling } from "./telling.ts";

/** Tellings that a word remembers, and those that one is held against. */
const remembered = 6;
const most = 8;

/** Every pair that shares a word and a dimension, the earlier first, as far as both are remembered. */
export function* pairsOf(tellings: readonly Telling[]): Generator<readonly [Telling, Telling]> {
	const byKey = new Map<string, Telling[]>();
	for (const later of tellings) {
		const dimension = dimensionKey(later.figure.quantity);
		const shared = new Map<Telling, number>();
		for (const key of later.keys) {
			const slot = `${dimension} ${key}`;
			const known = byKey.get(slot) ?? [];
			for (const earlier of known) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
			if (known.length < remembered) byKey.set(slot, [...known, later]);
		}
		const nearest = [...shared].sort((a, b) => b[1] - a[1]).slice(0, most);
		for (const [earlier] of nearest) yield [earlier, later];
	}
}
