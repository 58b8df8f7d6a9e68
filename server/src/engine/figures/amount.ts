// Takes a place where a number starts; gives the number with its magnitude: digits, words, fractions and what joins them
// ("2,5 Mio.", "five and a half million", "zwei Drittel", "3 hundred and 21"). Never looks at units or nouns.
import Big from "big.js";
import type { Decimal } from "../quantities/quantity.ts";
import { readDigits } from "./digits.ts";
import { type Magnitude, magnitudeAt } from "./magnitude.ts";
import { gluedNumber } from "./number-words.ts";
import { isDigits, isHyphen, joined, type Reader, roleAt, wordAt } from "./reader.ts";

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
	/** Nothing but digits: what may as well be a year. */
	readonly bare: boolean;
	/** What the last word goes on with behind its number: "jährige" of "zehnjährige"; else "". */
	readonly suffix: string;
}

/** A number without magnitude, as far as one word, one run of digits or "twenty-six" goes. */
interface Head {
	readonly to: number;
	readonly value: Decimal;
	readonly step: Decimal;
	readonly digits: { readonly group: string | null; readonly decimal: string | null } | null;
	readonly suffix: string;
}

const one = new Big(1);
const hundred = new Big(100);
const vulgar: Readonly<Record<string, readonly [number, number]>> = {
	"½": [1, 2],
	"⅓": [1, 3],
	"⅔": [2, 3],
	"¼": [1, 4],
	"¾": [3, 4],
	"⅕": [1, 5],
	"⅖": [2, 5],
	"⅗": [3, 5],
	"⅘": [4, 5],
	"⅙": [1, 6],
	"⅚": [5, 6],
	"⅐": [1, 7],
	"⅛": [1, 8],
	"⅜": [3, 8],
	"⅝": [5, 8],
	"⅞": [7, 8],
	"⅑": [1, 9],
	"⅒": [1, 10],
};

export const isVulgar = (mark: string): boolean => vulgar[mark] !== undefined;
const fraction = (above: number | Decimal, below: number): Decimal => new Big(above).div(below);

export function readAmount(reader: Reader, from: number): Amount | null {
	return readVulgar(reader, from) ?? readHalf(reader, from) ?? readFraction(reader, from) ?? readSum(reader, from);
}

/** "½", "¾ Million". */
function readVulgar(reader: Reader, from: number): Amount | null {
	const parts = vulgar[wordAt(reader, from)];
	if (!parts) return null;
	return scaled(reader, from, from + 1, fraction(...parts), true);
}

/** "half a million", "eine halbe Million", "half an hour": a half only with something to halve behind it. */
function readHalf(reader: Reader, from: number): Amount | null {
	let at = from;
	if (roleAt(reader, at)?.article && roleAt(reader, at + 1)?.half) at++;
	if (!roleAt(reader, at)?.half) return null;
	at++;
	const article = roleAt(reader, at)?.article === true;
	const behind = article ? at + 1 : at;
	const magnitude = magnitudeAt(reader, behind, true);
	if (!magnitude && !isMeasured(reader, behind)) return null;
	return scaled(reader, from, behind, new Big("0.5"), false);
}

function isMeasured(reader: Reader, at: number): boolean {
	const { lexicon } = reader;
	const skip = isHyphen(reader, at) ? at + 1 : at;
	return lexicon.unitWords.first.has(wordAt(reader, skip)) || lexicon.currencyWords.first.has(wordAt(reader, skip));
}

/** "two thirds", "ein Drittel", "three quarters of a million", "1/2". */
function readFraction(reader: Reader, from: number): Amount | null {
	const part = fractionAt(reader, from);
	if (!part) return null;
	const { lexicon } = reader;
	let behind = part.to;
	if (lexicon.of.has(wordAt(reader, behind))) behind++;
	if (roleAt(reader, behind)?.article) behind++;
	return scaled(reader, from, magnitudeAt(reader, behind, true) ? behind : part.to, part.value, true);
}

interface Part {
	readonly value: Decimal;
	readonly to: number;
}

function fractionAt(reader: Reader, from: number): Part | null {
	return slashFraction(reader, from) ?? wordFraction(reader, from);
}

const wholeBelow = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100]);

/** "3/4": the lower number is one that fractions have, and no third part follows as in dates. */
function slashFraction(reader: Reader, from: number): Part | null {
	if (!isDigits(reader, from) || !isDigits(reader, from + 2)) return null;
	const slash = wordAt(reader, from + 1);
	if ((slash !== "/" && slash !== "⁄") || !joined(reader, from) || !joined(reader, from + 1)) return null;
	const above = Number(wordAt(reader, from));
	const below = Number(wordAt(reader, from + 2));
	if (
		above < 1 ||
		above >= below ||
		!wholeBelow.has(below) ||
		(joined(reader, from + 2) && wordAt(reader, from + 3) === "/")
	) {
		return null;
	}
	return { value: fraction(above, below), to: from + 3 };
}

