// Takes a draft, or parts of one; gives all that is read of it, for tests to compare.
import { addPart, outline } from "../../../server/src/engine/draft/blocks.ts";
import type { Abridged } from "../../../server/src/engine/draft/markdown/abridge.ts";
import { labelsOf } from "../../../server/src/engine/draft/markdown/labels.ts";
import type { Part } from "../../../server/src/engine/draft/markdown/parts.ts";
import { parseTree } from "../../../server/src/engine/draft/markdown/tree.ts";
import { definitionsOf } from "../../../server/src/engine/draft/parse.ts";

/** Nothing is left out. */
export const asItIs = (text: string): Abridged => ({ text, cuts: { at: [], gone: [] } });

/** All that is read of the parts of a draft. */
export function readParts(text: string, parts: readonly Part[]) {
	const out = outline({ text, base: 0, definitions: definitionsOf(parts) });
	for (const part of parts) addPart(out, part);
	const links = [...out.source.definitions.links.values()].map(({ url, identifier }) => ({ url, identifier }));
	const places = parts.flatMap(({ root, base }) =>
		root.children.map(({ type, position }) => [
			type,
			(position?.start.offset ?? 0) + base,
			(position?.end.offset ?? 0) + base,
		]),
	);
	return { places, links, blocks: out.blocks, comments: out.comments, footnotes: [...out.footnotes] };
}

/** The same of a draft that the parser reads as one. */
export function read(text: string, shorten: (text: string) => Abridged) {
	const { root, lazyLines } = parseTree(text, labelsOf(text), shorten);
	return { lazyLines, ...readParts(text, [{ root, base: 0 }]) };
}
