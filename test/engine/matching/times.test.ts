// A figure of another time is not the one on record: what the draft's dates and the claim's say of each other.
import { describe, expect, test } from "vitest";
import { createChecker, defaultOptions, readRegistry } from "../../../server/src/engine/index.ts";

const registryOf = (statement: string, more: string): string => `version: 1
sources:
  amt:
    type: report
    title: Lagebericht
    short: Gesundheitsamt
    issued: 2025-09-11
claims:
  kranke:
    statement:
${statement}
    source: amt
${more}
`;

const checkerOf = (statement: string, more = ""): ReturnType<typeof createChecker> =>
	createChecker(readRegistry([{ file: "amt.claims.yaml", text: registryOf(statement, more) }]));

const asOf = checkerOf(
	`      de: In Seewil sind 412 Menschen an Masern erkrankt.
      en: In Seewil 412 people have caught measles.
      fr: À Seewil, 412 personnes ont attrapé la rougeole.
      it: A Seewil 412 persone hanno contratto il morbillo.
      es: En Seewil, 412 personas han contraído el sarampión.
      nl: In Seewil hebben 412 mensen mazelen gekregen.`,
	"    asOf: 2025-09",
);

/** The rules that speak of the claim, with the figure each speaks of. */
const said = (checker: ReturnType<typeof createChecker>, draft: string, language: string): string[] =>
	checker
		.check(draft, { ...defaultOptions, language })
		.verdicts.filter(({ claim }) => claim !== null)
		.map(({ rule, figure }) => `${rule} ${figure?.figure.text}`);

const conflict = ["conflicting-figure 142"];
const unsourced = ["missing-source 412"];

describe("a claim with asOf", () => {
	test.each<[string, string, string[]]>([
		["de", "In Seewil sind 142 Menschen an Masern erkrankt.", conflict],
		["de", "Im Jahr 2025 sind in Seewil 142 Menschen an Masern erkrankt.", conflict],
		["de", "Im September 2025 sind in Seewil 142 Menschen an Masern erkrankt.", conflict],
		["de", "Am 12. September 2025 waren in Seewil 142 Menschen an Masern erkrankt.", conflict],
		["de", "Am 2. Oktober 2025 waren in Seewil 142 Menschen an Masern erkrankt.", conflict],
		["de", "Im dritten Quartal 2025 sind in Seewil 142 Menschen an Masern erkrankt.", conflict],
		["de", "Seit den 1990er-Jahren sind in Seewil 142 Menschen an Masern erkrankt.", conflict],
		["en", "In Seewil 142 people have caught measles since early 2019.", conflict],
		["en", "In 2025, 142 people in Seewil caught measles.", conflict],
		["fr", "Depuis les années 1990, 142 personnes ont attrapé la rougeole à Seewil.", conflict],
		["it", "Nel 2025 a Seewil 142 persone hanno contratto il morbillo.", conflict],
		["es", "En septiembre de 2025, 142 personas han contraído el sarampión en Seewil.", conflict],
		["nl", "Sinds de jaren negentig hebben in Seewil 142 mensen mazelen gekregen.", conflict],
	])("the same time or none said is compared (%s): %s", (language, draft, expected) => {
		expect(said(asOf, draft, language)).toEqual(expected);
	});

	test.each([
		["de", "Im März 2019 sind in Seewil 142 Menschen an Masern erkrankt."],
		["de", "Im März 2019 sind in Seewil 412 Menschen an Masern erkrankt."],
		["de", "Im März 2025 sind in Seewil 142 Menschen an Masern erkrankt."],
		["de", "Am 20. Oktober 2025 waren in Seewil 142 Menschen an Masern erkrankt."],
		["de", "Im ersten Halbjahr 2025 sind in Seewil 142 Menschen an Masern erkrankt."],
		["de", "In den 1990er-Jahren sind in Seewil 142 Menschen an Masern erkrankt."],
		["de", "Von 2013 bis 2017 sind in Seewil 142 Menschen an Masern erkrankt."],
		["de", "Im Vorjahr sind in Seewil 380 Menschen an Masern erkrankt."],
		["en", "In March 2019, 142 people in Seewil caught measles."],
		["fr", "En mars 2019, 142 personnes ont attrapé la rougeole à Seewil."],
		["it", "Nel marzo 2019 a Seewil 142 persone hanno contratto il morbillo."],
		["es", "En el primer trimestre de 2025, 142 personas contrajeron el sarampión en Seewil."],
		["nl", "In maart 2019 hebben in Seewil 142 mensen mazelen gekregen."],
		["en", "In March 2019, 412 people in Seewil caught measles."],
		["en", "In the first quarter of 2025, 142 people in Seewil caught measles."],
		["en", "Between 2013 and 2017, 142 people in Seewil caught measles."],
		["en", "A year earlier 380 people in Seewil had caught measles."],
	])("another time is silent (%s): %s", (language, draft) => {
		expect(said(asOf, draft, language)).toEqual([]);
	});

	test.each([
		["de", "Im Jahr 2025 sind in Seewil 412 Menschen an Masern erkrankt."],
		["de", "Im März 2025 waren in Seewil 412 Menschen an Masern erkrankt."],
		["de", "Im Januar waren in Seewil 412 Menschen an Masern erkrankt."],
		["de", "Seit 2019 sind in Seewil 412 Menschen an Masern erkrankt."],
		["en", "In 2025, 412 people in Seewil caught measles."],
		["en", "Between 2024 and 2025, 412 people in Seewil caught measles."],
		["en", "Last January 412 people in Seewil caught measles."],
	])("a figure that agrees is tied in its year, and where the year is not known (%s): %s", (language, draft) => {
		expect(said(asOf, draft, language)).toEqual(unsourced);
	});

	test("each figure has the date of its clause", () => {
		const draft = "Im September 2025 sind in Seewil 412 Menschen an Masern erkrankt, im September 2019 waren es 142.";
		expect(said(asOf, draft, "de")).toEqual(unsourced);
		const turned = "Im September 2019 sind in Seewil 412 Menschen an Masern erkrankt, im September 2025 waren es 142.";
		expect(said(asOf, turned, "de")).not.toContain("missing-source 412");
	});

	test("a cell has the time of its headers", () => {
		const columns = `| Menschen, die an Masern erkrankt sind | 2019 | 2024 | 2025 |
|---|---|---|---|
| Menschen in Seewil | 142 | 380 | 421 |
`;
		expect(said(asOf, columns, "de")).toEqual(["conflicting-figure 421"]);
		const rows = `| Jahr | Menschen in Seewil, die an Masern erkrankt sind |
|---|---|
| 2019 | 142 |
| Seit 2020 | 421 |
`;
		expect(said(asOf, rows, "de")).toEqual(["conflicting-figure 421"]);
	});

	test("a heading keeps a conflict away, not an agreement", () => {
		const under = (figure: string): string =>
			`## Masern 2019\n\nIn Seewil sind ${figure} Menschen an Masern erkrankt.\n`;
		expect(said(asOf, under("142"), "de")).toEqual([]);
		expect(said(asOf, under("412"), "de")).toEqual(unsourced);
		const now = "## Masern 2019\n\nIm September 2025 sind in Seewil 142 Menschen an Masern erkrankt.\n";
		expect(said(asOf, now, "de")).toEqual(conflict);
	});

	test("a figure over years is no state of one", () => {
		expect(said(asOf, "Von 2019 bis 2025 sind in Seewil 600 Menschen an Masern erkrankt.", "de")).toEqual([]);
	});
});

