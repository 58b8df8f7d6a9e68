// Takes a run of digits; says whether it is a time of day, a score, or a version made of dots.

import { phraseAt, phraseBefore } from "../../languages/phrases.ts";
import { wordOf } from "../../languages/tokens.ts";
import { readDigits } from "../digits.ts";
import { slashFraction } from "../fractions.ts";
import { magnitudeAt } from "../magnitude.ts";
import { nounAt } from "../nouns.ts";
import { isDigits, isHyphen, isWord, joined, type Reader, roleAt, wordAt } from "../reader.ts";
import { currencyBefore, unitBehind } from "../units.ts";
import { type Hit, hit } from "./hit.ts";
import { behindTieBreak, isOfSets } from "./sets.ts";

const isHour = (text: string): boolean => text.length <= 2 && Number(text) <= 24;
const isMinute = (text: string): boolean => text.length === 2 && Number(text) < 60;

export function timeAt(reader: Reader, at: number): Hit | null {
	return colons(reader, at) ?? military(reader, at) ?? clock(reader, at) ?? dotted(reader, at);
}

const inner = (reader: Reader, mark: number): boolean => joined(reader, mark - 1) && joined(reader, mark);

/** "07:55", "1:43,21", and scores: "6:4", "0:0". */
function colons(reader: Reader, at: number): Hit | null {
	if (wordAt(reader, at + 1) !== ":" || !inner(reader, at + 1) || !isDigits(reader, at + 2)) return null;
	const minute = wordAt(reader, at + 2);
	let to = at + 3;
	while (
		to < at + 30 &&
		(wordAt(reader, to) === ":" || wordAt(reader, to) === "," || wordAt(reader, to) === ".") &&
		inner(reader, to) &&
		isDigits(reader, to + 1)
	)
		to += 2;
	if (isHour(wordAt(reader, at)) && isMinute(minute)) {
		const length = unitBehind(reader, to) !== null;
		return hit(at, behindClock(reader, to), "time", length ? "a length of time" : "a time");
	}
	// "7:6(3)": the points of a tie-break.
	const points =
		wordAt(reader, to) === "(" && inner(reader, to) && isDigits(reader, to + 1) && wordAt(reader, to + 2) === ")";
	if (points && joined(reader, to + 1)) to += 3;
	return hit(at, to, "score", "a score or a proportion");
}

const behindClock = ({ lexicon, tokens }: Reader, at: number): number =>
	(phraseAt(lexicon.clockBehind, tokens, at) ?? phraseAt(lexicon.clockHours, tokens, at))?.to ?? at;

/** "1430 GMT", "0615 Uhr", "at 1800 hours": four digits of a clock before its word. */
function military(reader: Reader, at: number): Hit | null {
	const { lexicon, tokens } = reader;
	const text = wordAt(reader, at);
	if (text.length !== 4 || !isHour(text.slice(0, 2)) || !isMinute(text.slice(2)) || !isWord(reader, at + 1))
		return null;
	const behind = phraseAt(lexicon.clockBehind, tokens, at + 1);
	if (behind && isClock(reader, behind.from, behind.to)) return hit(at, behind.to, "time", "a time of day");
	const told = lexicon.hoursAt.has(wordAt(reader, at - 1)) || text.startsWith("0");
	const hours = told ? unitBehind(reader, at + 1) : null;
	return hours?.code === "h" ? hit(at, hours.to, "time", "a time of day") : null;
}

