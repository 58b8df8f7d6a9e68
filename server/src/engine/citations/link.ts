// The style `([NIS](https://...))`: finds links that lead to a document, bare addresses too; writes a link in brackets.
import type { Block, Mark } from "../draft/draft.ts";
import { toSource } from "../text/offset-map.ts";
import { overlaps, type Span, slice, span } from "../text/span.ts";
import type { CitationMark, CitationPlace, CitedSource, Edit } from "./citation.ts";
import { escapeText, escapeUrl, isLinkable } from "./escape.ts";
import { insertion, linkAround, sourceBehind } from "./insert.ts";
import { shortNameOf } from "./names.ts";
import { perDraft } from "./per-draft.ts";
import { spotFor } from "./place.ts";
import type { CitationStyle } from "./style.ts";

/** Addresses of people, numbers and places in the same page vouch for nothing. */
const leadsNowhere = /^(?:#|mailto:|tel:|sms:|javascript:|data:)/i;

/** Addresses written out in text, without the punctuation that closes the sentence behind them. */
export function bareUrls(text: string): { readonly url: string; readonly start: number }[] {
	if (!/:\/\//.test(text)) return [];
	return [...text.matchAll(/(?<!@\{)https?:\/\/[^\s<>{}"\uFFFC]+/gi)].map(({ 0: found, index }) => {
		const closed = found.includes("(") ? found : found.replace(/\).*$/, "");
		return { url: closed.replace(/[.,;:!?'’”»*_]+$/, ""), start: index };
	});
}

function findInBlock(block: Block): readonly CitationMark[] {
	const { text, map } = block.prose;
	const links = block.marks.flatMap((mark) => (mark.kind === "link" ? [mark] : []));
	const named = links
		.filter(({ url }) => url !== "" && !leadsNowhere.test(url))
		.map(({ at, span, url }): CitationMark => mark(block, at, span, url, slice(text, at)));
	let next = 0;
	const bare = bareUrls(text).flatMap(({ url, start }): CitationMark[] => {
		const at = span(start, start + url.length);
		while (next < links.length && (links[next] as Mark).at.end <= at.start) next++;
		const link = links[next];
		return link && overlaps(link.at, at) ? [] : [mark(block, at, toSource(map, at), url, url)];
	});
	return [...named, ...bare];
}

function mark(block: Block, at: Span, place: Span, url: string, words: string): CitationMark {
	return { style: "link", block, at, span: place, keys: [], urls: [url], words };
}

const find = perDraft((draft): readonly CitationMark[] => {
	const out: CitationMark[] = [];
	for (const block of draft.blocks)
		if (block.marks.length > 0 || block.prose.text.includes("://")) out.push(...findInBlock(block));
	return out;
});

function write(source: CitedSource, place: CitationPlace): readonly Edit[] | null {
	const { draft, block } = place;
	const { words } = spotFor(place);
	if (!source.url || !isLinkable(source.url) || block.kind === "alt") return null;
	const name = shortNameOf(source, place.language) ?? source.key;
	const link = ` ([${escapeText(name)}](${escapeUrl(source.url)}))`;
	// A link in a link is none: it stands behind the whole of the outer one.
	return [insertion(linkAround(block, words)?.span.end ?? sourceBehind(draft, block, words), link)];
}

export const link: CitationStyle = { id: "link", find, write };