describe("a statement that names its time", () => {
	const stated = checkerOf(`      de: Im Jahr 2024 sind in Seewil 412 Menschen an Masern erkrankt.
      en: In 2024, 412 people in Seewil caught measles.`);

	test.each<[string, string, string[]]>([
		["de", "Im Jahr 2024 sind in Seewil 450 Menschen an Masern erkrankt.", ["conflicting-figure 450"]],
		["de", "In Seewil sind 450 Menschen an Masern erkrankt.", ["conflicting-figure 450"]],
		["de", "Im ersten Halbjahr 2024 sind in Seewil 250 Menschen an Masern erkrankt.", []],
		["de", "Im Mai 2024 sind in Seewil 250 Menschen an Masern erkrankt.", []],
		["de", "Von 2020 bis 2024 sind in Seewil 950 Menschen an Masern erkrankt.", []],
		["de", "Im Jahr 2023 sind in Seewil 412 Menschen an Masern erkrankt.", []],
		["de", "Bis Dezember 2024 sind in Seewil 412 Menschen an Masern erkrankt.", unsourced],
		["en", "In the first half of 2024, 250 people in Seewil caught measles.", []],
		["en", "In 2024, 450 people in Seewil caught measles.", ["conflicting-figure 450"]],
	])("(%s) %s", (language, draft, expected) => {
		expect(said(stated, draft, language)).toEqual(expected);
	});
});

describe("a claim dated by its source alone", () => {
	const issued = checkerOf("      de: In Seewil sind 412 Menschen an Masern erkrankt.");

	test.each<[string, string[]]>([
		["Im März 2025 sind in Seewil 142 Menschen an Masern erkrankt.", conflict],
		["Im März 2019 sind in Seewil 142 Menschen an Masern erkrankt.", []],
		["Im März 2024 sind in Seewil 412 Menschen an Masern erkrankt.", unsourced],
	])("%s", (draft, expected) => {
		expect(said(issued, draft, "de")).toEqual(expected);
	});
});

describe("a part of a year or month told roughly", () => {
	const stock = checkerOf(
		"      de: Am 31. Dezember 2024 gab es in Seewil 412 Höfe.\n      en: On 31 December 2024 there were 412 farms in Seewil.",
	);
	test.each([
		["de", "Ende 2024 gab es in Seewil 142 Höfe.", conflict],
		["en", "At the end of 2024 there were 142 farms in Seewil.", conflict],
		["en", "In late December 2024 there were 142 farms in Seewil.", conflict],
		["de", "Anfang 2024 gab es in Seewil 196 Höfe.", []],
		["en", "In mid-2024 there were 196 farms in Seewil.", []],
		["en", "In the spring of 2024 there were 196 farms in Seewil.", []],
	])("%s: %s", (language, draft, expected) => {
		expect(said(stock, draft, language).filter((rule) => rule.startsWith("conflict"))).toEqual(expected);
	});
});
