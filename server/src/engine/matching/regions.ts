// Takes a language; gives the names of countries in it, with the adjectives, inhabitants and capitals that stand for them.
// Names and adjectives come from CLDR through Intl; what no rule makes stands in the language's `regionNames` and `seats`.
import type { Aboutness, NameEnding } from "../languages/aboutness.ts";
import type { Language } from "../languages/language.ts";

/** A country by its ISO 3166 code; a seat of its government is the city as well. */
export interface Region {
	readonly code: string;
	readonly isSeat: boolean;
}

type Spelling = readonly [phrase: string, region: Region];

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Codes of states that are no more (DD, SU) stand for those that follow them. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** Phrases for a finder: ["north korea", KP], ["nordkorea*", KP], ["pyongyang", KP as a seat]. */
export function regionPhrases({ base, aboutness }: Language): Spelling[] {
	const regions = new Intl.DisplayNames([base], { type: "region", fallback: "none" });
	const languages = new Intl.DisplayNames([base], { type: "language", fallback: "none" });
	const out: Spelling[] = [];
	for (const a of letters)
		for (const b of letters) {
			const code = a + b;
			const name = regions.of(code)?.toLowerCase();
			if (!name || a === "X" || ["ZZ", "EU", "UN"].includes(code) || !isCurrent(code)) continue;
			const spellings = [...spelled(name, aboutness), ...adjectives(name, homeLanguage(code, languages), aboutness)];
			out.push(...[...new Set(spellings)].map((phrase): Spelling => [phrase, { code, isSeat: false }]));
		}
	return [...out, ...listed(aboutness.regionNames, false), ...listed(aboutness.seats, true)];
}

const listed = (table: Readonly<Record<string, readonly string[]>>, isSeat: boolean): Spelling[] =>
	Object.entries(table).flatMap(([code, phrases]) => phrases.map((phrase): Spelling => [phrase, { code, isSeat }]));

/** The name, and with what it takes on: "nordkorea*", "russian". */
function spelled(name: string, { regionEndings }: Aboutness): string[] {
	const plain = name.replace(/\s*\(.*\)$/u, "");
	return [plain, ...bent(plain, regionEndings)];
}

const bent = (name: string, endings: readonly NameEnding[]): string[] =>
	endings
		.filter(({ ending, shortest }) => name.endsWith(ending) && name.length >= shortest)
		.flatMap(({ drop, added }) => added.map((more) => name.slice(0, name.length - drop) + more));

/** The name of the language most spoken in a country, where the country is the one that the language is at home in; else "". */
function homeLanguage(code: string, names: Intl.DisplayNames): string {
	const { language } = new Intl.Locale(`und-${code}`).maximize();
	const isAtHome = new Intl.Locale(language).maximize().region === code;
	return (isAtHome && names.of(language)?.toLowerCase().split(/[\s(]/u)[0]) || "";
}

/** Letters that a language and its country begin with alike, so that the one is called by the other. */
const alike = 3;

/** "Norwegian" is of Norway, "Hindi" is not all of India. */
function adjectives(country: string, language: string, { languageEndings }: Aboutness): string[] {
	const start = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").slice(0, alike);
	return language.length > alike && start(country) === start(language) ? bent(language, languageEndings) : [];
}
