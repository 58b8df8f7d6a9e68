// Takes rows of texts; gives them as a terminal shows them.
import { columnsOf, plain } from "./excerpt.ts";

/** Rows of one table; the last column has no width to keep. */
export function aligned(rows: readonly (readonly string[])[]): string {
	const cells = rows.map((row) => row.map(plain));
	const widest = (column: number): number =>
		cells.reduce((most, row) => Math.max(most, columnsOf(row[column] ?? "")), 0);
	const widths = (cells[0] ?? []).map((_, column) => widest(column));
	const pad = (cell: string, column: number): string => cell + " ".repeat((widths[column] ?? 0) - columnsOf(cell));
	return cells
		.map(
			(row) => `${row.map(pad).join("  ").trimEnd()}
`,
		)
		.join("");
}
