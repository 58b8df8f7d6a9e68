// Takes a language tag; gives how that language writes figures. Adding one is a file and a line here.
import { writing as de } from "./de/writing.ts";
import { writing as en } from "./en/writing.ts";
import { writing as es } from "./es/writing.ts";
import type { NumberMarks } from "./figure-words.ts";
import { writing as fr } from "./fr/writing.ts";
import { writing as it } from "./it/writing.ts";
import { baseOf, type LanguageTag } from "./language.ts";
import { writing as nl } from "./nl/writing.ts";
import { writing as pt } from "./pt/writing.ts";
import type { Writing } from "./writing.ts";

const writings: Readonly<Record<string, Writing>> = { en, de, nl, fr, es, it, pt };

/** English where the language is not in the list. */
export const writingFor = (tag: LanguageTag): Writing => writings[baseOf(tag)] ?? en;

/** The marks of a tag's region ("de-CH": 15'000), else those of its language. */
export function marksFor(tag: LanguageTag): NumberMarks {
	const { regions, marks } = writingFor(tag);
	const region = tag.split(/[-_]/).find((part, at) => at > 0 && part.length === 2);
	return (region && regions[region.toUpperCase()]) || marks;
}
