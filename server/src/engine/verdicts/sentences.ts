// Takes a block and a place in its prose; gives the sentence there. O(log n), so that a long block with many
// figures stays linear.
import type { Block } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";

/** The last sentence that begins at or before the offset: a mark behind a full stop belongs to what it follows. */
export function sentenceAt({ sentences, prose }: Block, offset: number): Span {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle] as Span).start <= offset) low = middle;
		else high = middle - 1;
	}
	return sentences[low] ?? { start: 0, end: prose.text.length };
}
