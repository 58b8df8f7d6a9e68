// Takes a draft's blocks and a place; gives the block there, or the one nearest before or behind. O(log n).
import type { Block } from "../draft/draft.ts";

/** The last block that begins at or before the offset, else the first; null in a draft without prose. */
export function nearestBlock(blocks: readonly Block[], offset: number): Block | null {
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((blocks[middle] as Block).span.start <= offset) low = middle;
		else high = middle - 1;
	}
	return blocks[low] ?? null;
}
