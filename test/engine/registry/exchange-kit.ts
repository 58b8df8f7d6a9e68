// A registry to be carried to other programs and back, and the ways to do it.
import { expect } from "vitest";
import {
	addToRegistry,
	applied,
	type ExchangeName,
	exchangeFormat,
	type Prepared,
	prepareImport,
	type Registry,
	readRegistry,
} from "../../../server/src/engine/index.ts";

export const file = "a.claims.yaml";
const text = `version: 1
sources:
  harbour-2025:
    type: report
    title: Winter timetable
    author: [{ literal: Harbour Office }]
    issued: 2025-03-01
    URL: https://harbour.example/winter
    short: Harbour Office
  count-2024: { title: Bridge count, issued: 2024 }
claims:
  ferries-late:
    statement:
      en: Last winter about 212 ferries were late.
      de: Im vergangenen Winter waren rund 212 Fähren verspätet.
    source: harbour-2025
    asOf: 2025-02
    locator: p. 4
    rank: preferred
  bridge-length:
    statement: Of the 3 bridges, the longest measures 1.5 km.
    source: count-2024
    figure: 1.5 km
    quote: 'It says "1.5 km", no more'
  costs:
    statement: The repair will cost 20 to 30 million euros.
    source: [harbour-2025, count-2024]
    note: ask again
`;
export const registry = readRegistry([{ file, text }]);
const empty = readRegistry([]);

export const write = (name: ExchangeName, from = registry) => exchangeFormat(name).write(from);

export function taken(name: ExchangeName, written: string, around: Registry = empty, columns = {}): Prepared {
	const { found, problem } = exchangeFormat(name).read(written, { columns });
	if (problem !== null) throw new Error(problem);
	return prepareImport(found, around, { target: file });
}

/** Written as one format, taken over into an empty file, read. */
export function roundTrip(name: ExchangeName): Registry {
	const { rows, additions } = taken(name, write(name).text);
	expect(rows.map(({ place, problem }) => `${place}: ${problem}`).filter((row) => !row.endsWith(": null"))).toEqual([]);
	const answer = addToRegistry(file, "", additions);
	if ("refused" in answer) throw new Error(answer.refused);
	const after = readRegistry([{ file, text: applied("", answer.edits) }]);
	expect(after.problems.filter(({ severity }) => severity !== "information")).toEqual([]);
	return after;
}

/** What a claim says, without its places. */
export const saidOf = ({ claims }: Registry) =>
	[...claims.values()].map(({ id, statements, asOf }) => ({
		id,
		asOf,
		statements: statements.map(({ language, text: words, figure }) => `${language}: ${words} [${figure.text}]`),
	}));
