// Takes one line of YAML; gives the scalar or the brackets that stand from a place on to the line's end, where they are written
// plainly: no escape, no tag, no anchor, no comment. Null for all else: the whole parser reads that.
import { span } from "../../text/span.ts";
import type { Entry, FieldsNode, ListNode, ScalarNode, TreeNode } from "../tree.ts";

/** What is read of the text of a file; `at` moves on. */
export interface Cursor {
	readonly text: string;
	at: number;
	/** Offset of the line's end, line break and spaces before it left out. */
	end: number;
}

const code = (char: string): number => char.charCodeAt(0);
const codes = (chars: string): ReadonlySet<number> => new Set([...chars].map(code));

/** A plain scalar that begins so may be something else. */
const opensOther = codes("-?:,[]{}#&*!|>'\"%@`~.+=\t\u00A0\uFEFF");
const inBrackets = codes(",[]{}");
const [space, colon, hash, tab] = [code(" "), code(":"), code("#"), code("\t")];

/** YAML 1.2, core schema (https://yaml.org/spec/1.2.2/#103-core-schema). */
const nullWord = /^(?:null|Null|NULL)$/;
const trueWord = /^(?:true|True|TRUE)$/;
const falseWord = /^(?:false|False|FALSE)$/;
const whole = /^\d+$/;
/** A number in any other clothes: the whole parser decides. */
const otherNumber = /^(?:0[ox][\da-fA-F]+|\d+\.\d*|\d+(?:\.\d*)?[eE][-+]?\d+)$/;

function scalar(text: string, from: number, to: number): ScalarNode | null {
	const written = text.slice(from, to);
	const at = span(from, to);
	const first = written.charCodeAt(0);
	if (first >= 48 && first <= 57) {
		if (whole.test(written)) return { kind: "scalar", value: Number(written), text: written, span: at };
		if (otherNumber.test(written)) return null;
	} else if (written.length <= 5) {
		if (nullWord.test(written)) return { kind: "scalar", value: null, text: "", span: at };
		if (trueWord.test(written) || falseWord.test(written))
			return { kind: "scalar", value: trueWord.test(written), text: written, span: at };
	}
	return { kind: "scalar", value: written, text: written, span: at };
}

/** In quotes of either kind without any escape. */
function quoted(cursor: Cursor): ScalarNode | null {
	const { text, at, end } = cursor;
	const close = text.indexOf(text.charAt(at), at + 1);
	if (close < 0 || close >= end) return null;
	const value = text.slice(at + 1, close);
	const escapes = text.charAt(at) === '"' ? value.includes("\\") : text.charAt(close + 1) === "'";
	if (escapes || value.includes("\t")) return null;
	cursor.at = close + 1;
	return { kind: "scalar", value, text: value, span: span(at, close + 1) };
}

const isQuote = (char: number): boolean => char === 34 || char === 39;

/** Up to the line's end, or in brackets up to what ends an item. */
function plain(cursor: Cursor, bracketed: boolean): ScalarNode | null {
	const { text, at: from, end } = cursor;
	if (opensOther.has(text.charCodeAt(from))) return null;
	let at = from;
	for (; at < end; at++) {
		const char = text.charCodeAt(at);
		if (bracketed && inBrackets.has(char)) break;
		if (char === tab || char === 13 || (char === hash && text.charCodeAt(at - 1) === space)) return null;
		if (char !== colon) continue;
		const next = at + 1 < end ? text.charCodeAt(at + 1) : space;
		if (next === space || (bracketed && inBrackets.has(next))) break;
	}
	let to = at;
	while (to > from && text.charCodeAt(to - 1) === space) to--;
	// A colon that ends a key is for whoever reads keys.
	if (to === from) return null;
	cursor.at = at;
	return scalar(text, from, to);
}

const skipSpaces = (cursor: Cursor): void => {
	while (cursor.at < cursor.end && cursor.text.charCodeAt(cursor.at) === space) cursor.at++;
};

/** Brackets in brackets stay few: a registry has `author: [{ given: ... }]`. */
const deepest = 4;

function list(cursor: Cursor, depth: number): ListNode | null {
	const from = cursor.at++;
	const items: TreeNode[] = [];
	for (;;) {
		skipSpaces(cursor);
		if (cursor.at >= cursor.end) return null;
		if (cursor.text[cursor.at] === "]") break;
		const item = inside(cursor, depth);
		if (!item) return null;
		items.push(item);
		skipSpaces(cursor);
		if (cursor.text[cursor.at] === ",") cursor.at++;
		else if (cursor.text[cursor.at] !== "]" || cursor.at >= cursor.end) return null;
	}
	cursor.at++;
	return { kind: "list", items, span: span(from, cursor.at) };
}

/** A plain key with its colon and the space behind it. */
export function readKey(cursor: Cursor, bracketed: boolean): ScalarNode | null {
	const key = plain(cursor, bracketed);
	if (!key || cursor.text.charCodeAt(cursor.at) !== colon || cursor.at >= cursor.end) return null;
	if (key.text === "" || key.span.end !== cursor.at) return null;
	cursor.at++;
	return key;
}

function fields(cursor: Cursor, depth: number): FieldsNode | null {
	const from = cursor.at++;
	const entries = new Map<string, Entry>();
	for (;;) {
		skipSpaces(cursor);
		if (cursor.at >= cursor.end) return null;
		if (cursor.text[cursor.at] === "}") break;
		const key = readKey(cursor, true);
		if (!key || cursor.text.charCodeAt(cursor.at) !== space) return null;
		skipSpaces(cursor);
		const node = inside(cursor, depth);
		if (!node || entries.has(key.text)) return null;
		entries.set(key.text, { key: key.span, node });
		skipSpaces(cursor);
		if (cursor.text[cursor.at] === ",") cursor.at++;
		else if (cursor.text[cursor.at] !== "}" || cursor.at >= cursor.end) return null;
	}
	cursor.at++;
	return { kind: "fields", entries, span: span(from, cursor.at) };
}

function inside(cursor: Cursor, depth: number): TreeNode | null {
	const char = cursor.text.charCodeAt(cursor.at);
	if (depth > deepest) return null;
	if (isQuote(char)) return quoted(cursor);
	if (char === code("[")) return list(cursor, depth + 1);
	if (char === code("{")) return fields(cursor, depth + 1);
	const node = plain(cursor, true);
	// "[a: b]" is a pair, which no registry has.
	return node && cursor.text.charCodeAt(cursor.at) === colon ? null : node;
}

/** The value that takes up the rest of the line; null where it is not written plainly. */
export function readValue(cursor: Cursor): TreeNode | null {
	const char = cursor.text.charCodeAt(cursor.at);
	const isInside = isQuote(char) || char === code("[") || char === code("{");
	const node = isInside ? inside(cursor, 0) : plain(cursor, false);
	if (!node) return null;
	skipSpaces(cursor);
	return cursor.at === cursor.end ? node : null;
}
