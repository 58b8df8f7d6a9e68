// Sentences whose numbers do not work out: what is said of each, and what the fix writes.
import { describe, expect, it } from "vitest";
import { checkDraft, readRegistry, type Verdict } from "../../../../server/src/engine/index.ts";
import { applyFix } from "../../../kit/draft.ts";

const registry = readRegistry([]);

function verdictsOf(draft: string, language: string): readonly Verdict[] {
	const options = { language, citationStyle: "pandoc", rules: { "unsourced-figure": "off" } } as const;
	const { verdicts, faults } = checkDraft(draft, registry, options);
	expect(faults).toEqual([]);
	return verdicts;
}

/** Language, sentence, the sum in the message, what the first fix writes; null where none mends. */
const cases: readonly (readonly [language: string, sentence: string, sum: string, fixed: string | null])[] = [
	["en", "By noon 31 of the 80 wells (49 percent) were dry.", "31 of 80 is 38.75%, not 49%", "39 percent"],
	["en", "Of 500 asked, 320 (64 percent) said yes, 105 (31 percent) no.", "105 of 500 is 21%, not 31%", "21 percent"],
	["en", "Half of the 90 rooms, or 40, have no window.", "“Half” of 90 is 45, not 40", "45"],
	["en", "Shares fell 15.43 points, or 1.64 percent, to 2,411.77.", "is 0.64%, not 1.64%", "0.64 percent"],
	["en", "It grew from 412 to 455 pairs, an increase of 63.", "From 412 to 455 is a change of 43, not 63", "43"],
	[
		"en",
		"Profit fell by 30 percent to 3.2 million euros from 4.0 million.",
		"is a change of 20%, not 30%",
		"20 percent",
	],
	["en", "The number of clinics rose from 812 to 648.", "From 812 to 648 is no rise", null],
	["en", "Rents doubled from 9 euros to 31 euros.", "2 times 9 EUR is 18 EUR, not 31 EUR", null],
	[
		"en",
		"It drew 2,600 visitors, three times the 620 of 2010.",
		"2,600 divided by 620 is 4.19, not “three times”",
		null,
	],
	["en", "It has a total of 100 members: 40 women and 50 men.", "40 + 50 is 90, not 100", null],
	["en", "It has a total of 450 members: 261 women and 243 men.", "261 + 243 is 504, not 450", null],
	["en", "It has a total of 540 members: 261 women and 189 men.", "261 + 189 is 450, not 540", "450"],
	["en", "Wind gave 45 percent, gas 30 percent and the sun the remaining 35 percent.", "is 25%, not 35%", null],
	["de", "Von den 80 Brunnen sind 31 (49 Prozent) trocken.", "31 of 80 is 38.75%, not 49%", "39 Prozent"],
	["de", "Der Preis stieg von 2,10 auf 2,40 Euro und damit um 24 Prozent.", "is a change of 14.29%", "14 Prozent"],
	[
		"de",
		"Der Umsatz kletterte von 12,5 auf 14 Millionen Euro, ein Plus von 18 Prozent.",
		"is a change of 12%",
		"12 Prozent",
	],
	["de", "Im Juni kamen 4200, im Juli 4400 und im August 5400 Gäste, zusammen 15 000.", "is 14,000, not 15,000", null],
	["fr", "31 puits sur 80, soit 49 %, sont à sec.", "31 of 80 is 38.75%, not 49%", "39 %"],
	["fr", "Le nombre de membres est passé de 400 à 450, soit une hausse de 22 %.", "is a change of 12.5%", "13 %"],
	["it", "31 degli 80 pozzi (49 per cento) sono asciutti.", "31 of 80 is 38.75%, not 49%", "39 per cento"],
	["it", "I soci sono aumentati del 22 per cento, da 400 a 450.", "is a change of 12.5%, not 22%", "13 per cento"],
	["es", "De los 80 pozos, 31 (49%) están secos.", "31 of 80 is 38.75%, not 49%", "39%"],
	["es", "El coro tiene un total de 100 miembros: 40 mujeres y 50 hombres.", "40 + 50 is 90, not 100", null],
	[
		"pt",
		"O número de sócios subiu de 400 para 450, um aumento de 22 por cento.",
		"is a change of 12.5%",
		"13 por cento",
	],
	["nl", "Het aantal leden steeg met 22 procent van 400 naar 450.", "is a change of 12.5%, not 22%", "13 procent"],
];