function wordFraction(reader: Reader, from: number): Part | null {
	const role = roleAt(reader, from);
	const above = role?.cardinal !== undefined ? Number(role.cardinal) : role?.article || role?.one ? 1 : null;
	if (above === null || above < 1) return null;
	const at = isHyphen(reader, from + 1) ? from + 2 : from + 1;
	const below = roleAt(reader, at);
	if (below?.denominator === undefined) return null;
	if (above > 1 && below.ordinal !== undefined) return null;
	if (role?.cardinal === undefined && below.ordinal !== undefined && !endsNounPhrase(reader, at + 1)) return null;
	return { value: fraction(above, below.denominator), to: at + 1 };
}

/** "a third" is a part only where no noun follows: "a third man" is none. */
function endsNounPhrase({ tokens, lexicon }: Reader, at: number): boolean {
	return at >= tokens.count || tokens.type[at] !== 1 || lexicon.stops.has(tokens.word[at] as string);
}

/** Digits or one number word, "twenty-six" included. */
function readHead(reader: Reader, from: number): Head | null {
	const { lexicon } = reader;
	if (isDigits(reader, from)) {
		const digits = readDigits(reader, from);
		if (!digits || digits.text.length > 40) return null;
		const step = digits.decimals === 0 ? one : new Big(`1e-${digits.decimals}`);
		return { to: digits.to, value: new Big(digits.text), step, digits, suffix: "" };
	}
	if (wordAt(reader, from) === "." && isDigits(reader, from + 1) && joined(reader, from)) {
		const text = wordAt(reader, from + 1);
		if (text.length > 30) return null;
		const digits = { group: null, decimal: "." };
		return { to: from + 2, value: new Big(`0.${text}`), step: new Big(`1e-${text.length}`), digits, suffix: "" };
	}
	const word = wordAt(reader, from);
	const role = lexicon.roles.get(word);
	if (role?.cardinal !== undefined) return withPoint(reader, withUnits(reader, from, Number(role.cardinal)));
	const glued = role?.multiplier === undefined && role?.ordinal === undefined ? gluedNumber(lexicon, word) : null;
	if (!glued || !fitsWord(reader, glued.rest)) return null;
	return withPoint(reader, {
		to: from + 1,
		value: new Big(glued.value),
		step: new Big(glued.step),
		digits: null,
		suffix: glued.rest,
	});
}

const fitsWord = ({ lexicon }: Reader, rest: string): boolean => rest === "" || lexicon.suffixes.has(rest);

function withUnits(reader: Reader, from: number, value: number): Head {
	let to = from + 1;
	let sum = value;
	if (value >= 20 && value % 10 === 0 && !reader.lexicon.form.numerals.glued) {
		const at = isHyphen(reader, to) ? to + 1 : to;
		const units = Number(roleAt(reader, at)?.cardinal ?? 10);
		if (units > 0 && units < 10) {
			sum += units;
			to = at + 1;
		}
	}
	return { to, value: new Big(String(sum)), step: one, digits: null, suffix: "" };
}

/** "two point three four": digits in words behind the decimal word. */
function withPoint(reader: Reader, head: Head): Head {
	if (!reader.lexicon.point.has(wordAt(reader, head.to)) || head.suffix !== "") return head;
	let text = "";
	let to = head.to + 1;
	for (; text.length < 20; to++) {
		const digits = roleAt(reader, to)?.cardinal;
		if (digits === undefined || digits.includes(".")) break;
		text = isHyphen(reader, to + 1) ? text + digits : text + digits;
		if (Number(digits) >= 20 && isHyphen(reader, to + 1) && Number(roleAt(reader, to + 2)?.cardinal ?? 10) < 10) {
			text = text.slice(0, -1) + (roleAt(reader, to + 2)?.cardinal as string);
			to += 2;
		}
	}
	if (text === "") return head;
	return { ...head, to, value: head.value.plus(`0.${text}`), step: new Big(`1e-${text.length}`) };
}

/** Adds up heads under falling magnitudes: "two thousand and five", "3 Millionen 200 Tausend". */
function readSum(reader: Reader, from: number): Amount | null {
	const first = readHead(reader, from) ?? bareMultiplier(reader, from);
	if (!first) return null;
	let term = multiplied(reader, first, first.digits !== null);
	let value = term.value;
	let limit = term.factor;
	while (limit.gt(1) && term.continues) {
		const part = fractionBehind(reader, term.to);
		if (part) {
			value = value.plus(part.value.times(term.factor));
			term = { ...term, to: part.to, step: term.factor.div(10) };
			break;
		}
		const next = nextTerm(reader, term.to, limit);
		if (!next) break;
		value = value.plus(next.value);
		limit = next.factor;
		term = next;
	}
	if (limit.eq(1) && first.suffix === "" && value.eq(first.value)) {
		const mixed = mixedNumber(reader, from, first);
		if (mixed) return mixed;
	}
	const digits = first.digits ?? { group: null, decimal: null };
	return {
		from,
		to: term.to,
		value,
		step: term.step,
		...pick(digits),
		words: first.digits === null,
		magnitude: term.magnitude,
		ratio: false,
		vague: false,
		suffix: first.suffix,
		bare: first.digits !== null && digits.group === null && digits.decimal === null && term.magnitude === null,
	};
}

