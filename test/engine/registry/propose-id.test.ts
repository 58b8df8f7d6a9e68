// Ids for new claims and keys for new sources.
import { describe, expect, test } from "vitest";
import { proposeId, proposeKey } from "../../../server/src/engine/registry/writing/propose-id.ts";

describe("ids", () => {
	const none = () => false;
	const idOf = (text: string, language: string, figure: string): string => {
		const start = text.indexOf(figure);
		return proposeId(text, language, [{ start, end: start + figure.length }], none);
	};
	test("are the sentence's telling words", () => {
		expect(idOf("About 2,000 North Korean soldiers have been killed in the war.", "en", "About 2,000")).toBe(
			"north-korean-soldiers-killed",
		);
		expect(idOf("Im Frühling gab es 12 größere Überschwemmungen.", "de", "12")).toBe(
			"fruehling-groessere-ueberschwemmungen",
		);
		expect(idOf("5,6 Mrd. Euro", "de", "5,6 Mrd. Euro")).toBe("claim");
		expect(idOf("Умерло 12 человек.", "ru", "12")).toBe("claim");
	});
	test("are never taken twice", () => {
		const taken = new Set(["ferries-late", "ferries-late-2"]);
		expect(proposeId("212 ferries were late.", "en", [{ start: 0, end: 3 }], (id) => taken.has(id))).toBe(
			"ferries-late-3",
		);
	});
	test("of sources are their name and year", () => {
		expect(proposeKey({ name: "Bundesamt für Straßen", issued: "2025-02-01" }, none)).toBe(
			"bundesamt-fuer-strassen-2025",
		);
		expect(proposeKey({ title: "2000 watts" }, none)).toBe("source-2000-watts");
		expect(proposeKey({}, none)).toBe("source");
	});
});
