// Takes a block and a place in its prose; gives the sentence there. O(log n), so that a long block with many
// figures stays linear.
import type { Block } from "../draft/draft.ts";
import { lastBefore } from "../text/first-from.ts";
import type { Span } from "../text/span.ts";

/** The last sentence that begins at or before the offset: a mark behind a full stop belongs to what it follows. */
export const sentenceAt = ({ sentences, prose }: Block, offset: number): Span =>
	sentences[lastBefore(sentences, ({ start }) => start > offset)] ?? { start: 0, end: prose.text.length };
