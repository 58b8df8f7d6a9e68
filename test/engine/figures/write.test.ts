// A figure is written the way another was: marks, magnitude, unit and its side stay the draft's.
import { describe, expect, it } from "vitest";
import type { NumberStyle } from "../../../server/src/engine/figures/figure.ts";
import { writeHedged, writeQuantity } from "../../../server/src/engine/figures/write.ts";
import { q } from "../quantities/notation.ts";

const plain: NumberStyle = { group: null, decimal: null, words: false, magnitude: null, unit: null };
const grouped = (group: string): NumberStyle => ({ ...plain, group });
const inWords: NumberStyle = { ...plain, words: true };

const magnitude = (text: string, exponent: number, gap = " "): NumberStyle["magnitude"] => ({
	text,
	factor: `1e${exponent}`,
	gap,
});
const behind = (text: string, gap = " "): NumberStyle["unit"] => ({ text, side: "after", gap });
const before = (text: string, gap = ""): NumberStyle["unit"] => ({ text, side: "before", gap });

const dollars: NumberStyle = { ...plain, decimal: ".", magnitude: magnitude("bn", 9, ""), unit: before("$") };
const milliarden: NumberStyle = {
	...plain,
	decimal: ",",
	magnitude: magnitude("Milliarden", 9),
	unit: behind("US-Dollar"),
};
const mio: NumberStyle = { ...plain, decimal: ",", magnitude: magnitude("Mio.", 6, "\u00a0"), unit: behind("Franken") };

