// Takes a stretch of YAML that holds one entry; gives its key and its node as the whole parser would, places in the file. Reads what
// is written plainly: fields below each other, lists of texts, brackets on one line. Null for all else.
import { span } from "../../text/span.ts";
import type { Entry, FieldsNode, ListNode, TreeNode } from "../tree.ts";
import { type Cursor, readKey, readValue } from "./scalars.ts";

export interface ReadEntry extends Entry {
	readonly name: string;
}

/** Lines of the stretch, one at a time; blank lines and comments are passed over. */
interface Lines {
	readonly cursor: Cursor;
	/** Of the line: spaces before its text; -1 behind the last one. */
	indent: number;
	readonly next: () => void;
}

function linesOf(text: string, from: number, to: number): Lines {
	const cursor: Cursor = { text, at: from, end: from };
	let start = from;
	const lines: Lines = {
		cursor,
		indent: -1,
		next() {
			while (start < to) {
				const found = text.indexOf("\n", start);
				const stop = found < 0 || found >= to ? to : found;
				let at = start;
				while (at < stop && text.charCodeAt(at) === 32) at++;
				let end = stop > at && text.charCodeAt(stop - 1) === 13 && found === stop ? stop - 1 : stop;
				while (end > at && text.charCodeAt(end - 1) === 32) end--;
				const indent = at - start;
				start = Math.min(to, stop + 1);
				if (end === at || text.charCodeAt(at) === 35) continue;
				cursor.at = at;
				cursor.end = end;
				lines.indent = indent;
				return;
			}
			lines.indent = -1;
		},
	};
	lines.next();
	return lines;
}

const isDash = ({ text, at, end }: Cursor): boolean =>
	text[at] === "-" && (at + 1 === end || text.charCodeAt(at + 1) === 32);

/** "- text" below each other. */
function readList(lines: Lines, indent: number): ListNode | null {
	const { cursor } = lines;
	const items: TreeNode[] = [];
	const from = cursor.at;
	let end = from;
	while (lines.indent === indent && isDash(cursor)) {
		cursor.at++;
		while (cursor.at < cursor.end && cursor.text.charCodeAt(cursor.at) === 32) cursor.at++;
		const node = cursor.at < cursor.end ? readValue(cursor) : null;
		if (!node) return null;
		items.push(node);
		end = node.span.end;
		lines.next();
	}
	return lines.indent < indent && items.length > 0 ? { kind: "list", items, span: span(from, end) } : null;
}

/** Of one field: what stands behind its colon, or below it. `behind` is the end of its key, where nothing stands. */
function readField(lines: Lines, indent: number, behind: number): TreeNode | null {
	const { cursor } = lines;
	if (cursor.at < cursor.end) {
		if (cursor.text.charCodeAt(cursor.at) !== 32) return null;
		while (cursor.text.charCodeAt(cursor.at) === 32) cursor.at++;
		const node = readValue(cursor);
		if (!node) return null;
		lines.next();
		// A deeper line would go on with the text.
		return lines.indent > indent ? null : node;
	}
	lines.next();
	if (lines.indent > indent) return isDash(cursor) ? readList(lines, lines.indent) : readFields(lines, lines.indent);
	// "- " in its key's column is a list all the same.
	if (lines.indent === indent && isDash(cursor)) return null;
	return { kind: "scalar", value: null, text: "", span: span(behind, behind) };
}

function readFields(lines: Lines, indent: number): FieldsNode | null {
	const { cursor } = lines;
	const entries = new Map<string, Entry>();
	const from = cursor.at;
	let end = from;
	while (lines.indent === indent) {
		const key = readKey(cursor, false);
		if (!key || key.text === "<<" || entries.has(key.text)) return null;
		const node = readField(lines, indent, key.span.end);
		if (!node) return null;
		entries.set(key.text, { key: key.span, node });
		end = node.span.end;
	}
	return lines.indent < indent ? { kind: "fields", entries, span: span(from, end) } : null;
}

/** The one entry that the stretch holds. */
export function readPlainEntry(text: string, from: number, to: number): ReadEntry | null {
	const lines = linesOf(text, from, to);
	const { cursor, indent } = lines;
	const key = indent < 0 ? null : readKey(cursor, false);
	const node = key && readField(lines, indent, key.span.end);
	return key && node && lines.indent < 0 ? { name: key.text, key: key.span, node } : null;
}
