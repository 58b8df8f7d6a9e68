// Takes a text and edits of it; gives the text with them in it. Edits never overlap; those at one place stand in their order.
import type { Edit } from "../../citations/citation.ts";

export function applied(text: string, edits: readonly Edit[]): string {
	const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	let at = 0;
	const parts: string[] = [];
	for (const { span, newText } of sorted) {
		parts.push(text.slice(at, span.start), newText);
		at = span.end;
	}
	return parts.join("") + text.slice(at);
}
