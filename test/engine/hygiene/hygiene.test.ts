// Registry files that can be read and are untidy: what is said where, and the text when it is mended.
import { describe, expect, it } from "vitest";
import { mendRegistry, readRegistry, slice, untidinessOf } from "../../../server/src/engine/index.ts";
import { applyFix } from "../../kit/draft.ts";

const file = "a.claims.yaml";

const untidy = (text: string) => untidinessOf(readRegistry([{ file, text }]));

/** The YAML without its caret lines, and what they ask for: "line: “text” code". */
function readFixture(fixture: string): { readonly text: string; readonly wanted: readonly string[] } {
	const lines: string[] = [];
	const wanted: string[] = [];
	for (const line of fixture.split("\n")) {
		const [, before = "", carets = "", code = ""] = /^(\s*)(\^+) ([a-z-]+)$/.exec(line) ?? [];
		const above = lines.at(-1)?.slice(before.length, before.length + carets.length);
		if (carets === "") lines.push(line);
		else wanted.push(`${lines.length}: “${above}” ${code}`);
	}
	return { text: lines.join("\n"), wanted };
}

/** Holds that what is untidy is exactly what the carets ask for. */
function check(fixture: string): ReturnType<typeof untidy> {
	const { text, wanted } = readFixture(fixture);
	expect(readRegistry([{ file, text }]).problems.filter(({ severity }) => severity === "error")).toEqual([]);
	const found = untidy(text);
	expect(found.map(({ at, code }) => `${at.line + 1}: “${slice(text, at.span)}” ${code}`)).toEqual(wanted);
	return found;
}

/** The text mended by the fix of that title, for the only thing untidy in it. */
function mended(fixture: string, title: RegExp): string {
	const { text } = readFixture(fixture);
	const fix = check(fixture)
		.flatMap(({ mends }) => mends)
		.find((one) => title.test(one.title));
	const edits = fix ? mendRegistry(file, text, fix.mend) : null;
	expect(edits, title.source).not.toBeNull();
	return applyFix(text, { title: "", kind: "remove", preferred: false, edits: edits ?? [] });
}

describe("claims that disagree", () => {
	const head = `sources:
  board: { short: Water Board, title: Wells }
  office: { short: Land Office, title: Land }
claims:
`;
	const two = `${head}  dry: # counted by hand
    statement: In the Lenn valley 31 wells have run dry.
    source: board
  dried:
  ^^^^^ claims-disagree
    # as told on the phone
    statement: 48 wells in the Lenn valley have run dry.
    source: office # by letter
`;

	it("are told at the later one, and may be said to dispute each other", () => {
		const [found] = check(two);
		expect(found?.severity).toBe("warning");
		expect(found?.message).toContain('"dried" has "48" where "dry" (line 5) has "31"');
		const text = mended(two, /^Both are on record/);
		expect(text).toBe(`${readFixture(two).text.trimEnd()}\n    disputes: [dry]\n`);
		check(text);
	});

	it.each([
		["another place", "In the Marr valley 48 wells have run dry."],
		["another thing", "In the Lenn valley 48 wells have been dug."],
		["another time", "In 2019, 48 wells in the Lenn valley had run dry."],
		["the same number", "31 wells have run dry in the Lenn valley."],
		["a rounder one", "About 30 wells in the Lenn valley have run dry."],
		["a part", "Of the wells in the Lenn valley, 48 percent have run dry."],
	])("not %s", (_, statement) => {
		check(`${head}  a: { statement: In the Lenn valley 31 wells have run dry., source: board }
  b: { statement: "${statement}", source: office }
`);
	});

	it.each(["asOf: 2024", "disputes: [a]", "rank: deprecated", "supersededBy: a"])("not where one says %s", (field) => {
		check(`${head}  a: { statement: In the Lenn valley 31 wells have run dry., source: board }
  b: { statement: 48 wells in the Lenn valley have run dry., source: office, ${field} }
`);
	});
});

