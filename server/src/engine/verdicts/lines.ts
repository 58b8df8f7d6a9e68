// Takes a text; gives the line an offset lies in without walking the text again. Built once a check, O(log n) a
// question.
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
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return span(starts[low] as number, ends[low]?.index ?? text.length);
	};
	return { at };
}
