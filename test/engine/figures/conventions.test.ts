// Numbers written in another language's marks: what decides between two readings, and what is left open.
import { describe, expect, it } from "vitest";
import { checkDraft, readFigures } from "../../../server/src/engine/index.ts";
import { applyFix, registryOf } from "../../kit/draft.ts";

const said = (text: string, language: string): string[] =>
	readFigures(text, language).figures.map(({ quantity: { value, min, max }, otherwise }) => {
		const one = value ? value.toFixed() : `${min?.toFixed()}-${max?.toFixed()}`;
		const other = otherwise?.quantity;
		return other
			? `${one} or ${other.value ? other.value.toFixed() : `${other.min?.toFixed()}-${other.max?.toFixed()}`}`
			: one;
	});

describe("the language's own marks", () => {
	it.each([
		["de", "Der Damm ist 4.800 Meter lang.", ["4800"]],
		["en", "The dam is 4,800 metres long.", ["4800"]],
		["fr", "Le barrage mesure 4.800 mètres.", ["4800"]],
		["de-CH", "Der Damm kostete 4.800 Franken.", ["4800"]],
		["en", "The wire is 0.125 inches thick.", ["0.125"]],
		["en", "The budget of 1,234,567.89 euros was passed.", ["1234567.89"]],
		["de", "Der Haushalt von 1.234.567,89 Euro wurde beschlossen.", ["1234567.89"]],
	])("hold (%s): %s", (language, text, values) => expect(said(text, language)).toEqual(values));
});

describe("the other language's marks are read where something decides:", () => {
	it.each([
		["things are counted whole", "en", "Some 4.800 soldiers crossed the river.", ["4800"]],
		["the same in German", "de", "Rund 4,800 Soldaten überquerten den Fluss.", ["4800"]],
		["more than one group", "en", "The fund holds 1.200.000 shares.", ["1200000"]],
		["a range rises", "en", "The catch was between 900 and 1.200 tonnes.", ["900-1200"]],
		["another number shows the comma", "en", "It took 4.800 tonnes, 3,5 percent more.", ["4800", "3.5"]],
		["another number shows the group", "en", "It took 1.234 tonnes of the 12.000.000 caught.", ["1234", "12000000"]],
		["a magnitude follows", "en", "The harbour took 1.234 million tonnes.", ["1234000"]],
		["a price for each", "de", "Der Liter kostet 1,799 Euro je Liter.", ["1.799"]],
		["the draft's points", "en", "A litre weighs 1.234 kg, and 12.5 percent is salt.", ["1.234", "12.5"]],
	])("%s (%s): %s", (_, language, text, values) => expect(said(text, language)).toEqual(values));
});

describe("both readings stay where nothing decides:", () => {
	it.each([
		["a measure alone", "en", "The valley lost 4.800 tonnes of soil.", ["4.8 or 4800"]],
		["money alone", "de", "Die Reparatur kostete 4,800 Euro.", ["4.8 or 4800"]],
		["a range by either", "en", "It weighs from 1.234 to 5.678 tonnes.", ["1.234-5.678 or 1234-5678"]],
		[
			"the draft against itself",
			"en",
			"It took 4.800 tonnes, 3,5 percent more than the 12.5 of May.",
			["4.8 or 4800", "3.5", "12.5"],
		],
		[
			"whole things against the draft's points",
			"en",
			"Of 12.5 percent, 4.800 fishermen fish.",
			["12.5", "4.8 or 4800"],
		],
		[
			"the draft against its language",
			"de",
			"Es waren 4.800 Tonnen, 3.5 Prozent mehr, nach 2.7 Prozent.",
			["4800 or 4.8", "3.5", "2.7"],
		],
	])("%s (%s): %s", (_, language, text, values) => expect(said(text, language)).toEqual(values));
});

const registry = registryOf(`version: 1
sources: { port: { short: Port Authority, title: Annual report } }
claims:
  cargo: { statement: "The harbour of Norvik handled 4,800 tonnes of fish last winter.", source: port }
`);
const check = (draft: string): string[] =>
	checkDraft(draft, registry, { language: "en", citationStyle: "pandoc", rules: {} }).verdicts.map(({ rule }) => rule);
const fish = (tonnes: string): string => `The harbour of Norvik handled ${tonnes} tonnes of fish last winter [@port].`;

describe("in a draft", () => {
	it("conflicts with a claim only where neither reading agrees", () => {
		expect(check(fish("4.800"))).toEqual(["ambiguous-number"]);
		expect(check(fish("5.100"))).toEqual(["conflicting-figure", "ambiguous-number"]);
	});
	it("is settled by a number of another paragraph", () =>
		expect(check(`${fish("4.800")}\n\nThe winter before it had handled 3,7 million boxes [@port].`)).toEqual([]));
	it("offers both spellings, the one on record first", () => {
		const text = fish("4.800");
		const [verdict] = checkDraft(text, registry).verdicts;
		expect(verdict?.fixes.map((fix) => fix.title)).toEqual([
			"Write “4,800 tonnes”",
			"Write “4.8 tonnes”",
			"Silence ambiguous-number here",
		]);
		expect(verdict?.fixes.slice(0, 2).map((fix) => applyFix(text, fix))).toEqual([fish("4,800"), fish("4.8")]);
	});
});
