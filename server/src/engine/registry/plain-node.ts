// Takes a plain value; gives it as a node of a tree, all of it at one place: what another reader made of what stands there.
import type { Span } from "../text/span.ts";
import type { TreeNode } from "./tree.ts";

export function nodeOf(value: unknown, at: Span): TreeNode {
	if (Array.isArray(value)) return { kind: "list", items: value.map((each) => nodeOf(each, at)), span: at };
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value).map(([name, inner]) => [name, { key: at, node: nodeOf(inner, at) }] as const);
		return { kind: "fields", entries: new Map(entries), span: at };
	}
	if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
		return { kind: "scalar", value, text: String(value), span: at };
	return { kind: "scalar", value: null, text: "", span: at };
}
