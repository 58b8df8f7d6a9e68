// Takes a place where a number starts; gives it as far as one run of digits or one number word goes: "1,234.5", "1.3x10^6",
// "twenty-six", "zwei Komma drei", "siebenunddreißig". Never applies magnitudes.

import Big from "big.js";
import { phraseAt } from "../languages/phrases.ts";
import { wordOf } from "../languages/tokens.ts";
import type { Decimal } from "../quantities/quantity.ts";
import { type DigitsRead, readDigits } from "./digits.ts";
import { nounAt } from "./nouns.ts";
import { type GluedNumber, gluedNumber } from "./number-words.ts";
import { isDigits, isHyphen, joined, type Reader, roleAt, wordAt } from "./reader.ts";

export interface Head {
	readonly to: number;
	readonly value: Decimal;
	readonly step: Decimal;
	/** How digits were put together; null for words. */
	readonly digits: Pick<DigitsRead, "group" | "decimal" | "twofold"> | null;
	/** What the word goes on with: "jährige" of "zehnjährige"; else "". */
	readonly suffix: string;
}

const one = new Big(1);
/** How fine a number is by its decimals, as far as most have them. */
const steps: readonly Decimal[] = [one, new Big("0.1"), new Big("0.01"), new Big("0.001")];
/** "anderthalb" is as fine as 1.5. */
const tenth = new Big("0.1");
/** Digits beyond this are no figure, and powers beyond this no number that prose writes. */
const mostDigits = 40;
const highestPower = 30;
/** Digits of a number that prose raises to a power, and of what it gives. */
const mostRaised = 12;

export function readHead(reader: Reader, from: number): Head | null {
	if (isDigits(reader, from)) return digitsHead(reader, from);
	if (isPoint(reader, from)) return pointHead(reader, from);
	return wordHead(reader, from);
}

function digitsHead(reader: Reader, from: number): Head | null {
	const digits = readDigits(reader, from);
	if (!digits || digits.text.length > mostDigits) return null;
	const step = steps[digits.decimals] ?? new Big(`1e-${digits.decimals}`);
	return withPower(reader, { to: digits.to, value: new Big(digits.text), step, digits, suffix: "" });
}

/** The mark that opens ".08": a point, and the language's own. */
export const isPoint = (reader: Reader, at: number): boolean =>
	wordAt(reader, at) === "." || wordAt(reader, at) === reader.marks.decimal;

/** ".08", ",08" */
function pointHead(reader: Reader, from: number): Head | null {
	const text = wordAt(reader, from + 1);
	if (!isDigits(reader, from + 1) || !joined(reader, from) || text.length > mostDigits) return null;
	const digits = { group: null, decimal: wordAt(reader, from), twofold: false };
	return { to: from + 2, value: new Big(`0.${text}`), step: new Big(`1e-${text.length}`), digits, suffix: "" };
}

/** "12.32e+14", "1.3x10^6", "6 × 10^-4". */
function withPower(reader: Reader, head: Head): Head {
	const mark = wordAt(reader, head.to);
	let at = head.to + 1;
	if (mark === "^") return raised(reader, head);
	if (mark === "e") {
		if (!joined(reader, head.to - 1) || !joined(reader, head.to)) return head;
	} else {
		if (mark !== "x" && mark !== "×" && mark !== "*" && mark !== "·") return head;
		if (wordAt(reader, at) !== "10" || wordAt(reader, at + 1) !== "^") return head;
		at += 2;
	}
	const sign = wordAt(reader, at);
	if (sign === "-" || sign === "−" || sign === "+") at++;
	const power = Number(wordAt(reader, at));
	if (!isDigits(reader, at) || power > highestPower) return head;
	const factor = new Big(`1e${sign === "-" || sign === "−" ? "-" : ""}${power}`);
	const digits = head.digits && { ...head.digits, twofold: false };
	return { ...head, to: at + 1, value: head.value.times(factor), step: head.step.times(factor), digits };
}

/** "1,1^23", "2.5^-1": the power is small, and close. */
function raised(reader: Reader, head: Head): Head {
	if (!joined(reader, head.to - 1) || !joined(reader, head.to)) return head;
	let at = head.to + 1;
	let sign = 1;
	for (; at < head.to + 3 && "+-−".includes(wordAt(reader, at) || " ") && joined(reader, at); at++)
		sign = wordAt(reader, at) === "+" ? sign : -1;
	const power = Number(wordAt(reader, at));
	if (!isDigits(reader, at) || power > highestPower || head.value.c.length > mostRaised) return head;
	const digits = head.digits && { ...head.digits, twofold: false };
	const value = head.value.pow(sign * power);
	return { ...head, to: at + 1, value, step: new Big(`1e${value.e - mostRaised}`), digits };
}

/** A cardinal of one word or several, with the units behind it. */
function cardinalAt(reader: Reader, from: number): Head | null {
	const { lexicon, tokens } = reader;
	const compound = phraseAt(lexicon.compounds, tokens, from);
	if (compound) return { to: compound.to, value: new Big(compound.means), step: one, digits: null, suffix: "" };
	const cardinal = lexicon.roles.get(wordAt(reader, from))?.cardinal;
	return cardinal === undefined ? null : withUnits(reader, from, Number(cardinal));
}

