// Takes Markdown; gives its tree with the pieces of every text. Where the parser itself fails, a tree of plain paragraphs.
// Never sees front matter: that is taken off before.
import type { Paragraph, Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { type Abridged, abridge } from "./abridge.ts";
import type { Labels } from "./labels.ts";
import { pieces } from "./pieces.ts";
import { restore } from "./restore.ts";
import { type Syntax, syntaxFor } from "./syntax.ts";

export interface Tree {
	readonly root: Root;
	/** Lines, from 1, that went on without the marks of a quote or list around them. */
	readonly lazyLines: readonly number[];
}

const builders = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), pieces];

/** remark plugin: the syntax Sourcemark reads, and the pieces. */
function reading(this: Processor, { extensions }: Syntax): undefined {
	const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
	data.micromarkExtensions = [...extensions];
	data.fromMarkdownExtensions = builders;
}

/** Runs of lines without an empty one between, as paragraphs of plain text. */
function plainTree(text: string): Root {
	const children: Paragraph[] = [];
	for (const { 0: value, index } of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
		const position = {
			start: { line: 1, column: 1, offset: index },
			end: { line: 1, column: 1, offset: index + value.length },
		};
		children.push({ type: "paragraph", position, children: [{ type: "text", value, position }] });
	}
	return { type: "root", children };
}

/**
 * The tree of a draft or a part of it that begins with a block. Offsets count from the text's start; a byte order mark
 * must be taken off before. `labels` are those of the whole draft. Never throws. How the text is shortened for the parser is
 * for tests: the tree must not depend on it.
 */
export function parseTree(text: string, labels: Labels, shorten: (text: string) => Abridged = abridge): Tree {
	try {
		const syntax = syntaxFor(labels);
		const short = shorten(text);
		const root = unified().use(remarkParse).use(reading, syntax).parse(short.text);
		restore(root, text, short.cuts);
		return { root, lazyLines: syntax.lazyLines() };
	} catch {
		return { root: plainTree(text), lazyLines: [] };
	}
}
