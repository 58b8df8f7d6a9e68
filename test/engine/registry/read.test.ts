// Registry files as people write them: what loads, and what is said where.
import { describe, expect, it } from "vitest";
import { readRegistry } from "../../../server/src/engine/registry/read.ts";
import type { Registry } from "../../../server/src/engine/registry/registry.ts";
import { readBundled } from "../../../server/src/workspace/index.ts";

const read = (text: string, file = "a.claims.yaml"): Registry => readRegistry([{ file, text }]);

/** Problems as "line:character code", in order. */
const places = (registry: Registry): string[] =>
	registry.problems.map(({ at, code }) => `${at.line}:${at.character} ${code}`);

const sources = "sources:\n  nis: { title: A briefing, short: NIS }\n";
const wells = `${sources}claims:
  wells:
    statement: In the valley 31 wells have run dry.
    source: nis
`;

describe("the least a claim needs", () => {
	it("is a statement and a source", () => {
		const registry = read(wells);
		expect(registry.problems).toEqual([]);
		expect(registry.claims.get("wells")).toMatchObject({
			sources: ["nis"],
			rank: "normal",
			at: { file: "a.claims.yaml", line: 3, character: 2 },
			statements: [{ language: "en", figure: { text: "31" } }],
		});
	});

	it("is told apart by language", () => {
		const registry = read(wells.replace(/statement: .*/, "statement: Im Tal sind 31 Brunnen trocken gefallen."));
		expect(registry.claims.get("wells")?.statements[0]?.language).toBe("de");
	});
});

describe("the bundled registry", () => {
	const registry = readRegistry(readBundled());

	it("has no problems and holds the four claims", () => {
		expect(registry.problems).toEqual([]);
		expect([...registry.claims.keys()]).toEqual([
			"dprk-arms-value",
			"dprk-soldiers-sent",
			"russia-compensation",
			"dprk-soldiers-killed",
		]);
		expect([...registry.sources.keys()]).toEqual(["fns-2025", "nis-2025", "watson-2025", "boltwise-2025"]);
	});

	it.each([
		["dprk-arms-value", { value: "5600000000", min: null, max: null, qualifier: "at-least", unit: "USD" }],
		["dprk-soldiers-sent", { value: "15000", min: null, max: null, qualifier: "about", unit: null }],
		["russia-compensation", { value: null, min: "450000000", max: "1200000000", unit: "USD" }],
		["dprk-soldiers-killed", { value: "2000", min: null, max: null, qualifier: "about", unit: null }],
	])("%s states its figure in both languages", (id, wanted) => {
		const statements = registry.claims.get(id)?.statements ?? [];
		expect(statements.map(({ language }) => language)).toEqual(["en", "de"]);
		for (const { figure } of statements) {
			const plain = JSON.parse(JSON.stringify(figure.quantity));
			expect(plain).toMatchObject(wanted);
		}
	});
});

