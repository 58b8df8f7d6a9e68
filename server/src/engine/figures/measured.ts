// Takes a place where a number starts; gives the number with its sign and unit ("-5 °C", "US$ 1.2bn", "15 Dollar und 50 Cent").
// Never looks further: ranges, hedges and nouns come after.

import Big from "big.js";
import { phraseBefore } from "../languages/phrases.ts";
import { wordOf } from "../languages/tokens.ts";
import type { Kind } from "../quantities/quantity.ts";
import { type Amount, readAmount } from "./amount.ts";
import { magnitudeAt } from "./magnitude.ts";
import { behindLink, isDigits, isWord, joined, type Reader, wordAt, writtenAt } from "./reader.ts";
import { withSmallerPart } from "./smaller-parts.ts";
import { wordBefore } from "./unit-before.ts";
import { currencyBefore, gluedUnit, type Measured, type Unit, unitBehind } from "./units.ts";

const minuses = new Set(["-", "−", "–"]);

export function readMeasured(reader: Reader, from: number): Measured | null {
	const read = readAmount(reader, from);
	return read ? withUnit(reader, read) : null;
}

export function withUnit(reader: Reader, read: Amount): Measured {
	const before = currencyBefore(reader, read.from) ?? currencyBefore(reader, signBefore(reader, read.from) ?? -1);
	const close = signBefore(reader, read.from) ?? (before ? signBefore(reader, before.from) : null);
	const large = () => isSum(reader, read);
	const behind =
		before ??
		gluedUnit(reader, read.to - 1, read.suffix) ??
		unitBehind(reader, read.to, large) ??
		linkedUnit(reader, read, large) ??
		dashedUnit(reader, read);
	const unit = behind ?? (close === null ? wordBefore(reader, read) : null);
	// "Menos 20 minutos do que agora": what lasts is never below zero.
	const isLess = close !== null && isWord(reader, close) && unit?.kind === "duration";
	const sign = isLess ? null : (close ?? signApart(reader, read.from, Math.max(read.to, unit?.to ?? 0)));
	const from = Math.min(read.from, sign ?? read.from, unit?.from ?? read.from);
	const amount = sign === null ? read : { ...read, value: read.value.times(-1), bare: false };
	return withSmallerPart(
		reader,
		withMagnitude(reader, { amount, from, to: unitEnd(reader, amount, unit, large), unit, kind: kind(amount, unit) }),
	);
}

/** "dos millones de euros", "tres cuartos de hora": the unit behind a link, which belongs to it; no part is one of money. */
function linkedUnit(reader: Reader, { to, magnitude, vague, ratio }: Amount, large: () => boolean): Unit | null {
	const behind = magnitude || vague || ratio ? behindLink(reader, to) : to;
	const unit = behind > to ? unitBehind(reader, behind, large) : null;
	return unit && !(ratio && unit.kind === "money") ? { ...unit, from: to } : null;
}

/** "20.–" is money where a dash stands for the cents of the region's currency. */
function dashedUnit({ tokens, marks }: Reader, { decimal, step, to }: Amount): Unit | null {
	if (!marks.cents || decimal === null || !step.eq(1) || !"-–—".includes(wordOf(tokens, to - 1) || " ")) return null;
	return { code: marks.cents, kind: "money", from: to, to, side: "after", suffix: false };
}

/** Thousands, hundredths ("11.40"), or a word of money near: pounds are then no weight. "4,600 pounds of food" are one. */
function isSum(reader: Reader, { value, step, from, to }: Amount): boolean {
	const isOf = reader.lexicon.partitives.has(wordAt(reader, to + 1)) && isWord(reader, to + 2);
	// What was sold in the sentence before makes no sum of a weight in this one.
	let opening = from;
	while (opening > from - farthest && !".!?".includes(wordAt(reader, opening - 1) || ".")) opening--;
	const isPaid = () => isNear(reader, from, to, reader.lexicon.paying, opening);
	return (value.abs().gte(1000) && !isOf) || step.eq("0.01") || isPaid();
}

