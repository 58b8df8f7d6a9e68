// What dates in prose say, beside the sentences in fixtures/*.dates.txt: never more than is known, and always days that a
// calendar has.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { periodOf } from "../../../server/src/engine/dates/period.ts";
import { readFigures } from "../../../server/src/engine/figures/read.ts";
import { fixtures } from "../../kit/figures.ts";

const folder = join(import.meta.dirname, "fixtures");

const datesIn = (text: string, language: string): (string | null)[] =>
	readFigures(text, language)
		.dropped.filter(({ kind }) => kind === "date")
		.map(({ date }) => date);

const valuesIn = (text: string, language: string): (string | undefined)[] =>
	readFigures(text, language).figures.map(({ quantity }) => quantity.value?.toFixed());

test("every date in the fixtures that says something says days of the calendar", () => {
	for (const name of readdirSync(folder)) {
		const language = name.split(".")[0] ?? "en";
		for (const { text } of fixtures(readFileSync(join(folder, name), "utf8")))
			for (const date of datesIn(text, language)) if (date !== null) expect(periodOf(date), text).not.toBeNull();
	}
});

describe("a quarter", () => {
	test.each([
		["de", "Im dritten Quartal 2024 waren es 41 Boote."],
		["de", "Im Q3/2024 waren es 41 Boote."],
		["en", "In the third quarter of 2024 there were 41 boats."],
		["en", "In the 3rd quarter of 2024 there were 41 boats."],
		["en", "In Q3 2024 there were 41 boats."],
		["fr", "Au troisième trimestre de l'année 2024, on comptait 41 bateaux."],
		["it", "Nel terzo trimestre del 2024 c'erano 41 barche."],
		["es", "En el tercer trimestre del año 2024 había 41 barcos."],
		["pt", "No terceiro trimestre de 2024 havia 41 barcos."],
		["nl", "In het derde kwartaal van 2024 waren er 41 boten."],
	])("%s: %s", (language, text) => {
		expect(datesIn(text, language)).toEqual(["2024-07/2024-09"]);
		expect(valuesIn(text, language)).toEqual(["41"]);
	});
});

describe("a half of the year", () => {
	test.each([
		["de", "Im zweiten Halbjahr 2023 waren es 41 Boote."],
		["en", "In the second half of 2023 there were 41 boats."],
		["en", "In H2 2023 there were 41 boats."],
		["fr", "Au second semestre 2023, on comptait 41 bateaux."],
		["es", "En el segundo semestre de 2023 había 41 barcos."],
		["nl", "In de tweede helft van 2023 waren er 41 boten."],
	])("%s: %s", (language, text) => {
		expect(datesIn(text, language)).toEqual(["2023-07/2023-12"]);
		expect(valuesIn(text, language)).toEqual(["41"]);
	});
});

describe("the nineties", () => {
	test.each([
		["de", "In den 1990er-Jahren gab es 41 Boote."],
		["de", "In den 90er Jahren gab es 41 Boote."],
		["en", "In the 1990s there were 41 boats."],
		["fr", "Dans les années 90, on comptait 41 bateaux."],
		["it", "Negli anni '90 c'erano 41 barche."],
		["es", "En los años noventa había 41 barcos."],
		["pt", "Nos anos noventa havia 41 barcos."],
		["nl", "In de jaren negentig waren er 41 boten."],
	])("%s: %s", (language, text) => {
		expect(datesIn(text, language)).toEqual(["1990/1999"]);
		expect(valuesIn(text, language)).toEqual(["41"]);
	});
});

describe("not known, and not guessed", () => {
	test.each([
		["de", "Am 12. September waren es 41 Boote."],
		["de", "Am 31. Februar 2025 waren es 41 Boote."],
		["de", "Vom 28. April bis 3. Mai waren es 41 Boote."],
		["en", "On September 12 there were 41 boats."],
		["en", "He is in his 80s and owns 41 boats."],
		["en", "In the '20s there were 41 boats."],
		["en", "In 300 BC there were 41 boats."],
		["de", "Im Jahr 79 n. Chr. waren es 41 Boote."],
		["fr", "Le 12 septembre, on comptait 41 bateaux."],
		["it", "Il 12 settembre c'erano 41 barche."],
		["es", "El 12 de septiembre había 41 barcos."],
		["pt", "Em 12 de setembro havia 41 barcos."],
		["nl", "Op 12 september waren er 41 boten."],
	])("%s: %s", (language, text) => {
		expect(datesIn(text, language).every((date) => date === null)).toBe(true);
		expect(valuesIn(text, language)).toEqual(["41"]);
	});

	test.each([
		["de", "Im Vorjahr waren es 41 Boote, im vergangenen Januar nur 12 Kähne."],
		["en", "Last year there were 41 boats, last January only 12 barges."],
		["fr", "L'an dernier, on comptait 41 bateaux, en janvier seulement 12 barques."],
		["es", "El año pasado había 41 barcos, en enero solo 12 botes."],
	])("%s: %s", (language, text) => {
		expect(datesIn(text, language)).toEqual([]);
		expect(valuesIn(text, language)).toEqual(["41", "12"]);
	});
});

test("the order of day and month is known where the language has one", () => {
	expect(datesIn("On 12/9/2025 it rained.", "en")).toEqual(["2025"]);
	expect(datesIn("On 9/9/2025 it rained.", "en")).toEqual(["2025-09-09"]);
	expect(datesIn("Il pleuvait le 12/9/2025.", "fr")).toEqual(["2025-09-12"]);
});

test("chains of dates take linear time", () => {
	for (const link of ["Januar bis ", "3. bis ", "2024 bis 2025, ", "Q3 ", "1990er ", "28. April bis 3. Mai "]) {
		const start = performance.now();
		readFigures(link.repeat(5_000), "de");
		expect(performance.now() - start, link).toBeLessThan(3000);
	}
});
