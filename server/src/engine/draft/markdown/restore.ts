// Takes the tree of an abridged text and the cuts; gives the tree of the text itself: what was cut out stands in the values
// again, and every offset counts in the whole. Changes the tree in place; lines and columns stay those of the short text.
import type { Nodes, Text } from "mdast";
import { firstFrom } from "../../text/first-from.ts";
import type { Cuts } from "./abridge.ts";
import type { TokenPiece } from "./pieces.ts";

/** How many cuts lie before an offset of the short text, one right at it included. O(log n). */
const cutsBefore = ({ at }: Cuts, offset: number): number => firstFrom(at, (cut) => cut > offset);

/** A cut lies inside a row of words: nothing begins or ends there, so one side is as good as the other. */
const longOffset = (cuts: Cuts, offset: number): number => offset + (cuts.gone[cutsBefore(cuts, offset) - 1] ?? 0);

interface Restorer {
	readonly text: string;
	readonly cuts: Cuts;
}

/** A piece of a value, from [start, end) of the short text, with what was cut out of it. Behind a cut all stands as written. */
function restorePiece(value: string, start: number, end: number, { text, cuts }: Restorer): string {
	const first = cutsBefore(cuts, start);
	const behind = cutsBefore(cuts, end);
	let whole = "";
	let read = 0;
	for (let cut = first; cut < behind; cut++) {
		const at = cuts.at[cut] as number;
		const until = value.length - (end - at);
		whole += value.slice(read, until) + text.slice(at + (cuts.gone[cut - 1] ?? 0), at + (cuts.gone[cut] as number));
		read = until;
	}
	return first === behind ? value : whole + value.slice(read);
}

/** Text and HTML. */
function restoreValue(node: Pick<Text, "value" | "data">, restorer: Restorer): void {
	const { cuts } = restorer;
	let value = "";
	let read = 0;
	const pieces = (node.data?.pieces ?? []).map(({ start, end, until, breaks }): TokenPiece => {
		value += restorePiece(node.value.slice(read, until), start, end, restorer);
		read = until;
		return { start: longOffset(cuts, start), end: longOffset(cuts, end), until: value.length, breaks };
	});
	node.value = value;
	node.data = { pieces };
}

function restoreNode(node: Nodes, restorer: Restorer): void {
	const { position } = node;
	if (position) {
		position.start.offset = longOffset(restorer.cuts, position.start.offset ?? 0);
		position.end.offset = longOffset(restorer.cuts, position.end.offset ?? 0);
	}
	if ((node.type === "text" || node.type === "html") && node.data?.pieces) restoreValue(node as Text, restorer);
	else if ("children" in node) for (const child of node.children) restoreNode(child, restorer);
	else if (node.type === "image" || node.type === "imageReference")
		for (const child of node.data?.label ?? []) restoreNode(child, restorer);
}

/** `text` is the one that was cut. */
export function restore(tree: Nodes, text: string, cuts: Cuts): void {
	if (cuts.at.length > 0) restoreNode(tree, { text, cuts });
}
