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

/** The claims of one table behind those of another; `count` is how many claims a table has, with and without rows. */
export interface CountedTable {
	readonly table: KeyTable;
	readonly count: number;
}

const distinct = (parts: readonly CountedTable[], texts: (table: KeyTable) => readonly string[]): readonly string[] => [
	...new Set(parts.flatMap(({ table }) => texts(table))),
];

/** One table, as if all claims had been written into it. O(keys). */
export function concatenated(parts: readonly CountedTable[]): KeyTable {
	const sum = (length: (table: KeyTable) => number): number => parts.reduce((all, { table }) => all + length(table), 0);
	const rows = sum(({ ends }) => ends.length);
	const out = {
		keys: new Uint32Array(sum(({ keys }) => keys.length)),
		ends: new Uint32Array(rows),
		claims: new Uint32Array(rows),
		dimensions: new Uint16Array(rows),
		buckets: new Uint16Array(rows),
		words: new Uint32Array(rows),
		languages: distinct(parts, ({ languages }) => languages),
		names: distinct(parts, ({ names }) => names),
		stems: distinct(parts, ({ stems }) => stems),
	};
	let [row, key, claim] = [0, 0, 0];
	for (const { table, count } of parts) {
		out.keys.set(table.keys, key);
		out.dimensions.set(table.dimensions, row);
		out.buckets.set(table.buckets, row);
		out.words.set(table.words, row);
		for (let at = 0; at < table.ends.length; at++, row++) {
			out.ends[row] = (table.ends[at] as number) + key;
			out.claims[row] = (table.claims[at] as number) + claim;
		}
		key += table.keys.length;
		claim += count;
	}
	return out;
}
