// Takes a place where a number starts; gives the number with its magnitude: digits, words, fractions and what joins them
// ("2,5 Mio.", "five and a half million", "zwei Drittel", "3 hundred and 21"). Never looks at units or nouns.
import Big from "big.js";
import type { Decimal } from "../quantities/quantity.ts";
import { barePart, denominatorAt, slashFraction, vulgarAt, wordFraction } from "./fractions.ts";
import { type Head, readHead, withPoint } from "./heads.ts";
import { isHedgedOne } from "./hedging.ts";
import { type Magnitude, magnitudeAt } from "./magnitude.ts";
import { andHalf, fractionBehind, partApart, partBehind } from "./mixed.ts";
import { behindApostrophe, isDigits, isHyphen, type Reader, roleAt, wordAt } from "./reader.ts";

export interface Amount {
	/** Tokens from the first up to, not including, the last. */
	readonly from: number;
	readonly to: number;
	readonly value: Decimal;
	readonly step: Decimal;
	readonly group: string | null;
	readonly decimal: string | null;
	readonly words: boolean;
	readonly magnitude: Magnitude | null;
	/** A part of a whole: "two thirds", "½", "one in five". */
	readonly ratio: boolean;
	readonly vague: boolean;
	/** The digits have two readings (digits.ts), and the amount is as many times larger by the one than by the other. */
	readonly twofold: boolean;
	/** Nothing but digits: what may as well be a year. */
	readonly bare: boolean;
	/** What the last word goes on with behind its number: "jährige" of "zehnjährige"; else "". */
	readonly suffix: string;
}

const one = new Big(1);
const hundred = new Big(100);
/** Fractions in words are as fine as two decimals. */
const tenth = new Big("0.1");
const hundredth = new Big("0.01");

/** An amount in words with nothing special about it. */
export const plainAmount = (from: number, to: number, value: Decimal, step: Decimal): Amount => ({
	from,
	to,
	value,
	step,
	group: null,
	decimal: null,
	words: true,
	magnitude: null,
	ratio: false,
	vague: false,
	twofold: false,
	bare: false,
	suffix: "",
});

export function readAmount(reader: Reader, from: number): Amount | null {
	return readHalf(reader, from) ?? readFraction(reader, from) ?? readSum(reader, from);
}

/** A finished value with the magnitude behind it, if any. */
function scaled(reader: Reader, from: number, to: number, value: Decimal, ratio: boolean): Amount {
	const magnitude = magnitudeAt(reader, to, true);
	const factor = new Big(magnitude?.factor ?? 1);
	const step = magnitude && factor.gte(1000) ? factor.div(10) : ratio ? hundredth : one;
	return {
		...plainAmount(from, magnitude?.to ?? to, value.times(factor), value.lt(1) || factor.gt(1) ? step : tenth),
		words: !isDigits(reader, from),
		magnitude,
		ratio: ratio && !magnitude,
	};
}

/** "half a million", "eine halbe Million", "half an hour": a half only with something to halve behind it. */
function readHalf(reader: Reader, from: number): Amount | null {
	const at = roleAt(reader, from)?.article && roleAt(reader, from + 1)?.half ? from + 1 : from;
	if (!roleAt(reader, at)?.half) return null;
	const behind = roleAt(reader, at + 1)?.article ? at + 2 : behindApostrophe(reader, at + 1);
	if (!magnitudeAt(reader, behind, true) && !isMeasured(reader, behind)) return null;
	return scaled(reader, from, behind, new Big("0.5"), false);
}

function isMeasured(reader: Reader, at: number): boolean {
	const { unitWords, currencyWords } = reader.lexicon;
	const word = wordAt(reader, isHyphen(reader, at) ? at + 1 : at);
	return unitWords.first.has(word) || currencyWords.first.has(word);
}

/** "two thirds", "½", "three quarters of a million", "1/2". */
function readFraction(reader: Reader, from: number): Amount | null {
	const part =
		vulgarAt(reader, from) ?? slashFraction(reader, from) ?? wordFraction(reader, from) ?? barePart(reader, from);
	if (!part) return null;
	let behind = part.to;
	if (reader.lexicon.of.has(wordAt(reader, behind))) behind++;
	if (roleAt(reader, behind)?.article) behind++;
	return scaled(reader, from, magnitudeAt(reader, behind, true) ? behind : part.to, part.value, true);
}

