// Takes an HTML node of the tree; gives the comments in it with their places in the draft.
// The text of a comment is what stands between its fences, as written.
import type { Html } from "mdast";
import { firstFrom } from "../../text/first-from.ts";
import { type Span, span } from "../../text/span.ts";
import { isIdentity, type TokenPiece } from "../markdown/pieces.ts";
import { scanHtml } from "./scan.ts";

export interface Comment {
	readonly span: Span;
	readonly text: string;
}

/** Where a unit of a node's value stands in the source. O(log n). */
function locate(pieces: readonly TokenPiece[], offset: number): number {
	const at = Math.min(
		firstFrom(pieces, ({ until }) => until > offset),
		pieces.length - 1,
	);
	const piece = pieces[at];
	if (!piece) return offset;
	return isIdentity(pieces, at) ? piece.end - (piece.until - offset) : piece.start;
}

/** Where a span of an HTML node's value stands in the draft. The span must not be empty. */
export function placeOf(node: Html, base: number, start: number, end: number): Span {
	const pieces = node.data?.pieces ?? [];
	return span(locate(pieces, start) + base, locate(pieces, end - 1) + 1 + base);
}

/** The same for white space: a line end in it takes along the indentation and quote marks up to what follows. */
export function placeOfGap(node: Html, base: number, start: number, end: number): Span {
	const place = placeOf(node, base, start, end);
	return end < node.value.length ? span(place.start, placeOf(node, base, end, end + 1).start) : place;
}

/** The words between a comment's fences. */
export const innerText = (comment: string): string => comment.slice(4, comment.endsWith("-->") ? -3 : undefined);

export function readComments(node: Html, { base }: { readonly base: number }): Comment[] {
	if (!node.value.includes("<!--")) return [];
	return scanHtml(node.value)
		.filter((token) => token.kind === "comment")
		.map(({ start, end }) => ({
			span: placeOf(node, base, start, end),
			text: innerText(node.value.slice(start, end)),
		}));
}
