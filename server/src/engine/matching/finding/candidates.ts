// Takes the keys of what a draft's figure is about; gives the few claims that it may be: all that share a key where those are
// few, else those that share the most of what they are about, told by numbers alone.
import type { Quantity } from "../../quantities/quantity.ts";
import type { KeyTable } from "../../registry/key-table.ts";
import { once } from "../../text/once.ts";
import { bucketOf, dimensionHash, dimensionKey, keyBits, keyHash, kindOf, opensUnit, unitKinds } from "./key-rows.ts";
import { weights } from "./prepare.ts";
import { type Stretch, slotsOf } from "./slots.ts";

/** Up to so many claims are all weighed; of more, so many. */
const few = 32;
const most = 16;
/** On a record of more statements a few words in common tell nothing, and only the best are made ready. */
const large = { from: 2000, most: 8 } as const;
/** Rows looked at for one figure; those of the rarest keys first. */
const mostRows = 256;
/** Share of a statement's units below which it is not weighed where there are many. */
const least = 0.12;
/** A number of the same size makes up for a word or two. */
const nearNumber = 0.2;

const weightOfKind = unitKinds.map((kind) => (kind === "also" ? weights.verb : weights[kind]));

export interface Finder {
	/** Numbers of claims, as rows have them. */
	readonly find: (quantity: Quantity, keys: ReadonlyMap<string, number>) => readonly number[];
	/** False for a key's hash by which nothing of the dimension is found. */
	readonly has: (dimension: number, hash: number) => boolean;
	/** False for a dimension of which nothing is found by any key. */
	readonly hasAny: (dimension: number) => boolean;
	/** Whatever the number: those that share the most, best first. */
	readonly findSaid: (keys: ReadonlyMap<string, number>) => readonly number[];
}

type Rows = Pick<KeyTable, "keys" | "ends" | "claims" | "dimensions" | "buckets">;

interface Wanted {
	readonly dimension: number;
	readonly bucket: number;
	/** Nearness by key. */
	readonly keys: ReadonlyMap<number, number>;
	/** By a key's last bits, whether such a key is among them: most of a row's keys are not, and need no look at the map. */
	readonly marks: Uint8Array;
}

/** A power of two; some ten keys are wanted. */
const mostMarks = 4096;

function marksOf(keys: ReadonlyMap<number, number>): Uint8Array {
	const marks = new Uint8Array(mostMarks);
	for (const key of keys.keys()) marks[key & (mostMarks - 1)] = 1;
	return marks;
}

/** How much of a row's statement is said, by the weights of its units; what is further said of it counts as well. */
function shareOf({ keys, ends, buckets }: Rows, row: number, wanted: Wanted): number {
	let possible = 0;
	let reached = 0;
	let weight = 0;
	let nearness = 0;
	const end = ends[row] as number;
	for (let at = row === 0 ? 0 : (ends[row - 1] as number); at < end; at++) {
		const key = keys[at] as number;
		if (opensUnit(key)) {
			reached += weight * nearness;
			nearness = 0;
			weight = weightOfKind[kindOf(key)] ?? 0;
			if (kindOf(key) !== 0) possible += weight;
		}
		if (wanted.marks[key & (mostMarks - 1)] === 0) continue;
		const near = wanted.keys.get(key & keyBits) ?? 0;
		if (near > nearness) nearness = near;
	}
	reached += weight * nearness;
	const isNear = Math.abs((buckets[row] as number) - wanted.bucket) <= 1;
	return reached === 0 ? 0 : reached / Math.max(1, possible) + (isNear ? nearNumber : 0);
}

/** The claims with the largest shares, of equal ones the first; few of very many, so they are not all put in order. */
function best(shares: ReadonlyMap<number, number>, count: number): number[] {
	const top: (readonly [claim: number, share: number])[] = [];
	for (const [claim, share] of shares) {
		const last = top.length === count ? top[count - 1] : undefined;
		if (last && (share < last[1] || (share === last[1] && claim > last[0]))) continue;
		let at = top.length;
		for (; at > 0; at--) {
			const [other, its] = top[at - 1] as (typeof top)[number];
			if (its > share || (its === share && other < claim)) break;
		}
		top.splice(at, 0, [claim, share]);
		if (top.length > count) top.pop();
	}
	return top.map(([claim]) => claim);
}

/** `isLeftOut` names rows of claims that another has taken the place of. */
export function finderOf(table: Rows, isLeftOut: (row: number) => boolean): Finder {
	const slots = slotsOf(table, isLeftOut);
	/** In which look-up a row was last met: cheaper than a set of some hundred rows for every figure. */
	const seen = new Uint32Array(table.ends.length);
	let turn = 0;
	/** Each once, those of the rarest keys first, as far as they are looked at. */
	const rowsFor = ({ dimension, bucket, keys }: Omit<Wanted, "marks">): number[] => {
		const stretches: Stretch[] = [];
		for (const key of keys.keys()) {
			const found = slots.find(dimension, key);
			if (found.from >= 0 && found.count > 0) stretches.push(found);
			for (let near = bucket - 1; found.from < 0 && near <= bucket + 1; near++) {
				const inner = slots.findIn(dimension, key, near);
				if (inner.from >= 0 && inner.count > 0) stretches.push(inner);
			}
		}
		const out: number[] = [];
		let looked = 0;
		turn++;
		for (const { from, count } of stretches.sort((a, b) => a.count - b.count)) {
			if (looked > mostRows) break;
			looked += count;
			for (let at = from; at < from + count; at++) {
				const row = slots.rows[at] as number;
				if (seen[row] === turn) continue;
				seen[row] = turn;
				out.push(row);
			}
		}
		return out;
	};
	const bestOf = (rows: readonly number[], wanted: Omit<Wanted, "marks">, count: number): number[] => {
		const shares = new Map<number, number>();
		const marked = { ...wanted, marks: marksOf(wanted.keys) };
		for (const row of rows) {
			const claim = table.claims[row] as number;
			const share = shareOf(table, row, marked);
			if (share >= least && share > (shares.get(claim) ?? 0)) shares.set(claim, share);
		}
		return best(shares, count);
	};
	const hashed = (named: ReadonlyMap<string, number>) =>
		new Map([...named].map(([key, nearness]) => [keyHash(key), nearness]));
	const isLarge = table.ends.length > large.from;
	const find = (quantity: Quantity, named: ReadonlyMap<string, number>): readonly number[] => {
		const dimension = dimensionHash(dimensionKey(quantity));
		const wanted = { dimension, bucket: bucketOf(quantity), keys: hashed(named) };
		const rows = rowsFor(wanted);
		if (!isLarge) {
			const claims = new Set(rows.map((row) => table.claims[row] as number));
			if (claims.size <= few) return [...claims];
		}
		return bestOf(rows, wanted, isLarge ? large.most : most);
	};
	const dimensions = once(() => new Set(table.dimensions));
	const findSaid = (named: ReadonlyMap<string, number>): readonly number[] => {
		const wanted = { dimension: 0, bucket: Number.NaN, keys: hashed(named) };
		const rows = [...dimensions()].flatMap((dimension) => rowsFor({ ...wanted, dimension }));
		return bestOf(rows, wanted, most);
	};
	return {
		find,
		findSaid,
		has: (dimension, hash) => slots.find(dimension, hash).count > 0,
		hasAny: (dimension) => dimensions().has(dimension),
	};
}
