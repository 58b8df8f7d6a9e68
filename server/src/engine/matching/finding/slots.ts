// Takes rows of keys; gives for each key the rows that have it, in a few arrays of numbers. A key that too many rows have is
// kept once more by the order of magnitude of the row's number, and not at all where even that leaves too many: common words
// find nothing.
import type { KeyTable } from "../../registry/key-table.ts";
import { mixed } from "../../text/hash.ts";
import { keyBits } from "./key-rows.ts";

/** Rows that a key may find; more share it than tell anything. */
export const common = 384;

export interface Slots {
	/** Rows of the dimension with the key: the stretch of `rows` they stand in. Empty for a key that nobody has. */
	readonly find: (dimension: number, key: number) => Stretch;
	/** The same of those whose number lies in the bucket: where `find` says that there are too many. */
	readonly findIn: (dimension: number, key: number, bucket: number) => Stretch;
	readonly rows: Uint32Array;
}

/** `from` is -1 where there are too many. */
export interface Stretch {
	readonly from: number;
	readonly count: number;
}

const nowhere: Stretch = { from: 0, count: 0 };

/** Hashes in the order they were first met. Open addressing, at most half full. */
function numbering() {
	let mask = 0xfff;
	let places = new Int32Array(mask + 1).fill(-1);
	let hashes = new Uint32Array(1 << 11);
	let size = 0;
	const placeOf = (hash: number): number => {
		let place = hash & mask;
		for (let at = places[place] as number; at >= 0 && hashes[at] !== hash; at = places[place] as number)
			place = (place + 1) & mask;
		return place;
	};
	const grow = (): void => {
		const longer = new Uint32Array(2 * hashes.length);
		longer.set(hashes);
		hashes = longer;
		mask = 2 * mask + 1;
		places = new Int32Array(mask + 1).fill(-1);
		for (let at = 0; at < size; at++) places[placeOf(hashes[at] as number)] = at;
	};
	return {
		get: (hash: number): number => places[placeOf(hash)] as number,
		add(hash: number): number {
			const place = placeOf(hash);
			const known = places[place] as number;
			if (known >= 0) return known;
			if (size === hashes.length) {
				grow();
				return this.add(hash);
			}
			hashes[size] = hash;
			places[place] = size;
			return size++;
		},
		get size() {
			return size;
		},
	};
}

/** Counts that grow with what is counted. */
function counting() {
	let counts = new Uint32Array(1 << 12);
	return {
		add(at: number): void {
			if (at >= counts.length) {
				const longer = new Uint32Array(Math.max(2 * counts.length, at + 1));
				longer.set(counts);
				counts = longer;
			}
			counts[at] = (counts[at] as number) + 1;
		},
		of: (at: number): number => counts[at] ?? 0,
	};
}

const slotOf = (dimension: number, key: number): number => mixed(key, dimension);
const innerOf = (slot: number, bucket: number): number => mixed(slot, bucket + 1);

type Rows = Pick<KeyTable, "keys" | "ends" | "dimensions" | "buckets">;

/** Rows by slot, with what a slot is found by. */
interface Filled {
	readonly numbers: ReturnType<typeof numbering>;
	readonly counts: ReturnType<typeof counting>;
	/** Where each slot's rows begin. */
	readonly froms: Int32Array;
	readonly rows: Uint32Array;
}

/** What it counts with is as large as what it gives, and goes when it is done: nothing that stays may be made in here. */
function filled({ keys, ends, dimensions, buckets }: Rows, isLeftOut: (row: number) => boolean): Filled {
	const numbers = numbering();
	const counts = counting();
	const slots = new Int32Array(keys.length).fill(-1);
	const eachKey = (visit: (row: number, at: number) => void): void => {
		for (let row = 0, at = 0; row < ends.length; row++) {
			const end = ends[row] as number;
			if (isLeftOut(row)) at = end;
			else for (; at < end; at++) visit(row, at);
		}
	};
	const hashAt = (row: number, at: number): number => slotOf(dimensions[row] as number, (keys[at] as number) & keyBits);
	eachKey((row, at) => {
		const slot = numbers.add(hashAt(row, at));
		slots[at] = slot;
		counts.add(slot);
	});
	const outer = numbers.size;
	eachKey((row, at) => {
		if (counts.of(slots[at] as number) <= common) return;
		const slot = numbers.add(innerOf(hashAt(row, at), buckets[row] as number));
		slots[at] = slot;
		// A hash that is an outer slot's too is counted there and found there: one look more, no miss.
		if (slot >= outer) counts.add(slot);
	});
	const froms = new Int32Array(numbers.size + 1);
	let total = 0;
	for (let slot = 0; slot < numbers.size; slot++) {
		froms[slot] = total;
		if (counts.of(slot) <= common) total += counts.of(slot);
	}
	const rows = new Uint32Array(total);
	const done = new Uint16Array(numbers.size);
	eachKey((row, at) => {
		const slot = slots[at] as number;
		if (counts.of(slot) > common || (done[slot] as number) >= counts.of(slot)) return;
		rows[(froms[slot] as number) + (done[slot] as number)] = row;
		done[slot] = (done[slot] as number) + 1;
	});
	return { numbers, counts, froms, rows };
}

/** O(keys). Rows that `isLeftOut` names are not found. */
export function slotsOf(table: Rows, isLeftOut: (row: number) => boolean): Slots {
	const { numbers, counts, froms, rows } = filled(table, isLeftOut);
	const found = (hash: number): Stretch => {
		const slot = numbers.get(hash);
		if (slot < 0) return nowhere;
		const count = counts.of(slot);
		return { from: count > common ? -1 : (froms[slot] as number), count };
	};
	return {
		rows,
		find: (dimension, key) => found(slotOf(dimension, key)),
		findIn: (dimension, key, bucket) => found(innerOf(slotOf(dimension, key), bucket)),
	};
}
