// Takes the inline nodes of one block; gives its prose, its marks and the images that stand in it.
// Prose joins across emphasis, links and tags; code becomes one U+FFFC; footnote calls and comments take no room.
import type { Definition, Html, Image, ImageReference, InlineCode, Nodes, PhrasingContent, Text } from "mdast";
import { type Span, span } from "../text/span.ts";
import type { Mark, Prose } from "./draft.ts";
import { readComments } from "./html/comments.ts";
import type { TokenPiece } from "./markdown/pieces.ts";
import { ProseWriter } from "./prose.ts";

/** What inline nodes need of the draft around them. */
export interface Source {
	/** Where the text that the tree was read from begins in the draft. */
	readonly base: number;
	/** Link definitions by identifier. */
	readonly definitions: ReadonlyMap<string, Definition>;
}

export interface Inline {
	readonly prose: Prose;
	readonly marks: readonly Mark[];
	readonly images: readonly (Image | ImageReference)[];
}

interface Reader {
	readonly source: Source;
	readonly writer: ProseWriter;
	readonly marks: Mark[];
	readonly images: (Image | ImageReference)[];
}

/** Stands for what is not prose, so that the words around it do not join. */
const OBJECT = "\uFFFC";

/** A node's place in the draft. */
export function spanOf(node: Nodes, { base }: Source): Span {
	return span((node.position?.start.offset ?? 0) + base, (node.position?.end.offset ?? 0) + base);
}

/** The pieces of a text; those the parser gives without any (autolinks) stand in the source as they are. */
function piecesOf(node: Text): readonly TokenPiece[] {
	const start = node.position?.start.offset ?? 0;
	return node.data?.pieces ?? [{ start, end: start + node.value.length, until: node.value.length, breaks: false }];
}

function readText({ source: { base }, writer }: Reader, node: Text): void {
	let from = 0;
	let before: number | null = null;
	for (const { start, end, until, breaks } of piecesOf(node)) {
		// A line end takes the white space before it along: the parser drops both together.
		if (breaks) writer.addBreak(" ", (before ?? start) + base, end + base);
		else writer.add(node.value.slice(from, until), start + base, end + base);
		from = until;
		before = end;
	}
}

function readCode({ writer, marks }: Reader, place: Span): void {
	const at = span(writer.length, writer.length + 1);
	writer.add(OBJECT, place.start, place.end);
	marks.push({ kind: "code", at, span: place });
}

const codeTags = new Set(["code", "kbd", "pre", "samp", "script", "style"]);
const tagName = (value: string): string => /^<\/?([a-z][a-z0-9-]*)/i.exec(value)?.[1]?.toLowerCase() ?? "";

/** Index of the node that closes a tag of code, or null where the tag is none or stays open. */
function codeEnd(nodes: readonly PhrasingContent[], index: number): number | null {
	const { value } = nodes[index] as Html;
	if (value.startsWith("</") || !codeTags.has(tagName(value))) return null;
	const closing = (node: PhrasingContent) =>
		node.type === "html" && node.value.startsWith("</") && tagName(node.value) === tagName(value);
	for (let at = index + 1; at < nodes.length; at++) if (closing(nodes[at] as PhrasingContent)) return at;
	return null;
}

function readHtml({ source, writer, marks }: Reader, node: Html): void {
	const place = spanOf(node, source);
	if (tagName(node.value) === "br") writer.addBreak("\n", place.start, place.end);
	else writer.reach(place.start);
	for (const comment of readComments(node, source)) {
		marks.push({ kind: "comment", at: span(writer.length, writer.length), ...comment });
	}
}

function readLink(reader: Reader, node: Extract<PhrasingContent, { type: "link" | "linkReference" }>): void {
	const { source, writer, marks } = reader;
	const url = node.type === "link" ? node.url : source.definitions.get(node.identifier)?.url;
	const start = writer.length;
	readAll(reader, node.children);
	if (url !== undefined) {
		marks.push({ kind: "link", at: span(start, writer.length), span: spanOf(node, source), url });
	}
}

function readNode(reader: Reader, node: Exclude<PhrasingContent, Html | InlineCode>): void {
	const place = spanOf(node, reader.source);
	if (node.type !== "text") reader.writer.reach(place.start);
	if (node.type === "text") readText(reader, node);
	else if (node.type === "break") reader.writer.addBreak("\n", place.start, place.end);
	else if (node.type === "link" || node.type === "linkReference") readLink(reader, node);
	else if (node.type === "image" || node.type === "imageReference") reader.images.push(node);
	else if (node.type === "footnoteReference") {
		const at = span(reader.writer.length, reader.writer.length);
		reader.marks.push({ kind: "footnote", at, span: place, label: node.identifier });
	} else readAll(reader, node.children);
}

function readAll(reader: Reader, nodes: readonly PhrasingContent[]): void {
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index] as PhrasingContent;
		const end = node.type === "html" ? codeEnd(nodes, index) : null;
		if (end !== null) {
			const last = spanOf(nodes[end] as PhrasingContent, reader.source);
			readCode(reader, span(spanOf(node, reader.source).start, last.end));
			index = end;
		} else if (node.type === "inlineCode") readCode(reader, spanOf(node, reader.source));
		else if (node.type === "html") readHtml(reader, node);
		else readNode(reader, node);
	}
}

/** Prose and marks of a block's inline nodes. Marks in the order of their place in the draft. */
export function readInline(nodes: readonly PhrasingContent[], source: Source): Inline {
	const reader: Reader = { source, writer: new ProseWriter(), marks: [], images: [] };
	readAll(reader, nodes);
	const marks = reader.marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	return { prose: reader.writer.prose(), marks, images: reader.images };
}
