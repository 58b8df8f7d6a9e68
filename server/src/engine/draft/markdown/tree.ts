// Takes Markdown; gives its tree with the pieces of every text. Where the parser itself fails, a tree of plain paragraphs.
// Only what a figure checker needs: footnotes, tables and front matter, not the rest of GFM.
import type { Paragraph, Root } from "mdast";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { pieces } from "./pieces.ts";

/** remark plugin: the syntax Sourcemark reads, and the pieces. */
function syntax(this: Processor): undefined {
	const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
	data.micromarkExtensions = [gfmFootnote(), gfmTable(), frontmatter(["yaml"])];
	data.fromMarkdownExtensions = [
		gfmFootnoteFromMarkdown(),
		gfmTableFromMarkdown(),
		frontmatterFromMarkdown(["yaml"]),
		pieces,
	];
}

/** Runs of lines without an empty one between, as paragraphs of plain text. */
function plainTree(text: string): Root {
	const children: Paragraph[] = [];
	for (const { 0: value, index } of text.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
		const position = {
			start: { line: 1, column: 1, offset: index },
			end: { line: 1, column: 1, offset: index + value.length },
		};
		children.push({ type: "paragraph", position, children: [{ type: "text", value, position }] });
	}
	return { type: "root", children };
}

/** The tree of a draft. Offsets count from the text's start; a byte order mark must be taken off before. Never throws. */
export function parseTree(text: string): Root {
	try {
		return unified().use(remarkParse).use(syntax).parse(text);
	} catch {
		return plainTree(text);
	}
}
