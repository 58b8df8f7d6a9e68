// Takes one entry under `claims:`; gives the claim and the ids it refers to. A claim without a figure or a source is none,
// and the reason has been reported. Fields of the wrong type count as absent, the schema has spoken of them.
import type { LanguageTag } from "../languages/language.ts";
import type { Span } from "../text/span.ts";
import { readDate } from "./dates.ts";
import { type Locate, placesIn } from "./location.ts";
import type { Report } from "./problems.ts";
import { readStatements } from "./read-statements.ts";
import type { Claim } from "./registry.ts";
import { type Entry, field, type TreeNode, textOf, textsOf, toPlain } from "./tree.ts";

/** A key or id named by a claim, to be looked up when all files are read. */
export interface Reference {
	readonly to: "source" | "via" | "claim";
	readonly name: string;
	readonly field: string;
	readonly at: Span;
}

export interface ReadClaim {
	readonly claim: Claim | null;
	readonly references: readonly Reference[];
}

const textList = (node: TreeNode | null): readonly string[] => textsOf(node).map((item) => textOf(item) as string);

export function referencesOf(node: TreeNode): Reference[] {
	const all = (key: string, to: Reference["to"]): Reference[] =>
		textsOf(field(node, key)).map((item) => ({ to, name: textOf(item) as string, field: key, at: item.span }));
	return [
		...all("source", "source"),
		...all("via", "via"),
		...all("supersededBy", "claim"),
		...all("disputes", "claim"),
	];
}

function readAlso(node: TreeNode | null): Claim["also"] {
	const also: Record<string, readonly string[]> = Object.create(null);
	if (node?.kind === "fields") for (const [language, entry] of node.entries) also[language] = textList(entry.node);
	return also;
}

function readQuote(node: TreeNode | null): Claim["quote"] {
	const text = textOf(node) ?? textOf(field(node, "text"));
	return text === null ? null : { text, language: textOf(field(node, "lang")) };
}

const readRank = (node: TreeNode | null): Claim["rank"] => {
	const rank = textOf(node);
	return rank === "preferred" || rank === "deprecated" ? rank : "normal";
};

export function readClaim(id: string, entry: Entry, language: LanguageTag, report: Report, locate: Locate): ReadClaim {
	const { node } = entry;
	const references = referencesOf(node);
	const statements = readStatements(id, entry, language, report);
	const rest = readRest(id, entry, report, locate);
	if (statements.length === 0 || rest.sources.length === 0) return { claim: null, references };
	return { claim: { ...rest, statements }, references };
}

/** All but what it states: cheap, since no figure is read. */
export function readRest(id: string, entry: Entry, report: Report, locate: Locate): Omit<Claim, "statements"> {
	const { node } = entry;
	return {
		id,
		sources: textList(field(node, "source")),
		via: textList(field(node, "via")),
		also: readAlso(field(node, "also")),
		asOf: readDate(field(node, "asOf"), report),
		locator: textOf(field(node, "locator")),
		quote: readQuote(field(node, "quote")),
		rank: readRank(field(node, "rank")),
		supersededBy: textOf(field(node, "supersededBy")),
		disputes: textList(field(node, "disputes")),
		fields: toPlain(node) as Record<string, unknown>,
		at: locate(entry.key),
		placeOf: placesIn(entry, locate),
	};
}
