// New claims and sources in files as people write them: what stood there stays to the letter.
import { describe, expect, test } from "vitest";
import { readRegistry } from "../../../server/src/engine/registry/read.ts";
import { both, ferries, one, refused, written } from "./writing-kit.ts";

describe("a claims file in YAML", () => {
	test("an empty file, and one that is not there, get a whole registry", () => {
		const whole = `version: 1
sources:
  harbour-2025:
    type: report
    title: Winter timetable
    author: [ { literal: Harbour Office } ]
    short: Harbour Office
claims:
  ferries-late:
    statement: Last winter 212 ferries were late.
    source: harbour-2025
    asOf: 2025-02
    locator: p. 4
`;
		expect(written("", both)).toBe(whole);
		expect(written("\n\n", both)).toBe(whole);
		expect(written("# Our claims", both)).toBe(`# Our claims\n${whole}`);
		expect(readRegistry([{ file: "a.claims.yaml", text: whole }]).problems).toEqual([]);
	});

	test("behind the last claim, with its comments, as its neighbours are written", () => {
		const text = `version: 1   # the format
sources:
    harbour-2025: { title: "Winter timetable" }

claims:
    ferries:
        # counted twice
        statement: 'There are 31 ferries.'
        source: harbour-2025 # the office
        # ask again in spring

    boats:
        statement: 'There are 12 boats.'
        source: harbour-2025
        # these are rowing boats
# what follows is for next year
`;
		expect(written(text, one)).toBe(
			text.replace(
				"        # these are rowing boats\n",
				`        # these are rowing boats

    ferries-late:
        statement: 'Last winter 212 ferries were late.'
        source: harbour-2025
        asOf: 2025-02
        locator: p. 4
`,
			),
		);
	});

	test("sections that are missing or empty", () => {
		const claim =
			"  ferries-late:\n    statement: Last winter 212 ferries were late.\n    source: harbour-2025\n    asOf: 2025-02\n    locator: p. 4";
		expect(written("version: 1\nclaims:\n", one)).toBe(`version: 1\nclaims:\n${claim}\n`);
		expect(written("version: 1\nclaims: # none yet\n", one)).toBe(`version: 1\nclaims: # none yet\n${claim}\n`);
		expect(written("version: 1\nclaims: {}\n", one)).toBe(`version: 1\nclaims:\n${claim}\n`);
		expect(written("version: 1\nclaims: null", one)).toBe(`version: 1\nclaims:\n${claim}`);
		expect(written("version: 1", one)).toBe(`version: 1\nclaims:\n${claim}`);
		const after = written(
			"version: 1\n\n# Ferries\nclaims:\n  a:\n    statement: 3 ferries ran.\n    source: b\n",
			both,
		);
		expect(after.indexOf("sources:")).toBeLessThan(after.indexOf("# Ferries"));
		expect(after).toContain("    short: Harbour Office\n\n# Ferries\nclaims:\n");
	});

	test("Windows line ends, a file without an end of line, one line in braces", () => {
		const text = "version: 1\r\nclaims:\r\n  a:\r\n    statement: 3 ferries ran.\r\n    source: b\r\n";
		expect(written(text, both)).not.toMatch(/(?<!\r)\n/);
		expect(written(text.trimEnd(), one).endsWith("    locator: p. 4")).toBe(true);
		expect(written('{ claims: { a: { statement: "3 ferries ran.", source: b } } }', one)).toBe(
			'{ claims: { a: { statement: "3 ferries ran.", source: b }, "ferries-late": { "statement": "Last winter 212 ferries were late.", "source": "harbour-2025", "asOf": "2025-02", "locator": "p. 4" } } }',
		);
	});

	test("blank lines that a text keeps stay its own", () => {
		const text =
			"claims:\n  a:\n    source: b\n    statement: 3 ferries ran.\n    note: |+\n      kept\n\n\nversion: 1\n";
		expect(written(text, one)).toContain("      kept\n\n\n  ferries-late:\n");
	});

	test("the statement names its language where the others do, or where nothing else tells it", () => {
		const [first] = ferries.statements;
		const named = "claims:\n  a:\n    statement: { en: 3 ferries ran., de: 3 Fähren fuhren. }\n    source: b\n";
		expect(written(named, one)).toContain("    statement: { en: Last winter 212 ferries were late. }\n");
		const german = "claims:\n  a:\n    statement: Im Winter fuhren nur noch 3 Fähren über die Bucht.\n    source: b\n";
		expect(written(german, one)).toContain("    statement: Last winter");
		const names = { ...ferries, statements: [{ text: "Orma Ferries: 31", language: "de" }] };
		expect(written(german, { ...one, claims: [names] })).not.toContain("de:");
		expect(written(named.replace(/\{.*\}/, "3 ferries ran by the bay."), { ...one, claims: [names] })).toContain(
			'    statement:\n      de: "Orma Ferries: 31"\n',
		);
		expect(first?.language).toBe("en");
	});

	test("a claim takes its old place where that was asked for, and only then", () => {
		const text =
			"claims:\n  ferries-late:\n    statement: 200 ferries were late.\n    source: b\n  z:\n    statement: 3 ferries ran.\n    source: b\n";
		expect(refused(text, one)).toBe('The claim "ferries-late" is in the file already. Choose another id.');
		const after = written(text, { ...one, replace: true });
		expect(after).toMatch(/^claims:\n {2}ferries-late:\n {4}statement: Last winter[\s\S]*p\. 4\n {2}z:\n/);
	});
});

describe("a claims file in JSON", () => {
	test("as its neighbours are indented", () => {
		const text =
			'{\n\t"version": 1,\n\t"claims": {\n\t\t"a": {\n\t\t\t"statement": "3 ferries ran.",\n\t\t\t"source": "b"\n\t\t}\n\t}\n}\n';
		const after = written(text, both, "a.claims.json");
		expect(JSON.parse(after)).toMatchObject({ claims: { a: {}, "ferries-late": { asOf: "2025-02" } }, sources: {} });
		expect(after).toContain('\t\t},\n\t\t"ferries-late": {\n\t\t\t"statement"');
		expect(after).toMatch(/\n\t\}\n\}\n$/);
	});

	test("empty, or with empty sections", () => {
		for (const text of ["", "{}", '{ "claims": {} }', '{\n  "claims": null\n}\n'])
			expect(Object.keys(JSON.parse(written(text, both, "a.claims.json")).claims)).toEqual(["ferries-late"]);
	});
});

describe("refusals", () => {
	test("say what is wrong, and where", () => {
		expect(refused('version: 1\nclaims:\n  a: "\n', one)).toMatch(
			/^Line \d of the file cannot be read: .+ Mend it first; nothing was written\.$/,
		);
		expect(refused('{ "claims": {,} }', one, "a.claims.json")).toMatch(/^Line 1 of the file cannot be read/);
		expect(refused("- id: a\n  title: b\n", one)).toContain("bibliography");
		expect(refused("@book{a, title = {b}}", one, "a.bib")).toContain("sources only");
		expect(refused("just words", one)).toContain("A registry begins with");
		expect(refused("claims: [a, b]\n", one)).toContain("by hand");
		expect(refused("x: &a { b: { statement: 3 ferries ran., source: c } }\nclaims: *a\n", one)).toContain("by hand");
		expect(refused("sources:\n  harbour-2025: { title: a }\n", both)).toContain(
			'The source "harbour-2025" is in the file already',
		);
		expect(refused("", { claims: [ferries, ferries], sources: [] })).toContain("two of the claims");
	});
});
