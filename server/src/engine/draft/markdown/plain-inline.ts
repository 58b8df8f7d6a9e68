// Takes the lines of a block one by one; gives the inline nodes a parser would make of them, or says that a parser is needed.
import type { PhrasingContent, Text } from "mdast";
import type { Span } from "../../text/span.ts";
import type { Labels } from "./labels.ts";
import type { TokenPiece } from "./pieces.ts";
import { nextLine } from "./plain-lines.ts";
import { linkBehind, mark, opensLink, place, readers } from "./plain-marks.ts";

/** More, or more text, and the bounds of the parser (guards.ts) might be met. */
const MAX_MARKS = 300;
const MAX_LENGTH = 20_000;

/** What was read of a block's lines so far. */
export interface Inline {
	readonly text: string;
	/** Offsets of nodes count from there. */
	readonly base: number;
	readonly labels: Labels;
	readonly nodes: PhrasingContent[];
	/** The text node that is still growing. */
	pieces: TokenPiece[];
	value: string;
	marks: number;
	length: number;
	/** Where the last line ended. */
	last: number | null;
	/** Where a bracket stands that the line behind must close; the text that grows is the link's. */
	open: number | null;
}

function addText(inline: Inline, start: number, end: number, breaks = false): void {
	if (start === end) return;
	const { pieces, base, text } = inline;
	inline.value += breaks ? "\n" : text.slice(start, end);
	pieces.push({ start: start - base, end: end - base, until: inline.value.length, breaks });
}

function endText(inline: Inline): void {
	const { pieces, value, nodes } = inline;
	const [first] = pieces;
	if (!first) return;
	nodes.push({
		type: "text",
		value,
		position: place(first.start, (pieces.at(-1) as TokenPiece).end),
		data: { pieces },
	});
	inline.pieces = [];
	inline.value = "";
}

/**
 * Begins to read the inline content of a block. Offsets of the nodes count from `base`; `labels` are all that the draft may
 * define.
 */
export const inlineReader = (text: string, base: number, labels: Labels): Inline => ({
	text,
	base,
	labels,
	nodes: [],
	pieces: [],
	value: "",
	marks: 0,
	length: 0,
	last: null,
	open: null,
});

/** Ends the link that the line before has opened; gives the length of what the line has of it, or 0. */
function closeLink(inline: Inline, line: Span, words: string): number {
	const { base, labels, nodes, open } = inline;
	const found = linkBehind(labels, words);
	if (!found) return 0;
	addText(inline, line.start, line.start + found.label);
	endText(inline);
	const text = nodes.pop() as Text;
	nodes.push(found.linkOf(text, place((open as number) - base, line.start + found.length - base)));
	inline.open = null;
	return found.length;
}

/**
 * Reads one line more: a span of the text without the white space around it and what it is indented or quoted by. False where
 * a parser is needed. `goesOn`: one more line stands behind, which a link may go on into. Linear.
 */
export function readLine(inline: Inline, line: Span, goesOn = false): boolean {
	const { last, text, base, labels } = inline;
	inline.length += line.end - line.start;
	if (last !== null) addText(inline, last, nextLine(text, last), true);
	inline.last = line.end;
	const words = text.slice(line.start, line.end);
	let written = inline.open === null ? 0 : closeLink(inline, line, words);
	if (inline.open !== null) return false;
	mark.lastIndex = written;
	for (let found = mark.exec(words); found; found = mark.exec(words)) {
		const at = found.index;
		if (goesOn && opensLink(words, at)) {
			addText(inline, line.start + written, line.start + at);
			endText(inline);
			inline.open = line.start + at;
			written = at + 1;
			break;
		}
		const read = ++inline.marks > MAX_MARKS ? null : readers[found[0]]?.(labels, words, at, line.start + at - base);
		if (!read) return false;
		if (read === "text") continue;
		addText(inline, line.start + written, line.start + at);
		endText(inline);
		inline.nodes.push(read.node);
		written = at + read.length;
		mark.lastIndex = written;
	}
	addText(inline, line.start + written, line.end);
	return inline.marks === 0 || inline.length <= MAX_LENGTH;
}

/** The nodes of all lines read. */
export function nodesOf(inline: Inline): PhrasingContent[] {
	endText(inline);
	return inline.nodes;
}
