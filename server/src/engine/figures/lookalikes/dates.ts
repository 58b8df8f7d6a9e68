// Takes a run of digits; says whether it is part of one date or a span of years, and which. A date without its year says
// so by four letters in the year's place ("XXXX-05-03", as in ISO 8601-2): spans-of-time.ts may know it.
import { spanText } from "../../dates/period.ts";
import { type Found, phraseAt, phraseBefore } from "../../languages/phrases.ts";
import { nounAt } from "../nouns.ts";
import { isCapital, isDigits, isHyphen, isWord, joined, type Reader, wordAt } from "../reader.ts";
import { type Hit, hit } from "./hit.ts";

/** In the place of a year that is not said. */
export const noYear = "XXXX";

export const two = (value: number | string): string => String(value).padStart(2, "0");
const isDay = (text: string): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 12;
export const isYear = (text: string): boolean => text.length === 4 && Number(text) >= 1000 && Number(text) <= 2100;
const isYearPart = (text: string): boolean => isYear(text) || text.length === 2;
const fullYear = (text: string): string => (text.length === 4 ? text : Number(text) < 50 ? `20${text}` : `19${text}`);

const firstDated = 1500;

/** "Im Sommer 1120 Unterschriften": so long ago nobody dates news, and what stands close behind is counted. */
export const isCounted = (reader: Reader, at: number): boolean =>
	Number(wordAt(reader, at)) < firstDated &&
	nounAt(reader, at + 1)?.span.start === reader.tokens.start[at + 1] &&
	isWord(reader, at + 1);

/** A word for a month that is written as one. */
export const isMonthName = (reader: Reader, at: number): boolean =>
	isCapital(reader, at) || !reader.lexicon.form.calendar.monthsCapital;

/** One date or span of years; a date of no said year has `noYear` in its place. */
export function oneDateAt(reader: Reader, at: number): Hit | null {
	const inMarks = isDigits(reader, at + 2);
	const numeric = inMarks ? (isoDate(reader, at) ?? slashedDate(reader, at) ?? dottedDate(reader, at)) : null;
	const found = numeric ?? dayOfMonth(reader, at) ?? monthBefore(reader, at);
	return found ?? (inMarks ? (yearSpan(reader, at) ?? isoMonth(reader, at)) : null);
}

/** The marks between digits all close: "2025-09-18". */
function digitsBy(reader: Reader, at: number, marks: string): readonly [string, string, string] | null {
	const mark = wordAt(reader, at + 1);
	if (mark === "" || !marks.includes(mark) || wordAt(reader, at + 3) !== mark) return null;
	for (let token = at; token < at + 4; token++) if (!joined(reader, token)) return null;
	if (!isDigits(reader, at + 2) || !isDigits(reader, at + 4)) return null;
	return [wordAt(reader, at), wordAt(reader, at + 2), wordAt(reader, at + 4)];
}

function isoDate(reader: Reader, at: number): Hit | null {
	const parts = digitsBy(reader, at, "-/.");
	if (!parts) return null;
	const [year, month, day] = parts;
	if (!isYear(year) || !isMonth(month) || !isDay(day)) return null;
	return hit(at, at + 5, "date", "a date", `${year}-${two(month)}-${two(day)}`);
}

/** "2025-09" where it is no span of years ("2008-09"). */
function isoMonth(reader: Reader, at: number): Hit | null {
	const [year, month] = [wordAt(reader, at), wordAt(reader, at + 2)];
	const close = isHyphen(reader, at + 1) && joined(reader, at) && joined(reader, at + 1) && isDigits(reader, at + 2);
	if (!close || !isYear(year) || month.length !== 2 || !isMonth(month) || isHyphen(reader, at + 3)) return null;
	return hit(at, at + 3, "date", "a month and its year", `${year}-${month}`);
}

