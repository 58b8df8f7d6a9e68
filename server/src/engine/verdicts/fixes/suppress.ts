// Takes a verdict's place; gives the comment that silences it once.
// Never puts a comment where Markdown would not read it as one (an image's alternative text), or where it would
// break a table or a list.
import type { Edit } from "../../citations/citation.ts";
import type { Block, Mark } from "../../draft/draft.ts";
import { toSource } from "../../text/offset-map.ts";
import { contains, type Span, span } from "../../text/span.ts";
import type { RuleContext, Subject } from "../rule.ts";
import type { Fix, RuleId } from "../verdict.ts";
import { editOf } from "./apply.ts";

const at = (offset: number): Span => span(offset, offset);

/**
 * The edit that puts the comment on a line of its own before the block; null where more than quote marks stand
 * before it.
 */
function ownLine({ kind, span: place }: Block, comment: string, { draft, lines }: RuleContext): Edit | null {
	const line = lines.at(place.start);
	const prefix = draft.text.slice(line.start, place.start);
	if (kind !== "paragraph" || !/^[\s>]*$/.test(prefix)) return null;
	const end = draft.text.startsWith("\r\n", line.end) ? "\r\n" : "\n";
	return editOf(draft.text, at(line.start), `${prefix}${comment}${end}`);
}

/**
 * The end of the line the place ends in, where a comment may stand: before a hard break, not in a link's or a
 * code's middle.
 */
function lineEnd(place: Span, block: Block, { draft, lines }: RuleContext): number {
	if (block.kind === "cell" || block.kind === "heading") {
		const prose = block.prose.text.length;
		return Math.max(place.end, toSource(block.prose.map, span(Math.max(0, prose - 1), prose)).end);
	}
	const line = lines.at(place.end);
	let end = line.end;
	while (end > place.end && " \t\\".includes(draft.text.charAt(end - 1))) end--;
	const inside = (mark: Mark) => mark.span.start < end && end < mark.span.end;
	return block.marks.some(inside) ? place.end : end;
}

/** The block whose text an alternative text stands in; a block stands for itself. */
const around = (block: Block, blocks: readonly Block[]): Block =>
	block.kind === "alt" ? (blocks.find((other) => other !== block && contains(other.span, block.span)) ?? block) : block;

/** Once, here: before a block where the place stands in its first line, else behind the place's line. */
export function suppress(rule: RuleId, { span: place, block: where }: Subject, context: RuleContext): readonly Fix[] {
	const { draft, lines, wording } = context;
	const block = around(where, draft.blocks);
	if (block.kind === "alt") return [];
	const opens = lines.at(block.span.start).start === lines.at(place.start).start;
	const before = opens ? ownLine(block, `<!-- sourcemark-disable-next-line ${rule} -->`, context) : null;
	const end = lineEnd(block === where ? place : where.span, block, context);
	const edit = before ?? editOf(draft.text, at(end), ` <!-- sourcemark-disable-line ${rule} -->`);
	return [{ title: wording.fixes.silence(rule), kind: "suppress", edits: [edit], preferred: false }];
}
