// Takes a draft and where a block begins; gives the headings and paragraphs from there that need no parser, for there is
// no mark in them: what a parser would make of them. Ends before the first block that holds one, or might.
import type { Heading, Paragraph, Root, Text } from "mdast";
import type { TokenPiece } from "./pieces.ts";

export interface Plain {
	readonly root: Root;
	/** Where the rest begins: a line, or the end of the text. */
	readonly end: number;
}

const heading = /(#{1,6}) ([^\s\0#*_`&\\[\]<>|](?:[^\0\t\n\r#*_`&\\[\]<>|]*[^\s\0#*_`&\\[\]<>|])?)(?:\r?\n|$)/y;
/** At the margin, a letter first, nothing but words behind it. */
const line = /\p{L}(?:[^\0\t\n\r*_`&\\[\]<>|]*[^\s\0*_`&\\[\]<>|])?(?=\r?\n|$)/uy;
const lineEnd = /\r?\n/y;
/** An empty line, or the end of the text. */
const empty = /[ \t]*(?:\r?\n|$)/y;

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
	expression.lastIndex = at;
	return expression.exec(text);
}

const place = (start: number, end: number) => ({
	start: { line: 1, column: 1, offset: start },
	end: { line: 1, column: 1, offset: end },
});

const textOf = (value: string, start: number, pieces: TokenPiece[]): Text => ({
	type: "text",
	value,
	position: place(start, start + value.length),
	data: { pieces },
});

function headingAt(text: string, at: number, base: number): { readonly node: Heading; readonly end: number } | null {
	const found = matchAt(heading, text, at);
	if (!found) return null;
	const [whole, marks = "", words = ""] = found;
	const start = at - base;
	const from = start + marks.length + 1;
	const end = from + words.length;
	const children = [textOf(words, from, [{ start: from, end, until: words.length, breaks: false }])];
	const node: Heading = {
		type: "heading",
		depth: marks.length as Heading["depth"],
		children,
		position: place(start, end),
	};
	return { node, end: at + whole.length };
}

/** Its lines must end in an empty one: a line of another kind could make them a heading or a table, or be no part of it. */
function paragraphAt(
	text: string,
	at: number,
	base: number,
): { readonly node: Paragraph; readonly end: number } | null {
	const start = at - base;
	const pieces: TokenPiece[] = [];
	const add = (from: number, to: number, breaks: boolean) =>
		pieces.push({ start: from - base, end: to - base, until: to - at, breaks });
	for (let from = at; ; ) {
		const words = matchAt(line, text, from);
		if (!words) return null;
		const end = from + words[0].length;
		add(from, end, false);
		from = end + (matchAt(lineEnd, text, end)?.[0].length ?? 0);
		const behind = matchAt(empty, text, from);
		if (behind) {
			const children = [textOf(text.slice(at, end), start, pieces)];
			const node: Paragraph = { type: "paragraph", children, position: place(start, end - base) };
			return { node, end: from + behind[0].length };
		}
		add(end, from, true);
	}
}

/**
 * Plain blocks and empty lines from a place where a block may begin; null where there are none. Offsets count from that
 * place. Linear.
 */
export function plainFrom(text: string, base: number): Plain | null {
	const children: (Heading | Paragraph)[] = [];
	let at = base;
	while (at < text.length) {
		const blank = matchAt(empty, text, at);
		const block = blank ? null : (headingAt(text, at, base) ?? paragraphAt(text, at, base));
		const end = blank ? at + blank[0].length : (block?.end ?? at);
		// A byte order mark would be dropped where a part begins.
		if (end === at || text[end] === "\uFEFF") break;
		if (block) children.push(block.node);
		at = end;
	}
	return at === base ? null : { root: { type: "root", children }, end: at };
}
