// Takes sentence spans in order and a place; gives the sentence it belongs to. O(log n).
import { lastBefore } from "../../text/first-from.ts";
import type { Span } from "../../text/span.ts";

/** Index of the last sentence that starts at or before the place; 0 before the first. What stands behind a full stop belongs to it. */
export const sentenceAt = (sentences: readonly Span[], at: number): number =>
	lastBefore(sentences, ({ start }) => start > at);
