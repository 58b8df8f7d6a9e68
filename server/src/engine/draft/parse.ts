// Takes the text of a draft, or of a section of one; gives its blocks of prose with the way back. Never throws, whatever the
// text.
import type { Definition, Nodes } from "mdast";
import type { LanguageTag } from "../languages/language.ts";
import { type Span, slice, span } from "../text/span.ts";
import { addPart, type BareBlock, type Outline, outline } from "./blocks.ts";
import type { Block, Draft, DraftOptions, FrontMatter } from "./draft.ts";
import { noFrontMatter, readFrontMatter } from "./front-matter.ts";
import type { Definitions } from "./inline.ts";
import { detectBeside, detectLanguages } from "./language.ts";
import type { Labels } from "./markdown/labels.ts";
import { type Opening, openingOf } from "./markdown/open.ts";
import { type Part, parseParts } from "./markdown/parts.ts";
import { splitSentences } from "./sentences.ts";

/** Definitions wherever they stand; of several with one name the first counts. */
export function definitionsOf(parts: readonly Part[]): Definitions {
	const links = new Map<string, Definition>();
	const footnotes = new Set<string>();
	const look = (node: Nodes): void => {
		if (node.type === "definition" && !links.has(node.identifier)) links.set(node.identifier, node);
		if (node.type === "footnoteDefinition") footnotes.add(node.identifier);
		if (node.type !== "paragraph" && node.type !== "table" && "children" in node) node.children.forEach(look);
	};
	for (const { root } of parts) look(root);
	return { links, footnotes };
}

function outlineOf(text: string, parts: readonly Part[]): Outline {
	const out = outline({ text, base: 0, definitions: definitionsOf(parts) });
	for (const part of parts) addPart(out, part);
	return out;
}

type Detect = (blocks: readonly BareBlock[]) => readonly (string | null)[];

/** Written out: to copy all that a block has by itself costs more than to find its sentences. */
const withLanguage = (bare: BareBlock, language: LanguageTag | null): Block => ({
	index: bare.index,
	kind: bare.kind,
	span: bare.span,
	prose: bare.prose,
	marks: bare.marks,
	group: bare.group,
	headings: bare.headings,
	lead: bare.lead,
	cell: bare.cell,
	footnote: bare.footnote,
	quoted: bare.quoted,
	language,
	sentences: splitSentences(bare.prose.text, language),
});

function draftOf(
	text: string,
	frontMatter: FrontMatter,
	{ blocks: bare, comments, footnotes }: Outline,
	language: string | null,
	detect: Detect,
): Omit<Draft, "body"> {
	const detected = language === null ? detect(bare) : [];
	const blocks = bare.map((block) => {
		const tag = language ?? detected[block.index] ?? null;
		return withLanguage(block, tag);
	});
	return { text, frontMatter, language, blocks, comments, footnotes };
}

/** Reads a draft. All spans count UTF-16 units of `text`, a byte order mark included. */
export function parseDraft(text: string, options: DraftOptions = {}): Draft {
	const start = text.startsWith("\uFEFF") ? 1 : 0;
	const frontMatter = readFrontMatter(text, start);
	const parts = [...parseParts(text, frontMatter.span?.end ?? start)];
	const language = frontMatter.language ?? options.language ?? null;
	return { ...draftOf(text, frontMatter, outlineOf(text, parts), language, detectLanguages), body: null };
}

/** A section's text with what it is lent, and what it needs to know of the rest of its draft. */
export interface SectionText {
	readonly text: string;
	readonly body: Span;
	/** Of the whole draft. */
	readonly labels: Labels;
}

/** A section with its outline, before its languages are known. */
export interface ParsedSection {
	readonly source: SectionText;
	readonly outline: Outline;
	/** Code or HTML that is still open at the body's end: what follows belongs to it. */
	readonly opening: Opening | null;
	/** Headings over what follows, as written, outermost first. */
	readonly headings: readonly string[];
}

/** Whether a block that begins before a place goes on behind it. */
const crosses = (parts: readonly Part[], place: number): boolean =>
	parts.some(({ root, base }) =>
		root.children.some(
			({ position }) => (position?.start.offset ?? 0) + base < place && (position?.end.offset ?? 0) + base > place,
		),
	);

export function parseSection(source: SectionText): ParsedSection {
	const { text, body, labels } = source;
	const read = (from: number, to: number): Part[] => [...parseParts(text.slice(0, to), from, undefined, labels)];
	// Empty lines part the body from what is lent, so that all is read as one unless code or HTML is still open.
	const whole = read(0, text.length);
	const parted = text.length > body.end && crosses(whole, body.end);
	const own = parted ? read(0, body.end) : whole;
	const out = outlineOf(text, parted ? [...own, ...read(body.end, text.length)] : own);
	const inBody = ({ index }: { readonly index: number }): boolean =>
		(out.blocks[index] as BareBlock).span.start < body.end;
	const headings = out.top.headings
		.filter(inBody)
		.map(({ index }) => slice(text, (out.blocks[index] as BareBlock).span));
	return { source, outline: out, opening: openingOf(text, own.at(-1) ?? null), headings };
}

/** `language` is the draft's where it says one; else `majority` is what most of its words are in. */
export function sectionDraft(
	{ source: { text, body }, outline: out }: ParsedSection,
	language: string | null,
	majority: string | null,
): Draft {
	const detect: Detect = (blocks) => detectBeside(blocks, majority);
	return { ...draftOf(text, noFrontMatter, out, language, detect), body: span(body.start, body.end) };
}