/** "18 Uhr", "7.30 p.m.", "10am", "8 bis 12 Uhr", "16h30". */
function clock(reader: Reader, at: number): Hit | null {
	const { lexicon, tokens } = reader;
	let to = behindTime(reader, at);
	if (to === null) return null;
	const mark = phraseAt(lexicon.to, tokens, to) ?? betweenTimes(reader, at, to);
	const second = mark && isDigits(reader, mark.to) ? behindTime(reader, mark.to) : null;
	const end = second === null ? null : phraseAt(lexicon.clockBehind, tokens, second);
	if (end && isClock(reader, end.from, end.to)) return hit(at, end.to, "time", "times of day");
	const behind = phraseAt(lexicon.clockBehind, tokens, to);
	if (behind && isClock(reader, behind.from, behind.to)) {
		const to = isBareMinute(reader, behind.to) ? behind.to + 1 : behind.to;
		return hit(at, to, "time", "a time of day");
	}
	const told = toldTime(reader, at, second ?? to, second === null ? at : (mark?.to ?? at));
	if (told) return told;
	if (wordAt(reader, at + 1) === "h" && inner(reader, at + 1) && isDigits(reader, at + 2)) {
		to = at + 3;
		return hit(at, to, "time", "a time of day");
	}
	return null;
}

/** "zwischen 8 und 10 Uhr": the second of two times. */
function betweenTimes({ lexicon, tokens }: Reader, at: number, to: number): { readonly to: number } | null {
	return lexicon.between.has(wordOf(tokens, at - 1)) && lexicon.and.has(wordOf(tokens, to)) ? { to: to + 1 } : null;
}

/** "14 Uhr 30", but not "12 Uhr 34,2 Prozent". */
function isBareMinute(reader: Reader, at: number): boolean {
	const pointed = joined(reader, at) && ".,".includes(wordAt(reader, at + 1)) && isDigits(reader, at + 2);
	return isMinute(wordAt(reader, at)) && !pointed && !counts(reader, at + 1);
}

/** "a las 18", "18.00 uur", but not "18 uur": `last` is where the time, or the second of two, starts. */
function toldTime(reader: Reader, at: number, to: number, last: number): Hit | null {
	const { lexicon, tokens } = reader;
	const hours = phraseAt(lexicon.clockHours, tokens, to);
	const told = phraseBefore(lexicon.clockAt, tokens, at) !== null;
	if (hours) {
		const minutes = isMinute(wordAt(reader, hours.to)) && !counts(reader, hours.to + 1);
		const certain =
			told || minutes || to > last + 1 || lexicon.hoursAt.has(wordAt(reader, at - 1)) || isTimeNext(reader, hours.to);
		return certain ? hit(at, minutes ? hours.to + 1 : hours.to, "time", "a time of day") : null;
	}
	return told && !counts(reader, to) ? hit(at, to, "time", "a time of day") : null;
}

/** "14h [à 16h30]": the minutes of the second make both times of day. */
function isTimeNext(reader: Reader, at: number): boolean {
	const { lexicon, tokens } = reader;
	const second = phraseAt(lexicon.to, tokens, at)?.to;
	if (second === undefined || !isHour(wordAt(reader, second))) return false;
	const hours = phraseAt(lexicon.clockHours, tokens, second + 1);
	return hours !== null && isMinute(wordAt(reader, hours.to)) && !counts(reader, hours.to + 1);
}

/** A lone "h" is hours, not o'clock. */
const isClock = (reader: Reader, from: number, to: number): boolean => to > from + 1 || wordAt(reader, from) !== "h";

function behindTime(reader: Reader, at: number): number | null {
	if (!isHour(wordAt(reader, at))) return null;
	const mark = wordAt(reader, at + 1);
	const minutes = (mark === "." || mark === ":") && inner(reader, at + 1) && isDigits(reader, at + 2);
	if (minutes) return isMinute(wordAt(reader, at + 2)) ? at + 3 : null;
	return isDigits(reader, at) ? at + 1 : null;
}

