// French number words, spelled by rule and read back, with the scale of the language and figures written and read again.
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/engine/figures/read.ts";
import { writeQuantity } from "../../../server/src/engine/figures/write.ts";
import { decimal } from "../../../server/src/engine/quantities/decimals.ts";

const small =
	"zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
		" ",
	);
const paris: Readonly<Record<number, string>> = {
	2: "vingt",
	3: "trente",
	4: "quarante",
	5: "cinquante",
	6: "soixante",
};
const geneva = { ...paris, 7: "septante", 8: "huitante", 9: "nonante" };

function underHundred(value: number, tens: Readonly<Record<number, string>>): string {
	if (value < 20) return small[value] ?? "";
	const ten = tens[Math.floor(value / 10)];
	const [base, rest] = ten ? [ten, value % 10] : value < 80 ? ["soixante", value - 60] : ["quatre-vingt", value - 80];
	if (rest === 0) return base === "quatre-vingt" ? "quatre-vingts" : base;
	const and = (rest === 1 || rest === 11) && base !== "quatre-vingt";
	return `${base}${and ? " et " : "-"}${underHundred(rest, tens)}`;
}

function french(value: number, tens: Readonly<Record<number, string>>): string {
	if (value < 100) return underHundred(value, tens);
	const [size, word] = value < 1000 ? [100, "cent"] : [1000, "mille"];
	const many = Math.floor(value / size);
	const rest = value % size;
	const head = many === 1 ? word : `${french(many, tens)} ${word}${size === 100 && rest === 0 ? "s" : ""}`;
	return rest === 0 ? head : `${head} ${french(rest, tens)}`;
}

const values = [
	...Array.from({ length: 98 }, (_, index) => index + 2),
	...[
		100, 101, 131, 171, 180, 212, 271, 395, 700, 999, 1000, 1001, 1150, 2345, 15_000, 80_000, 99_999, 300_000, 654_321,
		150_000, 123_456,
	],
];

describe("French number words", () => {
	test.each([
		["fr", paris],
		["fr-CH", geneva],
		["fr-BE", { ...paris, 7: "septante", 9: "nonante" }],
	])("%s", (language, tens) => {
		for (const value of values) {
			const text = french(value, tens);
			const { figures } = readFigures(`Elles ont compté ${text} bateaux.`, language);
			expect([text, ...figures.map(({ quantity, noun }) => [quantity.value?.toFixed(), noun?.text])]).toEqual([
				text,
				[String(value), "bateaux"],
			]);
		}
	});

	test.each([
		["un million", "1000000"],
		["un milliard", "1000000000"],
		["un billion", "1000000000000"],
		["deux millions et demi", "2500000"],
		["un demi-million", "500000"],
		["une heure et demie", "1.5"],
		["cent pour cent", "100"],
		["trois virgule quatorze", "3.14"],
		["deux milliards trois cents millions", "2300000000"],
		["1 234 567,5", "1234567.5"],
		["1.234.567,5", "1234567.5"],
		["94.000", "94000"],
		["5,6 Md€", "5600000000"],
		["une vingtaine", "20"],
	])("%s", (text, value) => {
		expect(readFigures(text, "fr").figures.map(({ quantity }) => quantity.value?.toFixed())).toEqual([value]);
	});
});

describe("French figures are written as they were", () => {
	test.each([
		["5,6 milliards de dollars", 7_000_000, "7 millions de dollars"],
		["5 millions d'euros", 6_500_000, "6,5 millions d'euros"],
		["5 millions d'euros", 2500, "2500 euros"],
		["12 000 dollars", 13_500, "13 500 dollars"],
	])("%s", (text, value, expected) => {
		const figure = readFigures(text, "fr").figures[0];
		if (!figure) throw new Error("no figure");
		const step = decimal(value % 1_000_000 === 0 ? 1_000_000 : value > 1_000_000 ? 100_000 : 100);
		const quantity = { ...figure.quantity, value: decimal(value), step };
		expect(writeQuantity(quantity, figure.style, "fr").replaceAll(/[\u00a0\u202f]/g, " ")).toBe(expected);
	});
});