/** "$5 million dollars", "US$ 5 USD": a currency said twice is one. */
function unitEnd(reader: Reader, amount: Amount, unit: Unit | null, large: () => boolean): number {
	if (!unit) return amount.to;
	if (unit.side === "after") return unit.suffix && unit.from === unit.to ? amount.to : unit.to;
	const again = unitBehind(reader, amount.to, large);
	return again?.code === unit.code ? again.to : amount.to;
}

function kind(amount: Amount, unit: Unit | null): Kind {
	if (unit) return unit.kind;
	return amount.ratio ? "ratio" : "count";
}

/** "75 USD millones": the magnitude stands behind the code. */
function withMagnitude(reader: Reader, measured: Measured): Measured {
	const { unit, amount, to } = measured;
	if (unit?.side !== "after" || unit.kind !== "money" || amount.magnitude || writtenAt(reader, to - 1) !== unit.code)
		return withPrefix(reader, measured);
	const magnitude = magnitudeAt(reader, to, true);
	if (!magnitude || Number(magnitude.factor) < 1e6) return measured;
	return { ...measured, to: magnitude.to, amount: times(amount, new Big(magnitude.factor)) };
}

const times = (amount: Amount, factor: Big): Amount => ({
	...amount,
	value: amount.value.times(factor),
	step: amount.step.times(factor),
	bare: false,
});

/** "120 MEUR", "90 TEUR": the magnitude stands before the code. */
function withPrefix(reader: Reader, measured: Measured): Measured {
	const { unit, amount } = measured;
	if (unit?.side !== "after" || unit.kind !== "money") return measured;
	const word = writtenAt(reader, unit.to - 1);
	if (word.length !== 4 || unit.code !== word.slice(1)) return measured;
	const factor = new Big(word[0] === "M" ? 1e6 : 1000);
	return { ...measured, amount: times(amount, factor) };
}

/** A minus close to the number with nothing close before it, or the word. */
function signBefore(reader: Reader, from: number): number | null {
	if (from < 1) return null;
	const mark = wordAt(reader, from - 1);
	if (reader.lexicon.minus.has(mark)) return isHedge(reader, from) ? null : from - 1;
	if (!minuses.has(mark) || !joined(reader, from - 1)) return null;
	return joined(reader, from - 2) && endsNumber(reader, from - 2) ? null : from - 1;
}

/** What a dash close behind makes a range of: "5-7", "5 %-7 %", "5 Mio.-7 Mio.", "5 €-7 €". */
const endsNumber = (reader: Reader, at: number): boolean =>
	isWord(reader, at) ||
	isDigits(reader, at) ||
	"%.°²³".includes(wordAt(reader, at)) ||
	("$€£¥".includes(wordAt(reader, at)) && isDigits(reader, at - 1));

/** "- 10 k", "− 3,2 %" in a cell of its own: a hyphen with a space behind it, where the text is nothing but the number. */
const signApart = (reader: Reader, from: number, to: number): number | null =>
	from === 1 && to === reader.tokens.count && minuses.has(wordAt(reader, 0)) ? 0 : null;

/** "au moins 20": what is a minus elsewhere belongs to a hedge. */
const isHedge = (reader: Reader, from: number): boolean =>
	phraseBefore(reader.lexicon.hedgesBefore, reader.tokens, from) !== null;

/** How far before a number a word still tells what its unit means, in tokens. */
const farthest = 10;

/** One of the beginnings stands a few words before or behind; one that ends in "$" is a whole word. */
function isNear(reader: Reader, from: number, to: number, beginnings: readonly string[], start = 0): boolean {
	for (let at = Math.max(start, from - farthest); at < to + 8; at++) {
		const word = wordAt(reader, at);
		if (beginnings.some((stem) => word.startsWith(stem) || `${word}$` === stem)) return true;
	}
	return false;
}

/** Degrees near a word of warmth are degrees Celsius; others are angles. */
export function isWarmth(reader: Reader, from: number, to: number): boolean {
	return isNear(reader, from, to, reader.lexicon.warmth) || reader.lexicon.minus.has(wordAt(reader, from));
}
