// Takes a draft's tree; gives its blocks in reading order, with all but their language and sentences.
// A block depends on its top-level node and on what `Outline` carries from the nodes before, on nothing else.
import type {
	BlockContent,
	DefinitionContent,
	Html,
	List,
	Nodes,
	Parents,
	PhrasingContent,
	RootContent,
	Table,
} from "mdast";
import type { Span } from "../text/span.ts";
import type { Block, Cell } from "./draft.ts";
import { type Comment, readComments } from "./html/comments.ts";
import { readHtmlFlow } from "./html/flow.ts";
import { type Inline, readInline, type Source, spanOf } from "./inline.ts";
import type { Part } from "./markdown/parts.ts";

export type BareBlock = Omit<Block, "language" | "sentences">;
type Flow = RootContent | BlockContent | DefinitionContent;

/** What the nodes before have to say to those behind: numbers to go on with, and what was gathered. */
export interface Outline {
	/** The part of the draft that is being read. */
	source: Source;
	/** At the top of the draft: the headings so far, and the paragraph that a list right behind would hang on. */
	readonly top: Place;
	lead: number | null;
	readonly blocks: BareBlock[];
	readonly comments: Comment[];
	readonly footnotes: Map<string, { readonly span: Span; readonly blocks: number[] }>;
	groups: number;
	tables: number;
}

/** Where a node stands. */
interface Place {
	/** Headings above it in its container, outermost first; grows as headings pass. */
	readonly headings: { readonly index: number; readonly depth: number }[];
	readonly group: number | null;
	readonly lead: number | null;
	readonly footnote: string | null;
	readonly quoted: boolean;
}

export const outline = (source: Source): Outline => ({
	source,
	top: { headings: [], group: null, lead: null, footnote: null, quoted: false },
	lead: null,
	blocks: [],
	comments: [],
	footnotes: new Map(),
	groups: 0,
	tables: 0,
});

type Content = Pick<Block, "kind" | "span" | "prose" | "marks">;

/** Adds a block unless there is nothing in it. Gives its index, or null. */
function add(out: Outline, place: Place, content: Content, cell: Cell | null = null): number | null {
	if (content.prose.text.trim() === "" && content.marks.length === 0) return null;
	const index = out.blocks.length;
	const group = place.group ?? out.groups++;
	const headings = place.headings.map((heading) => heading.index);
	const { lead, footnote, quoted } = place;
	out.blocks.push({ index, ...content, group, headings, lead, cell, footnote, quoted });
	if (footnote !== null) out.footnotes.get(footnote)?.blocks.push(index);
	return index;
}

/** Adds the block of a node with inline content, and behind it those of its images' alternative texts. */
function addInline(
	out: Outline,
	place: Place,
	node: Nodes & { children: readonly PhrasingContent[] },
	kind: Block["kind"],
	cell: Cell | null = null,
): number | null {
	const inline: Inline = readInline(node.children, out.source);
	for (const mark of inline.marks) if (mark.kind === "comment") out.comments.push({ span: mark.span, text: mark.text });
	const index = add(out, place, { kind, span: spanOf(node, out.source), ...pick(inline) }, cell);
	for (const image of inline.images) {
		const label = readInline(image.data?.label ?? [], out.source);
		add(out, { ...place, group: null }, { kind: "alt", span: spanOf(image, out.source), ...pick(label) });
	}
	return index;
}

const pick = ({ prose, marks }: Inline) => ({ prose, marks });

function addTable(out: Outline, place: Place, node: Table): void {
	const table = out.tables++;
	node.children.forEach((line, row) => {
		const group = out.groups++;
		line.children.forEach((cell, column) => {
			addInline(out, { ...place, group }, cell, "cell", { table, row, column });
		});
	});
}

function addHtml(out: Outline, place: Place, node: Html): void {
	out.comments.push(...readComments(node, out.source));
	for (const paragraph of readHtmlFlow(node, out.source.base)) add(out, place, { kind: "paragraph", ...paragraph });
}

function addList(out: Outline, place: Place, node: List): void {
	for (const item of node.children) addAll(out, { ...place, headings: [...place.headings], group: out.groups++ }, item);
}

function addFootnote(out: Outline, node: Extract<Flow, { type: "footnoteDefinition" }>): void {
	const footnote = node.identifier;
	if (!out.footnotes.has(footnote)) out.footnotes.set(footnote, { span: spanOf(node, out.source), blocks: [] });
	addAll(out, { headings: [], group: out.groups++, lead: null, footnote, quoted: false }, node);
}

function addHeading(out: Outline, place: Place, node: Extract<Flow, { type: "heading" }>): void {
	while ((place.headings.at(-1)?.depth ?? 0) >= node.depth) place.headings.pop();
	const index = addInline(out, { ...place, group: null }, node, "heading");
	if (index !== null) place.headings.push({ index, depth: node.depth });
}

/** Adds what one node holds; gives the paragraph that a list or table right behind it hangs on, `lead` where it changes none. */
function addNode(out: Outline, place: Place, node: Flow, lead: number | null): number | null {
	if (node.type === "paragraph") return addInline(out, place, node, "paragraph");
	if (node.type === "list") addList(out, { ...place, lead: lead ?? place.lead }, node);
	else if (node.type === "table") addTable(out, { ...place, lead: lead ?? place.lead }, node);
	else if (node.type === "blockquote") addAll(out, { ...place, headings: [...place.headings], quoted: true }, node);
	else if (node.type === "heading") addHeading(out, place, node);
	else if (node.type === "footnoteDefinition") addFootnote(out, node);
	else if (node.type === "html") {
		const before = out.blocks.length;
		addHtml(out, place, node);
		// A comment between a paragraph and its list does not part them.
		return out.blocks.length === before ? lead : null;
	} else if (node.type === "definition") return lead;
	return null;
}

function addAll(out: Outline, place: Place, parent: Parents): void {
	let lead: number | null = null;
	for (const child of parent.children) lead = addNode(out, place, child as Flow, lead);
}

/** Adds the blocks of a part of the draft behind those of the parts before. */
export function addPart(out: Outline, { root, base }: Part): void {
	out.source = { ...out.source, base };
	for (const child of root.children) out.lead = addNode(out, out.top, child, out.lead);
}
