// Takes a key or an address; gives the source on record. Never guesses.
import type { Registry, Source } from "./registry.ts";

export const sourceByKey = ({ sources }: Registry, key: string): Source | null => sources.get(key) ?? null;

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

/**
 * The source at an address; scheme, "www.", a slash at the end, fragments and what only counts readers make no difference.
 * A source whose own address has no query is found under one with it too.
 */
export function sourceByUrl({ sources }: Registry, url: string): Source | null {
	const wanted = partsOf(url);
	if (wanted.page === "") return null;
	let near: Source | null = null;
	for (const source of sources.values()) {
		const { DOI } = source.fields;
		const addresses = [source.url, typeof DOI === "string" ? `doi:${DOI}` : null];
		for (const address of addresses.filter((one) => one !== null)) {
			const { page, query } = partsOf(address);
			if (page !== wanted.page) continue;
			if (query === wanted.query) return source;
			if (query === "") near ??= source;
		}
	}
	return near;
}
