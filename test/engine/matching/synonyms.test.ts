// Words of one meaning: sets that all languages share, how a word finds its own, and that they are kept tight.
import { describe, expect, it } from "vitest";
import { languageFor } from "../../../server/src/engine/languages/index.ts";
import { synonymsIn } from "../../../server/src/engine/languages/synonyms/index.ts";
import { createLexicons } from "../../../server/src/engine/matching/lexicon.ts";
import { unitsOf } from "../../../server/src/engine/matching/units.ts";
import { wordsOf } from "../../../server/src/engine/matching/words.ts";
import { silent, told } from "./set-against-kit.ts";

const lexiconFor = createLexicons();

const keysOf = (language: string, prose: string): string[] => {
	const lexicon = lexiconFor(language);
	const words = wordsOf(prose, { start: 0, end: prose.length }, lexicon);
	return unitsOf(words, lexicon, { hidden: [], names: new Set() }).flatMap(({ keys }) => keys);
};

describe("a set", () => {
	it("has one id in both languages, and words in each", () => {
		const [en, de] = [synonymsIn("en"), synonymsIn("de")];
		expect(en.map(({ id }) => id)).toEqual(de.map(({ id }) => id));
		for (const { id, words } of [...en, ...de])
			expect([id, words.every((word) => word.length > 1)]).toEqual([id, true]);
	});
	it("shares no word with another", () => {
		for (const language of ["en", "de"] as const) {
			const seen = new Map<string, string>();
			for (const { id, words } of synonymsIn(language))
				for (const word of words) {
					expect([word, seen.get(word) ?? id]).toEqual([word, id]);
					seen.set(word, id);
				}
		}
	});
	it("is empty in a language that has none yet", () => {
		expect(synonymsIn(languageFor("pt").base)).toEqual([]);
	});
});

describe("a word finds its set", () => {
	it.each([
		["en", "The board rejected them.", "m:refused"],
		["en", "The board turned them away; she turned away nobody.", "m:refused"],
		["en", "The thieves stole lorries.", "s:truck"],
		["en", "She lost her driver's licence.", "s:drivinglicence"],
		["de", "Das Amt bewilligte Gesuche.", "s:approve"],
		["de", "Das Amt hat Anträge genehmigt.", "s:approve"],
		["de", "Die Spitäler sind voll.", "s:hospital"],
	])("%s: %s", (language, prose, key) => {
		expect(keysOf(language, prose)).toContain(key);
	});
	it.each(["en", "de"] as const)("in %s, however its stem begins", (language) => {
		const { formOf, synonyms } = lexiconFor(language);
		const alone = synonymsIn(language).flatMap(({ id, words }) => words.map((word) => ({ id, word })));
		for (const { id, word } of alone.filter(({ word }) => !/[\s-]/u.test(word)))
			expect([word, synonyms(formOf(word)).map((key) => key.slice(2))]).toEqual([word, expect.arrayContaining([id])]);
	});
	it("but a name does not", () => {
		expect(keysOf("en", "They met Truck Meyer.")).not.toContain("s:truck");
	});
});

describe("in drafts", () => {
	it("either word tells of the same", () => {
		const [statement, draft] = [
			"The Water Board approved 412 petitions in Lenn.",
			"The Water Board authorised 241 petitions in Lenn.",
		];
		expect(told(draft, statement, "en").verdicts.map(({ rule }) => rule)).toContain("conflicting-figure");
	});
	it("no word of another set says it", () => {
		silent("412 burglaries were recorded in Lenn.", "241 robberies were recorded in Lenn.", "en");
	});
});
