// Takes a claim of a large file; gives its rows of keys, so that claims can be looked through without being read.
import type { KeyTable } from "../../registry/key-table.ts";
import type { Claim } from "../../registry/registry.ts";

type Kept = NonNullable<Claim["kept"]>;

/** Begin of each claim's rows, by its number; made once a table, and gone with it. */
const begins = new WeakMap<KeyTable, Uint32Array>();

function beginsOf({ keys, count }: Kept): Uint32Array {
	const known = begins.get(keys);
	if (known) return known;
	const made = new Uint32Array(count + 1);
	for (const claim of keys.claims) made[claim + 1] = (made[claim + 1] as number) + 1;
	for (let at = 1; at <= count; at++) made[at] = (made[at] as number) + (made[at - 1] as number);
	begins.set(keys, made);
	return made;
}

/** Numbers of its rows, one a statement. */
export function keptRows(kept: Kept): readonly number[] {
	const made = beginsOf(kept);
	const from = made[kept.number] as number;
	return Array.from({ length: (made[kept.number + 1] as number) - from }, (_, at) => from + at);
}
