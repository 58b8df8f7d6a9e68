// Takes a draft; gives the cells of its tables by their place: a cell's headers and its table's title.
import type { Block, Draft } from "../draft/draft.ts";
import { once } from "../text/once.ts";

/** A cell's headers: its row's first cell and its column's, and the table's corner, which says what the rows are of. */
export function cellIndex(draft: Draft): Readonly<Record<"headersOf" | "titleOf", (block: Block) => number[]>> {
	const places = once(() => {
		const byPlace = new Map<string, number>();
		for (const { cell, index } of draft.blocks)
			if (cell) byPlace.set(`${cell.table} ${cell.row} ${cell.column}`, index);
		return byPlace;
	});
	const at = (block: Block, row: number, column: number): number[] => {
		const index = block.cell ? places().get(`${block.cell.table} ${row} ${column}`) : undefined;
		return index === undefined || index === block.index ? [] : [index];
	};
	return {
		headersOf: (block) => (block.cell ? [...at(block, block.cell.row, 0), ...at(block, 0, block.cell.column)] : []),
		titleOf: (block) => at(block, 0, 0),
	};
}