/** Adds up heads under falling magnitudes: "two thousand and five", "3 Millionen 200 Tausend". */
function readSum(reader: Reader, from: number): Amount | null {
	const first = readThousands(reader, from) ?? bareMultiplier(reader, from);
	if (!first) return null;
	const mixed = mixedNumber(reader, from, first);
	if (mixed) return mixed;
	const sum = sumUp(reader, first);
	if (roleAt(reader, from)?.one && sum.to === from + 1) return null;
	const part = first.digits === null ? denominatorAt(reader, sum.to) : null;
	if (part) return { ...plainAmount(from, part.to, sum.value.div(part.below), hundredth), ratio: true };
	const digits = first.digits ?? { group: null, decimal: null, twofold: false };
	return {
		...plainAmount(from, sum.to, sum.value, sum.step),
		group: digits.group,
		decimal: digits.decimal,
		words: first.digits === null,
		twofold: digits.twofold && sum.value.eq(first.value.times(sum.factor)),
		magnitude: sum.magnitude,
		suffix: first.suffix,
		bare: first.digits !== null && !digits.group && !digits.decimal && !sum.magnitude,
	};
}

interface Term {
	readonly to: number;
	readonly value: Decimal;
	readonly step: Decimal;
	readonly factor: Decimal;
	readonly magnitude: Magnitude | null;
	/** More may follow: the magnitude is a word, not a letter. */
	readonly continues: boolean;
}

function sumUp(reader: Reader, first: Head): Term {
	let term = multiplied(reader, first);
	let value = term.value;
	while (term.continues && term.magnitude) {
		const part = fractionBehind(reader, term.to);
		if (part) {
			const own = magnitudeAt(reader, part.to, true);
			const isOwn = own !== null && term.factor.gt(own.factor);
			const factor = isOwn ? new Big(own.factor) : term.factor.gte(1000) ? term.factor : one;
			return {
				...term,
				to: isOwn ? own.to : part.to,
				value: value.plus(part.value.times(factor)),
				step: factor.div(10),
			};
		}
		const next = nextTerm(reader, term.to, term.factor);
		if (!next) break;
		value = value.plus(next.value);
		term = next;
	}
	const words = first.digits === null && term.factor.eq(1);
	const part = words
		? ((value.gt(first.value) ? andHalf(reader, term.to) : null) ?? partApart(reader, term.to, value))
		: null;
	if (part) return { ...term, to: part.to, value: value.plus(part.value), step: tenth };
	const { suffix } = first;
	return { ...term, ...pointed(reader, { to: term.to, value, step: term.step, digits: first.digits, suffix }) };
}

/** Decimals in words behind a sum: digits one by one, or a number read as they stand, "coma mil quinientos" as ,1500. */
function pointed(reader: Reader, sum: Head): Pick<Term, "to" | "value" | "step"> {
	const { to, value, step } = withPoint(reader, { ...sum, digits: null });
	const { point, and } = reader.lexicon;
	const mark = wordAt(reader, sum.to);
	if (to > sum.to || sum.digits || sum.suffix !== "" || !point.has(mark) || and.has(mark)) return { to, value, step };
	const first = readThousands(reader, to + 1) ?? bareMultiplier(reader, to + 1);
	const thousands = first && !first.digits && first.suffix === "" ? multiplied(reader, first) : null;
	if (!thousands?.factor.eq(1000)) return { to, value, step };
	const rest = nextTerm(reader, thousands.to, thousands.factor);
	const text = thousands.value.plus(rest?.value ?? 0).toFixed();
	return { to: rest?.to ?? thousands.to, value: value.plus(`0.${text}`), step: new Big(`1e-${text.length}`) };
}

/** "six hundred and fifty-four thousand": hundreds with what is added to them, where a magnitude multiplies it all. */
function readHundreds(reader: Reader, from: number): Head | null {
	const head = readHead(reader, from) ?? bareHundred(reader, from);
	const hundreds = head && head.suffix === "" ? magnitudeBehind(reader, head, true) : null;
	if (!head || hundreds?.factor !== "100") return head;
	return withRest(reader, head, hundreds, readUnits) ?? head;
}

/** "cent un mille": one counts behind a hundred. */
const readUnits = (reader: Reader, from: number): Head | null =>
	readHead(reader, from) ?? oneBehind(reader, from, hundred);

/** "doscientos mil quinientos millones": thousands likewise, where millions follow. */
function readThousands(reader: Reader, from: number): Head | null {
	const head = readHundreds(reader, from);
	const start = head ?? bareMultiplier(reader, from);
	const thousands = start && start.suffix === "" ? magnitudeBehind(reader, start, true) : null;
	if (!start || thousands?.factor !== "1000") return head;
	return withRest(reader, start, thousands, readHundreds) ?? head;
}

/** A head under its magnitude with the smaller number behind it, if a magnitude follows that multiplies both. */
function withRest(
	reader: Reader,
	head: Head,
	{ factor, to }: Magnitude,
	read: (reader: Reader, from: number) => Head | null,
): Head | null {
	const at = reader.lexicon.and.has(wordAt(reader, to)) ? to + 1 : to;
	const rest = read(reader, at);
	if (rest?.suffix !== "" || rest.value.gte(factor)) return null;
	const behind = magnitudeAt(reader, rest.to, true);
	const least = new Big(factor).times(factor).div(factor === "100" ? 10 : 1);
	if (!behind || least.gt(behind.factor)) return null;
	return { ...rest, value: head.value.times(factor).plus(rest.value), digits: head.digits };
}

