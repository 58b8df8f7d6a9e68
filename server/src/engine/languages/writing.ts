// The part of a language's form that writing figures needs; the list of languages is writings.ts.
// Data only. "One/many" spellings are given as "Million/Millionen"; a single spelling serves for both.
import type { Qualifier } from "../quantities/quantity.ts";
import type { NumberMarks } from "./figure-words.ts";

export interface Writing {
	readonly marks: NumberMarks;
	readonly regions: Readonly<Record<string, NumberMarks>>;
	/**
	 * Magnitudes by power of ten, by this language's scale. Each row is one way of writing them, so that another magnitude
	 * can be written the same way; the first is in full, the second the usual abbreviations.
	 */
	readonly magnitudes: readonly Readonly<Record<number, string>>[];
	/** Before the number, with no space behind; empty for exact. */
	readonly hedges: Readonly<Record<Qualifier, string>>;
	/** Between the ends of a range, with its spaces. */
	readonly to: string;
	/** Small numbers in words, from `0`; null where the word would have to agree with its noun. */
	readonly words: readonly (string | null)[];
	/** "One" before a magnitude in full. */
	readonly oneBeforeMagnitude: string;
	/** Fractions that have a word, by their value. */
	readonly fractions: Readonly<Record<string, string>>;
	/** Between a magnitude from a million up and the word for its unit, and the same before a vowel; absent where none stands. */
	readonly link?: readonly [plain: string, elided: string];
	/** Units in words, by UCUM symbol and ISO 4217 code: one/many. */
	readonly units: Readonly<Record<string, string>>;
}
