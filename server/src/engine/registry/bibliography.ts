// Takes a file's tree; gives it as a registry's where it is a bibliography: a list of CSL items, or one under `references:` or `items:`.
// What Zotero has no field for stands in an item's note, a line each: its citation key, short names.
import type { Span } from "../text/span.ts";
import { withoutMarkup } from "./formats/bibtex-value.ts";
import {
	type Entry,
	type FieldsNode,
	field,
	type ListNode,
	type SyntaxProblem,
	type Tree,
	type TreeNode,
	textOf,
} from "./tree.ts";

/** What lines of a note may say, and the field it is. The names are Zotero's, Better BibTeX's and biblatex's. */
const noted: readonly (readonly [line: RegExp, field: string])[] = [
	[/^citation key\s*:\s*(\S+)\s*$/im, "citation-key"],
	[/^(?:tex\.)?(?:short\s?author|short)\s*[:=]\s*(\S.*)$/im, "short"],
	[/^(?:tex\.)?short\s?title\s*[:=]\s*(\S.*)$/im, "title-short"],
	[/^(?:tex\.)?aliases\s*[:=]\s*(\S.*)$/im, "aliases"],
	[/^(?:tex\.)?(?:citation key alias|ids)\s*[:=]\s*(\S.*)$/im, "ids"],
	[/^(?:tex\.)?kind\s*[:=]\s*(\S.*)$/im, "kind"],
];

/** What parts the items of those that are lists. */
const lists: Readonly<Record<string, RegExp>> = { aliases: /\s*;\s*/, ids: /\s*,\s*/ };

const scalar = (value: string, at: Span): TreeNode => ({ kind: "scalar", value, text: value, span: at });

function readNoted(name: string, text: string, at: Span): TreeNode {
	const parting = lists[name];
	if (!parting) return scalar(text.replace(/^\{+|\}+$/g, ""), at);
	const items = text.split(parting).filter((each) => each !== "");
	return { kind: "list", items: items.map((item) => scalar(item, at)), span: at };
}

/** The item with what its note says, its titles without markup; who edits it stands for an author. */
function told(item: FieldsNode): FieldsNode {
	const entries = new Map(item.entries);
	const note = entries.get("note");
	const words = note ? textOf(note.node) : null;
	for (const [line, name] of words === null ? [] : noted) {
		const [, text] = line.exec(words ?? "") ?? [];
		if (note && text !== undefined && !entries.has(name))
			entries.set(name, { key: note.key, node: readNoted(name, text.trim(), note.node.span) });
	}
	for (const name of ["title", "title-short", "container-title"]) {
		const entry = entries.get(name);
		const title = entry ? textOf(entry.node) : null;
		if (entry && title?.includes("<"))
			entries.set(name, { ...entry, node: scalar(withoutMarkup(title), entry.node.span) });
	}
	const editor = entries.get("editor");
	if (editor && !entries.has("author")) entries.set("author", editor);
	return { ...item, entries };
}

/** Zotero by itself numbers its items, or gives them addresses: nobody cites those. */
const isNumber = (id: string): boolean => /^(?:https?:|urn:|ITEM-\d+$|\d+$|[^@\s]*\/[A-Z0-9]{8}$)/.test(id);

/** The key that citations use: the id, unless that is a number and there is a key beside it. */
function keyOf(item: TreeNode): TreeNode | null {
	const [id, key] = [field(item, "id"), field(item, "citation-key")];
	const written = textOf(id);
	return written === null || (isNumber(written) && textOf(key) !== null) ? key : id;
}

const keyless: Pick<SyntaxProblem, "code" | "severity" | "message"> = {
	code: "syntax",
	severity: "warning",
	message: ({ registry }) => registry.bibliography.noId,
};

function sourcesOf({ items, span: all }: ListNode, problems: SyntaxProblem[]): FieldsNode {
	const sources = new Map<string, Entry>();
	for (const each of items) {
		const item = each.kind === "fields" ? told(each) : each;
		const id = keyOf(item);
		const key = textOf(id);
		if (!id || key === null) {
			problems.push({ ...keyless, span: { start: each.span.start, end: each.span.start } });
			continue;
		}
		if (sources.has(key))
			problems.push({
				code: "duplicate-id",
				severity: "warning",
				message: ({ registry }) => registry.bibliography.twice(key),
				span: id.span,
			});
		sources.set(key, { key: id.span, node: item });
	}
	const node: FieldsNode = { kind: "fields", entries: sources, span: all };
	return { kind: "fields", entries: new Map([["sources", { key: all, node }]]), span: all };
}

const isItem = (node: TreeNode): boolean =>
	["id", "citation-key", "DOI"].some((name) => textOf(field(node, name)) !== null);

/** Zotero's own form of its library: not CSL, and no other program's. */
const isLibrary = (root: TreeNode | null): boolean =>
	field(root, "items")?.kind === "list" && (field(root, "config") ?? field(root, "collections")) !== null;

/** The tree as it is where it is no bibliography. */
export function asRegistry(tree: Tree): Tree {
	const { root } = tree;
	if (tree.bibliography) return tree;
	if (root && isLibrary(root)) {
		const problem: SyntaxProblem = {
			code: "syntax",
			severity: "error",
			message: ({ registry }) => registry.bibliography.library,
			span: { start: 0, end: 1 },
		};
		return { root: null, problems: [problem], bibliography: true };
	}
	const named =
		field(root, "references") ?? (field(root, "claims") || field(root, "sources") ? null : field(root, "items"));
	const list = named ?? root;
	if (list?.kind !== "list" || (named === null && list.items.length > 0 && !list.items.some(isItem))) return tree;
	const problems = [...tree.problems];
	return { ...tree, root: sourcesOf(list, problems), problems, bibliography: true };
}
