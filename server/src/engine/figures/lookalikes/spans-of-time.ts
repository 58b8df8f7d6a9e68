// Takes a run of digits; says whether a date starts there, alone or as the first of two that bound a span: "28. April bis
// 3. Mai 2024", "January 2024 to March 2025". The last answer on dates: a year that nobody said is not known, nor a day that
// the calendar does not have.
import { periodOf, spanText } from "../../dates/period.ts";
import { phraseAt } from "../../languages/phrases.ts";
import { isDigits, type Reader, wordAt } from "../reader.ts";
import { noYear, oneDateAt } from "./dates.ts";
import { type Hit, hit } from "./hit.ts";
import { partOfTimeAt } from "./parts-of-time.ts";

export function dateAt(reader: Reader, at: number): Hit | null {
	const first = single(reader, at);
	if (!first) return null;
	const start = behindTo(reader, first);
	const last = start === null ? null : endAt(reader, start);
	const whole = last && bounded(first.date, last.date);
	if (last && whole) return hit(first.from, last.to, "date", "a span of time", whole);
	return first.date === null || periodOf(first.date) ? first : { ...first, date: null };
}

const single = (reader: Reader, at: number): Hit | null => partOfTimeAt(reader, at) ?? oneDateAt(reader, at);

/** The token behind "to", or "and" after "between". */
function behindTo(reader: Reader, { from, to }: Hit): number | null {
	const { lexicon, tokens } = reader;
	const between = [from - 1, from - 2].some((at) => lexicon.between.has(wordAt(reader, at)));
	const and = between && lexicon.and.has(wordAt(reader, to)) ? to + 1 : null;
	const behind = and ?? phraseAt(lexicon.to, tokens, to)?.to ?? null;
	return behind !== null && lexicon.definite.has(wordAt(reader, behind)) ? behind + 1 : behind;
}

/** The date that starts at the token: with its digits, its month's name or its letter ("Q3"). */
function endAt(reader: Reader, start: number): Hit | null {
	const month = phraseAt(reader.lexicon.months, reader.tokens, start);
	const digits = month?.to ?? (isDigits(reader, start) ? start : start + 1);
	const found = isDigits(reader, digits) ? single(reader, digits) : partOfTimeAt(reader, start);
	return found?.from === start ? found : null;
}

/** Both as one; the first takes the year of the last. Null where no year is said, or the two are in no order. */
function bounded(first: string | null, last: string | null): string | null {
	if (first === null || last === null || last.includes(noYear)) return null;
	const start = first.split("/")[0] as string;
	const end = last.split("/").at(-1) as string;
	const dated = start.replace(noYear, end.slice(0, 4));
	if (dated <= end) return spanText(dated, end);
	// "28. Dezember bis 3. Januar 2025" began the year before.
	const before = String(Number(end.slice(0, 4)) - 1).padStart(4, "0");
	return start.startsWith(noYear) ? spanText(start.replace(noYear, before), end) : null;
}
