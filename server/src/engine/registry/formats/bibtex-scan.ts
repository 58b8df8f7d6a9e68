// Takes BibTeX text; gives its entries with the places of their values, raw. Linear: a value that is never closed ends
// where the next entry begins. What stands outside of entries is a comment, as BibTeX has it.

import { type Span, span } from "../../text/span.ts";
import type { Say } from "../../wording/wording.ts";
import type { SyntaxProblem } from "../tree.ts";

export interface RawEntry {
	readonly type: string;
	readonly key: string;
	readonly at: Span;
	/** By lower-case name; values as written, macros put in. */
	readonly fields: ReadonlyMap<string, { readonly text: string; readonly at: Span }>;
}

/** Where a scan stands, and what it has gathered. */
interface Scan {
	readonly text: string;
	readonly macros: Map<string, string>;
	readonly problems: SyntaxProblem[];
	at: number;
}

const entryStart = /^[ \t]*@[ \t]*([a-z]+)\s*[{(]\s*/imy;
/** Right behind another. */
const nextStart = /[ \t,]*@[ \t]*([a-z]+)\s*[{(]\s*/iy;

function take(scan: Scan, pattern: RegExp): string | null {
	pattern.lastIndex = scan.at;
	const found = pattern.exec(scan.text);
	if (found) scan.at = pattern.lastIndex;
	return found?.[0] ?? null;
}

/** The text between the brace or quote at `at` and the one that closes it; null where none does before the next entry. */
function delimited(scan: Scan): string | null {
	const closing = scan.text[scan.at] === "{" ? "}" : '"';
	let depth = 0;
	for (let at = scan.at + 1; at < scan.text.length; at++) {
		const character = scan.text[at] as string;
		if (character === "\\") at++;
		else if (depth === 0 && character === closing) {
			const inside = scan.text.slice(scan.at + 1, at);
			scan.at = at + 1;
			return inside;
		} else if (character === "{") depth++;
		else if (character === "}") depth--;
		else if (character === "@" && /\n[ \t]*$/.test(scan.text.slice(Math.max(scan.at, at - 20), at))) return null;
	}
	return null;
}

/** One value: parts in braces or quotes, numbers and macros, joined by #. */
function takeValue(scan: Scan): string | null {
	let value = "";
	do {
		take(scan, /\s*/y);
		const first = scan.text[scan.at];
		const part = first === "{" || first === '"' ? delimited(scan) : take(scan, /[\p{L}\p{N}_:.+/-]+/uy);
		if (part === null) return null;
		value += first === "{" || first === '"' ? part : (scan.macros.get(part.toLowerCase()) ?? part);
	} while (take(scan, /\s*#/y) !== null);
	return value;
}

function takeFields(scan: Scan): RawEntry["fields"] | null {
	const fields = new Map<string, { text: string; at: Span }>();
	for (;;) {
		take(scan, /[\s,]*/y);
		if (take(scan, /[})]/y) !== null) return fields;
		const name = take(scan, /[A-Za-z][\w:+.-]*/y);
		if (name === null || take(scan, /\s*=\s*/y) === null) return null;
		const start = scan.at;
		const text = takeValue(scan);
		if (text === null) return null;
		fields.set(name.toLowerCase(), { text, at: span(start, scan.at) });
	}
}

/** Macros may hold macros: without a bound, a few lines would double a text into gigabytes. */
const maxMacro = 1000;

const help: Say = ({ registry }) => registry.bibtex;

function takeEntry(scan: Scan, type: string): RawEntry | null {
	if (type === "comment" || type === "preamble") return null;
	const start = scan.at;
	const key = type === "string" ? "" : (take(scan, /[^\s,{}()"=]*/y) ?? "");
	const at = span(start, scan.at);
	const fields = takeFields(scan);
	if (!fields) scan.problems.push({ code: "syntax", severity: "error", message: help, span: span(scan.at, scan.at) });
	if (type === "string") for (const [name, { text }] of fields ?? []) scan.macros.set(name, text.slice(0, maxMacro));
	if (type === "string") return null;
	if (key !== "") return { type, key, at, fields: fields ?? new Map() };
	if (fields)
		scan.problems.push({
			code: "syntax",
			severity: "warning",
			message: ({ registry }) => registry.bibliography.nameless,
			span: at,
		});
	return null;
}

export function scanBibtex(text: string): {
	readonly entries: readonly RawEntry[];
	readonly problems: readonly SyntaxProblem[];
} {
	const scan: Scan = { text, macros: new Map(), problems: [], at: 0 };
	const entries: RawEntry[] = [];
	let start = entryStart;
	for (;;) {
		start.lastIndex = scan.at;
		const found = start.exec(text);
		if (found) {
			scan.at = start.lastIndex;
			start = nextStart;
			const entry = takeEntry(scan, (found[1] as string).toLowerCase());
			if (entry) entries.push(entry);
		} else if (start === nextStart) start = entryStart;
		else {
			const next = text.indexOf("\n", scan.at);
			if (next < 0) return { entries, problems: scan.problems };
			scan.at = next + 1;
		}
	}
}
