// Takes a BibTeX or biblatex file; gives its entries as sources: CSL fields with the places they were written at. citation-js knows which
// field becomes which. Never asks for more than prose and footnotes need: abstracts, files and keywords are left out.
import { parse as mapEntries } from "@citation-js/plugin-bibtex/lib/mapping/index.js";
import { type Span, span } from "../../text/span.ts";
import { nodeOf } from "../plain-node.ts";
import type { Entry, FieldsNode, Format, SyntaxProblem, Tree, TreeNode } from "../tree.ts";
import { type CslName, namesValue } from "./bibtex-names.ts";
import { type RawEntry, scanBibtex } from "./bibtex-scan.ts";
import { addressValue, plainValue } from "./bibtex-value.ts";
import { withData } from "./bibtex-xdata.ts";

const nameFields: ReadonlySet<string> = new Set(["author", "editor", "bookauthor", "translator"]);
const addressFields: ReadonlySet<string> = new Set(["url", "doi"]);
const leftOut: ReadonlySet<string> = new Set(
	["abstract", "annotation", "annote", "comment", "file", "keywords", "library", "owner", "review", "timestamp"].concat(
		["author+an", "editor+an", "author+an:orcid", "s2id", "ids", "options", "xdata"],
	),
);

/** Where a CSL field was written: the BibTeX fields that it may come from. */
const writtenIn: Readonly<Record<string, readonly string[]>> = {
	author: ["author", "editor"],
	issued: ["date", "year"],
	URL: ["url", "howpublished"],
	DOI: ["doi"],
	publisher: ["publisher", "institution", "organization", "school"],
	"container-title": ["journaltitle", "journal", "booktitle", "maintitle"],
	short: ["shortauthor", "shorthand"],
	"title-short": ["shorttitle"],
	language: ["langid", "language"],
};

/** Names that babel and biblatex have for languages; what is not here stays as it is. */
const languageTags: readonly (readonly [RegExp, string])[] = [
	[/^(?:n?german|n?austrian|nswissgerman|swissgerman)$/i, "de"],
	[/^(?:(?:us|uk)?english|british|american|australian|canadian|newzealand)$/i, "en"],
	[/^(?:french|francais|acadian|canadien)$/i, "fr"],
	[/^italian$/i, "it"],
	[/^(?:spanish|mexican)$/i, "es"],
	[/^(?:portuguese|portuges|brazilian?)$/i, "pt"],
	[/^dutch$/i, "nl"],
];

type Properties = Record<string, unknown>;

/** citation-js knows no name that is one whole: it travels as a family with this mark. */
const whole = "\0";

const forMapping = (name: CslName): Properties =>
	"literal" in name
		? { family: name.literal, suffix: whole }
		: { family: name.family, given: name.given, prefix: name["non-dropping-particle"], suffix: name.suffix };

function fromMapping(name: Properties): Properties {
	if (name.suffix === whole) return { literal: name.family };
	return Object.fromEntries(Object.entries(name).filter(([, part]) => part !== undefined));
}

function propertiesOf({ fields }: RawEntry): Properties {
	const properties: Properties = Object.create(null);
	for (const [name, { text }] of fields) {
		if (leftOut.has(name)) continue;
		const names = nameFields.has(name) ? namesValue(text).map(forMapping) : null;
		const value = names ?? (addressFields.has(name) ? addressValue(text) : plainValue(text));
		if (value.length > 0) properties[name] = value;
	}
	// A year that is not known to the last digit is none.
	if (/^\D*\d*X/i.test(String(properties.date ?? ""))) delete properties.date;
	return properties;
}

type Entries = ReadonlyMap<string, RawEntry>;
/** Parents have parents: a book in a series. */
const mostParents = 4;

/** The entry and whom it inherits from, the nearest first. None twice: entries may name each other. */
function family(entry: RawEntry, all: Entries): readonly RawEntry[] {
	const found = [entry];
	for (let at: RawEntry | undefined = entry; at && found.length <= mostParents; ) {
		at = all.get(at.fields.get("crossref")?.text.trim() ?? "");
		if (at && found.includes(at)) return [entry];
		if (at) found.push(at);
	}
	return found;
}

/** As a CSL item. Where something in an entry cannot be mapped, what names the source still is. */
function itemOf(entry: RawEntry, all: Entries): Properties {
	const related = family(entry, all);
	const entries = related.map((each) => ({ type: each.type, label: each.key, properties: propertiesOf(each) }));
	if (related.length === 1) delete entries[0]?.properties.crossref;
	try {
		return { ...mapEntries(entries)[0] };
	} catch {
		const { title, author, editor, url, doi, publisher } = entries[0]?.properties ?? {};
		return { title, author: author ?? editor, URL: url, DOI: doi, publisher, type: "document" };
	}
}

const languageOf = (name: string): string => languageTags.find(([names]) => names.test(name))?.[1] ?? name;

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

function sourceNode(entry: RawEntry, all: Entries): FieldsNode {
	const { "citation-key": _, id: __, ...item } = itemOf(entry, all);
	for (const name of ["author", "editor", "translator", "container-author"])
		if (Array.isArray(item[name])) item[name] = (item[name] as Properties[]).map(fromMapping);
	item.author ??= item.editor;
	const own = (name: string): string => plainValue(entry.fields.get(name)?.text ?? "");
	const short = own("shortauthor") || own("shorthand");
	if (short !== "") item.short = short;
	const ids =
		entry.fields
			.get("ids")
			?.text.split(",")
			.flatMap((key) => key.trim() || []) ?? [];
	if (ids.length > 0) item.ids = ids;
	const language = own("langid") || asText(item.language);
	if (language !== "") item.language = languageOf(language);
	const at = (name: string): Span => {
		const fields = writtenIn[name] ?? [name.toLowerCase()];
		return fields.map((each) => entry.fields.get(each)?.at).find((place) => place !== undefined) ?? entry.at;
	};
	const nodes = Object.entries(item).flatMap(([name, value]): [string, Entry][] =>
		value === undefined ? [] : [[name, { key: at(name), node: nodeOf(value, at(name)) }]],
	);
	return { kind: "fields", entries: new Map(nodes), span: entry.at };
}

const fieldsNode = (name: string, node: TreeNode, at: Span): FieldsNode => ({
	kind: "fields",
	entries: new Map([[name, { key: at, node }]]),
	span: at,
});

const twice = ({ key, at }: RawEntry): SyntaxProblem => ({
	code: "duplicate-id",
	severity: "warning",
	message: ({ registry }) => registry.bibliography.twice(key),
	span: at,
});

/** Read when somebody asks what it holds: thousands are read in steps. */
function lazily(entry: RawEntry, all: Entries): Entry {
	let node: FieldsNode | null = null;
	return {
		key: entry.at,
		get node() {
			node ??= sourceNode(entry, all);
			return node;
		},
	};
}

export function parseBibtex(text: string): Tree {
	const { entries, problems } = scanBibtex(text);
	const all = withData(entries);
	const seen = new Set<string>();
	const doubles = entries.filter(({ key }) => seen.has(key) || !seen.add(key)).map(twice);
	const sources = new Map([...all].map(([key, entry]) => [key, lazily(entry, all)]));
	const at = span(0, text.length);
	const root = fieldsNode("sources", { kind: "fields", entries: sources, span: at }, at);
	return { root, problems: [...problems, ...doubles], bibliography: true };
}

export const bibtex: Format = {
	name: "BibTeX",
	extensions: [".bib", ".bibtex"],
	maxLength: 128_000_000,
	parse: parseBibtex,
};
