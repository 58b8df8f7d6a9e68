// Takes a figure of a checked draft; gives its sentence as a claim states it: without Markdown and without the marks that cite,
// with its hedges. A figure in a table is told by the heads of its row and column.
import type { CitationMark } from "../citations/citation.ts";
import type { Block, Draft } from "../draft/draft.ts";
import type { Registry } from "../registry/registry.ts";
import { contains, type Span, slice } from "../text/span.ts";
import type { CheckedFigure } from "../verdicts/verdict.ts";

/** A stretch of prose and what stands there in its place. */
interface Swap {
	readonly at: Span;
	readonly text: string;
}

/** "@nis-2025 estimates" is said with the name; brackets and the like are left out. */
function spoken({ bare, keys, at }: CitationMark, prose: string, { sources }: Registry): string {
	if (!bare) return "";
	const key = keys[0]?.key ?? "";
	const source = sources.get(key);
	return source?.short ?? source?.author ?? source?.title ?? slice(prose, at).replace(/^-?@/, "");
}

/** Code stands in prose as one mark: its own words are written out. */
function codeIn({ marks }: Block, { text }: Draft): Swap[] {
	return marks.flatMap((mark) =>
		mark.kind === "code" ? [{ at: mark.at, text: slice(text, mark.span).replace(/^`+ ?| ?`+$/g, "") }] : [],
	);
}

function swapped(text: string, within: Span, swaps: readonly Swap[]): string {
	const inside = swaps.filter(({ at }) => contains(within, at)).toSorted((a, b) => a.at.start - b.at.start);
	let at = within.start;
	const parts: string[] = [];
	for (const swap of inside) {
		if (swap.at.start < at) continue;
		parts.push(text.slice(at, swap.at.start), swap.text);
		at = swap.at.end;
	}
	return parts.join("") + text.slice(at, within.end);
}

/** What leaving marks out leaves behind: two spaces, a space before a full stop, empty brackets. */
const tidy = (text: string): string =>
	text
		.replace(/\s+/g, " ")
		.replace(/\(\s*[,;]?\s*\)|\[\s*\]/g, "")
		.replace(/ +([.,;:!?…)\]])/g, "$1")
		.replace(/ {2,}/g, " ")
		.replace(/^[,;:.\s]+|\s+$/g, "");

/** Head of the row and of the column, as far as the table has them. */
function headsOf(block: Block, { blocks }: Draft): string[] {
	const { cell } = block;
	if (!cell) return [];
	const at = (row: number, column: number): string[] => {
		const head = blocks.find(
			({ cell: other }) => other?.table === cell.table && other.row === row && other.column === column,
		);
		const text = head && head !== block ? tidy(head.prose.text) : "";
		return text === "" ? [] : [text];
	};
	return [...(cell.column > 0 ? at(cell.row, 0) : []), ...(cell.row > 0 ? at(0, cell.column) : [])];
}

export function statementOf(
	{ block, sentence }: CheckedFigure,
	draft: Draft,
	citations: readonly CitationMark[],
	registry: Registry,
): string {
	const { text } = block.prose;
	const marks = citations
		.filter((mark) => mark.block === block && mark.style === "pandoc")
		.map((mark): Swap => ({ at: mark.at, text: spoken(mark, text, registry) }));
	const own = tidy(swapped(text, sentence, [...marks, ...codeIn(block, draft)]));
	const heads = headsOf(block, draft);
	return heads.length === 0 ? own : `${heads.join(", ")}: ${own}`;
}
