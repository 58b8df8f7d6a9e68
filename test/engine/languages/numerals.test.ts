// Number words of every size, spelled by rule and read back; and what a language's form must not lack.
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/engine/figures/read.ts";
import { languages } from "../../../server/src/engine/languages/index.ts";
import { currencyOf } from "../../../server/src/engine/quantities/currencies.ts";
import { unitOf } from "../../../server/src/engine/quantities/units.ts";

const values = [
	2, 7, 11, 16, 20, 21, 37, 99, 100, 101, 131, 212, 700, 999, 1000, 1001, 1150, 2345, 15_000, 99_999, 300_000, 654_321,
];

const english = (value: number): string => {
	const small =
		"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
	const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
	if (value < 20) return small.split(" ")[value] ?? "";
	if (value < 100) return `${tens[Math.floor(value / 10) - 2]}${value % 10 ? `-${english(value % 10)}` : ""}`;
	if (value < 1000)
		return `${english(Math.floor(value / 100))} hundred${value % 100 ? ` and ${english(value % 100)}` : ""}`;
	return `${english(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${value % 1000 < 100 ? "and " : ""}${english(value % 1000)}` : ""}`;
};

const german = (value: number, end = true): string => {
	const small =
		"null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn";
	const tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
	if (value === 1 && end) return "eins";
	if (value < 20) return small.split(" ")[value] ?? "";
	if (value < 100) return `${value % 10 ? `${german(value % 10, false)}und` : ""}${tens[Math.floor(value / 10) - 2]}`;
	if (value < 1000) return `${german(Math.floor(value / 100), false)}hundert${value % 100 ? german(value % 100) : ""}`;
	return `${german(Math.floor(value / 1000), false)}tausend${value % 1000 ? german(value % 1000) : ""}`;
};

describe("number words are read back", () => {
	for (const value of values) {
		test(`${english(value)}, ${german(value)}`, () => {
			for (const [text, language] of [
				[`They counted ${english(value)} boats.`, "en"],
				[`Sie zählten ${german(value)} Boote.`, "de"],
			] as const) {
				const [figure, ...others] = readFigures(text, language).figures;
				expect(others).toEqual([]);
				expect(figure?.quantity.value?.toString()).toBe(String(value));
				expect(figure?.noun?.text.toLowerCase()).toBe(language === "en" ? "boats" : "boote");
			}
		});
	}
});

describe("a billion is no Billion", () => {
	test.each([
		["en", "a billion", "1000000000"],
		["de", "eine Billion", "1000000000000"],
		["de", "eine Milliarde", "1000000000"],
		["en", "one trillion", "1000000000000"],
	])("%s: %s", (language, text, value) => {
		expect(readFigures(text, language).figures.map(({ quantity }) => quantity.value?.toFixed())).toEqual([value]);
	});
});

describe("units and currencies of every form are known to quantities", () => {
	const own = new Set(["age", "ratio", "count", "[dram]", "{turn}", "[sat]"]);
	for (const { base, figures } of languages) {
		test(base, () => {
			const units = [...figures.units.units, ...figures.units.suffixes]
				.map(([code]) => code)
				.filter((code) => !own.has(code));
			expect(units.filter((code) => unitOf(code) === null)).toEqual([]);
			const money = figures.units.currencies.map(([code]) => code).filter((code) => !code.startsWith("["));
			expect(money.filter((code) => currencyOf(code) === null)).toEqual([]);
		});
	}
});
