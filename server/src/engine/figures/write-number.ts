// Takes a number with its written precision and the way another was written; gives its digits or word and its magnitude.
// Never writes units or hedges.
import type { LanguageTag } from "../languages/language.ts";
import type { Writing } from "../languages/writing.ts";
import { marksFor, writingFor } from "../languages/writings.ts";
import { decimal, digitsOf, magnitudeOf, ONE, powerOfTen } from "../quantities/decimals.ts";
import { decimalsOf, type Marks, writeDigits } from "../quantities/digits.ts";
import type { Decimal } from "../quantities/quantity.ts";
import { zerosMaySayNothing } from "../quantities/rounding.ts";
import type { NumberStyle } from "./figure.ts";

export interface WrittenNumber {
	readonly digits: string;
	/** With the white space before it; empty without. */
	readonly magnitude: string;
}

export interface Numeral {
	readonly value: Decimal;
	/** Worth of the last digit to be written. */
	readonly step: Decimal;
}

interface Magnitude {
	readonly exponent: number;
	/** One/many as in the language's form, or the text as it stood. */
	readonly spelling: string;
	readonly gap: string;
	readonly inFull: boolean;
}

/** "1.987654 million" reads worse than its digits. */
const mostDecimals = 3;
/** Grouped digits serve a writer who groups up to here; "5'600'000'000" serves nobody. */
const mostDigitsExponent = 7;
/** From here on a number may be written with a magnitude though the old one had none. */
const firstMagnitude = 6;

/** "Million/Millionen": the one of the two that the value wants. */
export const oneOrMany = (spelling: string, value: Decimal): string => {
	const [one = "", many = one] = spelling.split("/");
	return value.abs().eq(1) ? one : many;
};

const spellsAs = (spelling: string | undefined, text: string): boolean => spelling?.split("/").includes(text) ?? false;

/** The row of the language's magnitudes that the old one was taken from; by its look where it is in none. */
function rowOf({ magnitudes }: Writing, text: string, exponent: number): Readonly<Record<number, string>> {
	const [full = {}, short = full] = magnitudes;
	const found = magnitudes.find((row) => spellsAs(row[exponent], text));
	return found ?? (text.length <= 4 || text.endsWith(".") ? short : full);
}

const partOf = (value: Decimal, exponent: number): Decimal => value.times(powerOfTen(-exponent));

/** From 1 up to 1,000 of it, and not with a tail of decimals. */
function fits({ value }: Numeral, exponent: number): boolean {
	const part = partOf(value, exponent);
	return part.abs().gte(1) && part.abs().lt(1000) && decimalsOf(part) <= mostDecimals;
}

function biggestFit(numeral: Numeral, row: Readonly<Record<number, string>>, from: number): number | null {
	const exponents = Object.keys(row).map(Number);
	return exponents.reverse().find((exponent) => exponent >= from && fits(numeral, exponent)) ?? null;
}

/** A power of ten, as the factor of a magnitude is; null for a dozen. */
function exponentOf(factor: string): number | null {
	if (!/^\d+(?:\.\d+)?(?:[eE]\+?\d+)?$/.test(factor)) return null;
	const value = decimal(factor);
	return digitsOf(value) === "1" ? magnitudeOf(value) : null;
}

/** As the old figure had it: its own magnitude where that fits, else the fitting one of the same row. */
function keptMagnitude(
	numeral: Numeral,
	old: NonNullable<NumberStyle["magnitude"]>,
	writing: Writing,
): Magnitude | null {
	const exponent = exponentOf(old.factor) ?? firstMagnitude;
	const row = rowOf(writing, old.text, exponent);
	const inFull = row === writing.magnitudes[0];
	const known = spellsAs(row[exponent], old.text) ? row[exponent] : old.text;
	if (known !== undefined && fits(numeral, exponent)) return { exponent, spelling: known, gap: old.gap, inFull };
	const other = biggestFit(numeral, row, Math.min(exponent, firstMagnitude));
	return other === null ? null : { exponent: other, spelling: row[other] ?? "", gap: old.gap, inFull };
}

/** Where the old figure had none: only what nobody would write out. */
function newMagnitude(numeral: Numeral, style: NumberStyle, writing: Writing): Magnitude | null {
	const [row = {}] = writing.magnitudes;
	const writtenOut = style.group !== null && magnitudeOf(numeral.value) < mostDigitsExponent;
	if (numeral.step.lte(ONE) || writtenOut) return null;
	const exponent = biggestFit(numeral, row, firstMagnitude);
	return exponent === null ? null : { exponent, spelling: row[exponent] ?? "", gap: " ", inFull: true };
}

/** The old figure's marks where it showed them; never the same mark for both. */
function marksOf(style: NumberStyle, language: LanguageTag): Marks {
	const own = marksFor(language);
	const other = (mark: string | null): string => (mark === "." ? "," : ".");
	const point = style.decimal ?? (style.group === own.decimal ? other(own.decimal) : own.decimal);
	return { decimal: point, group: style.group ?? (own.group === point ? other(point) : own.group) };
}

/** Four digits stand ungrouped where the old figure shows no grouping: both are good style, and one cannot tell. */
const ungrouped = (value: Decimal, style: NumberStyle): boolean => style.group === null && magnitudeOf(value) < 4;

function digits(part: Decimal, decimals: number, style: NumberStyle, language: LanguageTag): string {
	const marks = marksOf(style, language);
	return writeDigits(part, ungrouped(part, style) ? { ...marks, group: null } : marks, decimals);
}

/** Small whole numbers in words where the old one was; null where digits serve better. */
function inWords(part: Decimal, before: Magnitude | null, { words, oneBeforeMagnitude }: Writing): string | null {
	if (decimalsOf(part) > 0 || part.lt(0) || part.gte(words.length)) return null;
	if (before && !before.inFull) return null;
	return before && part.eq(1) ? oneBeforeMagnitude : (words[part.toNumber()] ?? null);
}

/** The number as the old one was written, with the decimals that `step` says were written, zeros included. Reads back as the same value. */
export function writeNumber(numeral: Numeral, style: NumberStyle, language: LanguageTag): WrittenNumber {
	const writing = writingFor(language);
	const magnitude = style.magnitude
		? keptMagnitude(numeral, style.magnitude, writing)
		: newMagnitude(numeral, style, writing);
	const exponent = magnitude?.exponent ?? 0;
	const part = partOf(numeral.value, exponent);
	const decimals = zerosMaySayNothing(numeral) ? 0 : Math.max(0, exponent - magnitudeOf(numeral.step));
	const word = style.words && decimals === 0 ? inWords(part, magnitude, writing) : null;
	return {
		digits: word ?? digits(part, decimals, style, language),
		magnitude: magnitude ? magnitude.gap + oneOrMany(magnitude.spelling, part) : "",
	};
}
