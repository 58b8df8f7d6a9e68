// Takes a quantity and the way another was written; gives the quantity written the same way.
// Decides neither which figure is right nor where it goes.
import type { LanguageTag } from "../languages/language.ts";
import { writingFor } from "../languages/writings.ts";
import { ZERO } from "../quantities/decimals.ts";
import { type Decimal, isRange, type Quantity } from "../quantities/quantity.ts";
import { endStep } from "../quantities/rounding.ts";
import type { NumberStyle } from "./figure.ts";
import { type WrittenNumber, writeNumber } from "./write-number.ts";
import { type WrittenUnit, writeUnit } from "./write-unit.ts";

const hasLink = (text: string, [plain, elided]: readonly [string, string]): string | undefined =>
	[plain, elided, elided.replace("'", "’")].find((link) => text.startsWith(link));

const isWord = (text: string): boolean => /^\p{L}*\p{Ll}/u.test(text);

/** "5 millions de dollars", "d'euros", "5000 dollars": the link between a magnitude and its unit comes and goes with the magnitude. */
function linked(unit: WrittenUnit, magnitude: string, language: LanguageTag): WrittenUnit {
	const { link } = writingFor(language);
	if (!link || unit.side === "before") return unit;
	const text = unit.text.slice(hasLink(unit.text, link)?.length ?? 0);
	return { ...unit, text: (isWord(text) ? linkFor(text, magnitude.trim(), language) : "") + text };
}

/** The link that a magnitude in full asks for before what it counts or measures; empty where none stands. */
function linkFor(text: string, magnitude: string, language: LanguageTag): string {
	const { link, magnitudes } = writingFor(language);
	const large = Object.entries(magnitudes[0] ?? {}).some(
		([exponent, spelling]) => Number(exponent) >= 6 && spelling.split("/").includes(magnitude),
	);
	return large && link ? link[/^[aeiouâéèêîôœh]/iu.test(text) ? 1 : 0] : "";
}

/** "15 millions de soldats" is "15 000 soldats": the link that `words` open with behind their number, and the one that belongs there. */
export function linkBehind(number: string, words: string, language: LanguageTag): { was: string; wanted: string } {
	const { link } = writingFor(language);
	const was = (link && hasLink(words, link)) ?? "";
	return { was, wanted: linkFor(words.slice(was.length), number.split(/\s/).at(-1) ?? "", language) };
}

/** "$5.6bn", "5,6 Mrd. US-Dollar". */
function withUnit(number: string, unit: WrittenUnit | null): string {
	if (!unit) return number;
	return unit.side === "before" ? unit.text + unit.gap + number : number + unit.gap + unit.text;
}

const whole = ({ digits, magnitude }: WrittenNumber): string => digits + magnitude;

/** Unit and magnitude stand once, behind, where both ends share them; a sign in front stands with each. */
function writeRange(quantity: Quantity, style: NumberStyle, language: LanguageTag): string {
	const end = (value: Decimal | null): WrittenNumber =>
		writeNumber({ value: value ?? ZERO, step: endStep(value ?? ZERO, quantity.step) }, style, language);
	const [low, high] = [end(quantity.min), end(quantity.max)];
	const written = writeUnit(quantity, style, language);
	const unit = written && linked(written, high.magnitude, language);
	const { to } = writingFor(language);
	if (unit?.side === "before") return withUnit(whole(low), unit) + to + withUnit(whole(high), unit);
	return (low.magnitude === high.magnitude ? low.digits : whole(low)) + to + withUnit(whole(high), unit);
}

/** A ratio without a unit: the fraction's word, or what it is in percent. */
function writeRatio(quantity: Quantity, value: Decimal, style: NumberStyle, language: LanguageTag): string | null {
	if (quantity.kind !== "ratio" || quantity.unit !== null || value.gte(1) || value.lte(0)) return null;
	const word = writingFor(language).fractions[value.toFixed()];
	const percent = { value: value.times(100).round(2), step: quantity.step.times(100) };
	if (word && style.unit === null) return word;
	const plain: NumberStyle = { ...style, words: false, magnitude: null, unit: null };
	return writeQuantity({ ...quantity, ...percent, kind: "percent", unit: "%" }, plain, language);
}

/**
 * Number, magnitude and unit, no hedge: what reads back as the same value, written as `style` was. Decimals are those of
 * the quantity's own precision; a magnitude that does not fit gives way to one of the same kind ("5,6 Mrd." for "Mio.").
 */
export function writeQuantity(quantity: Quantity, style: NumberStyle, language: LanguageTag): string {
	if (isRange(quantity)) return writeRange(quantity, style, language);
	const value = quantity.value ?? ZERO;
	const ratio = writeRatio(quantity, value, style, language);
	if (ratio !== null) return ratio;
	const number = writeNumber({ value, step: quantity.step }, style, language);
	const unit = writeUnit(quantity, style, language);
	return withUnit(whole(number), unit && linked(unit, number.magnitude, language));
}

/** With its hedge before it ("rund 2'000", "at least 5.6 billion US dollars"). */
export function writeHedged(quantity: Quantity, style: NumberStyle, language: LanguageTag): string {
	const hedge = writingFor(language).hedges[quantity.qualifier];
	const written = writeQuantity(quantity, style, language);
	return hedge ? `${hedge} ${written}` : written;
}
