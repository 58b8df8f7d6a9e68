// Where the name of a source is expected: `|` is the caret, the answer is what is written of it.
import { expect, test } from "vitest";
import { nameCue } from "../../../server/src/engine/index.ts";

const cued = (line: string, language: string | null): string | null => {
	const before = line.slice(0, line.indexOf("|"));
	const cue = nameCue(before, language);
	return cue && `${cue.hasArticle ? "(article) " : ""}${before.slice(cue.span.start, cue.span.end)}.`;
};

test.each([
	["According to |", "."],
	["According to the |", "(article) ."],
	["2,000 soldiers, according to the Water Bo|", "(article) Water Bo."],
	["according to figures from the |", "(article) ."],
	["based on an estimate by W|", "(article) W."],
	["Source: |", "."],
	["He stood by |", null],
	["They read, |", null],
	["according to the NIS, 2|", null],
])("English: %s", (line, wanted) => {
	expect(cued(line, "en")).toBe(wanted);
});

test.each([
	["Laut |", "."],
	["Rund 2000 Soldaten sind laut NI|", "NI."],
	["Nach Angaben des |", "(article) ."],
	["nach ersten Schätzungen der Natur|", "(article) Natur."],
	["Gemäss dem |", "(article) ."],
	["2000 sind tot, so der |", "(article) ."],
	["Quelle: |", "."],
	["Er reist nach |", null],
	["Das ist so |", null],
])("German: %s", (line, wanted) => {
	expect(cued(line, "de")).toBe(wanted);
});

test.each([
	["fr", "Selon |"],
	["es", "Según |"],
	["it", "Secondo |"],
	["pt", "Segundo |"],
	["nl", "Volgens |"],
])("in every language: %s", (language, line) => {
	expect(cued(line, language)).toBe(".");
	expect(cued(line, null)).toBe(".");
});

test("linear on any line", () => {
	for (const line of ["according to ", "laut der ", "nach Angaben ", "a ", "Source: "]) {
		const begun = performance.now();
		nameCue(line.repeat(100_000), null);
		expect(performance.now() - begun).toBeLessThan(500);
	}
});
