// Italian hedges, ranges and joins.
import type { HedgeWords } from "../figure-words.ts";

/** Prepositions melt with articles: "più di, più del, più dei, più della". */
const melted = (list: string, forms: string): string =>
	list
		.split(", ")
		.flatMap((hedge) => forms.split(" ").map((form) => `${hedge} ${form}`))
		.join(", ");

const di = (list: string): string => melted(list, "di d' del dello della dell' dei degli delle");
const a = (list: string): string => melted(list, "a al allo alla all' ai agli alle");

const adjective = (stem: string): string => ["e", "i"].map((end) => stem + end).join("/");
const above = adjective("superior");
const below = adjective("inferior");

export const hedges: HedgeWords = {
	before: [
		[
			"about",
			`circa, quasi, all'incirca, pressappoco, grosso modo, più o meno, intorno, ca., ca, approssimativamente, suppergiù, stimato/stimata/stimati/stimate in, attorno, verso, una stima di, ${a("intorno, attorno, vicino, pari quasi")}, nell'ordine di, dell'ordine di, ~, ≈`,
		],
		[
			"at-least",
			`almeno, perlomeno, come minimo, minimo, min., non meno di, a partire da, maggiore/maggiori o uguale/uguali a, ${above} o uguale/uguali a, più grande/grandi o uguale/uguali a, uguale o maggiore a, uguale o superiore a, un minimo di, ≥, >=`,
		],
		[
			"at-most",
			`fino a, fino ai, fino al, fino alle, fino agli, al massimo, massimo, max, max., non più di, al più, tutt'al più, minore/minori o uguale/uguali a, ${below} o uguale/uguali a, più piccolo o uguale a, uguale o minore a, uguale o inferiore a, un massimo di, ≤, <=`,
		],
		[
			"more-than",
			`${di("più, ben più, poco più, molto più, più grande, più alto, più alta, più alti, più alte, al di sopra, maggiore, maggiori")}, oltre, ben oltre, poco oltre, oltre i, oltre le, oltre gli, ${a(`${above.replace("/", ", ")}, di poco superiore`)}, superato, supera, superano, supera i, superano i, superato i, hanno superato i, sopra, sopra i, sopra le, >`,
		],
		[
			"less-than",
			`${di("meno, ben meno, poco meno, molto meno, più piccolo, più bassa, più basso, più bassi, più basse, al di sotto, minore, minori")}, ${a(`${below.replace("/", ", ")}, di poco inferiore`)}, sotto, sotto i, sotto le, sotto gli, appena, nemmeno, neppure, neanche, <`,
		],
	],
	behind: [
		["about", "circa, più o meno, all'incirca"],
		["at-least", "o più, o più di così, e più, in su, e oltre, o oltre, almeno, come minimo, +"],
		["at-most", "o meno, e meno, in giù, al massimo, massimo, max, max."],
	],
	orEqual: "o uguale, o uguali, o pari",
	boundJoins: "ma, ed, però",
	governed: [],
	during: [["oltre", "da, per, dopo, di, in, dura, durato, durata, sono, è"]],
	ago: "fa, prima, dopo",
	to: "a, ai, al, alle, agli, fino a, -, –, —, ~",
	between: "tra, fra, compreso tra",
	from: "da, dal, dai, dalle, dagli",
	onto: "a, al, ai, alle",
	change:
		"pass, sal, aument, cresc, cresci, scend, sces, cal, diminu, ridu, ridott, rialz, ribass, balz, croll, port, sali, alz, abbass, raddopp, triplic, mont, migliora, peggior, cadut",
	articles: "il, lo, la",
	joins: "e, o, ed, oppure, ossia, rispettivamente, contro",
};
