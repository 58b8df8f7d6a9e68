// Takes a draft's blocks and a place; gives the block there, or the one nearest before or behind. O(log n).
import type { Block } from "../draft/draft.ts";
import { lastBefore } from "../text/first-from.ts";

/** The last block that begins at or before the offset, else the first; null in a draft without prose. */
export const nearestBlock = (blocks: readonly Block[], offset: number): Block | null =>
	blocks[lastBefore(blocks, ({ span }) => span.start > offset)] ?? null;
