// Tables of other people: their columns, their sources, their cells; what is held against what is on record.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exchangeFormat, prepareImport } from "../../../server/src/engine/index.ts";
import { readTable, separatorOf, writeTable } from "../../../server/src/engine/registry/exchange/csv-text.ts";
import { file, registry, taken } from "./exchange-kit.ts";

describe("tables", () => {
	test("of other people, by the names of their columns or by a map", () => {
		const german = "Behauptung;Quelle;Seite;Farbe\r\nIm Hafen liegen 12 Boote.;Hafenamt 2025;S. 3;rot\r\n";
		const { rows, additions } = taken("csv", german);
		expect(rows).toMatchObject([{ place: "line 2", problem: null, id: "hafen-liegen-boote" }]);
		expect(additions.claims[0]).toMatchObject({ sources: ["hafenamt-2025"], fields: { locator: "S. 3" } });
		expect(additions.sources[0]?.fields.title).toBe("Hafenamt 2025");
		expect(exchangeFormat("csv").read(german, {}).notes).toEqual(['Column "Farbe" is not taken over.']);
		const own = 'What,Who\n"There are 12 boats, and one more",count-2024\n';
		expect(exchangeFormat("csv").read(own, {}).problem).toContain("--map statement=COLUMN");
		expect(exchangeFormat("csv").read(own, { columns: { statement: "Whta" } }).problem).toContain('no column "Whta"');
		const mapped = taken("csv", own, registry, { statement: "what", source: "who" });
		expect(mapped.additions).toMatchObject({ claims: [{ sources: ["count-2024"] }], sources: [] });
	});

	test("name sources by key, name or address; each new one is made once", () => {
		const table = [
			"statement,source,sourceURL",
			"There are 12 boats.,Harbour Office,",
			"There are 13 buoys.,,https://www.harbour.example/winter",
			"There are 14 piers.,,https://piers.example/14",
			"There are 15 cranes.,,https://piers.example/14",
		].join("\n");
		const { additions } = taken("csv", table, registry);
		expect(additions.claims.map(({ sources }) => sources[0])).toEqual([
			"harbour-2025",
			"harbour-2025",
			"piers-example",
			"piers-example",
		]);
		expect(additions.sources).toHaveLength(1);
	});

	test("are held against what is on record", () => {
		const table = [
			"id,statement,source,asOf",
			"costs,There are 12 boats.,count-2024,",
			'"","Of the 3 bridges, the longest measures 1.5 km.",count-2024,',
			"boats,There are 12 boats.,count-2024,12.03.2025",
			"buoys,There are 12 buoys.,count-2024,2025-03-12",
			"buoys,There are 13 buoys.,count-2024,",
		].join("\n");
		const { found } = exchangeFormat("csv").read(table, {});
		const problems = (replace: boolean) =>
			prepareImport(found, registry, { target: file, replace }).rows.map(
				({ problem }) => problem?.slice(0, 44) ?? null,
			);
		expect(problems(false)).toEqual([
			'The claim "costs" is on record already; --fo',
			'This statement is on record as "bridge-lengt',
			expect.stringContaining("asOf"),
			null,
			'The id "buoys" was given to line 5 as well.',
		]);
		expect(problems(true)[0]).toBeNull();
		expect(prepareImport(found, registry, { target: "b.claims.yaml", replace: true }).rows[0]?.problem).toBe(
			'The claim "costs" is on record in a.claims.yaml.',
		);
	});

	test("any cells are read as they were written", () => {
		const cell = fc.string({ unit: fc.constantFrom(..."ab,;\"\n\r\t =+-@'1 ") });
		const rows = fc.array(fc.tuple(fc.constantFrom("x"), cell, cell), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(rows, fc.constantFrom(",", ";", "\t"), (table, separator) => {
				const read = readTable(writeTable(table, separator), separator).map(({ cells }) => cells);
				const unguard = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
				const plain = table.map((row) => row.map(unguard));
				expect(read.map((cells) => cells.map(unguard))).toEqual(plain);
			}),
			{ numRuns: 300 },
		);
		expect(readTable('a,"b ""c"", d"\r\n\r\n"x\ny",\n', ",")).toEqual([
			{ line: 1, cells: ["a", 'b "c", d'] },
			{ line: 3, cells: ["x\ny", ""] },
		]);
		expect(separatorOf('"a,b";c;d\n1,2,3,4')).toBe(";");
		expect(writeTable([["=1+1", "-3", "-x"]], ",")).toBe("'=1+1,-3,'-x\r\n");
	});

	test("of any length in linear time", () => {
		const long = `statement,source\n${'"'.repeat(400_001)}\n`;
		const begun = performance.now();
		readTable(long, ",");
		readTable(`${"a,".repeat(300_000)}\n`.repeat(1), ",");
		expect(performance.now() - begun).toBeLessThan(3_000);
	});
});
