// Takes a place where a number starts; gives one figure or a range: "450 Millionen bis maximal 1,2 Milliarden", "between 180
// and 220 million", "16- bis 18-Jährige". Magnitude and unit go back to the left end. A change ("von 9 auf 10") is no range.
import Big from "big.js";
import { phraseAt } from "../languages/phrases.ts";
import { hedgesBefore } from "./hedging.ts";
import { readMeasured } from "./measured.ts";
import { inOrder } from "./otherwise.ts";
import {
	isDigits,
	isHyphen,
	joined,
	opensGlued,
	opensSentence,
	type Reader,
	roleAt,
	wordAt,
	writtenAt,
} from "./reader.ts";
import type { Measured } from "./units.ts";

export interface Stretch {
	readonly first: Measured;
	readonly second: Measured | null;
	readonly from: number;
	readonly to: number;
	/** Two bounds ("more than 10 and less than 20"): the smaller end is the first, wherever it stands. */
	readonly bounds?: true;
}

/** The range that starts with the number; the number alone where none does. */
export const stretchFrom = (reader: Reader, first: Measured): Stretch =>
	rangeFrom(reader, first) ?? { first, second: null, from: first.from, to: first.to };

/** The range that starts with the number, if one does. */
export function rangeFrom(reader: Reader, first: Measured): Stretch | null {
	const place = behindConnector(reader, first);
	const start = place === null ? null : numberStart(reader, place);
	const second = start === null ? null : readMeasured(reader, start);
	if (!second || (isOnto(reader, first) && isChange(reader, first) && !isRangeOfChange(reader, first, second)))
		return null;
	const alike = matched(inMillions(reader, first, second), second);
	const ends = alike && inOrder(...alike);
	return ends && { first: ends[0], second: ends[1], from: first.from, to: second.to };
}

/** The token behind "to", "bis zu", a dash, or "and" after "between"; null where no range goes on. */
function behindConnector(reader: Reader, first: Measured): number | null {
	const { lexicon, tokens } = reader;
	const dangling = isHyphen(reader, first.to) && joined(reader, first.to - 1) && !joined(reader, first.to);
	const at = dangling ? first.to + 1 : first.to;
	const and = lexicon.and.has(wordAt(reader, at));
	const to = phraseAt(lexicon.to, tokens, at);
	if (!and && !to) return null;
	if (opensBetween(reader, first.from)) return and ? at + 1 : null;
	if (!to) return null;
	if (isHyphen(reader, at) || wordAt(reader, at) === "—") {
		const close = joined(reader, at - 1) && joined(reader, at);
		const spaced = !joined(reader, at - 1) && !joined(reader, at);
		return close || spaced ? to.to : null;
	}
	return to.to;
}

/** "To", "auf": the word behind the number may lead on to where a change went. */
const isOnto = (reader: Reader, first: Measured): boolean => reader.lexicon.onto.has(wordAt(reader, first.to));

/** "Fell by 18% to 24%": two shares of one size are how far it fell. "Fell 0.5% to 4.2%" says where it went. */
const isRangeOfChange = (reader: Reader, first: Measured, second: Measured): boolean =>
	first.kind === "percent" &&
	second.kind === "percent" &&
	!reader.lexicon.from.has(wordAt(reader, first.from - 1)) &&
	second.amount.value.gt(first.amount.value) &&
	second.amount.value.lte(first.amount.value.times(2));

function opensBetween(reader: Reader, from: number): boolean {
	const { lexicon } = reader;
	const start = hedgesBefore(reader, from, 0).at(-1)?.from ?? from;
	const open = lexicon.endArticles.has(wordAt(reader, start - 1)) ? start - 1 : start;
	return lexicon.between.has(wordAt(reader, open - 1));
}

/** "rose from 5 to 7": a word of change before, and "from" or a unit of its own at the left end. */
export function isChange(reader: Reader, first: Measured): boolean {
	const { lexicon } = reader;
	const from = lexicon.from.has(wordAt(reader, first.from - 1));
	if (!from && first.unit === null) return false;
	for (let at = first.from - 1; at >= Math.max(0, first.from - 14); at--) {
		if (lexicon.change.some((stem) => wordAt(reader, at).startsWith(stem))) return true;
		if (opensSentence(reader, at)) return false;
	}
	return false;
}

/** Skips hedges and a currency sign to the number of the right end. */
function numberStart(reader: Reader, place: number): number | null {
	let at = reader.lexicon.endArticles.has(wordAt(reader, place)) ? place + 1 : place;
	for (let steps = 0; steps < 2; steps++) at = phraseAt(reader.lexicon.hedgesBefore, reader.tokens, at)?.to ?? at;
	for (let steps = 0; steps < 4; steps++, at++) {
		if (isDigits(reader, at) || roleAt(reader, at) || opensGlued(reader, at)) return at;
		if (!isSign(reader, at)) return null;
	}
	return null;
}

const isSign = (reader: Reader, at: number): boolean =>
	"$€£¥₹-−+".includes(wordAt(reader, at) || " ") ||
	reader.lexicon.minus.has(wordAt(reader, at)) ||
	reader.lexicon.currencyCodes.has(writtenAt(reader, at)) ||
	reader.lexicon.currencySigns.first.has(wordAt(reader, at));

/** "334m to 1.2bn": the letter is no metre where the other end has no unit and its magnitude. */
function inMillions(reader: Reader, first: Measured, second: Measured): Measured {
	const { unit, amount } = first;
	if (unit?.side !== "after" || second.unit || amount.magnitude) return first;
	const text = writtenAt(reader, unit.from);
	const factor = reader.lexicon.letters.get(text);
	if (factor === undefined || unit.to > unit.from + 1 || !joined(reader, unit.from - 1)) return first;
	const magnitude = { text, factor, gap: "", to: unit.to, word: false };
	if (!second.amount.magnitude && second.amount.value.lt(amount.value.times(factor))) return first;
	const [value, step] = [amount.value.times(factor), amount.step.times(factor)];
	return { ...first, unit: null, kind: "count", amount: { ...amount, value, step, magnitude, bare: false } };
}

/** The two ends under one unit and magnitude ("three to four times"), or null where they have nothing to do with each other. */
export function matched(first: Measured, second: Measured): [Measured, Measured] | null {
	const times = second.kind === "ratio" && second.unit !== null && first.kind === "count";
	if (times) return [carried(first, second), second];
	if (first.kind === "ratio" || second.kind === "ratio") return first.kind === second.kind ? [first, second] : null;
	if (first.unit && second.unit)
		return first.unit.code === second.unit.code ? [magnified(first, second), second] : null;
	if (first.unit) {
		return first.unit.side === "before"
			? [magnified(first, second), { ...second, unit: first.unit, kind: first.kind }]
			: null;
	}
	return [carried(first, second), second];
}

/** The left end with the unit of the right one, and its magnitude where the order allows it. */
export const carried = (first: Measured, second: Measured, falls = 1): Measured =>
	magnified({ ...first, unit: second.unit, kind: second.kind }, second, falls);

/** The left end with the magnitude of the right one, where that makes it at most so many times as large. */
export function magnified(first: Measured, second: Measured, falls = 1): Measured {
	const factor = second.amount.magnitude?.factor;
	if (factor === undefined || first.amount.magnitude || first.amount.vague) return first;
	const value = first.amount.value.times(factor);
	if (value.gt(second.amount.value.times(falls))) return first;
	return { ...first, amount: { ...first.amount, value, step: first.amount.step.times(new Big(factor)), bare: false } };
}
