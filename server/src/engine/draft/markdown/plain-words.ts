// Takes where a block of words may begin; gives a heading, a paragraph, a list or a quote whose every line can be read only one
// way, or null.
import type { Blockquote, FootnoteDefinition, Heading, List, ListItem, Paragraph } from "mdast";
import { normal } from "./labels.ts";
import { type Inline, inlineReader, nodesOf, readLine } from "./plain-inline.ts";
import {
	beginsNote,
	behindAllEmpty,
	endsBefore,
	goesOnAsWords,
	isWords,
	lineEnd,
	matchAt,
	nextLine,
	type PlainBlock,
	type Source,
} from "./plain-lines.ts";
import { place } from "./plain-marks.ts";

const hashes = /#{1,6} +/y;

/** One line; marks behind the words might close it. */
export function headingAt(source: Source, at: number): PlainBlock<Heading> | null {
	const { text, base, labels } = source;
	const [marks = ""] = matchAt(hashes, text, at) ?? [];
	const start = at + marks.length;
	const end = lineEnd(text, at);
	const words = text.slice(start, end);
	if (marks === "" || words === "" || words !== words.trim() || words.includes("#")) return null;
	const inline = inlineReader(text, base, labels);
	if (!readLine(inline, { start, end })) return null;
	const depth = marks.trimEnd().length as Heading["depth"];
	const position = place(at - base, end - base);
	return { nodes: [{ type: "heading", depth, children: nodesOf(inline), position }], end: nextLine(text, end) };
}

/** A paragraph, and where the line behind it begins. */
interface Lines {
	readonly paragraph: Paragraph;
	/** Of the paragraph, in the tree. */
	readonly last: number;
	readonly end: number;
}

function linesRead(inline: Inline, start: number, end: number): Lines {
	const last = (inline.last ?? start) - inline.base;
	const position = place(start - inline.base, last);
	return { paragraph: { type: "paragraph", children: nodesOf(inline), position }, last, end };
}

/** Lines that each begin with `prefix`, up to an empty one: a line of another kind could go on with them or change them all. */
function linesAt({ text, base, labels }: Source, at: number, prefix: string): Lines | null {
	const inline = inlineReader(text, base, labels);
	let from = at;
	do {
		const start = from + prefix.length;
		const end = lineEnd(text, from);
		const isOfThem = from === at ? isWords : goesOnAsWords;
		if (!text.startsWith(prefix, from) || !isOfThem(text, start, end)) return null;
		from = nextLine(text, end);
		if (!readLine(inline, { start, end }, !endsBefore(text, from))) return null;
	} while (!endsBefore(text, from));
	return linesRead(inline, at + prefix.length, from);
}

export function paragraphAt(source: Source, at: number): PlainBlock<Paragraph> | null {
	const lines = linesAt(source, at, "");
	return lines && { nodes: [lines.paragraph], end: lines.end };
}

/** Of one paragraph. */
export function quoteAt(source: Source, at: number): PlainBlock<Blockquote> | null {
	const lines = linesAt(source, at, "> ");
	if (!lines) return null;
	const { paragraph, last, end } = lines;
	return { nodes: [{ type: "blockquote", children: [paragraph], position: place(at - source.base, last) }], end };
}

/** One line of words behind what opens an item or a note. */
function oneLine({ text, base, labels }: Source, start: number): Lines | null {
	const end = lineEnd(text, start);
	const inline = inlineReader(text, base, labels);
	const isRead = isWords(text, start, end) && readLine(inline, { start, end });
	return isRead ? linesRead(inline, start, nextLine(text, end)) : null;
}

const marker = /(?:[-+*]|(\d{1,9})([.)])) /y;
/** Behind empty lines these could go on with a list: what is indented, one more item, what the parser would drop. */
const goesOn = /[ \t\uFEFF]|(?:[-+*]|\d+[.)])(?:\s|$)/y;

/** Where another item of the list may begin behind its last one: in the next line, or behind empty ones; there nothing else may go on with it. */
function nextItem(text: string, at: number, kind: string | undefined): number | null {
	if (!endsBefore(text, at)) return at;
	const next = behindAllEmpty(text, at);
	const [marks = "", , mark = text[next]] = matchAt(marker, text, next) ?? [];
	return marks !== "" && mark === kind ? next : null;
}

/** Items of one line each. */
export function listAt(source: Source, at: number): PlainBlock<List> | null {
	const { text, base } = source;
	const children: ListItem[] = [];
	const [, number, kind = text[at]] = matchAt(marker, text, at) ?? [];
	let end = at;
	let last = at;
	for (let from: number | null = at; from !== null; from = nextItem(text, end, kind)) {
		const [marks = "", , mark = text[from]] = matchAt(marker, text, from) ?? [];
		const item = marks !== "" && mark === kind ? oneLine(source, from + marks.length) : null;
		if (!item) return null;
		last = item.last;
		end = item.end;
		const position = place(from - base, last);
		children.push({ type: "listItem", spread: false, checked: null, children: [item.paragraph], position });
	}
	if (matchAt(goesOn, text, behindAllEmpty(text, end))) return null;
	const ordered = number !== undefined;
	const start = ordered ? Number(number) : null;
	const position = place(at - base, last);
	return { nodes: [{ type: "list", ordered, start, spread: false, children, position }], end };
}

const noteStart = /\[\^([^\s\0[\]\\^]{1,999})\]: (?=\S)/y;
const indented = /[ \t\uFEFF]/y;

/** The words of a note, up to another one or an empty line: what stands at the margin goes on with its paragraph. */
function noteLines({ text, base, labels }: Source, at: number): Lines | null {
	const inline = inlineReader(text, base, labels);
	let start = at;
	let isOfThem = isWords;
	for (;;) {
		const end = lineEnd(text, start);
		const next = nextLine(text, end);
		const isLast = endsBefore(text, next) || beginsNote(text, next);
		if (!isOfThem(text, start, end) || !readLine(inline, { start, end }, !isLast)) return null;
		if (isLast) return linesRead(inline, at, next);
		start = next;
		isOfThem = goesOnAsWords;
	}
}

/** A footnote: behind it stands another one, or an empty line and then nothing that is indented. */
export function noteAt(source: Source, at: number): PlainBlock<FootnoteDefinition> | null {
	const { text, base } = source;
	const [marks = "", label = ""] = matchAt(noteStart, text, at) ?? [];
	const lines = marks === "" ? null : noteLines(source, at + marks.length);
	if (!lines) return null;
	const { paragraph, last, end } = lines;
	if (endsBefore(text, end) && matchAt(indented, text, behindAllEmpty(text, end))) return null;
	const identifier = normal(label).toLowerCase();
	const position = place(at - base, last);
	return { nodes: [{ type: "footnoteDefinition", identifier, label, children: [paragraph], position }], end };
}
