// Spanish hedges, ranges and joins.
import type { HedgeWords } from "../figure-words.ts";

export const hedges: HedgeWords = {
	before: [
		[
			"about",
			"unos, unas, cerca de, cerca del, alrededor de, alrededor del, aproximadamente, aprox., casi, casi un, casi el, en torno a, en torno al, en torno a los/las, más o menos, prácticamente, cosa de, a eso de, un estimado de, estimado en, estimados en, estimada en, estimadas en, aproximadamente el, rozando los, cercano a, cercana a, próximo a, alrededor de los/las, ~, ≈",
		],
		[
			"at-least",
			"al menos, por lo menos, cuando menos, como mínimo, mínimo, un mínimo de, no menos de, no menos que, no inferior a, no menor de/que/a, mayor/mayores/superior/superiores/más o igual/iguales a/que/de, igual o mayor/superior a/que, igual a o mayor que, a partir de, ≥, >=",
		],
		[
			"at-most",
			"hasta, como máximo, como mucho, a lo sumo, máximo, un máximo de, no más de, no más que, no superior a, no mayor de/que/a, menor/menores/inferior/inferiores/menos o igual/iguales a/que/de, igual o menor/inferior a/que, ≤, <=",
		],
		[
			"more-than",
			"más de, más de los/las/el/un, más que, algo más de, poco más de, un poco más de, mucho más de, por encima de, por encima de los/las, por encima del, superior/superiores a, mayor/mayores que/de/a, más alto/alta/altos/altas/grande/grandes/elevado/elevada que, más alto/alta/grande que el/la, supera/superan/superó/superaron/superar/superando los/las/el/a, supera, superan, superó, excede de, sobrepasa los/las, encima de, mas de, >",
		],
		[
			"less-than",
			"menos de, menos de los/las/el/un, menos que, algo menos de, poco menos de, por debajo de, por debajo de los/las, por debajo del, inferior/inferiores a, menor/menores que/de/a, más bajo/baja/bajos/bajas/pequeño/pequeña/pequeños/pequeñas/chico/chica que, más bajo/baja/pequeño que el/la, no llega a, <",
		],
	],
	behind: [
		["about", "más o menos, aproximadamente"],
		["at-least", "o más, o más que eso, o más de eso, o mayor/mayores, o superior/superiores, y más, en adelante, como mínimo, al menos, por lo menos, cuando menos, plus, +"],
		["at-most", "o menos, o menos que eso, o menos de eso, o menor/menores, o inferior/inferiores, como máximo, como mucho, a lo sumo, máximo"],
	],
	orEqual: "o igual, o iguales, o lo mismo, o igual a eso, o igual que eso",
	boundJoins: "pero, mas, e",
	governed: [["hasta", "sub, baj, crec, cay, aument, descen, ascend, elev, reduc, reduj, retroce, escal, dispar, llev"]],
	during: [],
	ago: "atrás, antes, después, edad",
	to: "a, al, hasta, a los/las, hasta los/las/el, o hasta, y hasta, -, –, —, ~",
	between: "entre",
	articles: "el, la, los, las",
	from: "de, del, desde",
	onto: "a, al, hasta",
	change:
		"sub, baj, crec, cay, caíd, caer, cae, aument, disminu, redu, pas, elev, descen, ascend, increment, retroce, avanz, salt, encare, abarat, recort, rebaj, ampli, duplic, triplic, mejor, empeor, multiplic, escal, despl, hund",
	joins: "y, e, o, u, ni, respectivamente",
};