function wordHead(reader: Reader, from: number): Head | null {
	const { lexicon } = reader;
	const word = wordAt(reader, from);
	const cardinal = cardinalAt(reader, from);
	if (cardinal) return withPoint(reader, cardinal);
	const role = lexicon.roles.get(word);
	const glued = role?.multiplier === undefined && role?.ordinal === undefined ? gluedNumber(lexicon, word) : null;
	if (!glued || (glued.rest !== "" && !isSuffix(reader, glued.rest, glued.value))) return null;
	const isJoined = reader.lexicon.and.has(wordAt(reader, from + 1));
	const next = isJoined ? from + 2 : from + 1;
	const found = glued.rest === "" ? belowThousand(reader, next, glued.value) : null;
	const rest = found && isJoined && found.value < 100 ? null : found;
	return withPoint(reader, {
		to: rest ? next + 1 : from + 1,
		value: new Big(String(glued.value + (rest?.value ?? 0))),
		step: Number.isInteger(glued.value) ? new Big(rest?.step ?? glued.step) : tenth,
		digits: null,
		suffix: glued.rest,
	});
}

/** "tweeduizend tweehonderd", "tweeduizend en vijfhonderd": what is glued ends behind the thousands, and the rest is the next word. */
function belowThousand({ tokens, lexicon }: Reader, at: number, thousands: number): GluedNumber | null {
	if (thousands === 0 || thousands % 1000 !== 0) return null;
	const rest = gluedNumber(lexicon, wordOf(tokens, at));
	const least = lexicon.form.numerals.glued?.thousandsApart ? 2 : 100;
	return rest && rest.rest === "" && rest.value >= least && rest.value < 1000 ? rest : null;
}

/** "einfach" is no multiple, "einjährig" an age. */
function isSuffix({ lexicon }: Reader, rest: string, value: number): boolean {
	const code = lexicon.suffixes.get(rest);
	return code !== undefined && !(code === "ratio" && value === 1);
}

/** "twenty" and the units behind it, with or without a hyphen; hundreds and the tens behind them. */
function withUnits(reader: Reader, from: number, value: number): Head {
	const apart = !reader.lexicon.form.numerals.glued;
	const hundreds = !reader.lexicon.whole.has(wordAt(reader, from)) && value >= 100 && value < 1000 && value % 100 === 0;
	const tens = apart && value >= 20 && value < 100 && value % 10 === 0;
	const lower = hundreds ? tensAt(reader, from + 1) : tens ? unitsAt(reader, from + 1) : null;
	return {
		to: lower?.to ?? from + 1,
		value: new Big(String(value)).plus(lower?.value ?? 0),
		step: Number.isInteger(value) ? one : tenth,
		digits: null,
		suffix: "",
	};
}

/** What follows hundreds that are a word of their own: "doscientos cuarenta y siete", "cento e vinte". */
function tensAt(reader: Reader, from: number): { value: Big; to: number } | null {
	const at = reader.lexicon.hundredsAnd.has(wordAt(reader, from)) ? from + 1 : from;
	const value = Number(roleAt(reader, at)?.cardinal ?? 0);
	return value > 0 && value < 100 && Number.isInteger(value) ? withUnits(reader, at, value) : null;
}

function unitsAt(reader: Reader, from: number): { value: number; to: number } | null {
	const at = isHyphen(reader, from) || reader.lexicon.tensAnd.has(wordAt(reader, from)) ? from + 1 : from;
	const value = Number(roleAt(reader, at)?.cardinal ?? 0);
	return value > 0 && value < 10 && Number.isInteger(value) ? { value, to: at + 1 } : null;
}

/** "siete con cincuenta" is 7.5, but "siete con cinco hijos" is none, nor "veinte con tres quintos": where the word joins, too, nothing counted follows. */
function isPointed(reader: Reader, { to, digits }: Head, behind: number): boolean {
	if (!reader.lexicon.and.has(wordAt(reader, to))) return true;
	return digits === null && roleAt(reader, behind)?.denominator === undefined && nounAt(reader, behind) === null;
}

/** A digit or a number below a thousand that says decimals: "zero", "settantuno", "cinq cent trois". */
function decimalsAt(reader: Reader, from: number): Pick<Head, "to" | "value" | "step"> | null {
	const first = cardinalAt(reader, from) ?? gluedDecimals(reader, from);
	const at = first?.to ?? from;
	const bare = first === null && reader.lexicon.alone.has(wordAt(reader, at));
	if (roleAt(reader, at)?.multiplier !== "100" || !(bare || first?.value.lt(10))) return first;
	const rest = cardinalAt(reader, at + 1);
	if (rest?.value.gte(100) || roleAt(reader, rest?.to ?? at + 1)?.multiplier) return first;
	const value = (first?.value ?? one).times(100).plus(rest?.value ?? 0);
	return { to: rest?.to ?? at + 1, value, step: one };
}

/** "virgola cinquecentotre" */
function gluedDecimals({ tokens, lexicon }: Reader, at: number): Pick<Head, "to" | "value" | "step"> | null {
	const glued = gluedNumber(lexicon, wordOf(tokens, at));
	const isWhole = glued?.rest === "" && Number.isInteger(glued.value);
	return isWhole ? { to: at + 1, value: new Big(glued.value), step: one } : null;
}

/** "two point three four": digits in words behind the decimal word. */
export function withPoint(reader: Reader, head: Head): Head {
	if (head.suffix !== "" || !reader.lexicon.point.has(wordAt(reader, head.to))) return head;
	let text = "";
	let to = head.to + 1;
	while (text.length < 20) {
		const whole = decimalsAt(reader, to);
		if (!whole || whole.step.lt(one)) break;
		text += whole.value.toString();
		to = whole.to;
	}
	if (text === "" || !isPointed(reader, head, to)) return head;
	return { ...head, to, value: head.value.plus(`0.${text}`), step: new Big(`1e-${text.length}`) };
}
