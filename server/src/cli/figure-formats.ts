// Takes the figures of drafts; writes them as a table in words, or as JSON, CSV or a JSON object a line with the engine's own names.
// Knows no command line.
import { type Draft, type Figure, locator, sayQuantity, span, type Wording } from "../engine/index.ts";
import type { DraftInput } from "./drafts.ts";
import { type FigureShape, type Numbers, rangeOf } from "./shape.ts";
import { aligned } from "./table.ts";

export interface Placed extends FigureShape {
	/** UTF-16 offsets in the text. */
	readonly start: number;
	readonly end: number;
	readonly kind: string;
	/** By the other convention of marks, where nothing decides between the two. */
	readonly otherwise: Numbers | null;
}

export interface ReadFigure {
	readonly figure: Figure;
	readonly placed: Placed;
}

/** What stands before, between and behind drafts, and how one draft's figures are written. */
export interface FigureFormat {
	readonly open: string;
	readonly between: string;
	readonly close: string;
	readonly write: (
		input: DraftInput,
		draft: Draft,
		figures: readonly ReadFigure[],
		wording: Wording,
	) => Iterable<string>;
}

function said({ quantity, otherwise }: Figure, wording: Wording): string {
	const words = sayQuantity(quantity, wording);
	return otherwise ? wording.command.either(words, sayQuantity(otherwise.quantity, wording)) : words;
}

const tableRows = 500;

function* pretty(
	{ name, text }: DraftInput,
	_: Draft,
	figures: readonly ReadFigure[],
	wording: Wording,
): Generator<string> {
	const locate = locator(name, text);
	const rows = figures.map(({ figure, placed }) => {
		const { line, character } = locate(span(placed.start, placed.end));
		const place = `${name}:${line + 1}:${character + 1}`;
		const sort = wording.command.sorts[figure.quantity.kind];
		return [place, placed.text, said(figure, wording), sort, placed.noun ?? ""];
	});
	for (let at = 0; at < rows.length; at += tableRows) yield aligned(rows.slice(at, at + tableRows));
}

function* json({ name, text }: DraftInput, draft: Draft, figures: readonly ReadFigure[]): Generator<string> {
	const locate = locator(name, text);
	yield `{${JSON.stringify({ path: name, language: draft.language }).slice(1, -1)},"figures":[`;
	for (const [index, { placed }] of figures.entries())
		yield `${index === 0 ? "" : ","}\n${JSON.stringify({ ...placed, range: rangeOf(locate, placed) })}`;
	yield "]}";
}

function* ndjson({ name, text }: DraftInput, _: Draft, figures: readonly ReadFigure[]): Generator<string> {
	const locate = locator(name, text);
	for (const { placed } of figures)
		yield `${JSON.stringify({ path: name, ...placed, range: rangeOf(locate, placed) })}\n`;
}

const columns = ["path", "line", "column", "text", "value", "min", "max", "qualifier", "unit", "noun", "kind"] as const;

/** RFC 4180: what holds a comma, a quotation mark or a line end stands in quotation marks. */
const cell = (value: unknown): string => {
	const text = value === null || value === undefined ? "" : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

function* csv({ name, text }: DraftInput, _: Draft, figures: readonly ReadFigure[]): Generator<string> {
	const locate = locator(name, text);
	for (const { placed } of figures) {
		const { line, character } = locate(span(placed.start, placed.end));
		const row: Record<(typeof columns)[number], unknown> = {
			...placed,
			path: name,
			line: line + 1,
			column: character + 1,
		};
		yield `${columns.map((column) => cell(row[column])).join(",")}\r\n`;
	}
}

export const figureFormats = {
	pretty: { open: "", between: "", close: "", write: pretty },
	json: { open: '{"version":1,"files":[', between: ",", close: "]}\n", write: json },
	csv: { open: `${columns.join(",")}\r\n`, between: "", close: "", write: csv },
	ndjson: { open: "", between: "", close: "", write: ndjson },
} as const satisfies Record<string, FigureFormat>;
