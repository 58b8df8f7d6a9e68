// German months, years and times of day, Austrian ones included.
import type { CalendarWords } from "../figure-words.ts";

export const calendar: CalendarWords = {
	months: [
		[1, "januar, jänner, jan, jan., jän., januars"],
		[2, "februar, feber, feb, feb."],
		[3, "märz, mär."],
		[4, "april, apr, apr."],
		[5, "mai"],
		[6, "juni, jun."],
		[7, "juli, jul."],
		[8, "august, aug, aug."],
		[9, "september, sept, sept., sep, sep."],
		[10, "oktober, okt, okt."],
		[11, "november, nov, nov."],
		[12, "dezember, dez, dez."],
	],
	monthsCapital: true,
	dayAfterMonth: false,
	partsOfYear:
		"frühjahr, frühling, sommer, herbst, winter, anfang, mitte, ende, jahresende, jahresanfang, jahresbeginn, spätsommer, frühsommer, spätherbst, herbst, weihnachten, ostern, quartal, halbjahr, saison, wintersaison, beginn, jahreswechsel",
	divisions: [
		[3, "quartal, quartals, vierteljahr, q"],
		[6, "halbjahr, halbjahres, halbjahrs, jahreshälfte, hj, h"],
	],
	ofYear: "des jahres, von, im jahr",
	yearByNoun: "adverb",
	yearWords: "jahr, jahre, jahren, jahres, anno, jahrgang, baujahr, modelljahr, geschäftsjahr, vergleichsjahr",
	yearBefore: "seit, ab, bereits, wm, em, ©, geboren",
	decadeEndings: "er, ern, ers",
	decadeBefore: "",
	eraBehind: "n. chr., v. chr., nach/vor christus",
	clockBehind: "uhr, h, am, pm, a.m., p.m., - uhr",
	clockHours: "",
	clockAt: "",
	hoursAt: "",
	clockWords: "um, halb",
	clockBefore: "um, gegen, bis, ab, von, seit, arte, orf, 3sat, zdf, ard, vor, nach",
};
