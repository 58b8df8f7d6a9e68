// The words for what finding claims needs of them, as numbers: small enough to be kept for a hundred thousand claims, and plain
// enough to be written to a disk. Matching fills it in (matching/finding/key-rows.ts); reading a registry only carries it.

/**
 * A row is one statement, in the order of the claims. A key is 28 bits of its hash; the bit above opens a unit, and the three
 * above that are the unit's kind (`unitKinds`).
 */
export interface KeyTable {
	/** Keys of all rows, one row behind the other. */
	readonly keys: Uint32Array;
	/** Where each row's keys end in `keys`. */
	readonly ends: Uint32Array;
	/** Each row's claim, by its number in the file. */
	readonly claims: Uint32Array;
	/** Each row's dimension, a hash. */
	readonly dimensions: Uint16Array;
	/** Each row's number, by its order of magnitude; see `bucketOf`. */
	readonly buckets: Uint16Array;
	/** Each row's words but its figure, a hash: equal words say it of two times. */
	readonly words: Uint32Array;
	/** Languages of the statements. */
	readonly languages: readonly string[];
	/** Stems written with a capital inside a statement. */
	readonly names: readonly string[];
	/** Stems of languages that join nouns, as the statements have them. */
	readonly stems: readonly string[];
}
