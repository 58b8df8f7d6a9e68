// English months, years and times of day.
import type { CalendarWords } from "../figure-words.ts";

export const calendar: CalendarWords = {
	months: [
		[1, "january, jan, jan."],
		[2, "february, feb, feb."],
		[3, "march, mar, mar."],
		[4, "april, apr, apr."],
		[5, "may"],
		[6, "june, jun, jun."],
		[7, "july, jul, jul."],
		[8, "august, aug, aug."],
		[9, "september, sep, sep., sept, sept."],
		[10, "october, oct, oct."],
		[11, "november, nov, nov."],
		[12, "december, dec, dec."],
	],
	monthsCapital: true,
	dayAfterMonth: true,
	partsOfYear: "spring, summer, autumn, fall, winter, early, late, mid, end, the end of, christmas, easter, ramadan",
	divisions: [
		[3, "quarter, q"],
		[6, "half, half year, h"],
	],
	ofYear: "of, of the year, in",
	yearByNoun: "adjective",
	yearWords: "year, years, fiscal, fy",
	yearBefore: "in, since, until, till, during, copyright, ©, back in, as of",
	decadeEndings: "s",
	decadeBefore: "",
	eraBehind: "bc, bce, ad, ce",
	clockBehind:
		"am, pm, a.m., p.m., o'clock, o’clock, gmt, utc, cet, est, et, hours gmt, hours utc, hours local time, local time, hrs",
	clockHours: "",
	clockAt: "",
	hoursAt: "at",
	clockWords: "at",
	clockBefore: "at, until, from, till",
};
