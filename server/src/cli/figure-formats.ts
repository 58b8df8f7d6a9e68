// Takes the figures of drafts; writes them as a table, JSON, CSV or a JSON object a line. Knows no command line.
import { type Draft, locator, span, type Wording } from "../engine/index.ts";
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

/** What stands before, between and behind drafts, and how one draft's figures are written. */
export interface FigureFormat {
	readonly open: string;
	readonly between: string;
	readonly close: string;
	readonly write: (input: DraftInput, draft: Draft, figures: readonly Placed[], wording: Wording) => Iterable<string>;
}

const said = ({ value, min, max }: Numbers, { command }: Wording): string =>
	value === null ? command.range(String(min ?? "?"), String(max ?? "?")) : String(value);

function amount(figure: Placed, wording: Wording): string {
	const { unit, otherwise } = figure;
	const number = otherwise
		? wording.command.either(said(figure, wording), said(otherwise, wording))
		: said(figure, wording);
	return unit === null ? number : `${number} ${unit}`;
}

const tableRows = 500;

function* pretty(
	{ name, text }: DraftInput,
	_: Draft,
	figures: readonly Placed[],
	wording: Wording,
): Generator<string> {
	const locate = locator(name, text);
	const rows = figures.map((figure) => {
		const { line, character } = locate(span(figure.start, figure.end));
		const place = `${name}:${line + 1}:${character + 1}`;
		return [place, figure.text, amount(figure, wording), figure.qualifier, figure.kind, figure.noun ?? ""];
	});
	for (let at = 0; at < rows.length; at += tableRows) yield aligned(rows.slice(at, at + tableRows));
}

function* json({ name, text }: DraftInput, draft: Draft, figures: readonly Placed[]): Generator<string> {
	const locate = locator(name, text);
	yield `{${JSON.stringify({ path: name, language: draft.language }).slice(1, -1)},"figures":[`;
	for (const [index, figure] of figures.entries())
		yield `${index === 0 ? "" : ","}\n${JSON.stringify({ ...figure, range: rangeOf(locate, figure) })}`;
	yield "]}";
}

function* ndjson({ name, text }: DraftInput, _: Draft, figures: readonly Placed[]): Generator<string> {
	const locate = locator(name, text);
	for (const figure of figures) yield `${JSON.stringify({ path: name, ...figure, range: rangeOf(locate, figure) })}\n`;
}

const columns = ["path", "line", "column", "text", "value", "min", "max", "qualifier", "unit", "noun", "kind"] as const;

/** RFC 4180: what holds a comma, a quotation mark or a line end stands in quotation marks. */
const cell = (value: unknown): string => {
	const text = value === null || value === undefined ? "" : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

function* csv({ name, text }: DraftInput, _: Draft, figures: readonly Placed[]): Generator<string> {
	const locate = locator(name, text);
	for (const figure of figures) {
		const { line, character } = locate(span(figure.start, figure.end));
		const row: Record<(typeof columns)[number], unknown> = {
			...figure,
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
