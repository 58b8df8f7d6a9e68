// Takes a text; gives the line an offset lies in without walking the text again. Built once a check, O(log n) a
// question.
import { lastBefore } from "../text/first-from.ts";
import { type Span, span } from "../text/span.ts";

export interface Lines {
	/** From the line's first unit to its last, its line end left out. */
	readonly at: (offset: number) => Span;
}

/** A line ends at LF, CR LF or a lone CR, as in CommonMark. */
export function readLines(text: string): Lines {
	const ends = [...text.matchAll(/\r\n?|\n/g)];
	const starts = [0, ...ends.map((end) => end.index + end[0].length)];
	const at = (offset: number): Span => {
		const line = lastBefore(starts, (start) => start > offset);
		return span(starts[line] as number, ends[line]?.index ?? text.length);
	};
	return { at };
}
