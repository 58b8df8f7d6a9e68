// Takes figures of a draft; gives each a name by which a sign-off knows it again: it stays while the figure, its sentence and the
// draft's path do, wherever in the draft the sentence moves to. The same sentence twice is one to it.
import type { Block, Draft } from "../draft/draft.ts";
import { slice } from "../text/span.ts";
import { hash } from "../verdicts/fingerprint.ts";
import type { CheckedFigure } from "../verdicts/verdict.ts";
import type { ToldFigure } from "./sheet.ts";

/** What a cell of a table stands under and beside: without it, the "31" of one row is the "31" of the next. */
type HeadersOf = (block: Block) => readonly string[];

/** Reads the draft's cells once. */
export function headersIn({ blocks }: Draft): HeadersOf {
	const name = (table: number, row: number, column: number): string => `${table} ${row} ${column}`;
	const cells = new Map(
		blocks.flatMap(({ cell, prose }) => (cell ? [[name(cell.table, cell.row, cell.column), prose.text] as const] : [])),
	);
	return ({ cell }) => {
		if (!cell) return [];
		const beside = cell.column > 0 ? cells.get(name(cell.table, cell.row, 0)) : undefined;
		const above = cell.row > 0 ? cells.get(name(cell.table, 0, cell.column)) : undefined;
		return [beside, above].flatMap((text) => (text?.trim() ? [text] : []));
	};
}

/** How lines are wrapped is no change. */
const unwrapped = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** "5 of 5" has two: so many before it in its sentence are written the same. Asked of each figure of a draft once, in order. */
export function nthIn(): (checked: CheckedFigure) => number {
	const seen = new Map<Block, Map<string, number>>();
	return ({ block, sentence, figure }) => {
		const here = seen.get(block) ?? new Map<string, number>();
		seen.set(block, here);
		const what = `${sentence.start} ${unwrapped(figure.text)}`;
		const nth = here.get(what) ?? 0;
		here.set(what, nth + 1);
		return nth;
	};
}

/** `path`: the draft's, from the folder of the sign-offs. */
export function figureName(path: string, { text, figure, sentence, headers, nth }: ToldFigure): string {
	const words = [path, ...headers, slice(text, sentence), slice(text, figure)].map(unwrapped);
	return hash(`${words.join("\n")}\n${nth}`);
}
