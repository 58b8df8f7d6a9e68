// Takes what a command was given; where that is an entry of the view, puts the caret on its figure, so that the command finds it there
// as if a person had gone there.
import { Uri, window } from "vscode";
import { toRange } from "./items.ts";
import type { GroupNode, TreeNode } from "./tree.ts";

const isNode = (given: unknown): given is TreeNode =>
	typeof given === "object" && given !== null && "kind" in given && (given.kind === "figure" || given.kind === "group");

const placeOf = (node: TreeNode): Pick<GroupNode, "uri" | "range"> =>
	node.kind === "group" && node.range === null ? (node.figures[0] ?? node) : node;

/** Gives false where it is something else. */
export async function bringUp(given: unknown): Promise<boolean> {
	if (!isNode(given)) return false;
	const { uri, range } = placeOf(given);
	if (uri === null) return false;
	await window.showTextDocument(Uri.parse(uri), range ? { selection: toRange(range) } : {});
	return true;
}