/** "5/3/2025": the day first, but in a language that also writes it behind the month nobody can tell unless one is above 12. */
function slashedDate(reader: Reader, at: number): Hit | null {
	const parts = digitsBy(reader, at, "/-");
	if (!parts || !isDay(parts[0]) || !isDay(parts[1]) || !isYearPart(parts[2])) return null;
	const year = fullYear(parts[2]);
	const [a, b] = [Number(parts[0]), Number(parts[1])];
	const dayFirst = `${year}-${two(b)}-${two(a)}`;
	if (b > 12) return a > 12 ? null : hit(at, at + 5, "date", "a date", `${year}-${two(a)}-${two(b)}`);
	const unclear = a <= 12 && a !== b && reader.lexicon.form.calendar.dayAfterMonth;
	return hit(at, at + 5, "date", "a date", unclear ? year : dayFirst);
}

/** "18.09.2025", "18. 9. 2025", "3.4." where a dot is no decimal mark or makes ordinals. */
function dottedDate(reader: Reader, at: number): Hit | null {
	if (!reader.lexicon.form.numerals.ordinalDot && reader.marks.decimal === "." && !digitsBy(reader, at, "."))
		return null;
	const [day, month] = [wordAt(reader, at), wordAt(reader, at + 2)];
	if (wordAt(reader, at + 1) !== "." || !joined(reader, at) || !isDigits(reader, at + 2)) return null;
	if (!isDay(day) || !isMonth(month) || wordAt(reader, at + 3) !== "." || !joined(reader, at + 2)) return null;
	const year = isDigits(reader, at + 4) && isYearPart(wordAt(reader, at + 4)) ? wordAt(reader, at + 4) : null;
	if (year !== null && (year.length === 4 || joined(reader, at + 3))) {
		return hit(at, at + 5, "date", "a date", `${fullYear(year)}-${two(month)}-${two(day)}`);
	}
	if (reader.marks.decimal === "." || wordAt(reader, at + 4) === "") return null;
	const cue = wordAt(reader, at - 1);
	const expected = reader.lexicon.ordinalCues.has(cue) || reader.lexicon.clockBefore.has(cue) || cue === "(";
	return expected ? hit(at, at + 4, "date", "a date", `${noYear}-${two(month)}-${two(day)}`) : null;
}

/** "3. Mai 2025", "18 September", "3.–5. Mai", "the 3rd of May": days, then their month. */
function dayOfMonth(reader: Reader, at: number): Hit | null {
	const { lexicon, tokens } = reader;
	if (!isDay(wordAt(reader, at))) return null;
	let next = at;
	for (let days = 0; days < 4; days++) {
		if (!isDigits(reader, next) || !isDay(wordAt(reader, next))) return null;
		const last = next;
		next = behindDay(reader, next + 1);
		const month = phraseAt(lexicon.months, tokens, next);
		if (month && isMonthName(reader, next))
			return withYear(reader, at, month.to, month.means, [wordAt(reader, at), wordAt(reader, last)]);
		const connector =
			phraseAt(lexicon.to, tokens, next)?.to ??
			(lexicon.joins.has(wordAt(reader, next)) || wordAt(reader, next) === "," ? next + 1 : next);
		if (connector === next) return null;
		next = connector;
	}
	return null;
}

/** Skips what makes a day of digits: a dot, "th", "of". */
function behindDay(reader: Reader, at: number): number {
	const { lexicon } = reader;
	let next = at;
	if (wordAt(reader, next) === "." && joined(reader, next - 1)) next++;
	else if (
		joined(reader, next - 1) &&
		(lexicon.ordinalEndings.has(wordAt(reader, next)) || wordAt(reader, next) === "°")
	)
		next++;
	if (lexicon.of.has(wordAt(reader, next))) next++;
	return next;
}

