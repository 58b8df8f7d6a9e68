// Takes a BibTeX or biblatex file; gives its entries as sources: CSL fields with the places they were written at.
// Never asks for more than prose and footnotes need: names, title, date, address.
import { type Span, span } from "../../text/span.ts";
import type { Entry, FieldsNode, Format, ListNode, ScalarNode, Tree, TreeNode } from "../tree.ts";
import { type RawEntry, scanBibtex } from "./bibtex-scan.ts";
import { latexToText } from "./latex-text.ts";

/** CSL field, and the BibTeX fields that may fill it, the better one first. */
const fieldNames: readonly (readonly [csl: string, bibtex: readonly string[]])[] = [
	["title", ["title"]],
	["short", ["shortauthor", "shorthand"]],
	["title-short", ["shorttitle"]],
	["publisher", ["publisher", "institution", "organization", "school"]],
	["container-title", ["journaltitle", "journal", "booktitle"]],
	["URL", ["url"]],
	["DOI", ["doi"]],
	["language", ["langid", "language"]],
	["note", ["note"]],
];

const typeNames: Readonly<Record<string, string>> = {
	article: "article-journal",
	book: "book",
	dataset: "dataset",
	inproceedings: "paper-conference",
	online: "webpage",
	phdthesis: "thesis",
	report: "report",
	techreport: "report",
	thesis: "thesis",
	www: "webpage",
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const scalar = (text: string, at: Span): ScalarNode => ({ kind: "scalar", value: text, text, span: at });

const fieldsOf = (pairs: readonly (readonly [string, TreeNode | null])[], at: Span): FieldsNode => {
	const kept = pairs.flatMap(([name, node]) => (node ? [[name, { key: at, node }] as const] : []));
	return { kind: "fields", entries: new Map<string, Entry>(kept), span: at };
};

/** "Doe, Jane and {Statistics Office} and Ursula von der Leyen" as CSL names. "and others" is left out. */
function nameNode(raw: string, at: Span): TreeNode {
	const text = latexToText(raw);
	if (/^\s*\{[^{}]*\}\s*$/.test(raw)) return fieldsOf([["literal", scalar(text, at)]], at);
	const [family = "", ...rest] = text.split(/\s*,\s*/);
	if (rest.length > 0)
		return fieldsOf(
			[
				["family", scalar(family, at)],
				["given", scalar(rest.at(-1) ?? "", at)],
			],
			at,
		);
	const words = text.split(" ");
	const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
	const cut = particle > 0 ? particle : words.length - 1;
	const given = words.slice(0, cut).join(" ");
	return fieldsOf(
		[
			["family", scalar(words.slice(cut).join(" "), at)],
			["given", given ? scalar(given, at) : null],
		],
		at,
	);
}

/** Names are parted by "and" outside of braces. */
function namesNode(raw: string, at: Span): ListNode {
	let depth = 0;
	const parts = [""];
	for (const word of raw.split(/(\s+)/)) {
		if (depth === 0 && word === "and") parts.push("");
		else parts[parts.length - 1] += word;
		depth += word.split("{").length - word.split("}").length;
	}
	const names = parts.map((part) => part.trim()).filter((part) => part !== "" && part !== "others");
	return { kind: "list", items: names.map((name) => nameNode(name, at)), span: at };
}

/** biblatex `date`, else BibTeX `year` and `month`. */
function dateNode({ fields }: RawEntry): ScalarNode | null {
	const date = fields.get("date") ?? fields.get("year");
	if (!date) return null;
	const text = latexToText(date.text);
	const month = fields.has("date") ? "" : latexToText(fields.get("month")?.text ?? "").toLowerCase();
	const number = /^\d{1,2}$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3)) + 1;
	return scalar(number > 0 && /^\d{4}$/.test(text) ? `${text}-${String(number).padStart(2, "0")}` : text, date.at);
}

function sourceNode(entry: RawEntry): FieldsNode {
	const { fields, type, at } = entry;
	const names = fields.get("author") ?? fields.get("editor");
	const plain = fieldNames.map(([csl, bibtex]) => {
		const found = bibtex.map((name) => fields.get(name)).find((one) => one !== undefined);
		const text = found && (csl === "URL" || csl === "DOI" ? found.text.trim() : latexToText(found.text));
		return [csl, found && text ? scalar(text, found.at) : null] as const;
	});
	const typed = ["type", scalar(typeNames[type] ?? "document", at)] as const;
	return fieldsOf(
		[typed, ["author", names ? namesNode(names.text, names.at) : null], ["issued", dateNode(entry)], ...plain],
		at,
	);
}

export function parseBibtex(text: string): Tree {
	const { entries, problems } = scanBibtex(text);
	const sources = new Map(
		entries.map((entry): [string, Entry] => [entry.key, { key: entry.at, node: sourceNode(entry) }]),
	);
	const all = span(0, text.length);
	const node: FieldsNode = { kind: "fields", entries: sources, span: all };
	return { root: fieldsOf([["sources", node]], all), problems, bibliography: true };
}

export const bibtex: Format = {
	name: "BibTeX",
	extensions: [".bib", ".bibtex"],
	maxLength: 20_000_000,
	parse: parseBibtex,
};
