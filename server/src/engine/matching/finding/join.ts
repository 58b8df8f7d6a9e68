// Takes the claims of a registry; gives their rows of keys as one table, those that came with their file and those made here.
// Never reads a claim that came with its rows.

import type { KeyWriter } from "../../registry/kept/stretches.ts";
import type { KeyTable } from "../../registry/key-table.ts";
import type { Claim } from "../../registry/registry.ts";

/** No claim: its place was taken by another file's of the same name. */
export const nobody = 0xffffffff;

/** A table whose claims are numbered as in `all`. */
export interface JoinedTable extends KeyTable {
	readonly all: readonly Claim[];
}

/** One table's rows, with the way from its own numbers of claims to those of all. */
interface Part {
	readonly table: KeyTable;
	readonly numbers: Uint32Array;
}

function partsOf(all: readonly Claim[], writer: KeyWriter): Part[] {
	const numbers = new Map<KeyTable, Uint32Array>();
	const own: number[] = [];
	for (const [index, claim] of all.entries()) {
		const { kept } = claim;
		if (!kept) {
			writer.add(claim);
			own.push(index);
			continue;
		}
		const { keys: table, count, number } = kept;
		const known = numbers.get(table) ?? new Uint32Array(count).fill(nobody);
		numbers.set(table, known);
		known[number] = index;
	}
	const parts = [...numbers].map(([table, each]): Part => ({ table, numbers: each }));
	return own.length === 0 ? parts : [...parts, { table: writer.done(), numbers: Uint32Array.from(own) }];
}

const sum = (parts: readonly Part[], length: (table: KeyTable) => number): number =>
	parts.reduce((all, { table }) => all + length(table), 0);

const distinct = (parts: readonly Part[], texts: (table: KeyTable) => readonly string[]): readonly string[] =>
	parts.length === 1 && parts[0] ? texts(parts[0].table) : [...new Set(parts.flatMap(({ table }) => texts(table)))];

/** O(keys). */
export function joined(claims: Iterable<Claim>, writer: KeyWriter): JoinedTable {
	const all = [...claims];
	const parts = partsOf(all, writer);
	const rows = sum(parts, ({ ends }) => ends.length);
	const [only] = parts.length === 1 ? parts : [];
	// One file whose claims all count is the table already: its arrays are not kept twice.
	if (only?.numbers.every((index, number) => index === number)) return { ...only.table, all };
	const table = {
		all,
		keys: only ? only.table.keys : new Uint32Array(sum(parts, ({ keys }) => keys.length)),
		ends: new Uint32Array(rows),
		claims: new Uint32Array(rows),
		dimensions: new Uint16Array(rows),
		buckets: new Uint16Array(rows),
		words: new Uint32Array(rows),
		languages: distinct(parts, ({ languages }) => languages),
		names: distinct(parts, ({ names }) => names),
		stems: distinct(parts, ({ stems }) => stems),
	};
	let [row, key] = [0, 0];
	for (const { table: part, numbers } of parts) {
		if (!only) table.keys.set(part.keys, key);
		table.dimensions.set(part.dimensions, row);
		table.buckets.set(part.buckets, row);
		table.words.set(part.words, row);
		for (let at = 0; at < part.ends.length; at++, row++) {
			table.ends[row] = (part.ends[at] as number) + key;
			table.claims[row] = numbers[part.claims[at] as number] as number;
		}
		key += part.keys.length;
	}
	return table;
}
