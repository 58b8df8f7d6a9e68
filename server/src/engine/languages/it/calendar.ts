// Italian months, years and times of day.
import type { CalendarWords } from "../figure-words.ts";

export const calendar: CalendarWords = {
	months: [
		[1, "gennaio, gen, gen., genn."],
		[2, "febbraio, feb, feb., febbr."],
		[3, "marzo, mar."],
		[4, "aprile, apr, apr."],
		[5, "maggio, mag."],
		[6, "giugno, giu, giu."],
		[7, "luglio, lug, lug."],
		[8, "agosto, ago."],
		[9, "settembre, set., sett."],
		[10, "ottobre, ott, ott."],
		[11, "novembre, nov, nov."],
		[12, "dicembre, dic, dic."],
	],
	monthsCapital: false,
	dayAfterMonth: false,
	partsOfYear:
		"primavera, estate, autunno, inverno, inizio, fine, metà, natale, pasqua, trimestre, semestre, stagione, esercizio",
	divisions: [
		[3, "trimestre, trim., t, q"],
		[6, "semestre, metà, s, h"],
	],
	ofYear: "del, dell'anno, di",
	yearByNoun: "never",
	yearWords: "anno, annata, esercizio, millesimo",
	yearBefore: "nel, il, del, al, dal, sin, fin, entro, dopo, prima, ©",
	decadeEndings: "s",
	decadeBefore: "anni, decennio",
	eraBehind: "a. c., d. c., avanti/dopo cristo",
	clockBehind: "gmt, utc",
	clockHours: "h",
	clockAt: "alle, dalle, alle ore, dalle ore, ore, le ore, verso le, dopo le, fino alle",
	hoursAt: "",
	clockWords: "alle, dalle",
	clockBefore: "alle, dalle, ore",
};
