// Takes a run of digits or a number word; says whether it is a decade ("1990er", "the '90s", "los años ochenta") or a counted
// part of a year ("third quarter of 2024", "2. Halbjahr 2023", "Q3 2024"), and which.
import { spanText } from "../../dates/period.ts";
import { phraseAt, phraseBefore } from "../../languages/phrases.ts";
import { isCapital, isDigits, joined, type Reader, roleAt, wordAt } from "../reader.ts";
import { isGrouped, isYear, two, yearSpan } from "./dates.ts";
import { type Hit, hit } from "./hit.ts";

export const partOfTimeAt = (reader: Reader, at: number): Hit | null => decade(reader, at) ?? partOfYearAt(reader, at);

/** "1990er", "1980ern", "1990s", "'90s", "80er-Jahre". */
function decade(reader: Reader, at: number): Hit | null {
	const { lexicon } = reader;
	const text = wordAt(reader, at);
	if (!text.endsWith("0") || (text.length !== 2 && !isYear(text)) || isGrouped(reader, at)) return null;
	const quoted = isApostrophe(reader, at - 1);
	if (phraseBefore(lexicon.decadeBefore, reader.tokens, quoted ? at - 1 : at))
		return hit(at, at + 1, "date", "a decade", decadeText(text));
	if (!joined(reader, at)) return null;
	const ending = isApostrophe(reader, at + 1) && joined(reader, at + 1) ? at + 2 : at + 1;
	if (!lexicon.decadeEndings.has(wordAt(reader, ending))) return null;
	// "In his 80s" and "temperatures in the 80s" are no years.
	const ofYears = quoted || [ending + 1, ending + 2].some((next) => lexicon.yearWords.has(wordAt(reader, next)));
	return hit(at, ending + 1, "date", "a decade", text.length === 4 || ofYears ? decadeText(text) : null);
}

const isApostrophe = (reader: Reader, at: number): boolean => "'’".includes(wordAt(reader, at) || " ");

/** "1900s" may be ten years or a hundred; "20s" may be of two centuries. */
function decadeText(text: string): string | null {
	if (text.length === 2) return Number(text) < 30 ? null : decadeText(`19${text}`);
	const first = Number(text);
	return spanText(text, String(first + (first % 100 === 0 ? 99 : 9)));
}

/** "los años ochenta", "jaren tachtig". */
export function wordDecadeAt(reader: Reader, at: number): Hit | null {
	const value = Number(roleAt(reader, at)?.cardinal ?? 0);
	const tens = value >= 20 && value < 100 && value % 10 === 0;
	return tens && phraseBefore(reader.lexicon.decadeBefore, reader.tokens, at)
		? hit(at, at + 1, "date", "a decade", decadeText(String(value)))
		: null;
}

/** The part of a year that tokens name, as its first and last month. */
interface Part {
	readonly from: number;
	readonly to: number;
	readonly months: readonly [number, number];
}

export function partOfYearAt(reader: Reader, at: number): Hit | null {
	// Digits of such a part have their mark or their letter close, or close before the next digits.
	if (isDigits(reader, at) && !joined(reader, at) && !joined(reader, at - 1) && !isDigits(reader, at + 2)) return null;
	const whole = yearThen(reader, at) ?? roughPart(reader, at);
	if (whole) return whole;
	const part = countedPart(reader, at) ?? letteredPart(reader, at);
	if (!part) return null;
	const { lexicon, tokens } = reader;
	const slash = wordAt(reader, part.to) === "/" && joined(reader, part.to - 1) ? part.to + 1 : part.to;
	const year = phraseAt(lexicon.ofYear, tokens, part.to)?.to ?? slash;
	if (!isDigits(reader, year) || !isYear(wordAt(reader, year)) || isGrouped(reader, year)) return null;
	// Which months the quarter of a year has that starts within another, nobody can tell.
	const fiscal = yearSpan(reader, year);
	return fiscal ? { ...fiscal, from: part.from } : inYear(reader, part, year, year + 1);
}

/** "metà 2024", "half 2024": about the middle of the year, where the word alone is a half. */
function roughPart(reader: Reader, at: number): Hit | null {
	const year = wordAt(reader, at + 1);
	if (isDigits(reader, at) || !reader.lexicon.partsOfYear.has(wordAt(reader, at))) return null;
	return isYear(year) && !isGrouped(reader, at + 1) ? hit(at, at + 2, "date", "a year", year) : null;
}

/** "2024 Q3" */
function yearThen(reader: Reader, at: number): Hit | null {
	const part = isYear(wordAt(reader, at)) && isDigits(reader, at + 2) ? letteredPart(reader, at + 2) : null;
	return part?.from === at + 1 ? inYear(reader, { ...part, from: at }, at, part.to) : null;
}

function inYear(reader: Reader, { from, months }: Part, year: number, to: number): Hit {
	const [start, end] = months.map((month) => `${wordAt(reader, year)}-${two(month)}`) as [string, string];
	return hit(from, to, "date", "a part of a year", spanText(start, end));
}

/** "third quarter", "3. Quartal", "2e trimestre". */
function countedPart(reader: Reader, at: number): Part | null {
	const { lexicon, tokens } = reader;
	const digits = isDigits(reader, at);
	const which = digits ? Number(wordAt(reader, at)) : (roleAt(reader, at)?.ordinal ?? 0);
	const dotted = wordAt(reader, at + 1) === "." && lexicon.form.numerals.ordinalDot;
	const mark = dotted || lexicon.ordinalEndings.has(wordAt(reader, at + 1));
	if (digits && (!mark || !joined(reader, at))) return null;
	const division = phraseAt(lexicon.divisions, tokens, digits ? at + 2 : at + 1);
	return division && wordAt(reader, division.from).length > 1 ? part(at, division.to, which, division.means) : null;
}

/** "Q3", "H1", "1T": a capital and a digit. */
function letteredPart(reader: Reader, at: number): Part | null {
	if (!isDigits(reader, at)) return null;
	const letter = joined(reader, at - 1) && isCapital(reader, at - 1) ? at - 1 : at + 1;
	if (!joined(reader, Math.min(letter, at)) || !isCapital(reader, letter)) return null;
	const division = phraseAt(reader.lexicon.divisions, reader.tokens, letter);
	if (!division || wordAt(reader, letter).length > 1) return null;
	return part(Math.min(letter, at), Math.max(letter, at) + 1, Number(wordAt(reader, at)), division.means);
}

const part = (from: number, to: number, which: number, length: number): Part | null =>
	which >= 1 && which * length <= 12 ? { from, to, months: [(which - 1) * length + 1, which * length] } : null;
