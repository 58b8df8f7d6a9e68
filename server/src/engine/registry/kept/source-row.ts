// Takes a source; gives what every check asks of it as one row, to be kept as a line of a text: long texts travel faster than many
// objects. Never keeps its other fields.
import type { Source } from "../registry.ts";

export type Row = readonly [
	key: string,
	title: string | null,
	short: string | null,
	shortIn: Readonly<Record<string, string>>,
	url: string | null,
	issued: string | null,
	author: string | null,
	kind: string | null,
	aliases: readonly string[],
	names: readonly string[],
	doi: string | null,
	houses: readonly string[],
	otherKeys: readonly string[],
];

/** As JSON, on one line. */
export const rowOf = (source: Source): string =>
	JSON.stringify([
		source.key,
		source.title,
		source.short,
		source.shortIn ?? {},
		source.url,
		source.issued,
		source.author,
		source.kind,
		source.aliases,
		source.names,
		source.doi ?? null,
		source.houses ?? [],
		source.otherKeys ?? [],
	] satisfies Row);

/** The lines of many rows. */
export const rowsIn = (rows: string): readonly string[] => (rows === "" ? [] : rows.split("\n"));

/** The key stands first in its line, as JSON has it. */
export function keyIn(row: string): string {
	const plain = row.indexOf('"', 2);
	return row[plain - 1] === "\\" || row.slice(2, plain).includes("\\")
		? (JSON.parse(row) as Row)[0]
		: row.slice(2, plain);
}
