// Dutch months, years and times of day, Flemish ones included.
import type { CalendarWords } from "../figure-words.ts";

export const calendar: CalendarWords = {
	months: [
		[1, "januari, jan, jan."],
		[2, "februari, feb, feb., febr."],
		[3, "maart, mrt, mrt."],
		[4, "april, apr, apr."],
		[5, "mei"],
		[6, "juni, jun."],
		[7, "juli, jul."],
		[8, "augustus, aug, aug."],
		[9, "september, sept, sept., sep, sep."],
		[10, "oktober, okt, okt."],
		[11, "november, nov, nov."],
		[12, "december, dec, dec."],
	],
	monthsCapital: false,
	dayAfterMonth: false,
	partsOfYear:
		"voorjaar, lente, zomer, herfst, najaar, winter, begin, medio, midden, half, eind, einde, eindejaar, kerst, kerstmis, pasen, kwartaal, halfjaar, seizoen",
	divisions: [
		[3, "kwartaal, q, k"],
		[6, "halfjaar, jaarhelft, helft, h"],
	],
	ofYear: "van, van het jaar, in",
	yearByNoun: "never",
	yearWords: "jaar, jaren, anno, jaargang, bouwjaar, boekjaar, oogstjaar, geboortejaar",
	yearBefore: "in, sinds, sedert, vanaf, tot, al, reeds, per, wk, ek, ©, geboren, uit, tijdens, na, voor",
	decadeEndings: "er",
	decadeBefore: "jaren, decennium",
	eraBehind: "n. chr., v. chr., na/voor christus, n.c., v.c.",
	clockBehind: "u, u., am, pm, a.m., p.m.",
	clockHours: "uur, u",
	clockAt: "om, rond, omstreeks, klokslag",
	hoursAt: "om, rond, omstreeks, tegen, klokslag, vanaf",
	clockWords: "om, half",
	clockBefore: "om, rond, omstreeks, vanaf",
};
