// German numbers: words, scale, fractions, ratios. Long scale: a Billion is 1e12.
import type { Numerals } from "../figure-words.ts";

const stems = "null ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const teens = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
const tens = "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** "siebenunddreißig" stands in the table whole, with every spelling of its tens. */
const cardinals: (readonly [string, string])[] = [
	...stems.flatMap((word, value) => (value === 1 ? [] : [[String(value), word] as const])),
	...teens.map((word, index) => [String(10 + index), word] as const),
	...tens.map((word, index) => [String(20 + 10 * index), word] as const),
	...tens.flatMap((ten, index) =>
		stems.slice(1).flatMap((one, unit) =>
			ten.split("/").map((word) => [String(20 + 10 * index + unit + 1), `${one}und${word}`] as const),
		),
	),
];

/** Keyboards without umlauts: fuenf, zwoelf, dreissig. */
const plain = (word: string): string => word.replaceAll("ü", "ue").replaceAll("ö", "oe");

/** What is so large: "Millionenbetrag", "Milliardenhöhe". */
const sums = (size: string): string =>
	"bereich, betrag, betrags, beträge, beträgen, höhe, summe, summen".split(", ").map((word) => size + word).join(", ");

export const numerals: Numerals = {
	marks: { decimal: ",", group: "." },
	regions: { CH: { decimal: ".", group: "'", cents: "CHF" }, LI: { decimal: ".", group: "'", cents: "CHF" } },
	cardinals: [
		...cardinals.map(([value, word]) => [value, plain(word) === word ? word : `${word}, ${plain(word)}`] as const),
		["1", "eins"],
		["2", "zwo"],
		["1.5", "anderthalb, eineinhalb, einundeinhalb"],
		["0.75", "dreiviertel"],
	],
	multipliers: [
		["12", "dutzend"],
		["100", "hundert"],
		["250000", "viertelmillion"],
		["500000", "halbmillion"],
		["750000", "dreiviertelmillion"],
		["1000", "tausend, tsd, tsd."],
		["1e6", "million, millionen, mio, mio., mill, mill."],
		["1e9", "milliarde, milliarden, mrd, mrd., mia, mia., mia.."],
		["1e12", "billion, billionen, bio, bio."],
		["1e15", "billiarde, billiarden"],
		["1e18", "trillion, trillionen"],
	],
	alone: "hundert, tausend",
	approximate: "",
	letters: [
		["1000", "k, K, T"],
		["1e6", "M"],
	],
	glued: { one: "ein", half: "einhalb" },
	and: "und",
	tensAnd: "",
	hundredsAnd: "",
	point: "komma",
	minus: "minus",
	articles: "ein, eine, einen, einem, einer, eines, 'ne",
	ones: "ein, eine, einen, einem, einer, eines",
	onesCount: false,
	notOneAfter: "",
	notOneBefore: "",
	half: "halb, halbe, halben, halber, halbes, halbem",
	andHalf: "und ein/eine/einen/einem/einer/eines halb/halbe/halben/halber/halbes/halbem",
	halfRatio: "hälfte",
	denominators: [
		[3, "drittel, dritteln"],
		[4, "viertel, vierteln"],
		[5, "fünftel, fünfteln"],
		[6, "sechstel, sechsteln"],
		[7, "siebtel, siebteln"],
		[8, "achtel, achteln"],
		[9, "neuntel, neunteln"],
		[10, "zehntel, zehnteln"],
		[20, "zwanzigstel"],
		[100, "hundertstel"],
		[1000, "tausendstel"],
	],
	of: "von",
	ordinals: [
		[1, "erste, ersten, erster, erstes, erstem"],
		[2, "zweite, zweiten, zweiter, zweites, zweitem"],
		[3, "dritte, dritten, dritter, drittes, drittem"],
		[4, "vierte, vierten, vierter, viertes, viertem"],
		[5, "fünfte, fünften, fünfter, fünftes, fünftem"],
		[6, "sechste, sechsten, sechster, sechstes, sechstem"],
		[7, "siebte, siebten, siebter, siebtes, siebtem, siebente, siebenten"],
		[8, "achte, achten, achter, achtes, achtem"],
		[9, "neunte, neunten, neunter, neuntes, neuntem"],
		[10, "zehnte, zehnten, zehnter, zehntes, zehntem"],
		[20, "zwanzigste, zwanzigsten, zwanzigster"],
		[100, "hundertste, hundertsten"],
	],
	ordinalsDivide: false,
	ordinalEndings: "ter, te, ten, tes, ste, sten",
	ordinalDot: true,
	ordinalCues: "am, vom, zum, im, beim, der, die, das, den, dem, des, jeder, jedes, ans",
	countCues: "auf, um, bei, insgesamt, rund, etwa, nur, über, unter, ist, sind, war, waren, lag, liegt, beträgt, betrug, knapp, fast, gut, als, zuletzt, bislang, bisher, heuer, noch, schon, mindestens, höchstens, maximal, ja, nein, frauen, männer",
	ordinalSuffixes: "te, ten, ter, tes, tem, ste, sten, ster, stes, stem, tens, stens",
	every: "jeder, jede, jedes, jeden, jedem",
	outOf: "von",
	nounInRatio: false,
	multiples: [
		["0.5", "halb so"],
		["2", "doppelt so, das/dem doppelte/doppelten"],
		["3", "das/dem dreifache/dreifachen"],
	],
	vague: [
		["12", "dutzende, dutzenden, dutzender"],
		["100", "hunderte, hunderten, hunderter"],
		["250000", "viertelmillion"],
		["500000", "halbmillion"],
		["1000", "tausende, tausenden, tausender, abertausende, zigtausend, zigtausende, zehntausender"],
		["10000", "zehntausende, zehntausenden, zehntausender"],
		["100000", "hunderttausende, hunderttausenden, hunderttausender"],
		["1e6", "millionen, millionen von"],
		["1e9", "milliarden"],
		["1e12", "billionen"],
	],
	several: "mehrere, mehreren, mehrerer, einige, einigen, einiger, wenige, wenigen, ein paar, paar, viele, vielen, etliche, etlichen, zig",
	places: {
		endings: "stellig, stellige, stelligen, stelliger, stelliges, stelligem",
		words: [
			["1", sums("")],
			["1000", sums("tausender")],
			["1e6", sums("millionen")],
			["1e9", sums("milliarden")],
			["1e12", sums("billionen")],
		],
	},
};