/** "23.31" where a comma is the decimal mark: a time, unless a unit follows. "4.3.16" is a version. */
function dotted(reader: Reader, at: number): Hit | null {
	if (wordAt(reader, at + 1) !== "." || !inner(reader, at + 1) || !isDigits(reader, at + 2)) return null;
	if (wordAt(reader, at + 3) === "." && inner(reader, at + 3) && isDigits(reader, at + 4)) return version(reader, at);
	if (!reader.lexicon.form.numerals.ordinalDot || unitBehind(reader, at + 3) || magnitudeAt(reader, at + 3, false))
		return null;
	if (!isHour(wordAt(reader, at)) || !isMinute(wordAt(reader, at + 2)) || currencyBefore(reader, at)) return null;
	const before = reader.lexicon.clockBefore.has(wordAt(reader, at - 1));
	const certain =
		reader.marks.decimal === ","
			? wordAt(reader, at).length === 2 || before
			: before && wordAt(reader, at).length === 2;
	return certain ? hit(at, at + 3, "time", "a time of day") : null;
}

/** Three parts or more under dots that are no groups of three. */
function version(reader: Reader, at: number): Hit | null {
	let to = at + 1;
	let groups = true;
	while (to < at + 12 && wordAt(reader, to) === "." && inner(reader, to) && isDigits(reader, to + 1)) {
		groups &&= wordAt(reader, to + 1).length === 3;
		to += 2;
	}
	return groups && wordAt(reader, at).length <= 3 ? null : hit(at, to, "version", "a version or an address");
}

/** "9/11", "24/7", "50/50": two numbers by a slash that are no fraction. */
export function slashedAt(reader: Reader, at: number): Hit | null {
	if (wordAt(reader, at + 1) !== "/" || !inner(reader, at + 1) || !isDigits(reader, at + 2)) return null;
	if (slashFraction(reader, at)) return null;
	// "9/6:10": points and goals of a table.
	const goals = wordAt(reader, at + 3) === ":" && inner(reader, at + 3) && isDigits(reader, at + 4);
	return goals ? hit(at, at + 5, "score", "points and goals") : hit(at, at + 3, "name", "numbers joined by a slash");
}

/** "at nine", "um acht", "drei Uhr": a small number word that counts nothing. */
export function wordTimeAt(reader: Reader, at: number): Hit | null {
	const value = Number(roleAt(reader, at)?.cardinal ?? 0);
	const hour = Number.isInteger(value) && value >= 1 && value <= 12;
	const clock = hour ? phraseAt(reader.lexicon.clockBehind, reader.tokens, at + 1) : null;
	if (clock && isClock(reader, clock.from, clock.to)) return hit(at, clock.to, "time", "a time of day");
	if (!hour || !reader.lexicon.clockWords.has(wordAt(reader, at - 1)) || isHyphen(reader, at + 1)) return null;
	return counts(reader, at + 1) || phraseAt(reader.lexicon.to, reader.tokens, at + 1)
		? null
		: hit(at, at + 1, "time", "a time of day");
}

const counts = (reader: Reader, at: number): boolean =>
	unitBehind(reader, at) !== null || magnitudeAt(reader, at, true) !== null || nounAt(reader, at) !== null;

/** "won 3-1", "a 5-4 vote": two small numbers by a hyphen near a word of matches or votes, or falling. */
export function scoreAt(reader: Reader, at: number): Hit | null {
	if (!isHyphen(reader, at + 1) || !inner(reader, at + 1) || !isDigits(reader, at + 2)) return null;
	const [a, b] = [wordAt(reader, at), wordAt(reader, at + 2)];
	// "100–2,100" is a range: its second number goes on.
	if (readDigits(reader, at + 2)?.to !== at + 3) return null;
	if (a.length > 3 || b.length > 3 || (isWord(reader, at + 3) && joined(reader, at + 2))) return null;
	const near = [-1, -2, -3, -4, 3, 4, 5].some((step) => reader.lexicon.scores.has(wordAt(reader, at + step)));
	const falling = Number(a) >= Number(b) && !unitBehind(reader, at + 3);
	if (!near && !falling && !isOfSets(reader, at)) return null;
	let to = at + 3;
	while (to < at + 12 && isHyphen(reader, to) && inner(reader, to) && isDigits(reader, to + 1)) to += 2;
	return hit(at, Math.max(to, behindTieBreak(reader, at)), "score", to > at + 3 ? "a formation" : "a score or a vote");
}
