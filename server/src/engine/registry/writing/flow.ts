// Takes a section written in braces (JSON, or YAML in brackets) and new entries; gives the edit that puts them behind the last one.
import type { Edit } from "../../citations/citation.ts";
import { span } from "../../text/span.ts";
import type { Entry, FieldsNode } from "../tree.ts";
import type { NewEntry } from "./additions.ts";
import { jsonText } from "./entry-text.ts";
import { eolOf, lineEnd, lineStart } from "./style.ts";

/** What a line begins with. */
const indentAt = (text: string, offset: number): string =>
	/^[^\S\r\n]*/.exec(text.slice(lineStart(text, offset), lineEnd(text, offset)))?.[0] ?? "";

/** What one level is indented by: as the file's outermost braces do it; "" for a file on one line. */
export function unitOf(text: string, root: FieldsNode): string {
	const [first] = root.entries.values();
	if (!first) return "  ";
	if (lineStart(text, first.key.start) <= root.span.start) return "";
	const [outer, inner] = [indentAt(text, root.span.start), indentAt(text, first.key.start)];
	return inner.length > outer.length ? inner.slice(outer.length) : "  ";
}

/** Null where no brace closes it. */
export function addToFlow(text: string, fields: FieldsNode, entries: readonly NewEntry[], unit: string): Edit | null {
	const { start, end } = fields.span;
	const close = start + text.slice(start, end).trimEnd().length - 1;
	if (text[close] !== "}") return null;
	const inside = text.slice(start + 1, close);
	const last = start + 1 + inside.trimEnd().length;
	const outer = indentAt(text, start);
	const isEmpty = inside.trim() === "";
	const onLines = unit !== "" && (isEmpty || inside.includes("\n"));
	const inner = onLines ? (indentOfFirst(text, fields) ?? outer + unit) : "";
	const written = entries.map((entry) => jsonText(entry, onLines ? unit : "", inner));
	const lead = isEmpty || inside.trimEnd().endsWith(",") ? "" : ",";
	const text_ = onLines
		? `${lead}\n${inner}${written.join(`,\n${inner}`)}${isEmpty ? `\n${outer}` : ""}`
		: `${lead}${isEmpty && inside === "" ? "" : " "}${written.join(", ")}`;
	const at = isEmpty ? span(start + 1, close) : span(last, last);
	return { span: at, expected: text.slice(at.start, at.end), newText: text_.replaceAll("\n", eolOf(text)) };
}

/** As the first entry is; null where it does not open its line. */
function indentOfFirst(text: string, { entries }: FieldsNode): string | null {
	const [first] = entries.values();
	const indent = first ? indentAt(text, first.key.start) : null;
	return first && lineStart(text, first.key.start) + (indent?.length ?? 0) === first.key.start ? indent : null;
}

/** The entry with a new value, where the old one stands. */
export function flowInPlace(text: string, { key, node }: Entry, entry: NewEntry, unit: string): Edit {
	const at = span(key.start, Math.max(key.end, node.span.end));
	const onLines = unit !== "" && text.slice(lineStart(text, key.start), key.start).trim() === "";
	const written = jsonText(entry, onLines ? unit : "", indentAt(text, key.start));
	return { span: at, expected: text.slice(at.start, at.end), newText: written.replaceAll("\n", eolOf(text)) };
}
