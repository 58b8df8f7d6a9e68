// Takes changes to a block's prose; gives the edits to the draft that bring them about, markup between the words
// left alone.
// Never writes markup of its own.
import type { Edit } from "../../citations/citation.ts";
import type { Block, Draft } from "../../draft/draft.ts";
import { toSource, toSourcePieces } from "../../text/offset-map.ts";
import { type Span, slice, span } from "../../text/span.ts";

/** A run of prose and what shall stand there; an empty run is an insertion. */
export interface Change {
	readonly at: Span;
	readonly text: string;
}

export const editOf = (text: string, at: Span, newText: string): Edit => ({
	span: at,
	expected: slice(text, at),
	newText,
});

/** An emptied word leaves `****` behind, which reads as stars: its emphasis goes with it. */
function withEmphasis(text: string, at: Span): Span {
	let { start, end } = at;
	if (!/\S/.test(text.slice(start, end))) return at;
	while (/[*_~]/.test(text[start - 1] ?? "") && text[start - 1] === text[end]) {
		start--;
		end++;
	}
	return span(start, end);
}

/**
 * Only the words that differ: `**5.6** billion` to 5.2 billion changes what stands in the emphasis and nothing
 * else.
 */
function trimmed(change: Change, prose: string): Change {
	const old = slice(prose, change.at).split(/(?<=\s)(?=\S)/);
	const next = change.text.split(/(?<=\s)(?=\S)/);
	let front = 0;
	let back = 0;
	const most = Math.min(old.length, next.length) - 1;
	while (front < most && old[front] === next[front]) front++;
	while (back < most - front && old.at(-1 - back) === next.at(-1 - back)) back++;
	const length = (words: readonly string[]) => words.join("").length;
	const at = span(change.at.start + length(old.slice(0, front)), change.at.end - length(old.slice(old.length - back)));
	return { at, text: next.slice(front, next.length - back).join("") };
}

/** The edits to the draft; where markup splits the old words, the new ones stand in its first part. */
export function editsOf(draft: Draft, block: Block, changes: readonly Change[]): readonly Edit[] {
	return changes.flatMap((wanted) => {
		const change = trimmed(wanted, block.prose.text);
		const split = toSourcePieces(block.prose.map, change.at);
		const pieces = split.length > 0 ? split : [toSource(block.prose.map, change.at)];
		return pieces.map((piece, index) => {
			const text = index === 0 ? change.text : "";
			return editOf(draft.text, text === "" ? withEmphasis(draft.text, piece) : piece, text);
		});
	});
}
