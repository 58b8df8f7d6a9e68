// Takes a registry; gives what it holds in numbers. Never judges.
import { baseOf } from "../languages/language.ts";
import type { Registry } from "./registry.ts";

/** A name and how often it occurs, the most frequent first. */
export type Counts = readonly { readonly name: string; readonly count: number }[];

export interface RegistryStats {
	readonly claims: number;
	readonly sources: number;
	/** Of statements. */
	readonly languages: Counts;
	/** Units of the claims' figures; "" for counts without one. */
	readonly units: Counts;
	/** Years that claims hold for: their asOf, else when their source came out; "" where neither is known. */
	readonly years: Counts;
	readonly ranks: Counts;
	/** By key: claims that name it as their source. */
	readonly mostUsed: Counts;
	readonly unusedSources: number;
	readonly withoutLocator: number;
	readonly withoutQuote: number;
}

function counted(names: Iterable<string>): Counts {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.map(([name, count]) => ({ name, count }))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

export function statsOf({ claims, sources }: Registry): RegistryStats {
	const all = [...claims.values()];
	const used = counted(all.flatMap((claim) => claim.sources));
	const named = new Set(all.flatMap((claim) => [...claim.sources, ...claim.via]));
	const yearOf = (asOf: string | null, keys: readonly string[]): string =>
		(asOf ?? keys.map((key) => sources.get(key)?.issued).find(Boolean) ?? "").slice(0, 4);
	return {
		claims: all.length,
		sources: sources.size,
		languages: counted(all.flatMap(({ statements }) => statements.map(({ language }) => baseOf(language)))),
		units: counted(all.map(({ statements }) => statements[0]?.figure.quantity.unit ?? "")),
		years: counted(all.map((claim) => yearOf(claim.asOf, claim.sources))),
		ranks: counted(all.map(({ rank }) => rank)),
		mostUsed: used,
		unusedSources: [...sources.keys()].filter((key) => !named.has(key)).length,
		withoutLocator: all.filter(({ locator }) => locator === null).length,
		withoutQuote: all.filter(({ quote }) => quote === null).length,
	};
}
