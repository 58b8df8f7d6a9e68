// Takes a draft's tables; gives the relations between their numbers and the row or column that says to be their sum.
// Sure only of a table in which others add up, or of a single column near its total: a table may show some of many.
import type { Block, Draft } from "../../draft/draft.ts";
import type { LanguageTag } from "../../languages/language.ts";
import { decimal, ONE } from "../../quantities/decimals.ts";
import type { CheckedFigure } from "../verdict.ts";
import { discrepancies } from "./check.ts";
import { letterOf, outlineOf } from "./outline.ts";
import { amountOf, mayAddUp, type Relation, sameUnit } from "./relation.ts";
import { perLanguage } from "./roles.ts";

interface Cell {
	readonly block: Block;
	/** Its one number, where it holds nothing else; else null. */
	readonly number: CheckedFigure | null;
}

/** By row and column; row 0 is the header. */
type Grid = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

const labelsFor = perLanguage(({ lettersOf }) => ({
	sums: new RegExp(`^[${lettersOf("sums")}]:?$`, "u"),
	within: new RegExp(`[${lettersOf("within")}]`, "u"),
	rates: new RegExp(`[${lettersOf("rates")}${lettersOf("avoid")}]`, "u"),
	some: new RegExp(`[${lettersOf("some")}]`, "u"),
}));

const lettersIn = ({ prose }: Block, language: LanguageTag): string =>
	outlineOf(prose.text, { start: 0, end: prose.text.length }, [], language).text;

function gridsOf({ blocks }: Draft, figures: readonly CheckedFigure[]): readonly Grid[] {
	const byBlock = new Map<number, CheckedFigure[]>();
	for (const figure of figures) {
		if (!figure.block.cell) continue;
		const some = byBlock.get(figure.block.index) ?? [];
		some.push(figure);
		byBlock.set(figure.block.index, some);
	}
	const grids = new Map<number, Map<number, Map<number, Cell>>>();
	for (const block of blocks) {
		if (!block.cell) continue;
		const { table, row, column } = block.cell;
		const rows = grids.get(table) ?? new Map<number, Map<number, Cell>>();
		grids.set(table, rows);
		rows.set(
			row,
			(rows.get(row) ?? new Map<number, Cell>()).set(column, cellOf(block, byBlock.get(block.index) ?? [])),
		);
	}
	return [...grids.values()];
}

function cellOf(block: Block, figures: readonly CheckedFigure[]): Cell {
	const [one] = figures;
	const alone = one && figures.length === 1 && /^[NP]$/.test(letterOf(one));
	const { start, end } = one?.figure.span ?? { start: 0, end: 0 };
	const rest = block.prose.text.slice(0, start) + block.prose.text.slice(end);
	return { block, number: alone && !/[\p{L}\p{N}]/u.test(rest) ? one : null };
}

/** A row or a column that may be a sum, with what it would be the sum of. */
interface Line {
	readonly relation: Relation;
	readonly fits: boolean;
}

function lineOf(inputs: readonly (CheckedFigure | null)[], result: CheckedFigure | null): Line | null {
	const known = inputs.filter((input): input is CheckedFigure => input !== null);
	if (!result || known.length < 2 || known.length < inputs.length || !sameUnit([...known, result])) return null;
	const relation: Relation = { kind: "total", inputs: known, result, factor: ONE };
	return { relation, fits: discrepancies([relation], []).length === 0 };
}

const isNear = ({ relation: { inputs, result } }: Line, how: "row" | "total"): boolean =>
	mayAddUp(inputs, amountOf(result), how);

const HUNDRED = decimal(100);

/** A heading such as "share" or "average": only percentages of all add up. */
const isRate = (heading: Block | undefined, labels: Labels): boolean =>
	heading !== undefined && (/[%‰Ø⌀]/u.test(heading.prose.text) || labels.rates.test(labels.read(heading)));

interface Labels {
	readonly sums: RegExp;
	readonly within: RegExp;
	readonly rates: RegExp;
	readonly some: RegExp;
	/** The letters of a cell. */
	readonly read: (block: Block) => string;
}

