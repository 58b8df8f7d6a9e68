// Countries by their names, adjectives, inhabitants and capitals: what is one place, what is another, and when a capital stands for both.
import { describe, expect, it } from "vitest";
import { languageFor } from "../../../server/src/engine/languages/index.ts";
import { regionPhrases } from "../../../server/src/engine/matching/regions.ts";
import { silent, told } from "./set-against-kit.ts";

describe("a country is told by", () => {
	it.each([
		[
			"en",
			"In Norway 5,200 boats were sold in 2024.",
			"In 2024, 2,500 boats were sold to Norwegians, the Water Board says.",
		],
		[
			"en",
			"Egyptian ports handled 8,400 ships in 2024.",
			"Ports in Egypt handled 4,800 ships in 2024, the Water Board says.",
		],
		[
			"en",
			"In the U.S. 7,240 dams were inspected in 2024.",
			"In the United States 2,740 dams were inspected in 2024, the Water Board says.",
		],
		[
			"en",
			"In the UK 7,240 dams were inspected in 2024.",
			"In the U.K. 2,740 dams were inspected in 2024, the Water Board says.",
		],
		[
			"de",
			"In Brasilien wurden 2024 rund 7240 Dämme geprüft.",
			"Laut Wasseramt wurden 2024 rund 2740 brasilianische Dämme geprüft.",
		],
		[
			"de",
			"In Ungarn wurden 2024 rund 7240 Dämme geprüft.",
			"Laut Wasseramt wurden 2024 rund 2740 ungarische Dämme geprüft.",
		],
		["de", "In den USA wurden 2024 rund 7240 Dämme geprüft.", "Laut Wasseramt wurden 2024 rund 2740 US-Dämme geprüft."],
	])("%s: %s", (language, statement, draft) => {
		expect(told(draft, statement, language).verdicts.map(({ rule }) => rule)).toContain("conflicting-figure");
	});
});

describe("a capital is not its country", () => {
	it.each([
		["de", "In Berlin leben 3,7 Millionen Menschen.", "In Deutschland leben 83 Millionen Menschen."],
		[
			"de",
			"In Österreich wurden 2024 rund 47.000 Wohnungen gebaut.",
			"In Wien wurden 2024 rund 9500 Wohnungen gebaut.",
		],
		[
			"de",
			"Die Arbeitslosenquote in Deutschland lag im Mai bei 5,8 Prozent.",
			"In Berlin lag die Arbeitslosenquote im Mai bei 9,7 Prozent.",
		],
		["de", "In Schweden wurden 2024 rund 820 Dämme geprüft.", "2024 wurden 91 Stockholmer Dämme geprüft."],
		["en", "In Britain 180,000 homes were completed in 2024.", "In London 27,000 homes were completed in 2024."],
		[
			"en",
			"The unemployment rate in Norway was 4.4 percent in May.",
			"The unemployment rate in Oslo was 5.2 percent in May.",
		],
		["en", "In Warsaw 412 trams were repaired.", "In Poland 1,830 trams were repaired."],
	])("%s: %s", (language, statement, draft) => {
		silent(statement, draft, language);
	});

	it("unless it is a power that acts", () => {
		for (const [language, statement, draft] of [
			[
				"en",
				"North Korea sent 15,000 soldiers to the war.",
				"Pyongyang sent 51,000 soldiers to the war, the Water Board says.",
			],
			[
				"de",
				"Nordkorea schickte 15.000 Soldaten in den Krieg.",
				"Laut Wasseramt schickte Pjöngjang 51.000 Soldaten in den Krieg.",
			],
			["en", "Russia confiscated 2,480 ships.", "Moscow confiscated 4,280 ships, the Water Board says."],
		] as const)
			expect(told(draft, statement, language).verdicts.map(({ rule }) => rule)).toContain("conflicting-figure");
	});

	it("and is itself, whatever stands beside it", () => {
		for (const [language, statement, draft] of [
			[
				"en",
				"18,400 people took part in the march in Belgrade.",
				"81,400 people took part in the Belgrade march, the Water Board says.",
			],
			[
				"de",
				"In Wien wurden 2024 rund 9500 Dämme geprüft.",
				"In Wien wurden laut Wasseramt 2024 rund 5900 Dämme geprüft.",
			],
		] as const)
			expect(told(draft, statement, language).verdicts.map(({ rule }) => rule)).toContain("conflicting-figure");
	});
});

describe("words for countries", () => {
	const codesOf = (language: string, phrase: string): string[] =>
		regionPhrases(languageFor(language as "en"))
			.filter(([spelling]) => (spelling.endsWith("*") ? phrase.startsWith(spelling.slice(0, -1)) : spelling === phrase))
			.map(([, { code }]) => code);

	it("come from CLDR: names, languages that countries are called by, and endings", () => {
		for (const [language, phrase, code] of [
			["en", "norwegian", "NO"],
			["en", "hungarians", "HU"],
			["en", "mexican", "MX"],
			["en", "south african", "ZA"],
			["en", "iraqis", "IQ"],
			["de", "norwegische", "NO"],
			["de", "kolumbianischen", "CO"],
			["de", "ägypter", "EG"],
			["de", "kanadier", "CA"],
			["fr", "norvégienne", "NO"],
			["it", "norvegesi", "NO"],
			["nl", "hongaarse", "HU"],
		] as const)
			expect([phrase, codesOf(language, phrase)]).toEqual([phrase, expect.arrayContaining([code])]);
	});
	it("leave languages out that are not of one country", () => {
		for (const phrase of ["english", "arabic", "hindi", "swahili"]) expect(codesOf("en", phrase)).toEqual([]);
	});
	it("are no pronouns", () => {
		silent("In the US 7,240 dams were inspected in 2024.", "They gave us 2,740 dams to be inspected in 2024.", "en");
	});
});
