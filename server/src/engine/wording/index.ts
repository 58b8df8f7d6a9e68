// The list of interface languages. Adding one is a folder and a line here. Takes a language or a locale; gives its wording.
import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import type { InterfaceLanguage, Wording } from "./wording.ts";

const wordings: Readonly<Record<InterfaceLanguage, Wording>> = { en: english, de: german };

export const interfaceLanguages = Object.keys(wordings) as readonly InterfaceLanguage[];

export const wordingFor = (language: InterfaceLanguage = "en"): Wording => wordings[language];

/** Of a locale as editors and systems name it ("de", "de-CH", "de_AT.UTF-8"); English where there is no wording. */
export function interfaceOf(locale: string | null | undefined): InterfaceLanguage {
	const base = (locale ?? "").split(/[-_.@]/, 1)[0]?.toLowerCase();
	return interfaceLanguages.find((language) => language === base) ?? "en";
}
