// Takes where a block may begin that is no words: a table, code, a comment, a rule, a definition. Gives its node where every line
// of it can be read only one way, or null.
import type { Code, Definition, FootnoteDefinition, Html, Table, TableCell, TableRow, ThematicBreak } from "mdast";
import { normal } from "./labels.ts";
import type { TokenPiece } from "./pieces.ts";
import { inlineReader, nodesOf, readLine } from "./plain-inline.ts";
import { beginsNote, endsBefore, lineEnd, matchAt, nextLine, type PlainBlock, type Source } from "./plain-lines.ts";
import { pieceOf, place } from "./plain-marks.ts";
import { noteAt } from "./plain-words.ts";

/** Cells between bars, one at both ends of the line; null where one of them needs the parser. */
function rowAt({ text, base, labels }: Source, start: number, end: number): TableRow | null {
	const children: TableCell[] = [];
	for (let bar = start; bar < end - 1; ) {
		const next = text.indexOf("|", bar + 1);
		let [from, to] = [bar + 1, next];
		while (from < to && text[from] === " ") from++;
		while (from < to && text[to - 1] === " ") to--;
		const inline = inlineReader(text, base, labels);
		if (from < to && !readLine(inline, { start: from, end: to })) return null;
		// The bar behind the last cell is part of it.
		const cellEnd = next === end - 1 ? end : next;
		children.push({ type: "tableCell", children: nodesOf(inline), position: place(bar - base, cellEnd - base) });
		bar = next;
	}
	return { type: "tableRow", children, position: place(start - base, end - base) };
}

const isRow = (text: string, start: number, end: number): boolean =>
	end > start + 1 && text[start] === "|" && text[end - 1] === "|";

const delimiters = /\|(?: *:?-+:? *\|)+/y;

/** All rows have as many cells as the header, and an empty line ends them. */
export function tableAt(source: Source, at: number): PlainBlock<Table> | null {
	const { text, base } = source;
	const headEnd = lineEnd(text, at);
	const under = nextLine(text, headEnd);
	const [line = ""] = matchAt(delimiters, text, under) ?? [];
	if (!isRow(text, at, headEnd) || line === "" || lineEnd(text, under) !== under + line.length) return null;
	const head = rowAt(source, at, headEnd);
	const columns = line.split("|").length - 2;
	if (head?.children.length !== columns) return null;
	const children = [head];
	let end = under + line.length;
	let from = nextLine(text, end);
	while (!endsBefore(text, from)) {
		end = lineEnd(text, from);
		const row = isRow(text, from, end) ? rowAt(source, from, end) : null;
		if (row?.children.length !== columns) return null;
		children.push(row);
		from = nextLine(text, end);
	}
	return { nodes: [{ type: "table", children, position: place(at - base, end - base) }], end: from };
}

const fence = /(`{3,}|~{3,})[^`\0\t\r\n]*(?=\r?\n)/y;
const closing = / {0,3}(`{3,}|~{3,})[ \t]*(?=\r?\n|$)/y;

/** Fenced, with a closing fence at the margin. */
export function codeAt({ text, base }: Source, at: number): PlainBlock<Code> | null {
	const [first = "", opened = ""] = matchAt(fence, text, at) ?? [];
	if (first === "") return null;
	const start = nextLine(text, at + first.length);
	for (let from = start; from < text.length; ) {
		const end = lineEnd(text, from);
		const [line, closed = ""] = matchAt(closing, text, from) ?? [];
		if (closed.startsWith(opened)) {
			const value = text.slice(start, from);
			if (line !== closed || from + closed.length !== end || /\r(?!\n)/.test(value)) return null;
			return { nodes: [{ type: "code", value, position: place(at - base, end - base) }], end: nextLine(text, end) };
		}
		from = nextLine(text, end);
	}
	return null;
}

const comment = /<!--(?!-?>)[^\0\t\r\n]*?-->(?=\r?\n|$)/y;

/** A comment of one line with nothing behind it. */
export function commentAt({ text, base }: Source, at: number): PlainBlock<Html> | null {
	const [value = ""] = matchAt(comment, text, at) ?? [];
	if (value === "" || value.indexOf("-->", 4) !== value.length - 3) return null;
	const start = at - base;
	const end = at + value.length;
	const node: Html = {
		type: "html",
		value,
		position: place(start, end - base),
		data: { pieces: [pieceOf(value, start)] },
	};
	return { nodes: [node], end: nextLine(text, end) };
}

/** HTML that an empty line ends, by its first tag (CommonMark 0.31, 4.6, kind 6); the usual ones, in one line. */
const container = /<(?:div|p|section|article|aside|figure|details|table|ul|ol|center)(?: [^\0\t\r\n<>]*)?>/iy;
const unclear = /[\0\t\r]/;

export function htmlAt({ text, base }: Source, at: number): PlainBlock<Html> | null {
	if (!matchAt(container, text, at)) return null;
	const pieces: TokenPiece[] = [];
	const start = at - base;
	let end = at;
	for (let from = at; ; from = nextLine(text, end)) {
		if (from > at) pieces.push({ start: end - base, end: from - base, until: from - at, breaks: true });
		end = lineEnd(text, from);
		pieces.push({ start: from - base, end: end - base, until: end - at, breaks: false });
		if (endsBefore(text, nextLine(text, end))) break;
	}
	const value = text.slice(at, end);
	if (unclear.test(value)) return null;
	const node: Html = { type: "html", value, position: place(start, end - base), data: { pieces } };
	return { nodes: [node], end: nextLine(text, end) };
}

const rule = /(?:-{3,}|\*{3,}|_{3,})(?=\r?\n|$)/y;

export function ruleAt({ text, base }: Source, at: number): PlainBlock<ThematicBreak> | null {
	const [line = ""] = matchAt(rule, text, at) ?? [];
	const end = at + line.length;
	if (line === "") return null;
	return { nodes: [{ type: "thematicBreak", position: place(at - base, end - base) }], end: nextLine(text, end) };
}

const definition =
	/\[([^\s\0[\]\\<^`][^\0\t\r\n[\]\\<]{0,900})\]: ([^\s\p{Cc}()<>\\&]+)(?: "([^\0\t\r\n"\\&]*)")?(?=\r?\n|$)/uy;

/**
 * Definitions of links, each in one line, up to an empty one, or to a note and with it: what stands right behind the parser reads
 * together with them, and lets a heading begin where they do.
 */
export function definitionsAt(source: Source, at: number): PlainBlock<Definition | FootnoteDefinition> | null {
	const { text, base } = source;
	const nodes: Definition[] = [];
	let from = at;
	do {
		const found = matchAt(definition, text, from);
		if (!found) return null;
		const [line, label = "", url = "", title = null] = found;
		const end = from + line.length;
		const identifier = normal(label).toLowerCase();
		nodes.push({ type: "definition", identifier, label, title, url, position: place(from - base, end - base) });
		from = nextLine(text, end);
		if (beginsNote(text, from)) {
			const note = noteAt(source, from);
			return note && { nodes: [...nodes, ...note.nodes], end: note.end };
		}
	} while (!endsBefore(text, from));
	return { nodes, end: from };
}
