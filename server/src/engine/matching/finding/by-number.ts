// Takes a quantity; gives the claims on record whose first statement is of about that number, in the order of the registry.
// Made once a registry and only when asked; claims of large files are not read for it.
import type { Quantity } from "../../quantities/quantity.ts";
import type { Claim, Registry } from "../../registry/registry.ts";
import { keptRows } from "./kept-rows.ts";
import { bucketOf, dimensionHash, dimensionKey } from "./key-rows.ts";

interface Sized {
	readonly all: readonly Claim[];
	/** Places in `all` by dimension and size. */
	readonly places: ReadonlyMap<number, readonly number[]>;
}

/** It goes when the registry goes. */
const known = new WeakMap<Registry, Sized>();

const sizeOf = (dimension: number, bucket: number): number => dimension * 1024 + bucket;

function sizeOfClaim(claim: Claim): number | null {
	const { kept } = claim;
	if (kept) {
		const [row = 0] = keptRows(kept);
		return sizeOf(kept.keys.dimensions[row] ?? 0, kept.keys.buckets[row] ?? 0);
	}
	const quantity = claim.statements[0]?.figure.quantity;
	return quantity ? sizeOf(dimensionHash(dimensionKey(quantity)), bucketOf(quantity)) : null;
}

function sizedOf(registry: Registry): Sized {
	const made = known.get(registry);
	if (made) return made;
	const all = [...registry.claims.values()];
	const places = new Map<number, number[]>();
	for (const [place, claim] of all.entries()) {
		const size = sizeOfClaim(claim);
		if (size === null) continue;
		const list = places.get(size);
		if (list) list.push(place);
		else places.set(size, [place]);
	}
	known.set(registry, { all, places });
	return { all, places };
}

/** Numbers that agree lie in one bucket or in neighbours. */
export function statingAbout(quantity: Quantity, registry: Registry): readonly Claim[] {
	const { all, places } = sizedOf(registry);
	const [dimension, bucket] = [dimensionHash(dimensionKey(quantity)), bucketOf(quantity)];
	const found = [bucket - 1, bucket, bucket + 1].flatMap((near) => places.get(sizeOf(dimension, near)) ?? []);
	return found.sort((a, b) => a - b).map((place) => all[place] as Claim);
}
