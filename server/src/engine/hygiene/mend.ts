// Takes the text of a registry file and what to mend in it; gives the edits, which touch nothing else: comments, order and
// style stay as they are. Null where the text is not YAML, or the place is written so that one edit cannot mend it.
import type { Edit } from "../citations/citation.ts";
import { formatFor } from "../registry/formats/index.ts";
import { type Entry, type FieldsNode, field, type ListNode, type TreeNode, textOf } from "../registry/tree.ts";
import { isFlow, lineStart } from "../registry/writing/style.ts";
import { contains, type Span, slice, span } from "../text/span.ts";
import type { Mend } from "./untidy.ts";

const edit = (text: string, at: Span, newText: string): Edit => ({ span: at, expected: slice(text, at), newText });

function lineEnd(text: string, offset: number): number {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end;
}

/** Where a value's last character stands; block values reach over the line ends behind them. */
const endOf = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length;

/** Nothing but the dash of a list stands before it in its line. */
const opensLine = (text: string, offset: number): boolean =>
	/^\s*(?:-\s+)?$/.test(text.slice(lineStart(text, offset), offset));

/** An item of braces or brackets goes with the comma behind it, or the one before. */
function withComma(text: string, { start, end }: Span): Span {
	const behind = /^\s*,[^\S\n]*/.exec(text.slice(end, end + 80))?.[0].length ?? 0;
	if (behind > 0) return span(start, end + behind);
	const before = /,\s*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0;
	return span(start - before, end);
}

/** Whole lines, with the comment at their end. */
function wholeLines(text: string, { start, end }: Span): Span {
	const last = lineEnd(text, endOf(text, span(start, end)));
	return span(lineStart(text, start), Math.min(text.length, last + 1));
}

function removal(text: string, container: TreeNode, at: Span): readonly Edit[] | null {
	if (isFlow(text, container)) return [edit(text, withComma(text, at), "")];
	return opensLine(text, at.start) ? [edit(text, wholeLines(text, at), "")] : null;
}

/** A value brought in by an alias stands elsewhere: nothing is mended there. */
const ownSpan = ({ key, node }: Entry, around: TreeNode): Span | null =>
	contains(around.span, node.span) && node.span.start >= key.end ? span(key.start, node.span.end) : null;

function removeEntry(text: string, container: TreeNode | null, name: string): readonly Edit[] | null {
	const entry = container?.kind === "fields" ? container.entries.get(name) : undefined;
	const at = entry && container ? ownSpan(entry, container) : null;
	return at && container ? removal(text, container, at) : null;
}

/** As a plain word where YAML reads it as one. */
const quotedId = (id: string): string => (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id) ? id : JSON.stringify(id));

/** Behind the last field, indented as the first is. */
function addEntry(text: string, fields: TreeNode | null, name: string, value: string): readonly Edit[] | null {
	if (fields?.kind !== "fields") return null;
	const written = `${name}: ${value}`;
	if (isFlow(text, fields)) {
		const close = endOf(text, fields.span) - 1;
		const before = span(fields.span.start + 1, close);
		const at = endOf(text, before);
		return text[close] === "}" ? [edit(text, span(at, at), `, ${written}`)] : null;
	}
	const [first] = fields.entries.values();
	if (!first || !opensLine(text, first.key.start)) return null;
	const indent = " ".repeat(first.key.start - lineStart(text, first.key.start));
	const at = lineEnd(text, endOf(text, fields.span));
	const end = text[at - 1] === "\r" ? at - 1 : at;
	return [edit(text, span(end, end), `${text[at - 1] === "\r" ? "\r\n" : "\n"}${indent}${written}`)];
}

function addItem(text: string, list: ListNode, value: string): readonly Edit[] | null {
	const last = list.items.at(-1);
	if (!last) return null;
	const end = endOf(text, last.span);
	if (isFlow(text, list)) return [edit(text, span(end, end), `, ${value}`)];
	if (!opensLine(text, last.span.start)) return null;
	const lead = slice(text, span(lineStart(text, last.span.start), last.span.start));
	const at = lineEnd(text, end);
	return [edit(text, span(at, at), `\n${lead}${value}`)];
}

function addDispute(text: string, claim: TreeNode | null, other: string): readonly Edit[] | null {
	const known = field(claim, "disputes");
	if (known?.kind === "list") return addItem(text, known, other);
	if (known && textOf(known) !== null) return [edit(text, known.span, `[${slice(text, known.span)}, ${other}]`)];
	return known ? null : addEntry(text, claim, "disputes", `[${other}]`);
}

function removeAlias(text: string, source: FieldsNode, alias: string): readonly Edit[] | null {
	const list = field(source, "aliases");
	if (list?.kind !== "list" || list.items.length < 2) return removeEntry(text, source, "aliases");
	const item = list.items.find((one) => textOf(one) === alias);
	return item ? removal(text, list, item.span) : null;
}

function mendTree(text: string, root: TreeNode, mend: Mend): readonly Edit[] | null {
	if (mend.kind === "remove-source") return removeEntry(text, field(root, "sources"), mend.source);
	if (mend.kind === "remove-alias") {
		const source = field(field(root, "sources"), mend.source);
		return source?.kind === "fields" ? removeAlias(text, source, mend.alias) : null;
	}
	const claim = field(field(root, "claims"), mend.claim);
	if (mend.kind === "remove-field") return removeEntry(text, claim, mend.field);
	if (mend.kind === "add-dispute") return addDispute(text, claim, quotedId(mend.other));
	return field(claim, mend.field) ? null : addEntry(text, claim, mend.field, mend.value);
}

export function mendRegistry(file: string, text: string, mend: Mend): readonly Edit[] | null {
	const format = formatFor(file);
	if (format.name !== "YAML") return null;
	const { root, problems } = format.parse(text);
	return root && problems.length === 0 ? mendTree(text, root, mend) : null;
}
