// Takes a file's tree; gives it as a registry's where it is a bibliography: a list of CSL items, or Pandoc's `references:`.
import { type Entry, type FieldsNode, field, type Tree, type TreeNode, textOf } from "./tree.ts";

function sourcesOf(items: readonly TreeNode[], list: TreeNode): FieldsNode {
	const sources = new Map<string, Entry>();
	for (const item of items) {
		const id = field(item, "id");
		const key = textOf(id);
		if (id && key !== null) sources.set(key, { key: id.span, node: item });
	}
	const node: FieldsNode = { kind: "fields", entries: sources, span: list.span };
	return { kind: "fields", entries: new Map([["sources", { key: list.span, node }]]), span: list.span };
}

const hasIds = (items: readonly TreeNode[]): boolean => items.every((item) => textOf(field(item, "id")) !== null);

/** The tree as it is where it is no bibliography. */
export function asRegistry(tree: Tree): Tree {
	const references = field(tree.root, "references");
	const list = references ?? tree.root;
	if (list?.kind !== "list" || (references === null && !hasIds(list.items))) return tree;
	return { ...tree, root: sourcesOf(list.items, list), bibliography: true };
}
