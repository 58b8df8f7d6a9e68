// French hedges, ranges and joins.
import type { HedgeWords } from "../figure-words.ts";

/** Prepositions melt with articles and lose their vowel: "plus de, plus d', plus des, plus de la". */
const de = (list: string): string =>
	list
		.split(", ")
		.flatMap((hedge) => ["de", "d'", "des", "du", "de la", "de l'", "de ses"].map((end) => `${hedge} ${end}`))
		.join(", ");

/** "supérieur à", in all its forms. */
const than = (stems: string): string =>
	stems
		.split(", ")
		.flatMap((stem) => ["", "e", "s", "es"].flatMap((end) => [`${stem}${end} à`, `${stem}${end} aux`, `${stem}${end} à la`]))
		.join(", ");

const equal = "égal/égale/égaux/égales";
const above = "supérieur/supérieure/supérieurs/supérieures";
const below = "inférieur/inférieure/inférieurs/inférieures";

export const hedges: HedgeWords = {
	before: [
		[
			"about",
			`environ, environ la, quelque, à peu près, approximativement, presque, presque la, quasiment, grosso modo, plus ou moins, autour, vers les, aux environs, circa, ca., env., estimé/estimée/estimés/estimées à, ${de("près, autour, aux alentours, de l'ordre, à hauteur, aux environs, plus près")}, une estimation de, ~, ≈`,
		],
		[
			"at-least",
			`au moins, au moins la, au minimum, minimum, min., pas moins de, pas moins d', ${above} ou ${equal} à, ${equal} ou ${above} à, plus grand/grande/grands/grandes ou ${equal} à, plus de ou ${equal} à, à partir de, dès, ≥, >=`,
		],
		[
			"at-most",
			`jusqu'à, jusqu'aux, au plus, tout au plus, au maximum, maximum, max., pas plus de, pas plus d', à concurrence de, ${below} ou ${equal} à, ${equal} ou ${below} à, plus petit/petite/petits/petites ou ${equal} à, un maximum de, n'excédant pas, ≤, <=, < =`,
		],
		[
			"more-than",
			`${de("plus, bien plus, un peu plus, nettement plus, au-delà, au-dessus, largement plus, beaucoup plus")}, ${than("supérieur, nettement supérieur, légèrement supérieur")}, plus que, plus grand/grande/grands/grandes que, plus haut/haute/élevé/élevée/élevés/élevées que, plus haut/haute/élevé que le/la, dépassant, dépasse, dépassent, dépassé, dépassait, dépasser, dépasse les, dépassé les, dépassent les, dépasser les, excédant, excède, excèdent, >`,
		],
		[
			"less-than",
			`${de("moins, bien moins, un peu moins, nettement moins, en dessous, au-dessous, en deçà")}, ${than("inférieur, nettement inférieur, légèrement inférieur")}, moins que, plus petit/petite/petits/petites que, plus bas/basse/faible/faibles que, plus bas/basse que le/la, sous les, sous la barre des, à peine, pas tout à fait, <`,
		],
	],
	behind: [
		["about", "environ, à peu près, approximativement"],
		["at-least", "ou plus, et plus, ou davantage, au moins, au minimum, minimum, et au-delà, ou au-delà, +"],
		["at-most", "ou moins, et moins, au plus, au maximum, maximum, tout au plus, max, max."],
	],
	orEqual: "ou égal, ou égale, ou égaux, ou égales, ou autant, ou pareil",
	boundJoins: "mais",
	governed: [],
	during: [],
	ago: "",
	to: "à, à environ, au, jusqu'à, -, –, —, ~",
	between: "entre",
	from: "de, du, d",
	onto: "à",
	change:
		"pass, mont, augment, baiss, chut, grimp, recul, bond, tomb, progress, diminu, rédui, relev, abaiss, ramen, port, accr, croît, hauss, flamb, plong, remont, redescend, descend, évolu, doubl, tripl, gagn, perd",
	joins: "et, ou, voire, puis, respectivement, contre, soit",
};
