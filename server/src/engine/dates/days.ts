// Takes years, months and days of the Gregorian calendar, also before it was in use; gives their length and days in a row.
// Never sees a clock or a time zone.

/** As far as the date goes. */
export type DateParts = readonly [year: number, month?: number | undefined, day?: number | undefined];

/** Days of a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The calendar has it, as far as it goes. */
export function isPossible([year, month, day]: DateParts): boolean {
	if (month !== undefined && (month < 1 || month > 12)) return false;
	return day === undefined || (day >= 1 && day <= daysIn(year, month ?? 1));
}

/**
 * Days since 1 March of the year 0; the next day is one more. Years from 0 on.
 * Years start in March here, so that the leap day is a year's last (Howard Hinnant, "chrono-compatible date algorithms").
 */
export function dayNumber(year: number, month: number, day: number): number {
	const from = month > 2 ? year : year - 1;
	const months = (month + 9) % 12;
	const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
	return from * 365 + leaps + Math.floor((153 * months + 2) / 5) + day - 1;
}