/** "cent vingt", "mille cent": a hundred that needs no one before it. */
const bareHundred = (reader: Reader, at: number): Head | null =>
	reader.lexicon.alone.has(wordAt(reader, at)) && roleAt(reader, at)?.multiplier === "100"
		? { to: at, value: one, step: one, digits: null, suffix: "" }
		: null;

/** "Deux cents" are two hundred, "15 cents" and "quarante cents" are money: where a word is both, small number words multiply. */
function magnitudeBehind(reader: Reader, { to, value, digits }: Head, words: boolean): Magnitude | null {
	const found = magnitudeAt(reader, to, words);
	const money = found?.factor === "100" && reader.lexicon.currencyWords.first.has(wordAt(reader, found.to - 1));
	return money && (digits !== null || value.gte(10)) ? null : found;
}

/** A head with all magnitudes behind it: "hundred thousand", "Tausend Millionen". */
function multiplied(reader: Reader, head: Head): Term {
	let { to, step } = head;
	let factor = one;
	let read = null as Magnitude | null;
	let next = head.suffix === "" ? magnitudeBehind(reader, head, head.digits === null) : null;
	while (next) {
		factor = factor.times(next.factor);
		if (Number(next.factor) >= 1000) step = step.times(next.factor);
		const text: string = read ? read.text + next.gap + next.text : next.text;
		const gap: string = read ? read.gap : next.gap;
		read = { ...next, text, factor: factor.toFixed(), gap };
		to = next.to;
		const more: Magnitude | null = next.word ? magnitudeAt(reader, to, true) : null;
		next = more && Number(more.factor) > Number(next.factor) ? more : null;
	}
	const continues = head.suffix === "" && (read?.word ?? true);
	const value = read ? head.value.times(factor) : head.value;
	return { to, step, factor, value, magnitude: read, continues };
}

/** "hundred", "tausend" alone, and "hundred thousand": small multipliers need no number before them; "Million" does. */
function bareMultiplier(reader: Reader, from: number): Head | null {
	const article = roleAt(reader, from)?.article === true;
	const start = article ? from + 1 : from;
	const multiplier = roleAt(reader, start)?.multiplier;
	if (multiplier === undefined) return null;
	const alone = reader.lexicon.alone.has(wordAt(reader, start))
		? !article
		: article || roleAt(reader, start + 1)?.multiplier !== undefined || isHedgedOne(reader, start);
	return alone ? { to: start, value: one, step: one, digits: null, suffix: "" } : null;
}

/** The next part of a sum: smaller than the magnitude before, and in digits only where a magnitude or "hundred and" says so. */
function nextTerm(reader: Reader, from: number, limit: Decimal): Term | null {
	const joins = reader.lexicon.and.has(wordAt(reader, from));
	const start = joins ? from + 1 : from;
	const bare = reader.lexicon.alone.has(wordAt(reader, start)) ? bareMultiplier(reader, start) : null;
	const head = readThousands(reader, start) ?? bare ?? oneBehind(reader, start, limit);
	if (head?.suffix !== "" || head.digits?.decimal || head.value.gte(limit) || head.value.eq(0)) return null;
	const term = multiplied(reader, head);
	if (term.value.gte(limit) || (term.magnitude && !term.magnitude.word)) return null;
	if (head.digits && !term.magnitude && !(joins && limit.eq(hundred)) && !isRest(reader, start, limit)) return null;
	const regular = reader.lexicon.hundredsAnd.size > 0 && head.digits === null;
	return joins && limit.gte(1e6) && term.value.lt(hundred) && !regular ? null : term;
}

/** "3 mil 500": three digits close behind a thousand that needs no number before it. */
const isRest = (reader: Reader, at: number, limit: Decimal): boolean =>
	limit.eq(1000) && reader.lexicon.alone.has(wordAt(reader, at - 1)) && /^[1-9]\d\d$/.test(wordAt(reader, at));

/** "cent un", "deux mille une": what is an article elsewhere. */
function oneBehind(reader: Reader, at: number, limit: Decimal): Head | null {
	const counts = roleAt(reader, at)?.one === true && !reader.lexicon.form.numerals.glued && limit.lte(1000);
	return counts ? { to: at + 1, value: one, step: one, digits: null, suffix: "" } : null;
}

/** "five and a half million", "2½", "1 1/2", "drei halbe". */
function mixedNumber(reader: Reader, from: number, head: Head): Amount | null {
	if (head.suffix !== "" || head.to === from) return null;
	const part = partBehind(reader, head);
	if (part) return scaled(reader, from, part.to, head.value.plus(part.value), false);
	if (head.digits || !roleAt(reader, head.to)?.half) return null;
	return scaled(reader, from, head.to + 1, head.value.div(2), false);
}
