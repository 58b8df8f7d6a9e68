// Takes the text of a draft; gives its blocks of prose with the way back. Never throws, whatever the text.
import type { Definition, Nodes, Root } from "mdast";
import { addTree, outline } from "./blocks.ts";
import type { Draft, DraftOptions, FrontMatter } from "./draft.ts";
import { noFrontMatter, readFrontMatter } from "./front-matter.ts";
import { type Source, spanOf } from "./inline.ts";
import { detectLanguages } from "./language.ts";
import { parseTree } from "./markdown/tree.ts";
import { splitSentences } from "./sentences.ts";

/** Link definitions wherever they stand; of several with one name the first counts. */
function definitionsOf(root: Root): Map<string, Definition> {
	const found = new Map<string, Definition>();
	const look = (node: Nodes): void => {
		if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
		else if (node.type !== "paragraph" && node.type !== "table" && "children" in node) node.children.forEach(look);
	};
	look(root);
	return found;
}

function frontMatterOf(root: Root, draft: string, source: Source): FrontMatter {
	const node = root.children[0];
	return node?.type === "yaml" ? readFrontMatter(draft, spanOf(node, source)) : noFrontMatter;
}

/** Reads a draft. All spans count UTF-16 units of `text`, a byte order mark included. */
export function parseDraft(text: string, options: DraftOptions = {}): Draft {
	const base = text.startsWith("\uFEFF") ? 1 : 0;
	const root = parseTree(text.slice(base));
	const source: Source = { base, definitions: definitionsOf(root) };
	const frontMatter = frontMatterOf(root, text, source);
	const out = outline(source);
	addTree(out, root);
	const language = frontMatter.language ?? options.language ?? null;
	const detected = language === null ? detectLanguages(out.blocks.map(({ prose }) => prose.text)) : [];
	const blocks = out.blocks.map((block) => {
		const tag = language ?? detected[block.index] ?? null;
		return { ...block, language: tag, sentences: splitSentences(block.prose.text, tag) };
	});
	return { text, frontMatter, language, blocks, comments: out.comments, footnotes: out.footnotes };
}