type Row = readonly [quantity: string, style: NumberStyle, language: string, text: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
	"plain numbers keep the draft's grouping": [
		["2,000", grouped("'"), "de-CH", "2'000"],
		["15,000", grouped("’"), "de-CH", "15’000"],
		["15,000", grouped("."), "de", "15.000"],
		["15,000", grouped(","), "en", "15,000"],
		["15,000", grouped("\u202f"), "de", "15\u202f000"],
		["1,234,567", grouped("."), "de", "1.234.567"],
		["48", grouped("."), "de", "48"],
		["-1,500", grouped(","), "en", "-1,500"],
	],
	"where the draft shows no grouping, the language's from five digits": [
		["2,000", plain, "de", "2000"],
		["2,000", plain, "en", "2000"],
		["15,000", plain, "de", "15.000"],
		["15,000", plain, "de-AT", "15.000"],
		["15,000", plain, "de-CH", "15'000"],
		["15,000", plain, "en-GB", "15,000"],
		["0", plain, "en", "0"],
	],
	"decimals are the quantity's own, the mark is the draft's": [
		["412.5", { ...plain, decimal: "," }, "de", "412,5"],
		["412.50", plain, "de", "412,50"],
		["412.5", plain, "en", "412.5"],
		["412.5", plain, "de-CH", "412.5"],
		["1,412.5", grouped("."), "en", "1.412,5"],
		["0.35", { ...plain, decimal: ".", unit: behind("m") }, "en", "0.35"],
	],
	"magnitudes stay": [
		["5.6bn USD", milliarden, "de", "5,6 Milliarden US-Dollar"],
		["5.6bn USD", dollars, "en", "$5.6bn"],
		["5.60bn USD", dollars, "en", "$5.60bn"],
		["6bn USD", dollars, "en", "$6bn"],
		["412.5m CHF", mio, "de-CH", "412,5\u00a0Mio. Franken"],
		["15k", { ...plain, magnitude: magnitude("k", 3, "") }, "en", "15k"],
		["2m", { ...plain, magnitude: magnitude("million", 6) }, "en", "2 million"],
		["1m", { ...plain, magnitude: magnitude("Millionen", 6) }, "de", "1 Million"],
		["1bn USD", milliarden, "de", "1 Milliarde US-Dollar"],
	],
	"a magnitude that does not fit gives way to one of its kind": [
		["5.6bn CHF", mio, "de-CH", "5,6\u00a0Mrd. Franken"],
		["5.6bn", { ...plain, magnitude: magnitude("Mio", 6) }, "de", "5,6 Mrd"],
		["450m", { ...plain, magnitude: magnitude("Mia.", 9) }, "de-CH", "450 Mio."],
		["5.6tn", { ...plain, magnitude: magnitude("Mia.", 9) }, "de-CH", "5.6 Bio."],
		["450m USD", milliarden, "de", "450 Millionen US-Dollar"],
		["450m USD", dollars, "en", "$450m"],
		["5.6bn", { ...plain, magnitude: magnitude("million", 6) }, "en", "5.6 billion"],
		["5.6bn", { ...plain, magnitude: magnitude("Billionen", 12) }, "de", "5,6 Milliarden"],
		["2m", { ...plain, magnitude: magnitude("k", 3, "") }, "en", "2m"],
		["2m", { ...plain, magnitude: magnitude("K", 3, "") }, "en", "2M"],
		["15,000", { ...plain, magnitude: magnitude("million", 6) }, "en", "15,000"],
		["15,000 USD", milliarden, "de", "15.000 US-Dollar"],
		["1,987,654", { ...plain, magnitude: magnitude("million", 6) }, "en", "1,987,654"],
		["50m", { ...plain, magnitude: magnitude("crore", 7) }, "en", "5 crore"],
	],
	"a number without a magnitude gets one only where digits serve nobody": [
		["5.6bn", plain, "en", "5.6 billion"],
		["5.6bn", grouped("."), "de", "5,6 Milliarden"],
		["1.3m", grouped("."), "de", "1.300.000"],
		["1.3m", plain, "de", "1,3 Millionen"],
		["5,600,000,000", grouped("'"), "de-CH", "5'600'000'000"],
	],
	"words stay words while they are simple": [
		["2", inWords, "en", "two"],
		["12", inWords, "de", "zwölf"],
		["1", inWords, "en", "one"],
		["1", inWords, "de", "1"],
		["13", inWords, "en", "13"],
		["2m", { ...inWords, magnitude: magnitude("million", 6) }, "en", "two million"],
		["1m", { ...inWords, magnitude: magnitude("Millionen", 6) }, "de", "eine Million"],
		["5.6m", { ...inWords, magnitude: magnitude("million", 6) }, "en", "5.6 million"],
		["3 a", { ...inWords, unit: behind("years") }, "en", "three years"],
	],
	"units keep their text and side": [
		["20 %", { ...plain, unit: behind("%", "") }, "en", "20%"],
		["20 %", { ...plain, unit: behind("%", "\u00a0") }, "de", "20\u00a0%"],
		["20.5 %", { ...plain, unit: behind("Prozent") }, "de", "20,5 Prozent"],
		["40 EUR", { ...plain, unit: before("€", " ") }, "de-AT", "€ 40"],
		["598,865 USD", { ...grouped("."), unit: behind("Dollar", "-") }, "de", "598.865-Dollar"],
		["37 a", { ...plain, unit: behind("-jährige", "") }, "de", "37-jährige"],
		["2 a", { ...plain, unit: behind("year") }, "en", "2 years"],
		["1 a", { ...plain, unit: behind("Jahre") }, "de", "1 Jahr"],
		["2 a", { ...plain, unit: behind("Jahren") }, "de", "2 Jahren"],
		["20 %", plain, "en", "20 percent"],
		["48", { ...plain, unit: behind("%", "") }, "en", "48"],
	],
	"ranges write once what both ends share": [
		["450m..1.2bn USD", milliarden, "de", "450 Millionen bis 1,2 Milliarden US-Dollar"],
		[
			"450m..1.2bn USD",
			{ ...plain, magnitude: magnitude("billion", 9), unit: behind("dollars") },
			"en",
			"450 million to 1.2 billion dollars",
		],
		["450m..1.2bn USD", dollars, "en", "$450m to $1.2bn"],
		["180m..220m CHF", mio, "de-CH", "180 bis 220\u00a0Mio. Franken"],
		["1,900..2,100", grouped("’"), "de-CH", "1’900 bis 2’100"],
		["20..30 %", { ...plain, unit: behind("%", " ") }, "de", "20 bis 30 %"],
	],
	"ratios are fractions or percentages": [
		["0.25 1", inWords, "en", "a quarter"],
		["0.75 1", inWords, "de", "drei Viertel"],
		["0.3 1", inWords, "de", "30 Prozent"],
	],
};

for (const [group, cases] of Object.entries(rows)) {
	describe(group, () => {
		it.each(cases.map((row) => [...row] as const))("%s", (quantity, style, language, text) => {
			expect(writeQuantity(q(quantity), style, language)).toBe(text);
		});
	});
}

describe("writeHedged", () => {
	it.each([
		["~2,000", grouped("'"), "de-CH", "rund 2'000"],
		[">=5.6bn USD", milliarden, "de", "mindestens 5,6 Milliarden US-Dollar"],
		["<=1.2bn USD", milliarden, "de", "höchstens 1,2 Milliarden US-Dollar"],
		[">48", plain, "de", "mehr als 48"],
		["<48", plain, "de", "weniger als 48"],
		["~2,000", grouped(","), "en", "about 2,000"],
		[">=5.6bn USD", dollars, "en", "at least $5.6bn"],
		["<=1.2bn USD", dollars, "en", "at most $1.2bn"],
		["48", plain, "en", "48"],
		["~450m..1.2bn USD", milliarden, "de", "rund 450 Millionen bis 1,2 Milliarden US-Dollar"],
	] as const)("%s", (quantity, style, language, text) => {
		expect(writeHedged(q(quantity), style, language)).toBe(text);
	});
});
