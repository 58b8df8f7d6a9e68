// Takes sentence spans in order and a place; gives the sentence it belongs to. O(log n).
import type { Span } from "../../text/span.ts";

/** Index of the last sentence that starts at or before the place; 0 before the first. What stands behind a full stop belongs to it. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle] as Span).start <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
