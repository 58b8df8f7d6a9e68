// Registry files as people write them: what loads, and what is said where.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegistry } from "../../../server/src/engine/registry/read.ts";
import type { Registry } from "../../../server/src/engine/registry/registry.ts";

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

	it.each([
		["Im Tal sind 31 Brunnen trocken gefallen.", "de"],
		["Rund 2.000 Brunnen trocken", "de"],
		["Roughly 2,000 wells dry", "en"],
		["31 Pumpen", "en"],
		["Die Reparatur der Fähre dauert 16 Wochen.", "de"],
	])("%s is %s", (statement, language) => {
		const registry = read(wells.replace(/statement: .*/, `statement: ${statement}`));
		expect(registry.claims.get("wells")?.statements[0]?.language).toBe(language);
	});
});

describe("the bundled registry", () => {
	const file = new URL("../../../server/registry/dprk-russia-2025.claims.yaml", import.meta.url);
	const registry = read(readFileSync(file, "utf8"));

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
		const named = read("sources:\n  a: { author: Jane }\n  b: { author: 'Doe, Jane' }\n");
		expect(named.problems.map(({ message }) => message)).toEqual([
			expect.stringContaining("Write author: [{ literal: Jane }]"),
			expect.stringContaining('Write author: [{ literal: "Doe, Jane" }]'),
		]);
		const text = "sources:\n  a: { titel: x, issued: 2025-13 }\n  b: text\n  c:\n    author: Jane\n  c: {}\n";
		expect(places(read(text))).toEqual(["1:7 unknown-field", "1:25 bad-date", "2:5 wrong-type", "5:2 duplicate-id"]);
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
		expect(places(registry)).toEqual(["7:15 syntax"]);
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

describe("which figure", () => {
	const figureOf = (statement: string, field = "") => {
		const registry = read(`${sources}claims:\n  c:\n    statement: ${statement}\n    source: nis\n${field}`);
		const [first] = registry.claims.get("c")?.statements ?? [];
		return { text: first?.figure.text, ...first?.figure.quantity, codes: registry.problems.map(({ code }) => code) };
	};

	it.each([
		["Of the 80 wells in the valley, 31 have run dry.", "31", []],
		["Von den 80 Brunnen im Tal sind 31 trocken gefallen.", "31", []],
		["{ en: Of the 80 wells 31 have run dry., de: 31 der 80 Brunnen sind trocken. }", "31", []],
		["The 31-year-old swimmer has won 5 medals.", "5", []],
		["31 wells ran dry and 12 pumps broke.", "31", ["several-figures"]],
		["{ en: 31 wells ran dry., de: 13 Brunnen sind trocken. }", "31", ["statements-differ"]],
		["{ en: 31 wells ran dry., de: Viele Brunnen sind trocken. }", "31", ["no-figure"]],
	])("%s: %s", (statement, text, codes) => {
		expect(figureOf(statement)).toMatchObject({ text, codes });
	});

	it.each([
		["31 wells ran dry and 12 pumps broke.", "12", { text: "12" }],
		["About 2,000 soldiers died in 3 battles.", "2000", { text: "2,000", qualifier: "about" }],
		["2,000 soldiers died in 3 battles.", "about 2,000", { text: "2,000", qualifier: "about" }],
		["Rund 2.000 Soldaten starben in 3 Schlachten.", "2.000", { text: "2.000", qualifier: "about" }],
		["It cost 5 million euros.", "{ qualifier: about }", { unit: "EUR", qualifier: "about" }],
	])("%s with figure: %s", (statement, field, wanted) => {
		expect(figureOf(statement, `    figure: ${field}\n`)).toMatchObject({ ...wanted, codes: [] });
	});

	it("a figure that stands in no statement is built as it was given", () => {
		const built = figureOf("It cost a lot.", "    figure: { min: 450 million, max: 1200000000.5, unit: dollars }\n");
		expect(JSON.parse(JSON.stringify(built))).toMatchObject({
			kind: "money",
			unit: "USD",
			value: null,
			min: "450000000",
			max: "1200000000.5",
			step: "0.1",
			codes: ["figure-not-in-statement"],
		});
	});
});

describe("hostile files", () => {
	it("an alias bomb is cut off", () => {
		const lines = Array.from(
			{ length: 30 },
			(_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(level && 10)} 1]`,
		);
		const messages = read(lines.join("\n")).problems.map(({ message }) => message);
		expect(messages).toContainEqual(expect.stringContaining("aliases"));
	});

	it("ids may be called like anything", () => {
		const registry = read(
			"claims:\n  __proto__: { statement: 31 wells ran dry., source: constructor }\nsources:\n  constructor: {}\n",
		);
		expect(registry.problems).toEqual([]);
		expect(registry.claims.get("__proto__")?.sources).toEqual(["constructor"]);
	});

	it.each([
		["brackets", "[".repeat(1_900_000)],
		["braces", "{a: ".repeat(400_000)],
		["dashes", "- ".repeat(900_000)],
		["twenty megabytes", "a: b\n".repeat(4_000_000)],
		["digits", `claims: { a: { source: b, statement: a ${"9".repeat(1_000_000)} } }`],
		["nothing", "\u0000".repeat(1000)],
	])("%s are answered", (_name, text) => {
		expect(read(text).problems.length).toBeGreaterThan(0);
		expect(read(text, "a.claims.json").problems.length).toBeGreaterThan(0);
	});
});
