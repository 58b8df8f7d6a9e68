// Takes one entry under `sources:`; gives the source. Fields of the wrong type count as absent, the schema has spoken of them.

import { readDate } from "./dates.ts";
import { type Locate, placesIn } from "./location.ts";
import { authorText, housesOf, namesOf } from "./names.ts";
import type { Report } from "./problems.ts";
import type { Source } from "./registry.ts";
import { type Entry, field, type TreeNode, textOf, textsOf, toFields } from "./tree.ts";

/** A text, or one a language; the first stands for all where no language fits. */
function readShort(node: TreeNode | null): { readonly short: string | null; readonly shortIn: Record<string, string> } {
	const shortIn: Record<string, string> = Object.create(null);
	if (node?.kind === "fields")
		for (const [language, { node: inner }] of node.entries) {
			const text = textOf(inner);
			if (text !== null) shortIn[language.toLowerCase()] = text;
		}
	return { short: textOf(node) ?? Object.values(shortIn)[0] ?? null, shortIn };
}

/** The address to link to: the URL, else the DOI's. */
function addressOf(entry: TreeNode): string | null {
	const url = textOf(field(entry, "URL"));
	if (url !== null) return url;
	const doi = textOf(field(entry, "DOI"));
	return doi === null ? null : /^https?:/i.test(doi) ? doi : `https://doi.org/${doi.replace(/^doi:\s*/i, "")}`;
}

export function readSource(key: string, entry: Entry, report: Report, locate: Locate): Source {
	const { node } = entry;
	// A bare text in place of an entry is reported, and still the best name there is.
	const { short, shortIn } = readShort(field(node, "short") ?? (node.kind === "scalar" ? node : null));
	const aliases = textsOf(field(node, "aliases")).map((alias) => textOf(alias) as string);
	readDate(field(node, "accessed"), report);
	return {
		key,
		title: textOf(field(node, "title")),
		short,
		shortIn,
		url: addressOf(node),
		issued: readDate(field(node, "issued"), report),
		author: authorText(node),
		kind: textOf(field(node, "kind"))?.toLowerCase() ?? null,
		fields: toFields(node),
		aliases,
		otherKeys: textsOf(field(node, "ids")).map((each) => textOf(each) as string),
		doi: textOf(field(node, "DOI")),
		houses: housesOf(node),
		names: node.kind === "scalar" ? (short === null ? [] : [short]) : namesOf(node),
		at: locate(entry.key),
		placeOf: placesIn(entry, locate),
	};
}
