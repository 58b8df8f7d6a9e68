// Takes a line and where a mark stands in it; gives the node that a parser would begin there: emphasis, links, calls of notes,
// code, comments as everybody writes them. Says so where a mark means nothing, and null where only a parser can tell.
import type { Link, LinkReference, PhrasingContent, Text } from "mdast";
import { type Labels, normal } from "./labels.ts";
import type { TokenPiece } from "./pieces.ts";
import { matchAt } from "./plain-lines.ts";

/** A node's place; nobody asks for lines and columns. */
export const place = (start: number, end: number) => ({
	start: { line: 1, column: 1, offset: start },
	end: { line: 1, column: 1, offset: end },
});

/** All that may mean something inside a line; a bracket that closes means nothing unless one was opened. */
export const mark = /[\0\t\r*_`&\\[<]/g;
const marks = /[*_&]/;

const emphasis = /(\*\*?|__?)((?!\s)[^\0\t\r*_`&\\[\]<]*[^\s\0*_`&\\[\]<])\1(?![*_])/uy;
const link = /\[([^\0\t\r*_`&\\[\]<]+)\]\(([^\s\p{Cc}()<>\\&]+)\)/uy;
const call = /\[\^([^\s\0[\]\\^*_`&<]+)\]/y;
const bracket = /\[([^\0\t\r`\\[\]<]+)\](?:\[([^\0\t\r`\\[\]<]*)\])?/y;
const code = /`([^\s\0`](?:[^\0\t\r`]*[^\s\0`])?)`(?!`)/y;
const comment = /<!--(?!-?>)[^\0\t\r]*?-->/y;
const reference = /&#?[\da-z]+;/iy;

/** Where emphasis may open: what stands there belongs to no word. Likewise behind it, where a word ends. */
const before = " (\"'„“«»‚‘–—-/";
const behind = " .,;:!?)]\"'”“»«’…–—-/";
const wordUnit = /[\p{L}\p{N}]/u;

/** A text that stands in the source as it is. */
const textOf = (value: string, start: number): Text => {
	const end = start + value.length;
	return { type: "text", value, position: place(start, end), data: { pieces: [pieceOf(value, start)] } };
};
export const pieceOf = ({ length }: string, start: number): TokenPiece => ({
	start,
	end: start + length,
	until: length,
	breaks: false,
});

/** `start` is the mark's own offset in the tree; "text" where it is none, null where only the parser can tell. */
type Read = (
	labels: Labels,
	line: string,
	at: number,
	start: number,
) => { readonly node: PhrasingContent; readonly length: number } | "text" | null;

const readEmphasis: Read = (_, line, at, start) => {
	const [previous = " ", next = " "] = [line[at - 1], line[at + 1]];
	// "snake_case" is one word.
	if (line[at] === "_" && wordUnit.test(previous) && wordUnit.test(next)) return "text";
	const found = before.includes(previous) ? matchAt(emphasis, line, at) : null;
	if (!found) return null;
	const [{ length }, fence = "", words = ""] = found;
	if (previous !== " " && !wordUnit.test(words[0] as string)) return null;
	const follows = line[at + length] ?? " ";
	const endsWord = wordUnit.test(words.at(-1) as string)
		? behind.includes(follows) || follows === "["
		: follows === " ";
	if (!endsWord) return null;
	const type = fence.length === 1 ? "emphasis" : "strong";
	const children = [textOf(words, start + fence.length)];
	return { node: { type, children, position: place(start, start + length) }, length };
};

const readBracket: Read = (labels, line, at, start) => {
	if (line[at - 1] === "!") return null;
	if (line[at + 1] === "^") return readCall(labels, line, at, start);
	const [whole, first = "", second] = matchAt(bracket, line, at) ?? [];
	if (whole === undefined) return null;
	if (second === undefined && line[at + whole.length] === "(") return readLink(line, at, start);
	const { links } = labels;
	if (links.size === 0) return "text";
	const label = second || first;
	if (!links.has(normal(label))) return second && links.has(normal(first)) ? null : "text";
	if (marks.test(first)) return null;
	const length = whole.length;
	const referenceType = second === undefined ? "shortcut" : second === "" ? "collapsed" : "full";
	const node: LinkReference = {
		type: "linkReference",
		identifier: normal(label).toLowerCase(),
		label,
		referenceType,
		children: [textOf(first, start + 1)],
		position: place(start, start + length),
	};
	return { node, length };
};

function readLink(line: string, at: number, start: number): ReturnType<Read> {
	const found = matchAt(link, line, at);
	if (!found) return null;
	const [{ length }, words = "", url = ""] = found;
	const node: Link = {
		type: "link",
		title: null,
		url,
		children: [textOf(words, start + 1)],
		position: place(start, start + length),
	};
	return { node, length };
}

const unclosed = /\[[^\0\t\r*_`&\\[\]<^!][^\0\t\r*_`&\\[\]<]*$/y;

/** A bracket that this line does not close, with nothing but words behind it. */
export const opensLink = (line: string, at: number): boolean =>
	line[at] === "[" && line[at - 1] !== "!" && matchAt(unclosed, line, at) !== null;

const linkEnd = /([^\0\t\r*_`&\\[\]<]*)\](?:\(([^\s\p{Cc}()<>\\&]+)\)|\[([^\0\t\r`\\[\]<]+)\])/uy;

/** The end of a link of which a line begins with the last words. */
export interface LinkEnd {
	/** Of the words, and of all of it. */
	readonly label: number;
	readonly length: number;
	readonly linkOf: (text: Text, position: ReturnType<typeof place>) => PhrasingContent;
}

/** What closes the bracket that the line before has opened; null where it may be no link. */
export function linkBehind({ links }: Labels, line: string): LinkEnd | null {
	const [whole, words = "", url, label = ""] = matchAt(linkEnd, line, 0) ?? [];
	if (whole === undefined || (url === undefined && !links.has(normal(label)))) return null;
	const linkOf = (text: Text, position: ReturnType<typeof place>): PhrasingContent =>
		url === undefined
			? {
					type: "linkReference",
					identifier: normal(label).toLowerCase(),
					label,
					referenceType: "full",
					children: [text],
					position,
				}
			: { type: "link", title: null, url, children: [text], position };
	return { label: words.length, length: whole.length, linkOf };
}

function readCall({ footnotes }: Labels, line: string, at: number, start: number): ReturnType<Read> {
	const [{ length } = "", label = ""] = matchAt(call, line, at) ?? [];
	const identifier = normal(label);
	if (length === 0 || !footnotes.has(identifier)) return null;
	const position = place(start, start + length);
	return { node: { type: "footnoteReference", identifier: identifier.toLowerCase(), label, position }, length };
}

const readCode: Read = (_, line, at, start) => {
	const [{ length } = "", value = ""] = matchAt(code, line, at) ?? [];
	if (length === 0) return null;
	return { node: { type: "inlineCode", value, position: place(start, start + length) }, length };
};

const readAngle: Read = (_, line, at, start) => {
	if (line[at + 1] === " ") return "text";
	const [value = ""] = matchAt(comment, line, at) ?? [];
	const { length } = value;
	if (length === 0) return null;
	const position = place(start, start + length);
	return { node: { type: "html", value, position, data: { pieces: [pieceOf(value, start)] } }, length };
};

/** By their first characters. What is none of these needs a parser. */
export const readers: Readonly<Record<string, Read>> = {
	"*": readEmphasis,
	_: readEmphasis,
	"[": readBracket,
	"`": readCode,
	"<": readAngle,
	"&": (_, line, at) => (matchAt(reference, line, at) ? null : "text"),
};
