// Takes a section or a whole file written a line an entry (YAML without brackets) and new entries; gives the edits that put them
// behind the last one. Comments stay with what they stand under.
import type { Edit } from "../../citations/citation.ts";
import { span } from "../../text/span.ts";
import type { FieldsNode } from "../tree.ts";
import type { NewEntry } from "./additions.ts";
import { yamlLines } from "./entry-text.ts";
import { columnOf, lineEnd, lineStart, type Style } from "./style.ts";

export const insertion = (at: number, newText: string): Edit => ({ span: span(at, at), expected: "", newText });

/** The end of the last line that holds something. */
const endOf = (text: string, { span: { start, end } }: FieldsNode): number =>
	start + text.slice(start, end).trimEnd().length;

/** Comments that stand deeper than the column, on lines of their own behind the offset, tell of what is before them. */
function behindComments(text: string, offset: number, column: number): number {
	let end = lineEnd(text, offset);
	for (let start = text.indexOf("\n", end) + 1; start > 0; start = text.indexOf("\n", start) + 1) {
		const next = lineEnd(text, start);
		const line = text.slice(start, next);
		const indent = /^[^\S\n]*(?=#)/.exec(line)?.[0].length ?? -1;
		if (line.trim() !== "" && indent <= column) break;
		if (indent > column) end = next;
	}
	return end;
}

/** Where an entry may be put behind the last one: after its comments; behind the blank lines that a block of lines keeps. */
export function placesBehind(text: string, fields: FieldsNode): readonly number[] {
	const column = columnOf(text, fields.span.start);
	const behind = behindComments(text, endOf(text, fields), column);
	return fields.span.end > behind ? [behind, fields.span.end] : [behind];
}

/** Entries as lines, each indented. */
export const linesOf = (entries: readonly NewEntry[], indent: string, style: Style): string =>
	entries
		.map((entry) =>
			yamlLines(entry, style)
				.map((line) => (line === "" ? line : indent + line))
				.join(style.eol),
		)
		.join(style.spaced ? style.eol + style.eol : style.eol);

/** At the end of a line, or at the begin of one behind kept blank lines. */
export function addLines(text: string, at: number, lines: string, { eol }: Style): Edit {
	const opens = at > 0 && lineStart(text, at) === at;
	return insertion(at, opens ? `${lines}${eol}` : `${eol}${lines}`);
}

export function addToBlock(
	text: string,
	fields: FieldsNode,
	at: number,
	entries: readonly NewEntry[],
	style: Style,
): Edit {
	const indent = " ".repeat(columnOf(text, fields.span.start));
	const gap = style.spaced ? style.eol : "";
	return addLines(text, at, gap + linesOf(entries, indent, style), style);
}