describe("arithmetic", () => {
	it.each(cases)("%s: %s", (language, sentence, sum, fixed) => {
		const verdicts = verdictsOf(sentence, language);
		expect(verdicts.map(({ rule }) => rule)).toEqual(["inconsistent-arithmetic"]);
		const [verdict] = verdicts as [Verdict];
		expect(verdict.message).toContain(sum);
		expect(verdict.elsewhere.length).toBeGreaterThan(0);
		const fix = verdict.fixes.find(({ kind }) => kind === "replace");
		expect(fix?.title ?? null).toBe(fixed && `Write “${fixed}”`);
		if (fix) expect(verdictsOf(applyFix(sentence, fix), language)).toEqual([]);
	});

	it("sees through emphasis, and mends within it", () => {
		const draft = "By noon **31** of the 80 wells (**49 percent**) were dry.\n";
		const [verdict] = verdictsOf(draft, "en");
		expect(verdict?.fixes[0] && applyFix(draft, verdict.fixes[0])).toBe(draft.replace("49", "39"));
	});

	it("needs a second column, or a single one near its total, before it trusts a table", () => {
		const table = (head: string, rows: readonly string[]): string =>
			`| Valley | ${head} |\n| --- ${"| ---: ".repeat(head.split("|").length)}|\n${rows.map((row) => `| ${row} |\n`).join("")}`;
		const wrong = (text: string): number => verdictsOf(text, "en").length;
		expect(wrong(table("Wells", ["North | 120", "South | 85", "Total | 215"]))).toBe(1);
		expect(wrong(table("Wells", ["North | 120", "South | 85", "Total | 1215"]))).toBe(0);
		expect(wrong(table("Wells | Dry", ["North | 120 | 31", "South | 85 | 19", "Total | 215 | 61"]))).toBe(0);
		expect(wrong(table("Wells | Dry", ["North | 120 | 31", "South | 85 | 19", "Total | 205 | 61"]))).toBe(1);
	});
});

describe("false precision", () => {
	it.each([
		["en", "It swam about 25 miles (40.23 km).", "Write “40 km”"],
		["en", "About 300 of the 811 seals (36.99 percent) were ill.", "Write “37 percent”"],
		["de", "Es kamen rund 2.000 Frauen und 1.347 Männer, zusammen 3.347 Menschen.", "Write “3.300”"],
		["de", "Sie zahlte rund 3 Millionen Dollar (umgerechnet 2.647.350 Euro).", "Write “2.600.000 Euro”"],
	])("%s: %s", (language, sentence, title) => {
		const verdicts = verdictsOf(sentence, language);
		expect(verdicts.map(({ rule }) => rule)).toEqual(["false-precision"]);
		expect(verdicts[0]?.fixes[0]?.title).toBe(title);
	});
});

/** So many times the text is hardly so many times the work: a generous bound, for busy machines. */
it.each([
	["numbers in one sentence", "31 of the 80 wells (49 percent), and "],
	["rows", "40 women, "],
	["words", "from 400 to the wells in the valley by the sea of the "],
	["sentences", "By noon 31 of the 80 wells (39 percent) were dry. "],
	["list items", "- 31 homes\n"],
	["table rows", "| a | 31 | 12 |\n"],
])("many %s cost linear time", (_, unit) => {
	const head = unit.startsWith("|")
		? "| a | b | c |\n| --- | --- | --- |\n"
		: unit.startsWith("-")
			? "A total of 9:\n\n"
			: "";
	const time = (count: number): number => {
		const tail = unit.startsWith("|") ? "| Total | 9 million | 9 |\n" : "";
		const text = head + unit.repeat(count) + tail;
		const start = performance.now();
		verdictsOf(text, "en");
		return performance.now() - start;
	};
	time(100);
	expect(time(1000)).toBeLessThan(50 * Math.max(time(100), 5));
});
