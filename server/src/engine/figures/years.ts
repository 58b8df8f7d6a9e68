// Takes a figure of nothing but digits; says whether it is a year or a span of years: by the words before it, or because it
// counts nothing. Never sees grouped numbers: "2,000" is no year.
import { spanText } from "../dates/period.ts";
import { phraseAt } from "../languages/phrases.ts";
import type { Figure } from "./figure.ts";
import { isCounted, isMonthName, isYear } from "./lookalikes/dates.ts";
import { type Hit, hit } from "./lookalikes/hit.ts";
import type { Stretch } from "./ranges.ts";
import { isCapital, isDigits, isWord, opensSentence, type Reader, roleAt, wordAt } from "./reader.ts";

/** Years that prose writes about, and those that news does. */
const usual = (value: number): boolean => value >= 1800 && value <= 2060;
const recent = (value: number): boolean => value >= 1990 && value <= 2035;
const round = (value: number): boolean => value % 100 === 0;

export function yearOf(reader: Reader, stretch: Stretch, figure: Figure): Hit | null {
	const { first, second } = stretch;
	if (!first.amount.bare || figure.quantity.unit !== null || figure.quantity.kind !== "count") return null;
	if (second) return second.amount.bare ? spanOfYears(reader, stretch, figure) : null;
	return isDigits(reader, first.from) ? year(reader, first.from, figure) : null;
}

function spanOfYears(reader: Reader, { first, second, from, to }: Stretch, figure: Figure): Hit | null {
	const texts = [wordAt(reader, first.amount.from), wordAt(reader, second?.amount.from ?? -1)];
	if (!texts.every((text) => isYear(text) && usual(Number(text))) || figure.hedges.length > 0) return null;
	if (figure.noun && texts.every((text) => Number(text) % 50 === 0)) return null;
	return hit(from, to, "date", "a span of years", spanText(...(texts as [string, string])));
}

function year(reader: Reader, at: number, figure: Figure): Hit | null {
	const { lexicon } = reader;
	const text = wordAt(reader, at);
	const value = Number(text);
	const before = wordAt(reader, at - 1);
	const found = hit(at, at + 1, "date", "a year", text.padStart(4, "0"));
	const era = phraseAt(lexicon.eraBehind, reader.tokens, at + 1);
	// Before or after Christ: no date that others are compared with.
	if (era && text.length <= 4 && (isYear(text) || isWrittenLarge(reader, era.to)))
		return hit(at, at + 1, "date", "a year");
	if (lexicon.yearWords.has(before) && (isYear(text) || (!figure.noun && text.length === 3 && isNamed(reader, at - 1))))
		return found;
	if (!isYear(text)) return null;
	if (isCounted(reader, at)) return null;
	if (lexicon.partsOfYear.has(before)) return found;
	const until = figure.hedges.length === 1 && phraseAt(lexicon.to, reader.tokens, at - 1)?.to === at;
	if (figure.hedges.length > 0 && !until)
		return !figure.noun && isVague(figure) && usual(value) && !round(value) ? found : null;
	if (lexicon.yearBefore.has(before) || isMonth(reader, at - 1)) return found;
	if (!figure.noun) return usual(value) || value % 10 !== 0 ? found : null;
	const article = roleAt(reader, at - 1)?.article === true || lexicon.definite.has(before);
	const close = figure.noun.span.start === reader.tokens.start[at + 1];
	if (close && isCount(reader, at, figure.noun.text, article)) return null;
	if (round(value)) return article && usual(value) && lexicon.form.numerals.onesCount ? found : null;
	if (close && !recent(value) && !article) return null;
	return usual(value) ? found : null;
}

/** "The year 800" and "im Jahr 800"; "last year 380" and "dieses Jahr 380" count. */
function isNamed(reader: Reader, at: number): boolean {
	const { lexicon } = reader;
	const before = wordAt(reader, at - 1);
	return [lexicon.definite, lexicon.ordinalCues, lexicon.yearBefore, apostrophes].some((words) => words.has(before));
}

const apostrophes: ReadonlySet<string> = new Set(["'", "’"]);

/** "BC", "n. Chr.": the era's last word has a capital; in small letters it may be another word. */
const isWrittenLarge = (reader: Reader, to: number): boolean => isCapital(reader, to - 1) || isCapital(reader, to - 2);

/** A noun close behind four digits that are no year by the language's grammar: "Die 2024 Stimmen", "murieron 2019 personas". */
function isCount(reader: Reader, at: number, noun: string, article: boolean): boolean {
	const { lexicon } = reader;
	const before = wordAt(reader, at - 1);
	const placed = article || opensSentence(reader, at);
	switch (lexicon.form.calendar.yearByNoun) {
		case "never":
			return !lexicon.of.has(before);
		case "adverb":
			return placed;
		case "adjective":
			return (placed || !lexicon.stops.has(before)) && lexicon.people.has(noun.toLowerCase());
	}
}

/** "bis etwa 2030", "by at least 2030": hedges that times have; "more than" and "over" count. */
const isVague = ({ quantity }: Figure): boolean => quantity.qualifier === "about" || quantity.qualifier === "at-least";

const isMonth = (reader: Reader, at: number): boolean =>
	isWord(reader, at) && isMonthName(reader, at) && reader.lexicon.months.first.has(wordAt(reader, at));
