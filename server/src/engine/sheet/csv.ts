// Takes fact sheets; gives a table for a spreadsheet (RFC 4180, a row a figure). Names of columns and states are the same in every
// language, so that a script can rely on them. No cell is ever a formula.
import { ordered } from "./build.ts";
import type { Sheet, SheetEntry } from "./sheet.ts";
import { oneLine } from "./texts.ts";

type Read = (entry: SheetEntry, sheet: Sheet) => readonly (string | number | null)[];

const ofSources =
	(field: "name" | "title" | "url" | "issued"): Read =>
	({ sources }, sheet) =>
		sources.map((key) => sheet.sources.get(key)?.[field] ?? null);

/** Several values of one cell stand one behind the other, with semicolons. */
const columns: Readonly<Record<string, Read>> = {
	draft: (_, { draft }) => [draft],
	number: ({ number }) => [number],
	line: ({ place }) => [place.line + 1],
	column: ({ place }) => [place.character + 1],
	state: ({ state }) => [state],
	open: ({ open }) => [open ? "yes" : "no"],
	figure: ({ figure }) => [figure],
	sentence: ({ before, figure, after }) => [before + figure + after],
	heading: ({ heading }) => [heading],
	rules: ({ messages }) => messages.map(({ rule }) => rule),
	messages: ({ messages }) => messages.map(({ text }) => text),
	claim: ({ claim }) => [claim?.id ?? null],
	statement: ({ claim }) => [claim?.statement ?? null],
	source: ofSources("name"),
	title: ofSources("title"),
	url: ofSources("url"),
	published: ofSources("issued"),
	quote: ({ claim }) => [claim?.quote?.text ?? null],
	locator: ({ claim }) => [claim?.locator ?? null],
	as_of: ({ claim }) => [claim?.asOf ?? null],
	credited: ({ credited }) => credited,
	checked_by: ({ signOffs }) => signOffs.map(({ by }) => by),
	checked_on: ({ signOffs }) => signOffs.map(({ on }) => on),
	note: ({ signOffs }) => signOffs.map(({ note }) => note),
	fingerprint: ({ fingerprint }) => [fingerprint],
};

/** Spreadsheets take what begins like this for a formula; an apostrophe before it says that it is text (OWASP, "CSV Injection"). */
const formula = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(values: readonly (string | number | null)[]): string {
	if (values.length === 1 && typeof values[0] === "number") return String(values[0]);
	const text = values
		.flatMap((value) => (value === null ? [] : oneLine(String(value)).trim()))
		.filter((value) => value !== "")
		.join("; ");
	const safe = formula.test(text) ? `'${text}` : text;
	return /[",;'\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: readonly string[]): string => `${cells.join(",")}\r\n`;

/** The first line, by which a file is known as made here. */
export const csvHeader = row(Object.keys(columns));

export function* sheetCsv(sheets: readonly Sheet[]): Generator<string> {
	yield csvHeader;
	for (const sheet of sheets) {
		const { open, settled } = ordered(sheet);
		for (const entry of [...open, ...settled])
			yield row(Object.values(columns).map((read) => cell(read(entry, sheet))));
	}
}
