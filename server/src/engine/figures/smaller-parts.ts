// Takes a number with its unit; gives it with the smaller part behind it: "15 Dollar und 15 Cent", "5 feet 2 inches",
// "2 Stunden 30 Minuten". Never joins two figures that a sentence lists.
import Big from "big.js";
import { phraseAt } from "../languages/phrases.ts";
import { type Amount, readAmount } from "./amount.ts";
import { magnitudeAt } from "./magnitude.ts";
import { isDigits, isHyphen, isWord, joined, opensGlued, type Reader, roleAt, wordAt, writtenAt } from "./reader.ts";
import type { Measured } from "./units.ts";
import { unitBehind } from "./units.ts";

/** The smaller unit and how many of it make one. */
const parts: Readonly<Record<string, readonly [code: string, per: number]>> = {
	"[ft_i]": ["[in_i]", 12],
	"[lb_av]": ["[oz_av]", 16],
	a: ["mo", 12],
	h: ["min", 60],
	min: ["s", 60],
};

export function withSmallerPart(reader: Reader, measured: Measured): Measured {
	const { unit, to } = measured;
	if (!unit || unit.side === "before" || isHyphen(reader, unit.from)) return measured;
	const half = halfBehind(reader, measured);
	if (half) return half;
	const at = reader.lexicon.and.has(wordAt(reader, to)) ? to + 1 : to;
	const amount = startsNumber(reader, at) ? readAmount(reader, at) : null;
	if (!amount || amount.magnitude || amount.decimal || amount.suffix !== "" || amount.vague) return measured;
	return unit.kind === "money" ? withCents(reader, measured, amount) : withSmaller(reader, measured, amount);
}

/** "trois heures et demie", "an hour and a half"; "two years and a half million dollars" are two figures. */
function halfBehind(reader: Reader, measured: Measured): Measured | null {
	const { amount, kind, to } = measured;
	const half = amount.magnitude ? null : phraseAt(reader.lexicon.andHalf, reader.tokens, to);
	if (!half || (kind !== "duration" && kind !== "measure") || magnitudeAt(reader, half.to, true)) return null;
	return {
		...measured,
		to: half.to,
		amount: { ...amount, value: amount.value.plus("0.5"), step: new Big("0.1"), bare: false },
	};
}

const startsNumber = (reader: Reader, at: number): boolean =>
	isDigits(reader, at) || roleAt(reader, at)?.cardinal !== undefined || opensGlued(reader, at);

/** "15 dollars 50" ends there; "15 dollars and 50 people" does not. */
function withCents(reader: Reader, measured: Measured, part: Amount): Measured {
	const named = reader.lexicon.hundredths.has(wordAt(reader, part.to));
	const alike = isDigits(reader, part.from) || measured.amount.words;
	const ends =
		alike && !isDigits(reader, part.to + 1) && (!isWord(reader, part.to) || isBehindCode(reader, measured, part));
	if (measured.amount.decimal || part.value.gte(100) || !(named || (ends && part.value.gte(10)))) return measured;
	return joinedTo(measured, part, 100, named ? part.to + 1 : part.to);
}

/** "15 USD 50 puedes": two digits close behind a code or a sign are its hundredths whatever follows, but for a unit. */
function isBehindCode(reader: Reader, { unit, to }: Measured, part: Amount): boolean {
	const sign = unit && writtenAt(reader, unit.to - 1);
	const isSign = sign === unit?.code || "$€£¥".includes(sign || " ");
	return isSign && unit?.to === to && part.from === to && part.bare && unitBehind(reader, part.to) === null;
}

function withSmaller(reader: Reader, measured: Measured, part: Amount): Measured {
	const smaller = parts[measured.unit?.code ?? ""];
	if (!smaller || part.value.gte(smaller[1])) return measured;
	const unit = unitBehind(reader, part.to);
	if (unit?.code === smaller[0]) return joinedTo(measured, part, smaller[1], unit.to);
	const inches = smaller[0] === "[in_i]" && wordAt(reader, part.to) === "in";
	return inches && (joined(reader, part.to - 1) || !leadsOn(reader, part.to + 1))
		? joinedTo(measured, part, smaller[1], part.to + 1)
		: measured;
}

/** "5 ft 2 in the end": behind a preposition stands an article or a number, "6 ft 2 in tall" measures. */
const leadsOn = (reader: Reader, at: number): boolean =>
	isDigits(reader, at) ||
	(isWord(reader, at) && (roleAt(reader, at)?.article === true || !reader.lexicon.stops.has(wordAt(reader, at))));

function joinedTo(measured: Measured, part: Amount, per: number, to: number): Measured {
	const { amount } = measured;
	const value = amount.value.plus(part.value.div(per));
	return { ...measured, to, amount: { ...amount, value, step: new Big(1).div(per), bare: false } };
}
