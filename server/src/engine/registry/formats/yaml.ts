// Takes YAML 1.2 text (JSON is a part of it); gives its values with their places, and what is wrong with it in plain words.
// Never expands aliases beyond a bound, never builds plain objects, never goes deeper than a registry can sensibly be.

import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	Lexer,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLMap,
} from "yaml";
import { type Span, span } from "../../text/span.ts";
import type { Say } from "../../wording/wording.ts";
import { splitList } from "../plain/list.ts";
import { type ParsedEntry, plainTree } from "../plain/tree.ts";
import type { Entry, FieldsNode, Format, SyntaxProblem, Tree, TreeNode } from "../tree.ts";
import { explainYaml } from "./yaml-messages.ts";

/** A registry nests six deep; CSL fields a few more. */
const maxDepth = 32;
/** Values that aliases may add; a real registry shares a handful, an alias bomb millions. */
const maxAliased = 10_000;

/** What one conversion keeps track of. */
interface Conversion {
	readonly problems: SyntaxProblem[];
	readonly anchors: Map<string, { readonly node: TreeNode; readonly size: number }>;
	/** Where the parsed text stands in its file. */
	readonly offset: number;
	size: number;
	aliased: number;
}

/** Where nothing is written, the fallback: the parser's own place for it depends on the spaces around. */
function placeOf(node: Node | null, fallback: Span, { offset }: Conversion): Span {
	if (!node?.range || (isScalar(node) && node.range[1] <= node.range[0])) return fallback;
	return span(offset + node.range[0], offset + Math.max(node.range[0], node.range[1]));
}

/** Without brackets a collection ends with the last thing in it, not with the blank lines and comments behind. */
const upTo = (at: Span, { flow }: { readonly flow?: boolean }, last: Span | undefined): Span =>
	flow || !last ? at : span(at.start, Math.max(at.start, last.end));

const nothing = (at: Span): TreeNode => ({ kind: "scalar", value: null, text: "", span: at });

const complain = (conversion: Conversion, at: Span, message: Say, code: SyntaxProblem["code"] = "syntax"): void => {
	conversion.problems.push({ code, severity: "error", message, span: at });
};

function scalarNode(node: Scalar, at: Span): TreeNode {
	const { value } = node;
	const text = typeof node.source === "string" ? node.source : String(value ?? "");
	if (typeof value === "string" || typeof value === "boolean") return { kind: "scalar", value, text, span: at };
	if (typeof value === "number") return { kind: "scalar", value, text, span: at };
	return value === null || value === undefined ? nothing(at) : { kind: "scalar", value: text, text, span: at };
}

function aliasNode(name: string, at: Span, conversion: Conversion): TreeNode {
	const anchor = conversion.anchors.get(name);
	if (!anchor) {
		complain(conversion, at, ({ registry }) => registry.yaml.noAnchor(name));
		return nothing(at);
	}
	conversion.aliased += anchor.size;
	conversion.size += anchor.size;
	if (conversion.aliased <= maxAliased) return anchor.node;
	if (conversion.aliased - anchor.size <= maxAliased) complain(conversion, at, ({ registry }) => registry.yaml.aliases);
	return nothing(at);
}

/** Entries that "<<: *base" brings in; those written out win. */
function mergeInto(entries: Map<string, Entry>, merged: readonly TreeNode[]): void {
	for (const node of merged) {
		if (node.kind === "list") mergeInto(entries, node.items);
		if (node.kind !== "fields") continue;
		for (const [key, entry] of node.entries) if (!entries.has(key)) entries.set(key, entry);
	}
}

function fieldsNode(map: YAMLMap, at: Span, conversion: Conversion, depth: number): FieldsNode {
	const entries = new Map<string, Entry>();
	const merged: TreeNode[] = [];
	let last: Span | undefined;
	for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
		const place = placeOf(key, at, conversion);
		const node = convert(value, span(place.end, place.end), conversion, depth + 1);
		last = isAlias(value) ? placeOf(value, place, conversion) : node.span;
		if (!isScalar(key)) {
			complain(conversion, place, ({ registry }) => registry.yaml.key);
			continue;
		}
		const name = typeof key.value === "string" ? key.value : String(key.source ?? key.value ?? "");
		if (name === "<<") {
			merged.push(node);
			continue;
		}
		if (entries.has(name)) complain(conversion, place, ({ registry }) => registry.yaml.twice(name), "duplicate-id");
		entries.set(name, { key: place, node });
	}
	mergeInto(entries, merged);
	return { kind: "fields", entries, span: upTo(at, map, last) };
}

function convertInner(node: Node, at: Span, conversion: Conversion, depth: number): TreeNode {
	if (isAlias(node)) return aliasNode(node.source, at, conversion);
	if (isScalar(node)) return scalarNode(node, at);
	if (depth > maxDepth) {
		complain(conversion, at, ({ registry }) => registry.yaml.fault.deep);
		return nothing(at);
	}
	if (isMap(node)) return fieldsNode(node, at, conversion, depth);
	if (!isSeq(node)) return nothing(at);
	const items = node.items.map((item) => convert(item as Node | null, at, conversion, depth + 1));
	return { kind: "list", items, span: upTo(at, node, items.at(-1)?.span) };
}

