// The style `<!-- source: key -->`: nothing of it is seen in print. Finds it in prose and between blocks, writes it behind
// the words it vouches for.
import type { Block, Draft } from "../draft/draft.ts";
import { type Span, span } from "../text/span.ts";
import type { CitationMark, CitationPlace, CitedSource, Edit } from "./citation.ts";
import { insertion, sourceBehind } from "./insert.ts";
import { spotFor } from "./place.ts";
import type { CitationStyle } from "./style.ts";

/** Keys after "source:", parted by commas or semicolons, with their places in the draft; none where it is another comment. */
function keysIn(draft: Draft, comment: Span): CitationMark["keys"] {
	const text = draft.text.slice(comment.start, comment.end);
	const head = /^<!--\s*sources?\s*:/i.exec(text);
	if (!head) return [];
	const body = text.slice(head[0].length).replace(/-->$/, "");
	return [...body.matchAll(/[^\s,;][^,;\n]*/g)].flatMap(({ 0: found, index }) => {
		const key = found.trimEnd().replace(/^@/, "");
		const start = comment.start + head[0].length + index + (found.startsWith("@") ? 1 : 0);
		return key === "" ? [] : [{ key, span: span(start, start + key.length) }];
	});
}

const markAt = (draft: Draft, block: Block, at: Span, place: Span): readonly CitationMark[] => {
	const keys = keysIn(draft, place);
	return keys.length > 0 ? [{ style: "comment", block, at, span: place, keys, urls: [], words: "" }] : [];
};

/** A comment on a line of its own belongs to the block it touches, the one above before the one below. */
function neighbour(draft: Draft, comment: Span, above: Block | undefined, below: Block | undefined): Block | undefined {
	const touches = (from: number, to: number) => !/\n\s*\n/.test(draft.text.slice(from, to));
	if (above && touches(above.span.end, comment.start)) return above;
	if (below && touches(comment.end, below.span.start)) return below;
	return above ?? below;
}

function betweenBlocks(draft: Draft): CitationMark[] {
	const inProse = new Set(draft.blocks.flatMap(({ marks }) => marks.map((mark) => mark.span.start)));
	let next = 0;
	return draft.comments.flatMap((comment) => {
		if (inProse.has(comment.span.start)) return [];
		while (next < draft.blocks.length && (draft.blocks[next] as Block).span.start < comment.span.start) next++;
		const block = neighbour(draft, comment.span, draft.blocks[next - 1], draft.blocks[next]);
		if (!block) return [];
		const end = block.prose.text.length;
		return markAt(draft, block, span(end, end), comment.span);
	});
}

function find(draft: Draft): readonly CitationMark[] {
	if (draft.comments.length === 0) return [];
	const inProse = draft.blocks.flatMap((block) =>
		block.marks.flatMap((mark) => (mark.kind === "comment" ? markAt(draft, block, mark.at, mark.span) : [])),
	);
	return [...inProse, ...betweenBlocks(draft)];
}

function write({ key }: CitedSource, place: CitationPlace): readonly Edit[] | null {
	const { draft, block } = place;
	if (block.kind === "alt" || /--|[<>,;|]|\s$/.test(key) || key.trim() === "") return null;
	// Behind the stop and without a space: in print, nothing is left of it.
	return [insertion(sourceBehind(draft, block, spotFor(place).end), `<!-- source: ${key} -->`)];
}

export const comment: CitationStyle = { id: "comment", find, write };