const pick = ({ group, decimal }: { group: string | null; decimal: string | null }) => ({ group, decimal });

interface Term extends Part {
	readonly step: Decimal;
	readonly factor: Decimal;
	readonly magnitude: Magnitude | null;
	/** More may follow: the magnitude is a word, not a letter. */
	readonly continues: boolean;
}

/** "hundred", "tausend" alone, and "hundred thousand": small multipliers need no number before them; "Million" does. */
function bareMultiplier(reader: Reader, from: number): Head | null {
	const role = roleAt(reader, from);
	const start = role?.article ? from + 1 : from;
	const multiplier = roleAt(reader, start)?.multiplier;
	if (multiplier === undefined) return null;
	const glued = reader.lexicon.form.numerals.glued !== null;
	const alone =
		start > from || (glued ? Number(multiplier) <= 1000 : roleAt(reader, start + 1)?.multiplier !== undefined);
	return alone ? { to: start, value: one, step: one, digits: null, suffix: "" } : null;
}

function multiplied(reader: Reader, head: Head, digits: boolean): Term {
	let { to, step } = head;
	let factor = one;
	let first: Magnitude | null = null;
	let continues = head.suffix === "";
	for (let magnitude = head.suffix === "" ? magnitudeAt(reader, to, !digits) : null; magnitude; ) {
		const again = first !== null;
		factor = factor.times(magnitude.factor);
		if (Number(magnitude.factor) >= 1000) step = (again ? step : head.step).times(magnitude.factor);
		if (Number(magnitude.factor) === 100) step = head.step.lt(1) ? head.step.times(hundred) : step;
		first = first
			? { ...magnitude, text: first.text + magnitude.gap + magnitude.text, factor: factor.toString(), gap: first.gap }
			: magnitude;
		to = magnitude.to;
		continues = magnitude.word;
		const next = magnitude.word ? magnitudeAt(reader, to, true) : null;
		magnitude = next && Number(next.factor) > Number(magnitude.factor) ? next : null;
	}
	return { to, step, factor, value: head.value.times(factor), magnitude: first ? { ...first, to } : null, continues };
}

function nextTerm(reader: Reader, from: number, limit: Decimal): Term | null {
	const joins = reader.lexicon.and.has(wordAt(reader, from));
	const at = joins ? from + 1 : from;
	const head = readHead(reader, at);
	if (
		!head ||
		head.value.gte(limit) ||
		head.value.eq(0) ||
		(head.digits?.decimal ?? null) !== null ||
		head.suffix !== ""
	)
		return null;
	const term = multiplied(reader, head, head.digits !== null);
	if (term.value.gte(limit) || (term.magnitude && !term.magnitude.word)) return null;
	if (head.digits && !term.magnitude && !(joins && limit.eq(hundred))) return null;
	if (joins && limit.gte(1e6) && term.value.lt(hundred)) return null;
	return term;
}

/** "and a half", "und drei Viertel" behind a number. */
function fractionBehind(reader: Reader, from: number): Part | null {
	if (!reader.lexicon.and.has(wordAt(reader, from))) return null;
	const article = roleAt(reader, from + 1)?.article;
	if (article && roleAt(reader, from + 2)?.half)
		return magnitudeAt(reader, from + 3, true) ? null : { value: new Big("0.5"), to: from + 3 };
	return wordFraction(reader, from + 1);
}

/** "five and a half million", "2½", "1 1/2", "drei halbe". */
function mixedNumber(reader: Reader, from: number, head: Head): Amount | null {
	const behind = head.to;
	const sign = vulgar[wordAt(reader, behind)];
	if (sign && head.digits) return scaled(reader, from, behind + 1, head.value.plus(fraction(...sign)), false);
	const slashed = head.digits && !joined(reader, behind - 1) ? slashFraction(reader, behind) : null;
	if (slashed) return scaled(reader, from, slashed.to, head.value.plus(slashed.value), false);
	if (!head.digits && roleAt(reader, behind)?.half) return scaled(reader, from, behind + 1, head.value.div(2), false);
	if (!reader.lexicon.and.has(wordAt(reader, behind))) return null;
	if (roleAt(reader, behind + 1)?.article && roleAt(reader, behind + 2)?.half) {
		return scaled(reader, from, behind + 3, head.value.plus("0.5"), false);
	}
	const part = wordFraction(reader, behind + 1);
	return part ? scaled(reader, from, part.to, head.value.plus(part.value), false) : null;
}

/** A finished value with the magnitude behind it, if any. */
function scaled(reader: Reader, from: number, to: number, value: Decimal, ratio: boolean): Amount {
	const magnitude = magnitudeAt(reader, to, true);
	const factor = new Big(magnitude?.factor ?? 1);
	return {
		from,
		to: magnitude?.to ?? to,
		value: value.times(factor),
		step: factor.div(10),
		group: null,
		decimal: null,
		words: !isDigits(reader, from),
		magnitude,
		ratio: ratio && !magnitude,
		vague: false,
		bare: false,
		suffix: "",
	};
}
