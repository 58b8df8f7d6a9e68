// Portuguese number words, spelled by rule and read back, with the scales of Brazil and of Portugal.
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/engine/figures/read.ts";

const small =
	"zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove";
const tens = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(" ");
const hundreds = "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".split(
	" ",
);

function portuguese(value: number): string {
	if (value < 20) return small.split(" ")[value] ?? "";
	if (value < 100) return `${tens[Math.floor(value / 10) - 2]}${value % 10 ? ` e ${portuguese(value % 10)}` : ""}`;
	if (value === 100) return "cem";
	if (value < 1000)
		return `${hundreds[Math.floor(value / 100) - 1]}${value % 100 ? ` e ${portuguese(value % 100)}` : ""}`;
	const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
	const link = rest < 100 || rest % 100 === 0 ? " e " : " ";
	return `${thousands > 1 ? `${portuguese(thousands)} ` : ""}mil${rest ? link + portuguese(rest) : ""}`;
}

const values = [
	2, 7, 11, 16, 20, 22, 33, 37, 58, 99, 100, 102, 132, 212, 500, 700, 999, 1000, 1150, 1500, 2345, 15_000, 21_000,
	99_999, 100_000, 300_000, 654_322,
];

describe("Portuguese number words", () => {
	test.each(values)("%d", (value) => {
		const { figures } = readFigures(`Contaram ${portuguese(value)} barcos.`, "pt");
		expect(figures.map(({ quantity, noun }) => [quantity.value?.toFixed(), noun?.text])).toEqual([
			[String(value), "barcos"],
		]);
	});

	test.each([
		["um milhão", "1000000"],
		["mil milhões", "1000000000"],
		["um bilhão", "1000000000"],
		["um bilião", "1000000000000"],
		["um trilhão", "1000000000000"],
		["12.500 milhões", "12500000000"],
		["meio milhão", "500000"],
		["três milhões e meio", "3500000"],
		["duzentas mil", "200000"],
		["1.234.567,5", "1234567.5"],
		["sete vírgula cinco", "7.5"],
	])("%s", (text, value) => {
		for (const language of ["pt", "pt-BR", "pt-PT"])
			expect(readFigures(text, language).figures.map(({ quantity }) => quantity.value?.toFixed())).toEqual([value]);
	});
});