function convert(node: Node | null, fallback: Span, conversion: Conversion, depth: number): TreeNode {
	const before = conversion.size++;
	if (!node) return nothing(fallback);
	const result = convertInner(node, placeOf(node, fallback, conversion), conversion, depth);
	const anchor = isAlias(node) ? undefined : node.anchor;
	if (anchor) conversion.anchors.set(anchor, { node: result, size: conversion.size - before });
	return result;
}

function readDocument(document: Document, text: string): Tree {
	const syntax = [...document.errors, ...document.warnings].map((error) => explainYaml(error, text));
	const conversion: Conversion = { problems: [], anchors: new Map(), offset: 0, size: 0, aliased: 0 };
	const root = document.contents ? convert(document.contents, span(0, 0), conversion, 0) : null;
	return { root, problems: [...syntax, ...conversion.problems] };
}

/** True where brackets or dashes open more levels than any registry has: the parser would take minutes over megabytes of them. */
function isBottomless(text: string): boolean {
	let depth = 0;
	let dashes = 0;
	for (const lexeme of new Lexer().lex(text)) {
		if (lexeme === "[" || lexeme === "{") depth++;
		else if (lexeme === "]" || lexeme === "}") depth--;
		if (lexeme === "-" || lexeme === "?" || lexeme === ":") dashes++;
		else if (lexeme.trim() !== "") dashes = 0;
		if (depth > 2 * maxDepth || dashes > 2 * maxDepth) return true;
	}
	return false;
}

const unreadable = (message: Say): Tree => ({
	root: null,
	problems: [{ code: "syntax", severity: "error", message, span: span(0, 0) }],
});

// Keys are compared in `fieldsNode`: the parser's own check is quadratic.
const options = { uniqueKeys: false, prettyErrors: false, logLevel: "silent" } as const;

/** Reads as much as the parser can recover. */
export function parseWhole(text: string): Tree {
	try {
		if (isBottomless(text)) return unreadable(({ registry }) => registry.yaml.bottomless);
		return readDocument(parseDocument(text, options), text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return unreadable(({ registry }) => registry.yaml.unreadable(message));
	}
}

/** What one entry says that another may refer to. */
const reachesOut = /(?:^|[\s,[{])(?:[&*!]\S|<<)/;

/** One entry by itself; null where the rest of the file has a say in it, or where it is wrong and the whole file is asked what is. */
export function parseEntry(text: string, from: number, to: number): ParsedEntry | null {
	const own = text.slice(from, to);
	if (reachesOut.test(own) || isBottomless(own)) return null;
	const document = parseDocument(own, options);
	const { contents } = document;
	if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(contents)) return null;
	const conversion: Conversion = { problems: [], anchors: new Map(), offset: from, size: 0, aliased: 0 };
	const root = convert(contents as Node, span(from, from), conversion, 1);
	const [entry, ...others] = root.kind === "fields" ? root.entries : [];
	if (!entry || others.length > 0 || contents.items.length !== 1) return null;
	const [name, { key, node }] = entry;
	return { name, key, node, problems: conversion.problems };
}

/** Shorter lists are read whole: what one item may say of another counts there. */
const longList = 200_000;

/** One item of a list by itself, its dash as a space: then it stands as a mapping. */
function parseItem(text: string, from: number, to: number, problems: SyntaxProblem[]): TreeNode {
	const own = text.slice(from, to).replace("-", " ");
	if (isBottomless(own)) return nothing(span(from, from));
	const document = parseDocument(own, options);
	const conversion: Conversion = { problems, anchors: new Map(), offset: from, size: 0, aliased: 0 };
	for (const error of [...document.errors, ...document.warnings]) {
		const { span: at, ...fault } = explainYaml(error, own);
		problems.push({ ...fault, span: span(from + at.start, from + at.end) });
	}
	return convert(document.contents as Node | null, span(from, from), conversion, 1);
}

/** A long list, item by item; null for all else. */
function listTree(text: string): Tree | null {
	const split = text.length < longList ? null : splitList(text);
	if (!split) return null;
	const { under, bounds } = split;
	const problems: SyntaxProblem[] = [];
	const items = bounds.slice(0, -1).map((from, index) => parseItem(text, from, bounds[index + 1] as number, problems));
	const all = span(bounds[0] as number, bounds.at(-1) as number);
	const list: TreeNode = { kind: "list", items, span: all };
	if (under === null) return { root: list, problems };
	const key = span(under, under + "references".length);
	return { root: { kind: "fields", entries: new Map([["references", { key, node: list }]]), span: all }, problems };
}

/** Texts up to this length are given to the parser whole where they are not written plainly: that takes some ten seconds. */
const mostWhole = 8_000_000;

/** Entry by entry where that gives the same, else whole. */
export function parseYaml(text: string): Tree {
	try {
		const tree = plainTree(text, parseEntry) ?? listTree(text);
		if (tree) return tree;
	} catch {
		// The whole parser says what is wrong.
	}
	if (text.length <= mostWhole) return parseWhole(text);
	return unreadable(({ registry }) => registry.yaml.notPlain);
}

export const yaml: Format = { name: "YAML", extensions: [".yaml", ".yml"], maxLength: 128_000_000, parse: parseYaml };
