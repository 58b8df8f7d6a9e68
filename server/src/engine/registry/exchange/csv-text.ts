// Reads and writes tables as text, as RFC 4180 has them: cells in quotation marks may hold separators, line ends and doubled
// quotation marks. One pass over the text; never more of it in memory than the rows.

/** Cells by row. Rows that are empty are left out, and those before them keep their numbers by `line`. */
export interface TableRow {
	/** From 1, as the first line of the row counts. */
	readonly line: number;
	readonly cells: readonly string[];
	/** The line where a quotation mark opens that nothing closes: all that follows went into one cell. */
	readonly unclosed?: number;
}

export function readTable(text: string, separator: string): readonly TableRow[] {
	const rows: TableRow[] = [];
	let [cells, line, begun]: [string[], number, number] = [[], 1, 1];
	let open: { unclosed?: number } = {};
	let at = text.startsWith("\uFEFF") ? 1 : 0;
	const endRow = (): void => {
		if (cells.some((cell) => cell.trim() !== "")) rows.push({ line: begun, cells, ...open });
		cells = [];
		begun = line;
	};
	const bareEnd = new RegExp(`[${separator}\\r\\n]`, "g");
	while (at < text.length) {
		let cell = "";
		let isDoubled = false;
		// A cell in quotation marks goes on to the one that is not doubled; where none closes it, to the end.
		while (text[at] === '"') {
			const close = text.indexOf('"', at + 1);
			if (close < 0) open = { unclosed: line };
			const piece = text.slice(at + 1, close < 0 ? text.length : close);
			line += piece.split("\n").length - 1;
			cell += (isDoubled ? '"' : "") + piece;
			isDoubled = true;
			at = close < 0 ? text.length : close + 1;
		}
		bareEnd.lastIndex = at;
		const end = bareEnd.exec(text)?.index ?? text.length;
		cells.push(cell + text.slice(at, end));
		at = end + 1;
		if (text[end] === separator) {
			if (at === text.length) cells.push("");
			continue;
		}
		if (text[end] === "\r" && text[at] === "\n") at++;
		line++;
		endRow();
	}
	endRow();
	return rows;
}

/** Of the first line: what separates the most cells; spreadsheets of many countries write semicolons. */
export function separatorOf(text: string): string {
	const [first = ""] = text.split(/[\r\n]/, 1);
	const bare = first.replace(/"[^"]*"/g, "");
	const count = (separator: string): number => bare.split(separator).length;
	return [",", ";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Text that a spreadsheet would run gets an apostrophe before it, which reading takes away. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.,]+$/.test(cell);

export const unguarded = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

export function writeTable(rows: readonly (readonly string[])[], separator: string): string {
	const special = new RegExp(`[${separator}"\\r\\n]|^\\s|\\s$`);
	const written = (cell: string): string => {
		const safe = isFormula(cell) ? `'${cell}` : cell;
		return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return rows.map((row) => `${row.map(written).join(separator)}\r\n`).join("");
}
