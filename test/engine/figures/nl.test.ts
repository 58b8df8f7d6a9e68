// Dutch number words, spelled by rule and read back, with the scale of the language and figures written and read again.
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/engine/figures/read.ts";

const ones =
	"nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien";
const tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

function dutch(value: number): string {
	if (value < 20) return ones.split(" ")[value] ?? "";
	if (value < 100) {
		const unit = value % 10;
		const link = unit === 2 || unit === 3 ? "ën" : "en";
		return `${unit ? `${dutch(unit)}${link}` : ""}${tens[Math.floor(value / 10) - 2]}`;
	}
	if (value < 1000) {
		const hundreds = Math.floor(value / 100);
		return `${hundreds > 1 ? dutch(hundreds) : ""}honderd${value % 100 ? dutch(value % 100) : ""}`;
	}
	const thousands = Math.floor(value / 1000);
	return `${thousands > 1 ? dutch(thousands) : ""}duizend${value % 1000 ? ` ${dutch(value % 1000)}` : ""}`;
}

const values = [
	2, 7, 11, 16, 20, 21, 22, 33, 37, 58, 99, 100, 101, 131, 212, 700, 999, 1000, 1150, 2345, 15_000, 99_999, 300_000,
	654_321,
];

describe("Dutch number words", () => {
	test.each(values)("%d", (value) => {
		const { figures } = readFigures(`Zij telden ${dutch(value)} boten.`, "nl");
		expect(figures.map(({ quantity, noun }) => [quantity.value?.toFixed(), noun?.text])).toEqual([
			[String(value), "boten"],
		]);
	});

	test.each([
		["een miljoen", "1000000"],
		["één miljard", "1000000000"],
		["een biljoen", "1000000000000"],
		["anderhalf miljoen", "1500000"],
		["een half miljoen", "500000"],
		["drie en een half miljard", "3500000000"],
		["1,2 miljard", "1200000000"],
		["1.234.567,5", "1234567.5"],
	])("%s", (text, value) => {
		expect(readFigures(text, "nl").figures.map(({ quantity }) => quantity.value?.toFixed())).toEqual([value]);
	});
});
