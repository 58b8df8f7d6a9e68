// French numbers: words, scale, fractions, ratios; Belgian and Swiss tens too. Long scale: a billion is 1e12.
import type { Numerals } from "../figure-words.ts";

const digits = "un deux trois quatre cinq six sept huit neuf".split(" ");
const teens = "dix onze douze treize quatorze quinze seize".split(" ");
const tens: readonly (readonly [number, string])[] = [
	[20, "vingt"],
	[30, "trente"],
	[40, "quarante"],
	[50, "cinquante"],
	[60, "soixante"],
	[70, "septante"],
	[80, "huitante"],
	[80, "octante"],
	[90, "nonante"],
];

/** "dix sept": words as they are said, parted by spaces; hyphens between them are read alike. */
const upToNineteen = [...digits, ...teens, "dix sept", "dix huit", "dix neuf"];

/** Behind tens that go on to nineteen: "soixante et onze", "quatre vingt dix neuf". */
const vigesimal = (base: number, ten: string): (readonly [number, string])[] =>
	upToNineteen.slice(base === 60 ? 9 : 0).map((word, index) => {
		const value = base + index + (base === 60 ? 10 : 1);
		return [value, value === 71 ? `${ten} et ${word}` : `${ten} ${word}`] as const;
	});

/** 21 to 99 of several words. */
const compounds: readonly (readonly [number, string])[] = [
	...tens.flatMap(([base, ten]) =>
		digits.flatMap((word, index) => {
			const plain = [base + index + 1, `${ten} ${word}`] as const;
			return index === 0 ? [plain, [base + 1, `${ten} et ${word}`] as const] : [plain];
		}),
	),
	...vigesimal(60, "soixante"),
	...vigesimal(80, "quatre vingt"),
];

/** "un" agrees with its noun: "vingt et une". */
const feminine = (spelling: string): string => (spelling.endsWith(" un") ? `${spelling}, ${spelling}e` : spelling);

/** "cinq" gives "cinquième"; keyboards without accents give "cinquieme". */
function ordinalOf(word: string): string {
	const stem = word.endsWith("q") ? `${word}u` : word.endsWith("f") ? `${word.slice(0, -1)}v` : word.replace(/e$/, "");
	return [`${stem}ième`, `${stem}ièmes`, `${stem}ieme`, `${stem}iemes`].join(", ");
}

const ordinalOfMany = (spelling: string): string => {
	const words = spelling.split(" ");
	const last = words.pop() ?? "";
	return ordinalOf(last)
		.split(", ")
		.map((word) => [...words, word].join(" "))
		.join(", ");
};

const simple: readonly (readonly [number, string])[] = [
	...[...digits, ...teens].slice(1).map((word, index) => [index + 2, word] as const),
	...tens,
];

/** From a third down; the halves have words of their own. */
const ordinalWords: readonly (readonly [number, string])[] = [
	...simple.map(([value, word]) => [value, ordinalOf(word)] as const),
	[100, "centième, centièmes, centieme"],
	[1000, "millième, millièmes, millieme"],
	[1e6, "millionième, millionièmes"],
	[1e9, "milliardième, milliardièmes"],
	[1e12, "billionième, billionièmes"],
	[1e18, "trillionième, trillionièmes"],
];

export const numerals: Numerals = {
	marks: { decimal: ",", group: "\u202f" },
	regions: { CH: { decimal: ",", group: "'" }, LI: { decimal: ",", group: "'" } },
	cardinals: [
		["0", "zéro, zero"],
		...simple.map(([value, word]) => [String(value), word] as const),
		...upToNineteen.slice(16).map((word, index) => [String(17 + index), word] as const),
		["80", "quatre vingt, quatre vingts"],
		...compounds.map(([value, spelling]) => [String(value), feminine(spelling)] as const),
	],
	multipliers: [
		["10", "dizaine, dizaines"],
		["12", "douzaine, douzaines"],
		["15", "quinzaine"],
		["20", "vingtaine"],
		["30", "trentaine"],
		["40", "quarantaine"],
		["50", "cinquantaine"],
		["60", "soixantaine"],
		["100", "cent, cents, centaine, centaines"],
		["1000", "mille, millier, milliers"],
		["1e5", "lakh, lakhs"],
		["1e6", "million, millions, mio, mio."],
		["1e7", "crore, crores"],
		["1e9", "milliard, milliards, mrd, mrd., mia, mia."],
		["1e12", "billion, billions"],
		["1e15", "billiard, billiards"],
		["1e18", "trillion, trillions"],
	],
	alone: "cent, mille",
	approximate:
		"dizaine, dizaines, douzaine, douzaines, quinzaine, vingtaine, trentaine, quarantaine, cinquantaine, soixantaine, centaine, centaines, millier, milliers",
	letters: [
		["1000", "k, K"],
		["1e6", "M"],
		["1e9", "Md, Mds, G, b"],
	],
	glued: null,
	and: "et",
	tensAnd: "",
	hundredsAnd: "",
	point: "virgule",
	minus: "moins, négatif, négative",
	articles: "un, une",
	ones: "un, une",
	onesCount: false,
	notOneAfter: "",
	notOneBefore: "",
	half: "demi, demie",
	andHalf: "et demi/demie, et un demi, et une demie",
	halfRatio: "moitié",
	denominators: [[3, "tiers"], [4, "quart, quarts"], ...ordinalWords.filter(([value]) => value > 4)],
	over: "sur",
	of: "de, d",
	ordinals: [
		[1, "premier, première, premiers, premières, premiere, premieres"],
		[2, "second, seconde, seconds"],
		...ordinalWords,
		...upToNineteen.slice(16).map((word, index) => [17 + index, ordinalOfMany(word)] as const),
		...compounds.map(([value, spelling]) => [value, ordinalOfMany(spelling)] as const),
		[80, "quatre vingtième, quatre vingtièmes"],
	],
	ordinalsDivide: true,
	ordinalEndings: "er, ers, re, ère, e, es, ème, èmes, eme, ième, ièmes, nd, nde",
	ordinalDot: false,
	ordinalCues: "",
	countCues: "",
	ordinalSuffixes: "",
	every: "chaque",
	outOf: "sur",
	nounInRatio: true,
	multiples: [
		["2", "le double, au double, du double, deux fois plus/moins"],
		["3", "le triple, au triple, du triple, trois fois plus/moins"],
		["4", "le quadruple, quatre fois plus/moins"],
	],
	vague: [
		["10", "dizaines"],
		["12", "douzaines"],
		["100", "centaines"],
		["1000", "milliers"],
		["10000", "dizaines de milliers"],
		["100000", "centaines de milliers"],
		["1e6", "millions"],
		["1e7", "dizaines de millions"],
		["1e8", "centaines de millions"],
		["1e9", "milliards"],
		["1e10", "dizaines de milliards"],
		["1e11", "centaines de milliards"],
		["1e12", "billions"],
	],
	several: "plusieurs, quelques, de nombreux, de nombreuses, maintes",
	unaccented: true,
};
