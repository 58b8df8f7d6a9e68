// Takes a block of HTML; gives the paragraphs a reader sees in it: captions, cells, table heads.
// White space is one space, entities are decoded, tags and attributes are left out, Markdown in it stays as written.
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Html } from "mdast";
import { cover, type Span, span } from "../../text/span.ts";
import type { Mark, Prose } from "../draft.ts";
import { ProseWriter } from "../prose.ts";
import { innerText, placeOf, placeOfGap } from "./comments.ts";
import { type HtmlToken, scanHtml } from "./scan.ts";

export interface HtmlParagraph {
	readonly span: Span;
	readonly prose: Prose;
	readonly marks: readonly Mark[];
}

/** Tags that do not end a paragraph. */
const inlineTags = new Set(
	(
		"a abbr b bdi bdo big cite data del dfn em font i img ins label mark q s small span strike strong sub sup time " +
		"tt u var wbr"
	).split(" "),
);
const inlineCode = new Set(["code", "kbd", "samp"]);

/** White space, a reference, or a run of anything else. No-break spaces are no white space. */
const parts = /[ \t\r\n\f]+|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});|&|[^ \t\r\n\f&]+/g;

function decode(reference: string): string {
	const name = reference.slice(1, -1);
	if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || reference;
	const hexadecimal = name[1] === "x" || name[1] === "X";
	const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
	return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code);
}

interface Reader {
	readonly node: Html;
	readonly base: number;
	readonly out: HtmlParagraph[];
	writer: ProseWriter;
	marks: Mark[];
	/** White space seen behind the last word, not yet written. */
	gap: Span | null;
}

function flush(reader: Reader): void {
	const prose = reader.writer.prose();
	const [first] = prose.map;
	const last = prose.map.at(-1);
	if (first && last) {
		const text = span(first.source.start, last.source.end);
		const whole = reader.marks.reduce((so_far, mark) => cover(so_far, mark.span), text);
		reader.out.push({ span: whole, prose, marks: reader.marks });
	}
	reader.writer = new ProseWriter();
	reader.marks = [];
	reader.gap = null;
}

function write(reader: Reader, value: string, place: Span): void {
	if (reader.gap && reader.writer.length > 0) reader.writer.add(" ", reader.gap.start, reader.gap.end);
	reader.gap = null;
	reader.writer.add(value, place.start, place.end);
}

function readText(reader: Reader, { start, end }: Span): void {
	const { node, base } = reader;
	for (const { 0: part, index } of node.value.slice(start, end).matchAll(parts)) {
		const from = start + index;
		const to = from + part.length;
		if (" \t\r\n\f".includes(part[0] as string)) reader.gap ??= placeOfGap(node, base, from, to);
		else write(reader, part.length > 3 && part[0] === "&" ? decode(part) : part, placeOf(node, base, from, to));
	}
}

/** Code within a line stands as one U+FFFC; other code ends the paragraph. */
function readCode(reader: Reader, source: string, place: Span): void {
	if (inlineCode.has(/^<([a-z]+)/i.exec(source)?.[1]?.toLowerCase() ?? "")) {
		write(reader, "\uFFFC", place);
		reader.marks.push({ kind: "code", at: span(reader.writer.length - 1, reader.writer.length), span: place });
	} else flush(reader);
}

function readToken(reader: Reader, token: HtmlToken): void {
	const place = placeOf(reader.node, reader.base, token.start, token.end);
	const source = reader.node.value.slice(token.start, token.end);
	if (token.kind === "text") readText(reader, token);
	else if (token.kind === "code") readCode(reader, source, place);
	else if (token.kind === "comment") {
		const at = span(reader.writer.length, reader.writer.length);
		reader.marks.push({ kind: "comment", at, span: place, text: innerText(source) });
	} else if (token.kind === "tag" && !inlineTags.has(token.name)) flush(reader);
}

/** The paragraphs of a block of HTML, in order. */
export function readHtmlFlow(node: Html, base: number): readonly HtmlParagraph[] {
	const reader: Reader = { node, base, out: [], writer: new ProseWriter(), marks: [], gap: null };
	for (const token of scanHtml(node.value)) readToken(reader, token);
	flush(reader);
	return reader.out;
}
