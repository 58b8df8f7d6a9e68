// French months, years and times of day.
import type { CalendarWords } from "../figure-words.ts";

export const calendar: CalendarWords = {
	months: [
		[1, "janvier, janv, janv."],
		[2, "février, fevrier, févr, févr., fév."],
		[3, "mars"],
		[4, "avril, avr."],
		[5, "mai"],
		[6, "juin"],
		[7, "juillet, juil, juil."],
		[8, "août, aout"],
		[9, "septembre, sept, sept."],
		[10, "octobre, oct, oct."],
		[11, "novembre, nov, nov."],
		[12, "décembre, decembre, déc, déc."],
	],
	monthsCapital: false,
	dayAfterMonth: false,
	partsOfYear:
		"printemps, été, automne, hiver, début, fin, mi, milieu, noël, pâques, ramadan, trimestre, semestre, saison, rentrée, courant, horizon",
	divisions: [
		[3, "trimestre, trim., t, q"],
		[6, "semestre, moitié, s, h"],
	],
	ofYear: "de, de l'année, de l'an",
	yearByNoun: "never",
	yearWords: "an, année, années, exercice, millésime, promotion",
	yearBefore: "en, depuis, dès, courant, avant, après, jusqu'en, ©",
	decadeEndings: "s",
	decadeBefore: "années, décennie",
	eraBehind: "av. j. c., ap. j. c., avant/après jésus christ, avant/après notre ère, de notre ère",
	clockBehind: "gmt, utc, heures gmt, h gmt, heures utc",
	clockHours: "h, heure, heures",
	clockAt: "",
	hoursAt: "à, vers, dès",
	clockWords: "",
	clockBefore: "à, vers, dès",
};
