// Takes the text of a draft; gives its blocks of prose with the way back. Never throws, whatever the text.
import type { Definition, Nodes } from "mdast";
import { addPart, outline } from "./blocks.ts";
import type { Draft, DraftOptions } from "./draft.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Definitions } from "./inline.ts";
import { detectLanguages } from "./language.ts";
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

/** Reads a draft. All spans count UTF-16 units of `text`, a byte order mark included. */
export function parseDraft(text: string, options: DraftOptions = {}): Draft {
	const start = text.startsWith("\uFEFF") ? 1 : 0;
	const frontMatter = readFrontMatter(text, start);
	const parts = [...parseParts(text, frontMatter.span?.end ?? start)];
	const out = outline({ text, base: 0, definitions: definitionsOf(parts) });
	for (const part of parts) addPart(out, part);
	const language = frontMatter.language ?? options.language ?? null;
	const detected = language === null ? detectLanguages(out.blocks) : [];
	const blocks = out.blocks.map((block) => {
		const tag = language ?? detected[block.index] ?? null;
		return { ...block, language: tag, sentences: splitSentences(block.prose.text, tag) };
	});
	return { text, frontMatter, language, blocks, comments: out.comments, footnotes: out.footnotes };
}
