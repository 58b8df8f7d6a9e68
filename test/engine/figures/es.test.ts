// Spanish number words, spelled by rule and read back, with the scale of the language.
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/engine/figures/read.ts";

const small =
	"cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve";
const tens = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const hundreds =
	"ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(" ");

function spanish(value: number): string {
	if (value < 30) return small.split(" ")[value] ?? "";
	if (value < 100) return `${tens[Math.floor(value / 10) - 3]}${value % 10 ? ` y ${spanish(value % 10)}` : ""}`;
	if (value === 100) return "cien";
	if (value < 1000) return `${hundreds[Math.floor(value / 100) - 1]}${value % 100 ? ` ${spanish(value % 100)}` : ""}`;
	const thousands = Math.floor(value / 1000);
	const rest = value % 1000 ? ` ${spanish(value % 1000)}` : "";
	return `${thousands > 1 ? `${spanish(thousands).replace(/uno$/, "ún")} ` : ""}mil${rest}`;
}

const values = [
	2, 7, 11, 16, 20, 22, 33, 37, 58, 99, 100, 102, 132, 212, 500, 700, 999, 1000, 1150, 2345, 15_000, 21_000, 99_999,
	100_000, 300_000, 654_322,
];

describe("Spanish number words", () => {
	test.each(values)("%d", (value) => {
		const { figures } = readFigures(`Contaron ${spanish(value)} barcos.`, "es");
		expect(figures.map(({ quantity, noun }) => [quantity.value?.toFixed(), noun?.text])).toEqual([
			[String(value), "barcos"],
		]);
	});

	test.each([
		["un millón", "1000000"],
		["mil millones", "1000000000"],
		["2,5 mil millones", "2500000000"],
		["48.000 millones", "48000000000"],
		["dos mil quinientos millones", "2500000000"],
		["un billón", "1000000000000"],
		["medio millón", "500000"],
		["tres millones y medio", "3500000"],
		["doscientas mil", "200000"],
		["1.234.567,5", "1234567.5"],
		["siete coma cinco", "7.5"],
	])("%s", (text, value) => {
		expect(readFigures(text, "es").figures.map(({ quantity }) => quantity.value?.toFixed())).toEqual([value]);
	});

	test("in Mexico a comma groups", () => {
		const values = readFigures("Son 1,250 pesos y 12.500 litros.", "es-MX").figures.map(({ quantity }) =>
			quantity.value?.toFixed(),
		);
		expect(values).toEqual(["1250", "12.5"]);
	});
});
