// Italian numbers: words, scale, fractions, ratios. Long scale: a bilione is 1e12.
import type { Numerals } from "../figure-words.ts";

const small =
	"zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
		" ",
	);
const tens = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");

const clipped = (word: string): string => word.slice(0, -1);

/** "ventuno", "ventotto" lose a vowel, "ventitré" has its accent or not, "ventun" stands before nouns. */
function compound(ten: string, unit: number): string {
	const word = small[unit] ?? "";
	if (unit === 1) return `${clipped(ten)}uno, ${clipped(ten)}un`;
	if (unit === 8) return `${clipped(ten)}otto`;
	return unit === 3 ? `${ten}tre, ${ten}tré` : ten + word;
}

/** 2 to 99, as one word each. */
const upToHundred: readonly (readonly [number, string])[] = [
	...small.slice(2).map((word, index) => [index + 2, word === "tre" ? "tre, tré" : word] as const),
	...tens.flatMap((ten, index) =>
		[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
			(unit) => [20 + 10 * index + unit, unit === 0 ? ten : compound(ten, unit)] as const,
		),
	),
];

/** "centotto", "centottanta": behind a hundred the o is said once; such parts stand in no text alone. */
const withoutO = upToHundred
	.filter(([, words]) => words.startsWith("o"))
	.map(([value, words]) => [String(value), words.replaceAll(/(^|, )o/g, "$1")] as const);

/** "settant'anni" */
const elided = tens.map((ten, index) => [String(20 + 10 * index), `${clipped(ten)}, ${clipped(ten)} '`] as const);

const endings = (stem: string): string => ["o", "a", "i", "e"].map((ending) => stem + ending).join(", ");

/** "undicesimo", "ventitreesimo", "ventiseiesimo": the last vowel goes, but for three and six. */
const ordinalStem = (word: string): string => `${/(?:tre|sei)$/.test(word) ? word : clipped(word)}esim`;

const places: readonly (readonly [number, string])[] = [
	..."prim second terz quart quint sest settim ottav non decim".split(" ").map((stem, index) => [index + 1, stem] as const),
	...upToHundred
		.filter(([value]) => value > 10)
		.map(([value, words]) => [value, ordinalStem(words.split(", ")[0] ?? "")] as const),
	[100, "centesim"],
	[1000, "millesim"],
	[1e6, "milionesim"],
	[1e9, "miliardesim"],
	[1e12, "bilionesim"],
	[1e18, "trilionesim"],
];

export const numerals: Numerals = {
	marks: { decimal: ",", group: "." },
	regions: { CH: { decimal: ".", group: "'" } },
	cardinals: [
		["0", "zero"],
		...upToHundred.map(([value, words]) => [String(value), words] as const),
		...withoutO,
		...elided,
	],
	multipliers: [
		["10", "decina, decine"],
		["12", "dozzina, dozzine"],
		["15", "quindicina"],
		["20", "ventina"],
		["30", "trentina"],
		["40", "quarantina"],
		["50", "cinquantina"],
		["100", "cento, centinaio, centinaia"],
		["1000", "mille, mila, migliaio, migliaia"],
		["1e6", "milione, milioni, mln, mln., mio, mio."],
		["1e9", "miliardo, miliardi, mld, mld., mrd, mrd., mia, mia."],
		["1e12", "bilione, bilioni"],
		["1e15", "biliardo, biliardi"],
		["1e18", "trilione, trilioni"],
	],
	alone: "cento, mille",
	approximate:
		"decina, decine, dozzina, dozzine, quindicina, ventina, trentina, quarantina, cinquantina, centinaio, centinaia, migliaio, migliaia",
	letters: [
		["1000", "k, K"],
		["1e6", "M"],
		["1e9", "Mld, G, b"],
	],
	glued: { one: "uno", half: "" },
	and: "e",
	tensAnd: "",
	hundredsAnd: "",
	point: "virgola, punto",
	minus: "meno",
	articles: "un, uno, una",
	ones: "un, uno, una",
	onesCount: false,
	notOneAfter: "",
	notOneBefore: "",
	half: "mezzo, mezza, mezz",
	andHalf: "e mezzo/mezza, e un mezzo, e mezz'",
	halfRatio: "metà",
	denominators: places.filter(([value]) => value > 2).map(([value, stem]) => [value, `${stem}o, ${stem}i`] as const),
	over: "su",
	of: "di",
	// "Secondo" and "prima" are prepositions more often than places.
	ordinals: places.map(([value, stem]) => [value, endings(stem).replace(/secondo, |prima, /, "")] as const),
	ordinalsDivide: true,
	ordinalEndings: "º, ª",
	ordinalDot: false,
	ordinalCues: "",
	countCues: "",
	ordinalSuffixes: "esimo, esima, esimi, esime",
	every: "ogni",
	outOf: "su",
	nounInRatio: true,
	multiples: [
		["2", "il doppio, al doppio, del doppio"],
		["3", "il triplo, al triplo, del triplo"],
		["4", "il quadruplo"],
	],
	vague: [
		["10", "decine"],
		["12", "dozzine"],
		["100", "centinaia"],
		["1000", "migliaia"],
		["10000", "decine di migliaia"],
		["100000", "centinaia di migliaia"],
		["1e6", "milioni"],
		["1e7", "decine di milioni"],
		["1e8", "centinaia di milioni"],
		["1e9", "miliardi"],
		["1e10", "decine di miliardi"],
		["1e11", "centinaia di miliardi"],
		["1e12", "bilioni"],
	],
	several: "diversi, diverse, alcuni, alcune, parecchi, parecchie, svariati, svariate, qualche, molti, molte, pochi, poche, un paio di",
	unaccented: true,
};
