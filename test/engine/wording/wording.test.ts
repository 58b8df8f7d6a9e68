// Every phrase of the interface stands in every language, says all that the English one says, and reads right where it is read.
import { describe, expect, test } from "vitest";
import { interfaceLanguages, interfaceOf, wordingFor } from "../../../server/src/engine/wording/index.ts";
import type { Wording } from "../../../server/src/engine/wording/wording.ts";

type Phrase = string | ((...args: readonly unknown[]) => string);

/** Phrases by the names that lead to them. */
function phrasesOf(node: unknown, path = ""): [string, Phrase][] {
	if (typeof node === "string" || typeof node === "function") return [[path, node as Phrase]];
	return Object.entries(node as object).flatMap(([name, inner]) => phrasesOf(inner, path ? `${path}.${name}` : name));
}

const list = ["«1»", "«2»"];
/** A phrase takes words, lists of words, numbers or truths: the first form that it can work with. */
const forms: readonly (readonly unknown[])[] = [
	["«a»", "«b»", "«c»", "«d»", "«e»"],
	[list, "«b»", "«c»", "«d»"],
	["«a»", list, "«c»"],
	["«a»", "«b»", list],
	[7, "«b»", "«c»"],
	["«a»", 7, "«c»"],
	[
		{ ideas: ["«a»"], words: ["«a»"] },
		{ ideas: ["«b»"], words: ["«b»"] },
	],
	[list],
	[7, 8, 9, "«d»"],
];

function said(phrase: Phrase): readonly string[] {
	if (typeof phrase === "string") return [phrase];
	return forms.map((form) => {
		try {
			return String(phrase(...form));
		} catch {
			return "";
		}
	});
}

const markers = (text: string): string[] => [...new Set(text.match(/«\w»|\b[789]\b/g) ?? [])].sort();

const english = new Map(phrasesOf(wordingFor("en")));

/** What may be the same in both. */
const alike = (path: string): boolean => /^numbers\.(?:units|marks|permille)/.test(path);

describe.each(interfaceLanguages.filter((language) => language !== "en"))("the interface in %s", (language) => {
	const own = new Map(phrasesOf(wordingFor(language)));

	test("has every phrase of the English one, and no other", () => {
		expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
	});

	test("has none left in English", () => {
		const same = [...own].filter(([path, phrase]) => {
			const other = english.get(path) as Phrase;
			const words = said(phrase).join("\n");
			return (
				words === said(other).join("\n") &&
				/\p{L}{3}/u.test(words.replace(/«\w»|\[object Object\]|undefined/g, "")) &&
				!alike(path)
			);
		});
		expect(same.map(([path]) => path)).toEqual([]);
	});

	test("says every name and number that the English one says", () => {
		const short = [...own].filter(([path, phrase]) => {
			const wanted = said(english.get(path) as Phrase).map(markers);
			return JSON.stringify(said(phrase).map(markers)) !== JSON.stringify(wanted);
		});
		expect(short.map(([path]) => path)).toEqual([]);
	});

	test("keeps the space and the mark at the ends of a phrase", () => {
		const ends = (text: string): string => `${/^ ?/.exec(text)?.[0]}…${/[.?:!]? ?$/.exec(text)?.[0]}`;
		const other = [...own].filter(([path, phrase]) => {
			const wanted = said(english.get(path) as Phrase).map(ends);
			return !alike(path) && JSON.stringify(said(phrase).map(ends)) !== JSON.stringify(wanted);
		});
		expect(other.map(([path]) => path)).toEqual([]);
	});
});

describe("German", () => {
	const phrases = phrasesOf(wordingFor("de")).flatMap(([path, phrase]) => said(phrase).map((text) => ({ path, text })));

	test("has no ß, so that it reads right in Switzerland", () => {
		expect(phrases.filter(({ text }) => text.includes("ß"))).toEqual([]);
	});

	test("has no ss where Germany writes ß", () => {
		const swiss =
			/[Ff]uss|gr[oö]ss|Gr[oö]ss|heiss|weiss|schliess|ausser|Strasse|[Mm]ass(?:e|$|\b)|gemäss|bloss|draussen|stoss/;
		expect(phrases.filter(({ text }) => swiss.test(text))).toEqual([]);
	});

	test("puts words in „…“", () => {
		const marks = (text: string): string => text.replace(/[^„“”"]/g, "");
		expect(phrases.filter(({ text }) => !/^(?:„“)*$/.test(marks(text)))).toEqual([]);
	});
});

test.each([
	["de", "de"],
	["de-CH", "de"],
	["de_AT.UTF-8", "de"],
	["DE", "de"],
	["en-GB", "en"],
	["fr", "en"],
	["den", "en"],
	["C", "en"],
	["", "en"],
	[undefined, "en"],
	[null, "en"],
])("the locale %s is spoken to in %s", (locale, language) => {
	expect(interfaceOf(locale)).toBe(language);
	expect(wordingFor(interfaceOf(locale))).toBe(wordingFor(language as "en" | "de"));
});

test("English is what nobody asks for", () => {
	const wording: Wording = wordingFor();
	expect(wording).toBe(wordingFor("en"));
});
