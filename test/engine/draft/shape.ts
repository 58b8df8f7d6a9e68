// Takes a draft; gives its blocks as lines that read like an outline, for tests to compare with.
import type { Block, Draft, DraftOptions } from "../../../server/src/engine/draft/draft.ts";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import { slice } from "../../../server/src/engine/text/span.ts";

const flags = ({ quoted, footnote, cell, lead }: Block): string =>
	[
		quoted ? "quoted" : "",
		footnote === null ? "" : `^${footnote}`,
		cell ? `${cell.table}:${cell.row}:${cell.column}` : "",
		lead === null ? "" : `<${lead}`,
	]
		.filter(Boolean)
		.join(" ");

/** `kind flags | prose`, a line end in prose as `/`. */
export const outlineOf = (draft: Draft): string[] =>
	draft.blocks.map((block) => {
		const marks = flags(block);
		return `${block.kind}${marks && ` ${marks}`} | ${block.prose.text.replaceAll("\n", "/")}`;
	});

export const outline = (text: string, options?: DraftOptions): string[] => outlineOf(parseDraft(text, options));

/** Marks of all blocks: kind, the prose they cover, the draft they stand in. */
export const marksOf = (text: string): string[] =>
	parseDraft(text).blocks.flatMap(({ marks, prose }) =>
		marks.map((mark) => `${mark.kind} "${slice(prose.text, mark.at)}" ${slice(text, mark.span)}`),
	);