describe("the rest", () => {
	it("a source nobody names goes with its lines, the comments around stay", () => {
		const text = mended(
			`sources:
  # the first
  board: { short: Water Board, title: Wells }
  office:
  ^^^^^^ unused-source
    short: Land Office # by letter
    title: Land
  # the last
  press: { short: Courier, title: News }
claims:
  a: { statement: In the valley 31 wells have run dry., source: board, via: press }
`,
			/^Remove the source/,
		);
		expect(text).toBe(`sources:
  # the first
  board: { short: Water Board, title: Wells }
  # the last
  press: { short: Courier, title: News }
claims:
  a: { statement: In the valley 31 wells have run dry., source: board, via: press }
`);
	});

	it("a shelf of sources is none of it", () => {
		check("sources:\n  board: { short: Water Board, title: Wells }\n");
	});

	it("a claim without a place in a book", () => {
		const text = mended(
			`sources:
  atlas: { type: book, title: Atlas of Wells }
  report: { type: report, title: A report }
  paper: { type: article-journal, title: On wells, page: 12-31 }
claims:
  a:
  ^ missing-locator
    statement: In the valley 31 wells have run dry.
    source: atlas
  b: { statement: In the valley 12 pumps are broken., source: report }
  c: { statement: In the valley 7 tankers drive., source: paper, locator: p. 14 }
`,
			/locator/,
		);
		expect(text).toContain('    source: atlas\n    locator: ""\n  b:');
	});

	it("an alias of two houses", () => {
		const fixture = `sources:
  board:
    author: [{ literal: Water Board }]
    aliases: [the board, Wells Office]
  club:
    author: [{ literal: Rowing Club }]
    aliases:
      - Rowers
      - the Board # of the club
        ^^^^^^^^^ shared-alias
  board-2024:
    author: [{ literal: Water Board }]
    aliases: [the board]
claims:
  a: { statement: In the valley 31 wells have run dry., source: [board, club, board-2024] }
`;
		expect(mended(fixture, /from "club"/)).not.toContain("of the club");
		expect(mended(fixture, /from "board"/)).toContain("aliases: [Wells Office]");
	});

	it("a circle of successors", () => {
		const fixture = `sources:
  board: { short: Water Board, title: Wells }
claims:
  a:
    statement: In the valley 31 wells have run dry.
    supersededBy: b
                  ^ superseded-circle
    source: board
  b: { statement: In the valley 48 wells have run dry., supersededBy: c, source: board }
  c: { statement: In the valley 52 wells have run dry., source: board, supersededBy: a }
  d: { statement: In the valley 9 pumps are broken., source: board, supersededBy: a }
`;
		expect(mended(fixture, /^"a" holds/)).toContain("run dry.\n    source: board\n");
		expect(mended(fixture, /^"b" holds/)).toContain("run dry., source: board }\n  c:");
		expect(mended(fixture, /^"c" holds/)).toContain(
			"  c: { statement: In the valley 52 wells have run dry., source: board }\n",
		);
	});

	it("a figure that can be read in two ways", () => {
		const fixture = `sources:
  board: { short: Water Board, title: Wells }
claims:
  a:
    statement: The tankers carried 4.800 tonnes of water.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ambiguous-figure
    source: board
`;
		for (const value of ["4800", "4.8"]) {
			const text = mended(fixture, new RegExp(`is ${value}$`));
			check(text);
			const figure = readRegistry([{ file, text }]).claims.get("a")?.statements[0]?.figure;
			expect([figure?.quantity.value?.toFixed(), figure?.text]).toEqual([value, "4.800 tonnes"]);
		}
	});
});

describe("what is not mended", () => {
	const text = `{"sources":{"a":{"title":"A b"},"b":{"title":"B c"}},"claims":{"c":{"statement":"31 wells ran dry.","source":"a"}}}`;
	it("is what is no YAML, and what stands elsewhere", () => {
		const mend = { kind: "remove-source", source: "b" } as const;
		expect(mendRegistry("a.claims.json", text, mend)).toBeNull();
		expect(mendRegistry(file, "claims: [", mend)).toBeNull();
		expect(mendRegistry(file, "", mend)).toBeNull();
		expect(mendRegistry(file, text, mend)?.[0]?.expected).toBe(',"b":{"title":"B c"}');
	});
});
