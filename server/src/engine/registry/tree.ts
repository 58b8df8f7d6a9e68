// The words for a registry file as data: values that know where they stand, whatever the format they were written in.
// Maps, never plain objects, so that "__proto__" is an id like any other.

import type { Span } from "../text/span.ts";
import type { Say } from "../wording/wording.ts";

export interface ScalarNode {
	readonly kind: "scalar";
	readonly value: string | number | boolean | null;
	/** As written, without quotes: "5600000000" and "2025-09" keep what a number would lose. */
	readonly text: string;
	readonly span: Span;
}

export interface ListNode {
	readonly kind: "list";
	readonly items: readonly TreeNode[];
	readonly span: Span;
}

export interface Entry {
	/** Where the key stands. */
	readonly key: Span;
	readonly node: TreeNode;
}

export interface FieldsNode {
	readonly kind: "fields";
	readonly entries: ReadonlyMap<string, Entry>;
	readonly span: Span;
}

export type TreeNode = ScalarNode | ListNode | FieldsNode;

/** A thing wrong with the text itself; every format gives these, the reader puts the file's name to them. */
export interface SyntaxProblem {
	readonly code: "syntax" | "duplicate-id";
	readonly severity: "error" | "warning";
	readonly message: Say;
	readonly span: Span;
}

export interface Tree {
	/** Null for an empty file or one that holds nothing readable. */
	readonly root: TreeNode | null;
	readonly problems: readonly SyntaxProblem[];
	/** Holds sources of another program's making: read for what is known, and not held to this program's schema. */
	readonly bibliography?: boolean;
}

/** One file format. `parse` never throws for a text it can make nothing of: it says so in `problems`. */
export interface Format {
	readonly name: string;
	readonly extensions: readonly string[];
	/** Longer texts are not read: what one reading may cost is some two seconds. */
	readonly maxLength: number;
	readonly parse: (text: string) => Tree;
}

/** The plain value, objects without a prototype. */
export function toPlain(node: TreeNode): unknown {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map(toPlain);
	const plain: Record<string, unknown> = Object.create(null);
	for (const [key, entry] of node.entries) plain[key] = toPlain(entry.node);
	return plain;
}

/** The same of an entry; empty for one that has no fields. */
export const toFields = (node: TreeNode): Record<string, unknown> =>
	node.kind === "fields" ? (toPlain(node) as Record<string, unknown>) : {};

export const field = (node: TreeNode | null, key: string): TreeNode | null =>
	node?.kind === "fields" ? (node.entries.get(key)?.node ?? null) : null;

/** The text of a scalar that is not empty; numbers as written. Null for everything else. */
export function textOf(node: TreeNode | null): string | null {
	if (node?.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return null;
	const text = (typeof node.value === "string" ? node.value : node.text).trim();
	return text === "" ? null : text;
}

/** The texts of a list, or of a single text in place of a list. Items of other types are left out. */
export function textsOf(node: TreeNode | null): readonly ScalarNode[] {
	const items = node?.kind === "list" ? node.items : node ? [node] : [];
	return items.filter((item): item is ScalarNode => textOf(item) !== null);
}
