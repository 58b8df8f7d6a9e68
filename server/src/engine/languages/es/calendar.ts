// Spanish months, years and times of day.
import type { CalendarWords } from "../figure-words.ts";

export const calendar: CalendarWords = {
	months: [
		[1, "enero, ene."],
		[2, "febrero, feb."],
		[3, "marzo, mar."],
		[4, "abril, abr."],
		[5, "mayo, may."],
		[6, "junio, jun."],
		[7, "julio, jul."],
		[8, "agosto, ago."],
		[9, "septiembre, setiembre, sept., sep., set."],
		[10, "octubre, oct, oct."],
		[11, "noviembre, nov, nov."],
		[12, "diciembre, dic, dic."],
	],
	monthsCapital: false,
	dayAfterMonth: false,
	partsOfYear: "primavera, verano, otoño, invierno, navidad, navidades, trimestre, semestre, temporada",
	divisions: [
		[3, "trimestre, trim., t, q"],
		[6, "semestre, mitad, s, h"],
	],
	ofYear: "de, del, del año, de año",
	yearByNoun: "never",
	yearWords: "año, años, ejercicio, campaña, curso, modelo",
	yearBefore: "en, el, del, desde, hasta, durante, para, hacia, ©, mundial, eurocopa, entre",
	decadeEndings: "s",
	decadeBefore: "años, década de, década de los, decenio de",
	eraBehind: "a. c., d. c., a.c., d.c., antes/después de cristo",
	clockBehind: "h, hs, hrs, a. m., p. m., am, pm, a.m., p.m.",
	clockHours: "horas, h",
	clockAt: "a las, a la, desde las, hasta las, sobre las, hacia las, de las",
	hoursAt: "las",
	clockWords: "las",
	clockBefore: "las",
};
