// Portuguese months, years and times of day.
import type { CalendarWords } from "../figure-words.ts";

export const calendar: CalendarWords = {
	months: [
		[1, "janeiro, jan."],
		[2, "fevereiro, fev., fev"],
		[3, "março, mar."],
		[4, "abril, abr."],
		[5, "maio"],
		[6, "junho, jun."],
		[7, "julho, jul."],
		[8, "agosto, ago."],
		[9, "setembro, set."],
		[10, "outubro, out."],
		[11, "novembro, nov, nov."],
		[12, "dezembro, dez."],
	],
	monthsCapital: false,
	dayAfterMonth: false,
	partsOfYear: "primavera, verão, outono, inverno, natal, trimestre, semestre, temporada, safra",
	divisions: [
		[3, "trimestre, trim., t, q"],
		[6, "semestre, metade, s, h"],
	],
	ofYear: "de, do, do ano, de ano",
	yearByNoun: "never",
	yearWords: "ano, anos, exercício, safra, temporada, modelo",
	yearBefore: "em, o, no, do, desde, até, durante, para, copa, ©, eleições, entre",
	decadeEndings: "s",
	decadeBefore: "anos, década de, decênio de",
	eraBehind: "a. c., d. c., a.c., d.c., antes/depois de cristo",
	clockBehind: "hs, hrs, am, pm, a.m., p.m.",
	clockHours: "horas, h",
	clockAt: "às, à, das, desde as, até às, até as, por volta das, entre as, as",
	hoursAt: "às, das",
	clockWords: "às",
	clockBefore: "às",
};
