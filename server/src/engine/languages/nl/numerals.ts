// Dutch numbers: words, scale, fractions, ratios. Long scale: a miljard is 1e9, a biljoen 1e12.
import type { Numerals } from "../figure-words.ts";

const units = "een twee drie vier vijf zes zeven acht negen".split(" ");
const teens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
const tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

/** "tweeëntwintig" stands in the table whole, with the diaeresis and without. */
const withTens = tens.flatMap((ten, index) =>
	units.map((unit, one): readonly [string, string] => {
		const plain = `${unit}en${ten}`;
		const marked = /(?:twee|drie)$/.test(unit) ? `${plain}, ${unit}ën${ten}` : plain;
		return [String(20 + 10 * index + one + 1), marked];
	}),
);

const withHalf = units
	.slice(1)
	.map((unit, index): readonly [string, string] => [
		`${index + 2}.5`,
		`${unit}enhalf, ${unit}ënhalf, ${unit}eneenhalf, ${unit}ëneenhalf`,
	]);

/** "vierde", "achtste", "vijfentwintigste": from a third down, as places and as parts. */
const places: readonly (readonly [number, string])[] = [
	[3, "derde"],
	...units.slice(3).map((unit, index) => [index + 4, unit === "acht" ? "achtste" : `${unit}de`] as const),
	...teens.map((word, index) => [10 + index, word === "elf" ? "elfde" : word === "tien" ? "tiende" : `${word}de`] as const),
	...tens.map((word, index) => [20 + 10 * index, `${word}ste`] as const),
	...withTens.flatMap(([value, list]) => list.split(", ").map((word) => [Number(value), `${word}ste`] as const)),
	[100, "honderdste"],
	[1000, "duizendste"],
	[1e6, "miljoenste"],
	[1e9, "miljardste"],
	[1e12, "biljoenste"],
	[1e18, "triljoenste"],
];

export const numerals: Numerals = {
	marks: { decimal: ",", group: "." },
	regions: {},
	cardinals: [
		["0", "nul"],
		["1", "één, eén"],
		...units.slice(1).map((word, index) => [String(index + 2), word] as const),
		...teens.map((word, index) => [String(10 + index), word] as const),
		...tens.map((word, index) => [String(20 + 10 * index), word] as const),
		...withTens,
		...withHalf,
		["1.5", "anderhalf, anderhalve"],
		["0.75", "driekwart"],
	],
	multipliers: [
		["12", "dozijn, dozijnen"],
		["100", "honderd"],
		["1000", "duizend"],
		["1e6", "miljoen, mln, mln., mio"],
		["1e9", "miljard, mld, mld., mrd"],
		["1e12", "biljoen"],
		["1e15", "biljard"],
		["1e18", "triljoen"],
	],
	alone: "honderd, duizend",
	letters: [
		["1000", "k, K"],
		["1e6", "M"],
		["1e9", "G, b"],
	],
	approximate: "",
	glued: { one: "een", half: "", thousandsApart: true },
	and: "en",
	tensAnd: "",
	hundredsAnd: "",
	point: "komma",
	minus: "min, minus",
	articles: "een, 'n",
	ones: "een, één, eén",
	onesCount: false,
	notOneAfter: "geen, deze, die, dat, welke, elk, elke, ieder, iedere, de, het, nog, of, en, op, als, van, nummer, voor",
	notOneBefore: "van, voor, der, keer, ding, kant, manier, dag, lijn, ander, enkele, en, op",
	half: "half, halve",
	andHalf: "en een half/halve",
	halfRatio: "helft",
	denominators: [
		[4, "kwart"],
		...places.filter(([value]) => value > 2).map(([value, place]) => [value, `${place}, ${place}n`] as const),
	],
	over: "op",
	of: "van",
	ordinals: [
		[1, "eerste, eersten"],
		[2, "tweede, tweeden"],
		...places.map(([value, place]) => [value, place] as const),
	],
	ordinalsDivide: true,
	ordinalEndings: "e, de, ste, ᵉ",
	ordinalDot: false,
	ordinalCues: "",
	countCues: "",
	ordinalSuffixes: "de, ste, den, sten",
	every: "elke, iedere",
	outOf: "op de, op elke, van de, van elke, uit de, op, uit",
	nounInRatio: false,
	multiples: [
		["2", "tweemaal zo, twee keer zo, dubbel zo, het dubbele"],
		["3", "driemaal zo, drie keer zo, het drievoudige"],
		["4", "viermaal zo, vier keer zo"],
	],
	vague: [
		["10", "tientallen"],
		["12", "dozijnen"],
		["100", "honderden"],
		["1000", "duizenden"],
		["10000", "tienduizenden"],
		["100000", "honderdduizenden"],
		["1e6", "miljoenen"],
		["1e7", "tientallen miljoenen"],
		["1e8", "honderden miljoenen"],
		["1e9", "miljarden"],
		["1e10", "tientallen miljarden"],
		["1e11", "honderden miljarden"],
		["1e12", "biljoenen"],
	],
	several: "enkele, enige, meerdere, verscheidene, verschillende, een paar, paar, vele, veel, ettelijke",
};
