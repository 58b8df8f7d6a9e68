// Takes a unit and the way another figure's was written; gives the unit's text, its side and its gap.
// Never converts: a figure with another unit than the old one gets its own.
import type { LanguageTag } from "../languages/language.ts";
import { unitSymbols } from "../languages/symbols.ts";
import { writingFor } from "../languages/writings.ts";
import type { Decimal, Quantity } from "../quantities/quantity.ts";
import { unitOf } from "../quantities/units.ts";
import type { NumberStyle } from "./figure.ts";
import { readFigures } from "./read.ts";
import { oneOrMany } from "./write-number.ts";

export type WrittenUnit = NonNullable<NumberStyle["unit"]>;

/** The longest unit that is a sign ("km/h", "US$", "CHF") and not a word. */
const longestSign = 4;

/** What the old text means, as the reader reads it; null where it reads nothing in it. */
function meaningOf({ text, side, gap }: WrittenUnit, language: LanguageTag): string | null {
	const sample = side === "before" ? `${text}${gap}2` : `2${gap}${text}`;
	return readFigures(sample, language).figures[0]?.quantity.unit ?? null;
}

const isSign = ({ text }: WrittenUnit): boolean => text.length <= longestSign;

/** The sign that stands in text for a symbol ("°C" for Cel); ISO codes and the rest stand for themselves. */
function signOf(unit: string): string {
	const listed = unitSymbols.find(([symbol]) => symbol === unit)?.[1];
	return listed?.split(",")[0]?.trim() ?? unit;
}

/** A unit of its own, behind the number: the word where the old one was a word, else the sign. */
function fresh(unit: string, old: WrittenUnit | null, value: Decimal | null, language: LanguageTag): WrittenUnit {
	const word = writingFor(language).units[unit];
	if (word && !(old && isSign(old))) return { text: forValue(word, value), side: "after", gap: " " };
	return { text: signOf(unit), side: "after", gap: unit === "%" && language.startsWith("en") ? "" : " " };
}

const forValue = (spelling: string, value: Decimal | null): string =>
	value ? oneOrMany(spelling, value) : (spelling.split("/").at(-1) ?? spelling);

/** "1 year" becomes "2 years" where the word is in the language's form; other forms stay as they are. */
function inflected(old: WrittenUnit, unit: string, value: Decimal | null, language: LanguageTag): WrittenUnit {
	const spelling = writingFor(language).units[unit];
	const known = spelling?.split("/").includes(old.text) ?? false;
	// Before a hyphen or glued to its number a unit does not inflect ("10-year", "5-Jahr").
	return spelling && known && old.gap.trim() === "" && old.gap !== ""
		? { ...old, text: forValue(spelling, value) }
		: old;
}

/** The unit to write; null for none. The old text stays as long as it means the same. */
export function writeUnit(quantity: Quantity, style: NumberStyle, language: LanguageTag): WrittenUnit | null {
	const { unit, value } = quantity;
	if (unit === null) return quantity.kind === "ratio" ? style.unit : null;
	const old = style.unit;
	if (!old) return fresh(unit, null, value, language);
	const meant = meaningOf(old, language);
	const same = meant === null || meant === unit || (unitOf(meant) !== null && unitOf(meant) === unitOf(unit));
	return same ? inflected(old, unit, value, language) : fresh(unit, old, value, language);
}
