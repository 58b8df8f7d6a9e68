// The languages a sheet's own words can be in, and dates written with them.
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { SheetLanguage, SheetWords } from "./words.ts";

const all: Readonly<Record<SheetLanguage, SheetWords>> = { en, de };

export const sheetLanguages = Object.keys(all) as readonly SheetLanguage[];

/** Those of the tag's language; English for all that have none ("de-CH" is German, "fr" English). */
export const wordsFor = (tag: string | null): SheetWords =>
	all[sheetLanguages.find((language) => language === tag?.toLowerCase().split("-")[0]) ?? "en"];

/** An ISO date as far as it goes, in words; anything else as it is. */
export function sayDate(iso: string, { months, date }: SheetWords): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
	if (year === undefined) return iso;
	return date(year, month === undefined ? null : (months[Number(month) - 1] ?? month), day ? Number(day) : null);
}
