// Takes the text of a registry in YAML and a caret; gives what may be written there: a field of an entry, or a value of a field.
// Works on lines and indentation alone, so that it holds while a line is half typed and nothing can be parsed.
import { type Span, span } from "../../text/span.ts";

export interface YamlPlace {
	/** Keys over the caret, outermost first: ["claims", "dry-wells"]. */
	readonly path: readonly string[];
	/** Where a key is written; else the value of the last key of the path. */
	readonly isKey: boolean;
	/** What is written of it so far, in the text. */
	readonly written: Span;
	/** Keys that stand beside it already. */
	readonly siblings: readonly string[];
}

interface Line {
	readonly indent: number;
	readonly key: string | null;
	readonly start: number;
}

const keyed = /^(\s*)(?:-\s+)*(?:"([^"]*)"|'([^']*)'|([^\s#:'"[\]{},&*][^:#]*?))\s*:(?=\s|$)/u;

function lineOf(text: string, start: number): Line {
	const found = keyed.exec(text);
	const indent = text.length - text.trimStart().length;
	return { indent, key: found ? (found[2] ?? found[3] ?? found[4] ?? null) : null, start };
}

const isBlank = (text: string): boolean => /^\s*(?:#.*)?$/u.test(text);

/** The keys that stand over a line of this indentation, and the lines beside it under the same key. */
function around(lines: readonly string[], at: number, indent: number): { path: string[]; siblings: string[] } {
	const path: string[] = [];
	const siblings: string[] = [];
	let level = indent;
	for (let index = at - 1; index >= 0 && level > 0; index--) {
		const line = lines[index] ?? "";
		if (isBlank(line)) continue;
		const { indent: own, key } = lineOf(line, 0);
		if (own < level && key !== null) {
			path.unshift(key);
			level = own;
		} else if (own === indent && level === indent && key !== null) siblings.push(key);
	}
	for (let index = at + 1; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (isBlank(line)) continue;
		const { indent: own, key } = lineOf(line, 0);
		if (own < indent) break;
		if (own === indent && key !== null) siblings.push(key);
	}
	return { path, siblings };
}

/** Null within a comment. Linear in the lines. */
export function yamlPlace(text: string, at: number): YamlPlace | null {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const before = text.slice(start, at);
	if (/(?:^|\s)#/u.test(before)) return null;
	const lines = text.split("\n");
	const number = text.slice(0, start).split("\n").length - 1;
	const { indent, key } = lineOf(before, start);
	const dash = /^\s*-\s+/u.exec(before)?.[0] ?? "";
	if (key !== null || dash !== "") {
		// "source: wat", "  - wat", "source: [a, wat"
		const typed = /[^\s,[\]{}"':]*$/u.exec(before)?.[0] ?? "";
		const over = around(lines, number, dash === "" ? indent : indent + (key === null ? 1 : 0));
		const path = key === null ? over.path : [...over.path, key];
		return { path, isKey: false, written: span(at - typed.length, at), siblings: [] };
	}
	const typed = before.trimStart();
	if (/[\s"'{[]/u.test(typed)) return null;
	const over = around(lines, number, indent);
	return { path: over.path, isKey: true, written: span(at - typed.length, at), siblings: over.siblings };
}
