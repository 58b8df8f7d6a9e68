// Takes a whole number below a billion; gives it in words as a language's grammar has it. For composing texts in tests:
// written by rule, so that it shares nothing with the tables that read them.

type Spell = (value: number) => string;

const list = (words: string): readonly string[] => words.split(" ");
const at = (words: readonly string[], index: number): string => words[index] ?? "";
const split = (value: number, by: number): readonly [number, number] => [Math.floor(value / by), value % by];

const english: Spell = (value) => {
	const small = list(
		"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
	);
	const tens = list("twenty thirty forty fifty sixty seventy eighty ninety");
	const below = (n: number): string => {
		const [hundreds, rest] = split(n, 100);
		if (hundreds > 0) return `${at(small, hundreds)} hundred${rest ? ` and ${below(rest)}` : ""}`;
		if (n < 20) return at(small, n);
		const [ten, unit] = split(n, 10);
		return at(tens, ten - 2) + (unit ? `-${at(small, unit)}` : "");
	};
	return apart(value, below, ["thousand", "million"]);
};

/** Millions, thousands and the rest as words of their own. */
function apart(value: number, below: Spell, [thousand = "", million = ""]: readonly string[]): string {
	const [millions, under] = split(value, 1e6);
	const [thousands, rest] = split(under, 1000);
	const parts = [
		millions ? `${below(millions)} ${million}` : "",
		thousands ? `${below(thousands)} ${thousand}` : "",
		rest || value === 0 ? below(rest) : "",
	];
	return parts.filter(Boolean).join(" ");
}

const german: Spell = (value) => {
	const small = list(
		"null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
	);
	const tens = list("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
	const below = (n: number): string => {
		const [hundreds, rest] = split(n, 100);
		if (hundreds > 0) return `${at(small, hundreds)}hundert${rest ? below(rest) : ""}`;
		if (n < 20) return at(small, n);
		const [ten, unit] = split(n, 10);
		return (unit ? `${at(small, unit)}und` : "") + at(tens, ten - 2);
	};
	return glued(value, below, "tausend", "Millionen", "");
};

/** Thousands and the rest in one word, or in two. */
function glued(value: number, below: Spell, thousand: string, million: string, gap: string): string {
	const [millions, under] = split(value, 1e6);
	const [thousands, rest] = split(under, 1000);
	const word = (thousands ? below(thousands) + thousand + (rest ? gap : "") : "") + (rest ? below(rest) : "");
	return [millions ? `${below(millions)} ${million}` : "", word].filter(Boolean).join(" ");
}

const dutch: Spell = (value) => {
	const small = list(
		"nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
	);
	const tens = list("twintig dertig veertig vijftig zestig zeventig tachtig negentig");
	const below = (n: number): string => {
		const [hundreds, rest] = split(n, 100);
		if (hundreds > 0) return `${hundreds > 1 ? at(small, hundreds) : ""}honderd${rest ? below(rest) : ""}`;
		if (n < 20) return at(small, n);
		const [ten, unit] = split(n, 10);
		const and = unit === 2 || unit === 3 ? "ën" : "en";
		return (unit ? at(small, unit) + and : "") + at(tens, ten - 2);
	};
	const [millions, under] = split(value, 1e6);
	const text = glued(under, (n) => below(n), "duizend", "", " ").replace(/^eenduizend/, "duizend");
	return [millions ? `${below(millions)} miljoen` : "", text].filter(Boolean).join(" ");
};

const french: Spell = (value) => {
	const small = list(
		"zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
	);
	const tens = list("vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt");
	const two = (n: number): string => {
		if (n < 20) return at(small, n);
		const [ten] = split(n, 10);
		const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10;
		const word = at(tens, ten - 2);
		if (rest === 0) return ten === 8 ? "quatre-vingts" : word;
		return `${word}${(rest === 1 || rest === 11) && ten < 8 ? " et " : "-"}${at(small, rest)}`;
	};
	const below = (n: number): string => {
		const [hundreds, rest] = split(n, 100);
		if (hundreds === 0) return two(n);
		return `${hundreds > 1 ? `${at(small, hundreds)} ` : ""}cent${rest ? ` ${two(rest)}` : hundreds > 1 ? "s" : ""}`;
	};
	// "Quatre-vingts" and "cents" lose their s before "mille".
	return apart(value, below, ["mille", "millions"])
		.replace(/(cent|vingt)s (?=mille)/g, "$1 ")
		.replace(/(^|millions )un mille/, "$1mille");
};

const italian: Spell = (value) => {
	const small = list(
		"zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
	);
	const tens = list("venti trenta quaranta cinquanta sessanta settanta ottanta novanta");
	const below = (n: number): string => {
		const [hundreds, rest] = split(n, 100);
		if (hundreds > 0) return `${hundreds > 1 ? at(small, hundreds) : ""}cento${rest ? below(rest) : ""}`;
		if (n < 20) return at(small, n);
		const [ten, unit] = split(n, 10);
		const word = at(tens, ten - 2);
		if (unit === 3) return `${word}tré`;
		return (unit === 1 || unit === 8 ? word.slice(0, -1) : word) + (unit ? at(small, unit) : "");
	};
	const [millions, under] = split(value, 1e6);
	const [thousands, rest] = split(under, 1000);
	const inner = (n: number): string => below(n).replace(/tré$/, "tre");
	const thousand = thousands === 1 ? "mille" : thousands ? `${inner(thousands)}mila` : "";
	return [millions ? `${below(millions)} milioni` : "", thousand + (rest ? below(rest) : "")].filter(Boolean).join(" ");
};

const spanish: Spell = (value) => {
	const small = list(
		"cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
	);
	const tens = list("treinta cuarenta cincuenta sesenta setenta ochenta noventa");
	const hundreds = list(
		"ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
	);
	const below = (n: number): string => {
		if (n === 100) return "cien";
		const [hundred, rest] = split(n, 100);
		if (hundred > 0) return at(hundreds, hundred - 1) + (rest ? ` ${below(rest)}` : "");
		if (n < 30) return at(small, n);
		const [ten, unit] = split(n, 10);
		return at(tens, ten - 3) + (unit ? ` y ${at(small, unit)}` : "");
	};
	return apart(value, below, ["mil", "millones"]).replace(/(^|millones )un mil/, "$1mil");
};

const portuguese: Spell = (value) => {
	const small = list(
		"zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
	);
	const tens = list("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa");
	const hundreds = list("cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos");
	const below = (n: number): string => {
		if (n === 100) return "cem";
		const [hundred, rest] = split(n, 100);
		if (hundred > 0) return at(hundreds, hundred - 1) + (rest ? ` e ${below(rest)}` : "");
		if (n < 20) return at(small, n);
		const [ten, unit] = split(n, 10);
		return at(tens, ten - 2) + (unit ? ` e ${at(small, unit)}` : "");
	};
	const [millions, under] = split(value, 1e6);
	const [thousands, rest] = split(under, 1000);
	const thousand = thousands === 1 ? "mil" : thousands ? `${below(thousands)} mil` : "";
	const last = rest ? (thousands && (rest < 100 || rest % 100 === 0) ? `e ${below(rest)}` : below(rest)) : "";
	return [millions ? `${below(millions)} milhões` : "", thousand, last].filter(Boolean).join(" ");
};

/** From 2 up; a feminine noun needs no agreement below 200 millions but in the languages that inflect hundreds. */
export const spell: Readonly<Record<string, Spell>> = {
	en: english,
	de: german,
	nl: dutch,
	fr: french,
	it: italian,
	es: spanish,
	pt: portuguese,
};
