// Takes a citation mark; gives whom it names: by key, by URL, by the words of a link or a footnote.
// A mark that names nobody gives nothing; one that names somebody unknown says so.
import type { CitationMark } from "../../citations/citation.ts";
import type { NameFinder } from "../../registry/find-sources.ts";
import { urlFinder } from "../../registry/look-up.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Named } from "./credit.ts";

export type MarkNames = (mark: CitationMark) => readonly Named[];

const isWeb = (url: string): boolean => /^(?:https?:)?\/\//iu.test(url) || /^doi:/iu.test(url);

/** A note that reads like a reference although the registry does not know it: it has a year, a page, or says "source". */
const LIKE_A_REFERENCE = /\b(?:1[89]|20)\d\d\b|\bp{1,2}\.\s?\d|\bS\.\s?\d|\bsources?\b|\bQuellen?\b|\bibid\b|\bebd\b/iu;

/** Each source once, and each unknown key once. */
const unique = (names: readonly Named[]): Named[] => [
	...new Map(names.map((one) => [one.source === null ? `?${one.named}` : one.source, one])).values(),
];

export function markNames(registry: Registry, findNames: NameFinder): MarkNames {
	const findUrl = urlFinder(registry);
	return ({ style, keys, urls, words }) => {
		const byKey = keys.map(({ key }): Named => {
			const known = registry.sources.has(key);
			return { source: known ? key : null, named: key, certain: known };
		});
		const linked = urls.flatMap((url): Named[] => {
			const source = findUrl(url);
			return source === null ? [] : [{ source: source.key, named: url, certain: true }];
		});
		const inWords = findNames(words).flatMap(({ sources, span }) =>
			sources.map((source): Named => ({ source, named: words.slice(span.start, span.end), certain: true })),
		);
		const known = unique([...byKey, ...linked, ...inWords]);
		if (known.length > 0) return known;
		const somewhere = urls.some(isWeb) || (style === "footnote" && LIKE_A_REFERENCE.test(words));
		return somewhere ? [{ source: null, named: words || (urls[0] ?? ""), certain: false }] : [];
	};
}
