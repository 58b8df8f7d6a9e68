// Takes an address; gives the source on record. Never guesses.
import type { Registry, Source } from "./registry.ts";

/** An address as two ways of writing it share it, and its query, which may tell documents apart or only readers. */
function partsOf(url: string): { readonly page: string; readonly query: string } {
	const bare = url
		.trim()
		.replace(/^doi:\s*/i, "doi.org/")
		.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
		.replace(/^(?:www|dx)\./i, "");
	const [rest = ""] = bare.split("#", 1);
	const cut = rest.indexOf("?");
	const page = (cut < 0 ? rest : rest.slice(0, cut)).replace(/\/$/, "");
	const query = cut < 0 ? [] : rest.slice(cut + 1).split("&");
	const telling = query.filter((part) => part !== "" && !/^(?:utm_\w+|fbclid|gclid|ref|source)=/i.test(part));
	return { page: page.toLowerCase(), query: telling.toSorted().join("&") };
}

/** Sources of a file that has not changed stay the same: they are read once. */
const known = new WeakMap<Source, readonly ReturnType<typeof partsOf>[]>();

export function addressesOf(source: Source): readonly ReturnType<typeof partsOf>[] {
	const before = known.get(source);
	if (before) return before;
	const { url, doi } = source;
	const all = [url, doi ? `doi:${doi}` : null].filter((one) => one !== null);
	const found = all.map(partsOf);
	known.set(source, found);
	return found;
}

/** Finds the source at an address; made once a registry, O(length of the address) a look-up. */
export type UrlFinder = (url: string) => Source | null;

/**
 * Scheme, "www.", a slash at the end, fragments and what only counts readers make no difference.
 * A source whose own address has no query is found under one with it too. Of two sources at one address the first counts.
 */
export function urlFinder(registry: Registry): UrlFinder {
	const finder = finders.get(registry) ?? createFinder(registry);
	finders.set(registry, finder);
	return finder;
}

/** It goes when the registry goes. */
const finders = new WeakMap<Registry, UrlFinder>();

function createFinder({ sources }: Registry): UrlFinder {
	const pages = new Map<string, Map<string, Source>>();
	for (const source of sources.values())
		for (const { page, query } of addressesOf(source)) {
			const queries = pages.get(page) ?? new Map<string, Source>();
			pages.set(page, queries);
			if (page !== "" && !queries.has(query)) queries.set(query, source);
		}
	return (url) => {
		const { page, query } = partsOf(url);
		const queries = pages.get(page);
		return queries?.get(query) ?? queries?.get("") ?? null;
	};
}

/** For one address only; who looks up many makes a `urlFinder`. */
export const sourceByUrl = (registry: Registry, url: string): Source | null => urlFinder(registry)(url);
