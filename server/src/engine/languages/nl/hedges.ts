// Dutch hedges, ranges and joins.
import type { HedgeWords } from "../figure-words.ts";

export const hedges: HedgeWords = {
	before: [
		[
			"about",
			"ongeveer, circa, ca, ca., zo'n, zo’n, rond, rond de, rond het, omstreeks, pakweg, bijna, haast, nagenoeg, vrijwel, naar schatting, geschat, geschatte, een geschatte, om en nabij, om en nabij de, plusminus, grofweg, ruwweg, in de buurt van, een kleine, krap, ~, ≈, ±, een stuk of, iets van",
		],
		[
			"at-least",
			"minstens, ten minste, tenminste, op zijn minst, op z'n minst, zeker, minimaal, niet minder dan, niet kleiner dan/als, groter/meer/hoger dan of gelijk aan, groter/meer/hoger of gelijk aan/dan, gelijk aan of meer/groter/hoger dan, gelijk of meer/groter/hoger dan, een minimum van, vanaf, ≥, >=, > =",
		],
		[
			"at-most",
			"hoogstens, ten hoogste, hooguit, maximaal, op zijn hoogst, tot wel, tot maximaal, tot aan, niet meer dan/als, niet groter dan/als, kleiner/minder/lager dan of gelijk aan, kleiner/minder/lager of gelijk aan/dan, gelijk aan of minder/kleiner/lager dan, gelijk of minder/kleiner/lager dan, een maximum van, max, max., ≤, <=, < =",
		],
		[
			"more-than",
			"meer dan, ruim, meer als, groter dan/als, hoger dan/als, hoger/groter dan de/het, langer dan, ouder dan, zwaarder dan, boven de, boven, iets meer dan, veel meer dan, een goede, dik, goed, over de, >",
		],
		[
			"less-than",
			"minder dan/als, kleiner dan/als, lager dan/als, lager/kleiner dan/als de/het, korter dan, jonger dan, onder de, onder, beneden de, net geen, iets minder dan, nog geen, een krappe, amper, <",
		],
	],
	behind: [
		["about", "of zo, ongeveer, om en nabij"],
		["at-least", "of meer, of meer dan dat, of hoger dan dat, en meer, of ouder, en ouder, of hoger, of groter, of langer, minimaal, minstens, plus, +"],
		["at-most", "of minder, of minder dan dat, of lager dan dat, en minder, of jonger, en jonger, of lager, of kleiner, maximaal, hooguit"],
	],
	orEqual: "of gelijk, of gelijk aan, of gelijk daaraan, of evenveel, of daaraan gelijk, of hetzelfde",
	boundJoins: "maar",
	governed: [
		["onder", "lijd, led"],
		["boven", "gin, stijg"],
	],
	during: [],
	ago: "oud, geleden, eerder, later, langer, meer",
	to: "tot, tot en met, t/m, à, tot wel, tot maximaal, -, –, —, ~",
	between: "tussen",
	articles: "de, het",
	from: "van",
	onto: "naar, tot",
	change:
		"steeg, stijg, gesteg, groei, daal, dalen, gedaald, zakt, gezakt, viel, gevallen, nam, neemt, klom, klim, krimp, kromp, gekrompen, verhoog, verlaag, terug, ging, gaat, gegaan, opgelopen, liep, loopt, op, af, verander, verdubbel, halveer, kelder, toenam, toegenomen, afgenomen, bracht, gebracht",
	joins: "en, of, respectievelijk, alsook",
};
