// Where sentences end (|) in prose, and where they do not.
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../server/src/engine/draft/sentences.ts";

const split = (text: string, language: string | null) =>
	splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

function check(language: string | null, cases: readonly string[]): void {
	for (const marked of cases) {
		const parts = marked.split("|").map((part) => part.trim());
		expect(split(marked.replaceAll("|", " ").replaceAll("  ", " "), language)).toEqual(parts);
	}
}

describe("German", () => {
	test("no end inside a figure or a date", () => {
		check("de", [
			"Es waren 1.234,5 Tonnen. | Danach 5.6 und 15.000. | Am 18.09.2025 endete es.",
			"Am 3. Mai fiel die Stadt. | Im 21. Jahrhundert ist das selten.",
			"Der 2. Weltkrieg dauerte bis zum 8. Mai 1945. | Dienstag, 3. Juni, war es vorbei.",
			"Vom 3. bis 5. Mai starben 20 Menschen. | Am 12. 5. 2025 noch einmal (APA, 29.8. 2025).",
			"3. Mai: nichts. | 12. Experten warnen. | Seoul 3. Juni.",
			"Das London des frühen 20. Jahrhunderts lag im 3. Bezirk.",
			"Die Zahl stieg auf 31. | Experten warnen vor Platz 3. | Danach wurde es besser.",
		]);
	});

	test("no end after an abbreviation", () => {
		check("de", [
			"Rund 5,6 Mrd. Dollar flossen. | Etwa 450 Mio. Franken blieben.",
			"Das ist z. B. Kim, d. h. Nr. 1 im Land, ca. 5 Std. entfernt. | Dr. Müller nickte.",
			"Laut St. Galler Polizei waren es rd. 40 Personen bzw. Familien.",
			"Das sagte J. F. Müller im Jan. 2025.",
		]);
	});

	test("an end after one where the next word can only begin a sentence", () => {
		check("de", [
			"Es kamen 5 Mio. | Der Rest blieb.",
			"Es fehlten Waffen, Geld usw. | Die Armee schwieg.",
			"Er stieg auf Platz 3. | Das war 2024.",
			"Das war im Jahr 2024. | Danach kamen 15.000. | Experten warnten.",
		]);
	});

	test("quotes, brackets and citations behind the dot belong to the sentence", () => {
		check("de", [
			"«Es sind 5 Mio. Leute.» | Das sagte er. | („Nein!“) | Dann ging er.",
			"„Nein!“, rief er. | Sie kamen … und gingen … | Alles?! | Ja.",
			"Es sind 5. [@nis-2025] | Andere [siehe @fns-2025, S. 4] sagen 6.[@a; @b] | Ende.",
		]);
	});
});

describe("English", () => {
	test("figures, abbreviations and initials", () => {
		check("en", [
			"The U.S. sent 5.6 bn. dollars. | It was approx. 3 p.m. on Jan. 5. | The rest went home.",
			"It killed 31. | Experts warn. | No. 5 is alive, says Dr. Kim of St. Mary's.",
			"He lives in the U.S. | The others do not.",
			"J. F. Kennedy asked: “How many?” | “Twelve.” | Nobody knew.",
			"See example.com or v1.2.3 for more. | 2,000 died. | 15 lived.",
		]);
	});

	test("a small letter goes on", () => {
		check("en", ["“Really?” he asked. | The firm Yahoo! is old."]);
	});
});

test("every language where none is known", () => {
	check(null, ["Am 3. Mai kamen 5 Mio. Dollar. | Dr. Kim says 3.5 is right. | The end."]);
});

test("nothing is lost, nothing overlaps", () => {
	for (const text of [
		"",
		" ",
		".",
		"...",
		" . a",
		"a.\n\n b",
		"1. 2. 3. ",
		"»a.« «b.»",
		"[@",
		".[@a",
		"a. [@".repeat(50),
	]) {
		const spans = splitSentences(text, "de");
		let end = 0;
		for (const span of spans) {
			expect(text.slice(end, span.start).trim()).toBe("");
			expect(span.end).toBeGreaterThan(span.start);
			end = span.end;
		}
		expect(text.slice(end).trim()).toBe("");
	}
});