describe("problems at their lines", () => {
	it("unknown fields are a warning with the likely name, and stay", () => {
		const registry = read(wells.replace("    source: nis", "    source: nis\n    locater: p. 4"));
		expect(places(registry)).toEqual(["6:4 unknown-field"]);
		expect(registry.problems[0]).toMatchObject({ severity: "warning" });
		expect(registry.problems[0]?.message).toContain('Did you mean "locator"?');
		expect(registry.claims.get("wells")?.fields).toMatchObject({ locater: "p. 4" });
	});

	it.each([
		["statement:\n      en: ''", "source: nis", ["5:10 wrong-value"]],
		["statement: 31 wells are dry.", "source: niss", ["5:12 unknown-source"]],
		["statement: 31 wells are dry.", "source: [nis, nope]", ["5:18 unknown-source"]],
		["statement: 31 wells are dry.", "via: nis", ["3:2 missing-field"]],
		["statement: Many wells are dry.", "source: nis", ["4:15 no-figure"]],
		["statement: 31 wells are dry.", "source: nis\n    rank: best", ["6:10 wrong-value"]],
		["statement: 31 wells are dry.", "source: nis\n    asOf: 11.09.2025", ["6:10 bad-date"]],
		["statement: 31 wells are dry.", "source: nis\n    asOf: 2025-02-30", ["6:10 bad-date"]],
		["statement: 31 wells are dry.", "source: nis\n    via: [other]", ["6:10 unknown-source"]],
		["statement: 31 wells are dry.", "source: nis\n    supersededBy: other", ["6:18 unknown-claim"]],
		["statement: 31 wells are dry.", "source: nis\n    also: [dry]", ["6:10 wrong-type"]],
		["statement: 31 wells are dry.", "source: nis\n    source: nis", ["6:4 duplicate-id"]],
		["statement: 31 wells are dry.", "source: nis\n    figure: many", ["6:12 no-figure"]],
	])("%s, %s", (statement, source, wanted) => {
		const registry = read(`${sources}claims:\n  wells:\n    ${statement}\n    ${source}\n`);
		expect(places(registry)).toEqual(wanted);
	});

	it("of a source", () => {
		const text = "sources:\n  a: { titel: x, issued: 2025-13 }\n  b: text\n  c:\n    author: Jane\n  c: {}\n";
		expect(places(read(text))).toEqual(
			["1:7 unknown-field", "1:25 bad-date", "2:5 wrong-type", "4:12 wrong-type", "5:2 duplicate-id"].filter(
				(place) => place !== "4:12 wrong-type",
			),
		);
	});

	it("of the file", () => {
		expect(places(read("version: 2\nclaim: {}\n"))).toEqual(["0:9 unknown-version", "1:0 unknown-field"]);
		expect(places(read("- a\n- b\n"))).toEqual(["0:0 wrong-type"]);
		expect(read("").problems).toEqual([]);
		expect(read("version: 1\nsources:\nclaims:\n").problems).toEqual([]);
	});

	it("a syntax error costs its own claim only", () => {
		const registry = read(
			`${wells}  pumps:\n    statement: Pumps: 12 of them\n    source: nis\n  dams:\n    statement: 4 dams hold.\n    source: nis\n`,
		);
		expect(places(registry)).toEqual(["7:20 syntax"]);
		expect([...registry.claims.keys()]).toEqual(["wells", "dams"]);
	});

	it("counts \\r\\n as one line end and skips a byte order mark", () => {
		const registry = read(`\uFEFF${wells}    nope: 1\n`.replaceAll("\n", "\r\n"));
		expect(places(registry)).toEqual(["6:4 unknown-field"]);
	});
});

describe("JSON", () => {
	const json = (text: string) => read(text, "a.claims.json");

	it("is read with places", () => {
		const registry = json(
			'{\n\t"sources": { "nis": {} },\n\t"claims": { "w": { "statement": "31 wells are dry.", "source": "nope" } }\n}',
		);
		expect(places(registry)).toEqual(["2:64 unknown-source"]);
		expect(registry.claims.has("w")).toBe(true);
	});

	it.each([
		['{ "sources": {}, }', "0:17"],
		['{ "sources": {} ', "0:16"],
		["{ // no\n}", "0:2"],
		["{ 'sources': {} }", "0:2"],
		['{ "sources": {} } x', "0:18"],
		['{ "a": 01 }', "0:8"],
		['{ "a": "\\x" }', "0:7"],
	])("%s is not JSON at %s", (text, place) => {
		expect(places(json(text))).toContain(`${place} syntax`);
	});
});

describe("several files", () => {
	const other = wells.replace("31", "32");

	it("the later one wins, and hears of it", () => {
		const registry = readRegistry([
			{ file: "a", text: wells },
			{ file: "b", text: other },
		]);
		expect(registry.problems.map(({ at, code, severity }) => [at.file, at.line, code, severity])).toEqual([
			["b", 1, "duplicate-id", "warning"],
			["b", 3, "duplicate-id", "warning"],
		]);
		expect(registry.claims.get("wells")?.at.file).toBe("b");
	});

	it("a workspace may replace what is bundled, and a copy of it is no problem", () => {
		const bundled = { file: "a", text: wells, bundled: true };
		const replaced = readRegistry([bundled, { file: "b", text: other }]);
		expect(replaced.problems.map(({ severity }) => severity)).toEqual(["information", "information"]);
		const copy = readRegistry([bundled, { file: "b", text: wells }]);
		expect(copy.problems).toEqual([]);
		expect(copy.claims.get("wells")?.at.file).toBe("b");
	});

	it("sources of one serve the claims of another", () => {
		const [head, tail] = wells.split("claims:");
		const files = [`claims:${tail}`, head ?? ""].map((text, index) => ({ file: `${index}`, text }));
		expect(readRegistry(files).problems).toEqual([]);
	});
});
