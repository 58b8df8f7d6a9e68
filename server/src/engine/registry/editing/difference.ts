// Takes a file as it is and as it should be; gives the one edit between them. What is the same at both ends stays, so that carets and
// folds do.
import type { Edit } from "../../citations/citation.ts";
import { span } from "../../text/span.ts";

export function differenceOf(before: string, after: string): Edit {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let tail = 0;
	while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const at = span(start, before.length - tail);
	return { span: at, expected: before.slice(at.start, at.end), newText: after.slice(start, after.length - tail) };
}
