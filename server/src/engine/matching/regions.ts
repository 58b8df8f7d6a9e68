// Takes a language; gives the names of countries in it, with the adjectives and capitals that stand for them.
// Names come from CLDR through Intl; what no rule makes stands in the language's `regionNames`.
import type { Language } from "../languages/language.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Codes of states that are no more (DD, SU) stand for those that follow them. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** ISO 3166 codes with a name, as phrases for a finder: ["north korea", "KP"], ["nordkorea*", "KP"]. */
export function regionPhrases(language: Language): (readonly [string, string])[] {
	const names = new Intl.DisplayNames([language.base], { type: "region", fallback: "none" });
	const out: (readonly [string, string])[] = [];
	for (const a of letters)
		for (const b of letters) {
			const name = names.of(a + b);
			if (name && a !== "X" && !["ZZ", "EU", "UN"].includes(a + b) && isCurrent(a + b))
				out.push(...spellings(name.toLowerCase(), a + b, language));
		}
	for (const [code, phrases] of Object.entries(language.aboutness.regionNames))
		for (const phrase of phrases) out.push([phrase, code]);
	return out;
}

/** The name, and with what a name of one word takes on: "nordkorea*", "russian". */
function spellings(name: string, code: string, { aboutness }: Language): (readonly [string, string])[] {
	const { ending, shortest, added } = aboutness.regionEndings;
	const plain = name.replace(/\s*\(.*\)$/u, "");
	const bends = !/[\s-]/u.test(plain) && plain.length >= shortest && plain.endsWith(ending);
	return [plain, ...(bends ? added.map((more) => plain + more) : [])].map((spelling) => [spelling, code] as const);
}
