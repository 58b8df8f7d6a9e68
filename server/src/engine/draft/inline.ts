// Takes the inline nodes of one block; gives its prose, its marks and the images that stand in it.
// Prose joins across emphasis, links and tags; code becomes one U+FFFC; footnote calls and comments take no room.
import type {
	Definition,
	FootnoteReference,
	Html,
	Image,
	ImageReference,
	InlineCode,
	Link,
	LinkReference,
	Nodes,
	PhrasingContent,
	Text,
} from "mdast";
import { type Span, span } from "../text/span.ts";
import type { Mark, Prose } from "./draft.ts";
import { readComments } from "./html/comments.ts";
import type { TokenPiece } from "./markdown/pieces.ts";
import { ProseWriter } from "./prose.ts";

/** What the draft defines, by identifier. */
export interface Definitions {
	readonly links: ReadonlyMap<string, Definition>;
	readonly footnotes: ReadonlySet<string>;
}

/** What inline nodes need of the draft around them. */
export interface Source {
	/** Where the part of the draft that the tree was read from begins in its text. */
	readonly base: number;
	readonly text: string;
	readonly definitions: Definitions;
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

/** Writes what stands in the source as it stands there. */
function readLiteral({ source, writer }: Reader, { start, end }: Span): void {
	writer.add(source.text.slice(start, end), start, end);
}

function readLink(reader: Reader, { children }: Link | LinkReference, place: Span, url: string): void {
	const start = reader.writer.length;
	readAll(reader, children);
	reader.marks.push({ kind: "link", at: span(start, reader.writer.length), span: place, url });
}

/** A reference to what the draft does not define after all (the parser was told of every label that might be) is text. */
function readUndefined(reader: Reader, { children }: LinkReference, place: Span): void {
	const [first] = children;
	const last = children.at(-1);
	if (!first || !last) {
		readLiteral(reader, place);
		return;
	}
	readLiteral(reader, span(place.start, spanOf(first, reader.source).start));
	readAll(reader, children);
	readLiteral(reader, span(spanOf(last, reader.source).end, place.end));
}

function readReference(reader: Reader, node: LinkReference | ImageReference | FootnoteReference, place: Span): void {
	const { source, writer, marks, images } = reader;
	const { links, footnotes } = source.definitions;
	const url = links.get(node.identifier)?.url;
	if (node.type === "footnoteReference") {
		const at = span(writer.length, writer.length);
		if (footnotes.has(node.identifier)) marks.push({ kind: "footnote", at, span: place, label: node.identifier });
		else readLiteral(reader, place);
	} else if (url === undefined) {
		if (node.type === "linkReference") readUndefined(reader, node, place);
		else readLiteral(reader, place);
	} else if (node.type === "linkReference") readLink(reader, node, place, url);
	else images.push(node);
}

function readNode(reader: Reader, node: Exclude<PhrasingContent, Html | InlineCode>): void {
	const place = spanOf(node, reader.source);
	if (node.type === "text") {
		readText(reader, node);
		return;
	}
	reader.writer.reach(place.start);
	if (node.type === "break") reader.writer.addBreak("\n", place.start, place.end);
	else if (node.type === "link") readLink(reader, node, place, node.url);
	else if (node.type === "image") reader.images.push(node);
	else if ("children" in node && node.type !== "linkReference") readAll(reader, node.children);
	else readReference(reader, node as LinkReference | ImageReference | FootnoteReference, place);
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
