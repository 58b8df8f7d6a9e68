// Takes text that is JSON; gives its values with their places, the same that the YAML reader gives of it, many times as fast. Null where
// it nests deeper than any registry. Never looks for faults: json-fault.ts has looked.
import { span } from "../../text/span.ts";
import { standsTwice } from "../plain/tree.ts";
import type { Entry, FieldsNode, ListNode, ScalarNode, SyntaxProblem, Tree, TreeNode } from "../tree.ts";

const deepest = 32;

/** Where reading stands, and what it has gathered. */
interface Reading {
	readonly text: string;
	readonly problems: SyntaxProblem[];
	at: number;
}

class TooDeep extends Error {}

/** To the next character that is neither space nor one of JSON's separators. */
function skip(reading: Reading): number {
	for (;;) {
		const code = reading.text.charCodeAt(reading.at);
		if (code > 32 && code !== 44 && code !== 58 && code !== 0xfeff) return code;
		if (Number.isNaN(code)) return 0;
		reading.at++;
	}
}

const quote = 34;

/** Where the string that begins here ends, behind its quote. */
function stringEnd(text: string, from: number): number {
	let end = text.indexOf('"', from + 1);
	for (;;) {
		let slashes = 0;
		while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
		if (slashes % 2 === 0) return end + 1;
		end = text.indexOf('"', end + 1);
	}
}

function readString(reading: Reading): ScalarNode {
	const { text, at } = reading;
	const end = stringEnd(text, at);
	const inside = text.slice(at + 1, end - 1);
	const value = inside.includes("\\") ? (JSON.parse(text.slice(at, end)) as string) : inside;
	reading.at = end;
	return { kind: "scalar", value, text: value, span: span(at, end) };
}

/** A number or a word. */
function readAtom(reading: Reading): ScalarNode {
	const { text, at } = reading;
	while (/[\w+.-]/.test(text.charAt(reading.at))) reading.at++;
	const written = text.slice(at, reading.at);
	const value = JSON.parse(written) as number | boolean | null;
	return { kind: "scalar", value, text: value === null ? "" : written, span: span(at, reading.at) };
}

function readList(reading: Reading, depth: number): ListNode {
	const start = reading.at++;
	const items: TreeNode[] = [];
	while (skip(reading) !== 93) items.push(readValue(reading, depth + 1));
	return { kind: "list", items, span: span(start, ++reading.at) };
}

function readFields(reading: Reading, depth: number): FieldsNode {
	const start = reading.at++;
	const entries = new Map<string, Entry>();
	while (skip(reading) !== 125) {
		const key = readString(reading);
		const name = key.text;
		skip(reading);
		const node = readValue(reading, depth + 1);
		if (entries.has(name)) reading.problems.push(standsTwice({ name, key: key.span, node }));
		entries.set(name, { key: key.span, node });
	}
	return { kind: "fields", entries, span: span(start, ++reading.at) };
}

function readValue(reading: Reading, depth: number): TreeNode {
	if (depth > deepest) throw new TooDeep();
	const code = skip(reading);
	if (code === quote) return readString(reading);
	if (code === 91) return readList(reading, depth);
	return code === 123 ? readFields(reading, depth) : readAtom(reading);
}

export function jsonTree(text: string): Tree | null {
	const reading: Reading = { text, problems: [], at: 0 };
	try {
		return { root: readValue(reading, 0), problems: reading.problems };
	} catch (error) {
		if (error instanceof TooDeep) return null;
		throw error;
	}
}