/** The date of a month and its first and last day, with the year behind where one stands. */
function withYear(
	reader: Reader,
	from: number,
	behind: number,
	month: number,
	[first, last]: readonly [string, string],
): Hit {
	let to = behind;
	if (wordAt(reader, to) === "." && joined(reader, to - 1) && isDigits(reader, to + 1)) to++;
	const comma = wordAt(reader, to) === "," || reader.lexicon.of.has(wordAt(reader, to)) ? to + 1 : to;
	const said = isDigits(reader, comma) && isYear(wordAt(reader, comma)) && !isGrouped(reader, comma);
	const year = said ? wordAt(reader, comma) : noYear;
	const [start, end] = [first, last].map((day) => `${year}-${two(month)}-${two(day)}`) as [string, string];
	return hit(from, said ? comma + 1 : to, "date", "a date", spanText(start, end));
}

export const isGrouped = (reader: Reader, at: number): boolean =>
	joined(reader, at) && joined(reader, at + 1) && isDigits(reader, at + 2) && ".,'’".includes(wordAt(reader, at + 1));

/** "September 2025", "Januar bis März 2025", "May 3, 2025", "Nov. 9". */
function monthBefore(reader: Reader, at: number): Hit | null {
	const { lexicon, tokens } = reader;
	const { length } = wordAt(reader, at);
	if (length > 4 || length === 3) return null;
	const link = wordAt(reader, at - 1) === "," || lexicon.of.has(wordAt(reader, at - 1));
	const month = phraseBefore(lexicon.months, tokens, link ? at - 1 : at);
	if (!month || !isMonthName(reader, month.from)) return null;
	const text = wordAt(reader, at);
	if (isYear(text)) {
		if (isCounted(reader, at)) return null;
		const first = monthsBefore(reader, month);
		const [start, end] = [first, month].map(({ means }) => `${text}-${two(means)}`) as [string, string];
		return hit(first.from, at + 1, "date", "a month and its year", spanText(start, end));
	}
	if (!lexicon.form.calendar.dayAfterMonth || !isDay(text) || month.to !== at || isGrouped(reader, at)) return null;
	let to = at + 1;
	if (lexicon.ordinalEndings.has(wordAt(reader, to)) && joined(reader, at)) to++;
	const until = isHyphen(reader, to) && isDigits(reader, to + 1) && isDay(wordAt(reader, to + 1));
	const last = wordAt(reader, until ? to + 1 : at);
	return withYear(reader, month.from, until ? to + 2 : to, month.means, [text, last]);
}

/** The first of the months that share a year: "January, February and March 2025". */
function monthsBefore(reader: Reader, last: Found<number>): Found<number> {
	const { lexicon, tokens } = reader;
	let first = last;
	for (let months = 1; months < 12; months++) {
		const to = phraseBefore(lexicon.to, tokens, first.from)?.from ?? first.from;
		const joins = lexicon.joins.has(wordAt(reader, first.from - 1)) || wordAt(reader, first.from - 1) === ",";
		const connector = to === first.from && joins ? to - 1 : to;
		const before = connector < first.from ? phraseBefore(lexicon.months, tokens, connector) : null;
		if (!before || before.means >= first.means || !isMonthName(reader, before.from)) return first;
		first = before;
	}
	return first;
}

/** "2013/14", "2008–2012", "2016-17". */
export function yearSpan(reader: Reader, at: number): Hit | null {
	const [first, second] = [wordAt(reader, at), wordAt(reader, at + 2)];
	const mark = wordAt(reader, at + 1);
	if (!isYear(first) || !isDigits(reader, at + 2) || (mark !== "/" && !isHyphen(reader, at + 1))) return null;
	if (
		joined(reader, at) !== joined(reader, at + 1) ||
		(mark === "/" && !joined(reader, at)) ||
		isGrouped(reader, at + 2)
	)
		return null;
	const next = Number(first.slice(0, 4 - second.length) + second);
	if (second.length !== 4 && (second.length !== 2 || !joined(reader, at))) return null;
	if (second.length === 4 && !isYear(second)) return null;
	if (next <= Number(first) || next - Number(first) >= 200) return null;
	return hit(at, at + 3, "date", "a span of years", spanText(first, String(next)));
}
