// Spanish numbers: words, scale, fractions, ratios. Long scale: mil millones are 1e9, a billón is 1e12.
import type { NumberMarks, Numerals } from "../figure-words.ts";

const small =
	"cero/_/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/trece/catorce/quince/dieciséis, dieciseis/diecisiete/dieciocho/diecinueve";
const twenties =
	"veinte/veintiuno, veintiún, veintiun, veintiuna/veintidós, veintidos/veintitrés, veintitres/veinticuatro/veinticinco/veintiséis, veintiseis/veintisiete/veintiocho/veintinueve";
const tens = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const hundreds = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split(" ");

const forms = (stem: string, endings: string): string => endings.split(", ").map((ending) => stem + ending).join(", ");

/** Places and parts of round numbers: "vigésimo", "milésimas". */
const tenths: readonly (readonly [number, string])[] = [
	[10, "décim"],
	[20, "vigésim"],
	[30, "trigésim"],
	[40, "cuadragésim"],
	[50, "quincuagésim"],
	[60, "sexagésim"],
	[70, "septuagésim"],
	[80, "octogésim"],
	[90, "nonagésim"],
	[100, "centésim"],
	[1000, "milésim"],
	[1e4, "diezmilésim"],
	[1e5, "cienmilésim"],
	[1e6, "millonésim"],
	[1e9, "milmillonésim"],
	[1e12, "billonésim"],
	[1e18, "trillonésim"],
];

/** "onceavo", "veintiunavos", "treintaicincoavos"; a "centavo" is money. */
const avos = [
	...small.split("/").map((words, value) => [value, words] as const),
	...twenties.split("/").map((words, unit) => [20 + unit, words.replace("veintiuno, ", "")] as const),
	...tens.map((word, index) => [30 + 10 * index, word.replace(/a$/, "")] as const),
	...tens.flatMap((word, index) =>
		small
			.split("/")
			.slice(1, 10)
			.map((unit, one) => [31 + 10 * index + one, `${word}i${unit === "_" ? "un" : unit}`] as const),
	),
]
	.filter(([value]) => value > 4)
	.map(([value, words]) => {
		const stems = words.split(", ").map((word) => word.replace("veintiuna", "veintiun"));
		return [value, stems.map((stem) => `${stem}avo, ${stem}avos, ${stem}ava, ${stem}avas`).join(", ")] as const;
	});

const american: NumberMarks = { decimal: ".", group: "," };

export const numerals: Numerals = {
	marks: { decimal: ",", group: "." },
	regions: Object.fromEntries(
		["MX", "US", "PR", "GT", "HN", "NI", "SV", "DO", "PA", "PE"].map((region) => [region, american]),
	),
	cardinals: [
		...small.split("/").flatMap((words, value) => (words === "_" ? [] : [[String(value), words] as const])),
		["1", "un, uno, una"],
		...twenties.split("/").map((words, unit) => [String(20 + unit), words] as const),
		...tens.map((word, index) => [String(30 + 10 * index), word] as const),
		["100", "cien, ciento"],
		...hundreds.map((stem, index) => [String(200 + 100 * index), `${stem}os, ${stem}as`] as const),
	],
	multipliers: [
		["10", "decena, decenas"],
		["12", "docena, docenas, doz, dozs"],
		["20", "veintena"],
		["30", "treintena"],
		["50", "cincuentena"],
		["100", "centenar, centenares, centena, centenas"],
		["1000", "mil, millar, millares"],
		["1e6", "millón, millon, millones, mill."],
		["1e9", "millardo, millardos"],
		["1e12", "billón, billon, billones"],
		["1e18", "trillón, trillon, trillones"],
	],
	approximate: "decena, veintena, treintena, cincuentena, centenar, centena, millar",
	alone: "mil",
	letters: [
		["1000", "k, K"],
		["1e6", "M"],
		["1e9", "G"],
	],
	glued: null,
	and: "y, e, con",
	tensAnd: "y",
	hundredsAnd: "",
	whole: "cien",
	point: "coma, punto, con",
	minus: "menos",
	articles: "un, una",
	ones: "un, uno, una",
	onesCount: false,
	notOneAfter: "cada, el, la, lo, este, ese, otro, ningún, y, o, de, como, a, por, con, en, que",
	notOneBefore: "de, del, que, a, y, u, o, por, mismo, misma, otro, más",
	half: "medio, media",
	andHalf: "y medio/media, con medio/media",
	halfRatio: "mitad",
	denominators: [
		[2, "medio, medios"],
		[3, "tercio, tercios"],
		[4, "cuarto, cuartos"],
		[5, "quinto, quintos, quintas"],
		[6, "sexto, sextos"],
		[7, "séptimo, séptimos"],
		[8, "octavo, octavos"],
		[9, "noveno, novenos"],
		...avos,
		...tenths.map(([value, stem]) => [value, forms(stem, "o, os, a, as")] as const),
	],
	parts: "avo, avos, ava, avas",
	over: "sobre",
	of: "de, del",
	ordinals: [
		[1, "primer, primero, primera, primeros, primeras"],
		[2, "segundo, segunda"],
		[3, "tercer, tercero, tercera, terceros, terceras"],
		[4, "cuarto, cuarta"],
		[5, "quinto, quinta"],
		[6, "sexto, sexta"],
		[7, "séptimo, séptima, septimo"],
		[8, "octavo, octava"],
		[9, "noveno, novena"],
		[11, "undécimo, undécima"],
		[12, "duodécimo, duodécima"],
		...tenths.map(([value, stem]) => [value, forms(stem, "o, a")] as const),
	],
	ordinalsDivide: false,
	ordinalEndings: "º, ª, er, ero, era, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na",
	ordinalDot: false,
	ordinalCues: "",
	countCues: "",
	ordinalSuffixes: "",
	every: "",
	outOf: "de cada, de entre, sobre",
	nounInRatio: false,
	multiples: [
		["2", "el doble, dos veces más, al doble"],
		["3", "el triple, tres veces más, al triple"],
		["4", "el cuádruple"],
		["0.33333333333333333333", "una/la tercera parte"],
		["0.66666666666666666667", "dos terceras partes"],
		["0.25", "una/la cuarta parte"],
		["0.75", "tres cuartas partes"],
		["0.2", "una/la quinta parte"],
		["0.1", "una/la décima parte"],
	],
	vague: [
		["10", "decenas"],
		["12", "docenas"],
		["100", "cientos, centenares"],
		["1000", "miles, millares"],
		["10000", "decenas de miles"],
		["100000", "cientos de miles, centenares de miles"],
		["1e6", "millones"],
		["1e7", "decenas de millones"],
		["1e8", "cientos de millones, centenares de millones"],
		["1e9", "miles de millones"],
		["1e10", "decenas de miles de millones"],
		["1e11", "cientos de miles de millones"],
		["1e12", "billones"],
	],
	several: "varios, varias, algunos, algunas, unos cuantos, unas cuantas, muchos, muchas, unos pocos, unas pocas",
	unaccented: true,
};
