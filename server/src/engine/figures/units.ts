// Takes the place behind a number or before it; gives the unit or currency written there.
// Never converts: quantities know what a unit is worth.

import { type Found, phraseAt, phraseBefore } from "../languages/phrases.ts";
import { between, wordOf } from "../languages/tokens.ts";
import type { Kind } from "../quantities/quantity.ts";
import type { Amount } from "./amount.ts";
import { magnitudeAt } from "./magnitude.ts";
import { isCounted } from "./plural-nouns.ts";
import {
	isDigits,
	isHyphen,
	isInnerHyphen,
	isTimes,
	isWord,
	isYearLike,
	joined,
	type Reader,
	wordAt,
	writtenAt,
} from "./reader.ts";

export interface Unit {
	/** UCUM, ISO 4217 or null for "count". */
	readonly code: string | null;
	readonly kind: Kind;
	readonly from: number;
	readonly to: number;
	readonly side: "before" | "after";
	/** An adjective of number ("-jährige", "-köpfig"). */
	readonly suffix: boolean;
}

/** A number with its unit. */
export interface Measured {
	readonly amount: Amount;
	/** Tokens of all of it. */
	readonly from: number;
	readonly to: number;
	readonly unit: Unit | null;
	readonly kind: Kind;
}

const durations = new Set(["100.a", "10.a", "a", "mo", "wk", "d", "h", "min", "s", "ms"]);
const percents = new Set(["%", "[pp]", "[bp]", "[ppth]"]);

export function kindOf(code: string | null, money = false): Kind {
	if (money) return "money";
	if (code === null) return "count";
	if (percents.has(code)) return "percent";
	return durations.has(code) ? "duration" : "measure";
}

function unit(code: string, from: number, to: number, suffix = false): Unit {
	const at = { from, to, side: "after" as const, suffix };
	if (code === "age") return { code: "a", kind: "age", ...at };
	if (code === "ratio") return { code: null, kind: "ratio", ...at };
	if (code === "count") return { code: null, kind: "count", ...at };
	return { code, kind: kindOf(code), ...at };
}

/** The unit of a word that is number and unit in one ("zehnjährige"). */
export function gluedUnit({ lexicon }: Reader, at: number, suffix: string): Unit | null {
	const code = lexicon.suffixes.get(suffix);
	return code === undefined ? null : unit(code, at, at, true);
}

const never = (): boolean => false;

/** The unit behind the token before `at`; `isLarge` says whether the number looks like a sum of money, where that matters. */
export function unitBehind(reader: Reader, at: number, isLarge: () => boolean = never): Unit | null {
	const { lexicon, tokens } = reader;
	if (at >= tokens.count) return null;
	const hyphen = isInnerHyphen(reader, at);
	const place = hyphen ? at + 1 : at;
	if (hyphen) {
		const code = lexicon.suffixes.get(wordAt(reader, place));
		if (code !== undefined) return unit(code, at, place + 1, true);
	}
	const sum = phraseAt(lexicon.moneyWhenLarge, tokens, place);
	if (sum && isLarge()) return moneyUnit(sum.means, at, sum.to);
	if (!hyphen && lexicon.unitModifiers.has(wordAt(reader, place)) && isCounted(reader, place + 1)) return null;
	const found = longest(signBehind(reader, place), phraseAt(lexicon.unitWords, tokens, place));
	const money = longest(currencyBehind(reader, place), phraseAt(lexicon.currencyWords, tokens, place));
	// "€ 100–€ 200", "2025 Fr. 182.–": what stands behind a range's dash, or a year, belongs to the next number.
	if (money && isDigits(reader, money.to) && (hyphen || isYearLike(reader, at - 1))) return null;
	if (money && (!found || money.to >= found.to)) return moneyUnit(money.means, at, money.to);
	// "ten to one" is a ratio, "ten to one hundred" a range.
	if (found?.means === "ratio" && (magnitudeAt(reader, found.to, true) || countsTimes(reader, found.to))) return null;
	return found ? unit(found.means, at, found.to) : hyphen ? null : laterDuration(reader, at);
}

/** "Launched 86 times" says how often, "4.5 times as much" of what; `to` stands behind the word. */
function countsTimes(reader: Reader, to: number): boolean {
	const { timesOf } = reader.lexicon;
	if (!isTimes(reader, to - 1)) return false;
	const next = wordAt(reader, to);
	return !timesOf.has(next) && !(timesOf.has("-er") && next.length > 4 && next.endsWith("er"));
}

/** "three more years", "five consecutive days": what lasts may have a word before its unit. A second is an ordinal there. */
function laterDuration({ lexicon, tokens }: Reader, at: number): Unit | null {
	if (!lexicon.betweenNoun.has(wordOf(tokens, at))) return null;
	const found = phraseAt(lexicon.unitWords, tokens, at + 1);
	return found && durations.has(found.means) && found.means !== "s" ? unit(found.means, at, found.to) : null;
}

const moneyUnit = (code: string, from: number, to: number): Unit => ({
	code,
	kind: "money",
	from,
	to,
	side: "after",
	suffix: false,
});

function longest(a: Found<string> | null, b: Found<string> | null): Found<string> | null {
	if (!a || !b) return a ?? b;
	return b.to > a.to ? b : a;
}

