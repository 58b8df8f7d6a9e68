// The list of languages. Adding one is a folder and a line here.
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import { baseOf, type Language, type LanguageTag } from "./language.ts";
import { nl } from "./nl/index.ts";
import { pt } from "./pt/index.ts";

export const languages: readonly Language[] = [en, de, nl, fr, es, it, pt];

const byBase: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.base, language]));

/** The language of a tag; English where the tag is null or names a language not yet known. */
export const languageFor = (tag: LanguageTag | null): Language =>
	tag === null ? en : (byBase.get(tag) ?? byBase.get(baseOf(tag)) ?? en);
