// Takes a place in a block's prose; gives the place in the draft where something can be put in without breaking its markup.
import type { Block, Draft } from "../draft/draft.ts";
import { toSource } from "../text/offset-map.ts";
import { span } from "../text/span.ts";
import type { Edit } from "./citation.ts";
import { perDraft } from "./per-draft.ts";

/** What closes emphasis, struck text or an HTML element, right behind the words. */
const closers = /(?:[*_~]+|<\/[a-z][a-z0-9]*>)*/iy;

function behindClosers({ text }: Draft, from: number, end: number): number {
	closers.lastIndex = from;
	closers.test(text);
	return Math.max(from, Math.min(closers.lastIndex, end));
}

/** Nothing may be put inside an address, a footnote call or code. */
function outsideMarks({ marks }: Block, at: number): number {
	const inside = marks.find(({ kind, span }) => kind !== "link" && span.start < at && at < span.end);
	return inside ? inside.span.end : at;
}

/** Calls of footnotes that stand together keep their order: the new one is the last. */
const behindCalls = ({ marks }: Block, from: number): number =>
	marks.reduce((at, { kind, span }) => (kind === "footnote" && span.start === at ? span.end : at), from);

/**
 * Behind the prose up to `offset`: before the next character where one follows on the same line, so that closing marks
 * of emphasis and calls of footnotes stay with their words; else behind the last character and what closes it.
 */
export function sourceBehind(draft: Draft, block: Block, offset: number): number {
	const { text, map } = block.prose;
	const last = toSource(map, span(Math.max(0, offset - 1), offset)).end;
	const next = offset < text.length ? toSource(map, span(offset, offset + 1)).start : null;
	if (next !== null && !/[\r\n]/.test(draft.text.slice(last, next))) return outsideMarks(block, next);
	const link = block.marks.find(({ kind, at }) => kind === "link" && at.end === offset && at.start < offset);
	const closed = behindClosers(draft, Math.max(last, link?.span.end ?? 0), block.span.end);
	return outsideMarks(block, behindCalls(block, closed));
}

/** The link whose words go on around the place in prose; null outside of links. */
export const linkAround = ({ marks }: Block, offset: number) =>
	marks.find(({ kind, at }) => kind === "link" && at.start < offset && offset < at.end) ?? null;

export const insertion = (at: number, newText: string): Edit => ({ span: span(at, at), expected: "", newText });

/** White space to put behind a closing bracket that would otherwise turn into a link or a label. */
export const gapBefore = (draft: Draft, at: number): string => (/[([:{]/.test(draft.text[at] ?? "") ? " " : "");

/** The draft's own line end. */
export const lineEnd = perDraft(({ text }: Pick<Draft, "text">) => /\r?\n/.exec(text)?.[0] ?? "\n");