/** "km", "m²": a sign goes on with no digit, and a single capital stands close to its number. */
function signBehind(reader: Reader, at: number): Found<string> | null {
	const found = phraseAt(reader.lexicon.unitSigns, reader.tokens, at);
	if (!found || goesOn(reader, found.to) || isElided(reader, found.to)) return null;
	if (reader.lexicon.unitVerbs.has(wordAt(reader, at)) && leadsOn(reader, found.to)) return null;
	for (let token = found.from + 1; token < found.to; token++) {
		if (isDigits(reader, token) && !joined(reader, token - 1)) return null;
	}
	const sign = writtenAt(reader, at);
	const capital =
		sign.length === 1 && found.to === at + 1 && sign !== sign.toLowerCase() && sign !== "W" && sign !== "L";
	if (capital && (sign === "C" || sign === "F") && !isReading(reader, at)) return null;
	return capital && !joined(reader, at - 1) ? null : found;
}

/** "1.5C", "40C" read a thermometer; "9C" is a class and "777F" a plane. */
const isReading = ({ tokens }: Reader, at: number): boolean =>
	wordOf(tokens, at - 1).length === 2 || ".,".includes(wordOf(tokens, at - 2) || " ");

/** "6,8 ha causato": a verb goes on with its participle, a unit with a preposition or not at all. */
const leadsOn = (reader: Reader, at: number): boolean =>
	isWord(reader, at) && !reader.lexicon.stops.has(wordAt(reader, at));

/** "11.80 l'an passé": a word that lost its end, no litre. */
const isElided = (reader: Reader, to: number): boolean =>
	"'’".includes(wordAt(reader, to) || " ") && joined(reader, to - 1) && joined(reader, to) && isWord(reader, to + 1);

/** "24703 L202", "L-202": no unit but a name; "5km-10km" is a range. */
function goesOn(reader: Reader, to: number): boolean {
	if (!joined(reader, to - 1)) return false;
	if (isDigits(reader, to)) return true;
	const label = /^\p{Lu}$/u.test(writtenAt(reader, to - 1));
	return label && isHyphen(reader, to) && joined(reader, to) && isDigits(reader, to + 1);
}

function currencyBehind(reader: Reader, at: number): Found<string> | null {
	const code = currencyCode(reader, at);
	if (code) return { means: code, from: at, to: isDollar(reader, at + 1) ? at + 2 : at + 1 };
	const found = phraseAt(reader.lexicon.currencySigns, reader.tokens, at);
	if (!found || letterSigns.has(writtenAt(reader, at)) || isBeforeNumber(reader, found)) return null;
	return found;
}

/** "50 $20 notes", "$20-$30": the sign belongs to the next number. */
const isBeforeNumber = (reader: Reader, { from, to }: Found<string>): boolean =>
	joined(reader, to - 1) && isDigits(reader, to) && (!joined(reader, from - 1) || isHyphen(reader, from - 1));

/** "20 MXN$", "USD$ 90": a code says whose dollar the sign is. */
const isDollar = (reader: Reader, at: number): boolean =>
	wordAt(reader, at) === "$" && joined(reader, at - 1) && !(joined(reader, at) && isDigits(reader, at + 1));

const codePrefix: Readonly<Record<string, true>> = { M: true, T: true, k: true };

/** "USD", "EUR"; "MEUR" and "TEUR" are read in amounts, here they are their currency. */
function currencyCode(reader: Reader, at: number): string | null {
	const { length } = wordAt(reader, at);
	if (!isWord(reader, at) || length < 3 || length > 4) return null;
	const word = writtenAt(reader, at);
	const { currencyCodes } = reader.lexicon;
	if (word.length === 3) return currencyCodes.has(word.toUpperCase()) && isOneCase(word) ? word.toUpperCase() : null;
	return word.length === 4 && codePrefix[word[0] as string] && currencyCodes.has(word.slice(1)) ? word.slice(1) : null;
}

/** Codes are capitals; in small letters only those that are no word. */
const isOneCase = (word: string): boolean =>
	word === word.toUpperCase() || ["usd", "eur", "gbp", "chf", "rmb", "cny", "jpy", "inr"].includes(word);

/** "R7": a letter and one digit or two are a name. */
const isLabel = (reader: Reader, at: number): boolean =>
	wordAt(reader, at).length <= 2 &&
	magnitudeAt(reader, at + 1, true) === null &&
	!(joined(reader, at) && ".,".includes(wordAt(reader, at + 1) || " ") && isDigits(reader, at + 2));

/** Signs that are a single letter: they stand close to their number, or are none. */
const letterSigns = new Set(["R", "N"]);

/** The currency sign or code before a number, close to it or one space away. */
export function currencyBefore(reader: Reader, from: number): Unit | null {
	const { lexicon, tokens } = reader;
	if (from < 1) return null;
	const gap = between(tokens, from - 1, from);
	if (gap.length > 1) return null;
	const found = phraseBefore(lexicon.currencySigns, tokens, from);
	const at = wordAt(reader, from - 1) === "$" && joined(reader, from - 2) ? from - 2 : from - 1;
	const code = currencyCode(reader, at);
	if (code) return { code, kind: "money", from: at, to: from, side: "before", suffix: false };
	if (!found || (joined(reader, found.from - 1) && isWord(reader, found.from - 1) && isWord(reader, found.from)))
		return null;
	if (letterSigns.has(writtenAt(reader, from - 1)) && (gap !== "" || isLabel(reader, from))) return null;
	return { code: found.means, kind: "money", from: found.from, to: from, side: "before", suffix: false };
}
