// Findings of attribution are warnings only where the sentence has no words left that may name somebody.
import { describe, expect, it } from "vitest";
import { checkDraft, defaultOptions } from "../../../server/src/engine/index.ts";
import { registryOf } from "../../kit/draft.ts";

const registry = registryOf(`version: 1
sources:
  board-2025: { short: Water Board, kind: agency, title: Yearly report }
  amt-2025: { short: Forstamt Ahrental, kind: agency, title: Waldbericht }
  harms-2025: { short: Harms, kind: company, title: Register }
claims:
  dry:
    statement: 31 wells in the Arden valley fell dry.
    source: board-2025
  insured:
    statement: 64 percent of the orchards in the Arden valley are insured, the growers report.
    source: board-2025
  gefaellt:
    statement: Im Ahrental wurden 240 Lärchen gefällt.
    source: amt-2025
  gezaehlt:
    statement: Im Ahrental wurden 18 Luchse gezählt.
    source: amt-2025
`);

const found = (draft: string, language: string, rules = {}) =>
	checkDraft(draft, registry, { ...defaultOptions, language, rules }).verdicts.map(
		({ rule, severity, message }) => [rule, severity, message.includes("not certain")] as const,
	);

describe("a source that is missing", () => {
	it.each([
		["en", "In the Arden valley 31 wells fell dry."],
		["en", "In the Arden valley 64 percent of the orchards are insured, and few growers report trouble."],
		["de", "Im Ahrental wurden 240 Lärchen gefällt."],
		["de", "Im Ahrental wurden 18 Luchse gezählt, mehr als je zuvor."],
	])("is a warning where nothing may name one: %s %s", (language, draft) => {
		expect(found(draft, language)).toEqual([["missing-source", "warning", false]]);
	});

	it.each([
		["en", "In the Arden valley 31 wells fell dry, or so the story told over some counter has it."],
		["en", "In the Arden valley 31 wells fell dry, which a count that nobody signed had at the time."],
		["de", "Im Ahrental wurden 240 Lärchen gefällt, so weiß es das Verzeichnis aus jenen Tagen."],
		["de", "Im Ahrental seien 240 Lärchen gefällt worden."],
	])("is information where words may: %s %s", (language, draft) => {
		expect(found(draft, language)).toEqual([["missing-source", "information", true]]);
		expect(found(draft, language, { "missing-source": "error" })).toEqual([["missing-source", "information", true]]);
		expect(found(draft, language, { "missing-source": "hint" })).toEqual([["missing-source", "hint", true]]);
	});
});

describe("a paragraph that has named the source before", () => {
	it.each([
		["en", "According to the Water Board, 12 pumps failed. In the Arden valley 31 wells fell dry."],
		["de", "Das Forstamt Ahrental zählte 9 Füchse. Im Tal wurden 240 Lärchen gefällt."],
	])("leaves a doubt: %s %s", (language, draft) => {
		expect(found(draft, language).filter(([rule]) => rule === "missing-source")).toEqual([
			["missing-source", "information", true],
		]);
	});
	it("leaves none in the next one", () => {
		const draft = "According to the Water Board, 12 pumps failed.\n\nIn the Arden valley 31 wells fell dry.";
		expect(found(draft, "en")).toContainEqual(["missing-source", "warning", false]);
	});
});

describe("another source", () => {
	it("is a warning where it alone is named", () => {
		expect(found("According to Harms, 31 wells fell dry in the Arden valley.", "en")).toEqual([
			["misattributed-figure", "warning", false],
		]);
		expect(found("Laut Harms wurden im Ahrental 240 Lärchen gefällt.", "de")).toEqual([
			["misattributed-figure", "warning", false],
		]);
	});
});