interface Table {
	/** Body rows in order, by column. */
	readonly rows: readonly ReadonlyMap<number, Cell>[];
	readonly headings: ReadonlyMap<number, Cell>;
	readonly columns: readonly number[];
	readonly labels: Labels;
}

function tableOf(grid: Grid): Table | null {
	const headings = grid.get(0);
	const rows = [...grid].filter(([row]) => row > 0).map(([, cells]) => cells);
	const first = rows.flatMap((cells) => [...cells.values()].flatMap(({ number }) => number ?? []))[0];
	if (!headings || !first) return null;
	const { language } = first;
	const labels = { ...labelsFor(language), read: (block: Block) => lettersIn(block, language) };
	const columns = [...new Set(rows.flatMap((cells) => [...cells.keys()]))].filter((column) => column > 0);
	return { rows, headings, columns, labels };
}

const labelOf = (cells: ReadonlyMap<number, Cell>, { read }: Labels): string => {
	const cell = cells.get(0);
	return cell ? read(cell.block) : "";
};

/** Columns over a row called "Total". */
function downwards({ rows, headings, columns, labels }: Table, isSelection: boolean): readonly Relation[] {
	const names = rows.map((cells) => labelOf(cells, labels));
	const at = names.findIndex((name) => labels.sums.test(name));
	const again = names.findLastIndex((name) => labels.sums.test(name));
	if (at < 2 || again !== at || names.slice(0, at).some((name) => labels.within.test(name))) return [];
	const lines = columns.flatMap((column): readonly Line[] => {
		const numbers = rows.slice(0, at).map((cells) => cells.get(column)?.number ?? null);
		const total = rows[at]?.get(column)?.number ?? null;
		const line = lineOf(numbers, total);
		const rate = isRate(headings.get(column)?.block, labels) || total?.figure.quantity.unit === "%";
		return line && (!rate || amountOf(line.relation.result).eq(HUNDRED)) ? [line] : [];
	});
	const wrong = lines.filter(({ fits }) => !fits);
	const sure = lines.length > wrong.length;
	const alone = lines.length === 1 && !isSelection;
	return wrong.filter((line) => (sure ? isNear(line, "total") : alone && isNear(line, "row"))).map(toRelation);
}

const toRelation = ({ relation }: Line): Relation => relation;

/** Rows beside a column called "Total", where most of them add up. */
function across({ rows, headings, columns, labels }: Table): readonly Relation[] {
	const totals = columns.filter((column) => {
		const heading = headings.get(column);
		return heading && labels.sums.test(labels.read(heading.block));
	});
	const [total] = totals;
	if (total === undefined || totals.length > 1) return [];
	const parts = columns.filter((column) => column !== total && !isRate(headings.get(column)?.block, labels));
	if (parts.some((column) => labels.within.test(labels.read((headings.get(column) as Cell).block)))) return [];
	const lines = rows.flatMap((cells) => {
		const line = lineOf(
			parts.map((column) => cells.get(column)?.number ?? null),
			cells.get(total)?.number ?? null,
		);
		return line && line.relation.result.figure.quantity.unit !== "%" ? [line] : [];
	});
	const wrong = lines.filter(({ fits }) => !fits);
	return wrong.length * 2 < lines.length ? wrong.filter((line) => isNear(line, "total")).map(toRelation) : [];
}

/** Words such as "the largest" in the heading row or in the paragraph before: the rows are some of many. */
function isSelection({ headings, labels }: Table, { blocks }: Draft): boolean {
	const cells = [...headings.values()].map(({ block }) => block);
	const lead = cells[0]?.lead;
	const before = lead === null || lead === undefined ? [] : [blocks[lead] as Block];
	return [...cells, ...before].some((block) => labels.some.test(labels.read(block)));
}

/** `figures`: all of the draft, in order. */
export function inTables(draft: Draft, figures: readonly CheckedFigure[]): readonly Relation[] {
	return gridsOf(draft, figures).flatMap((grid) => {
		const table = tableOf(grid);
		return table ? [...downwards(table, isSelection(table, draft)), ...across(table)] : [];
	});
}
