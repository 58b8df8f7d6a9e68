// Words in quotation marks: where they stand, what counts as the same, what is said of a difference and what mends it.
import { describe, expect, it } from "vitest";
import { type CheckResult, checkDraft } from "../../../server/src/engine/index.ts";
import { quotationsIn } from "../../../server/src/engine/verdicts/quotes/quotations.ts";
import { applyFix, check, registryOf } from "../../kit/draft.ts";

const found = (text: string): readonly string[] =>
	quotationsIn(text).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(" | "));

describe("quotation marks", () => {
	it.each([
		["„Wir bleiben“, sagte sie.", ["Wir bleiben"]],
		["„Wir bleiben”, sagte sie.", ["Wir bleiben"]],
		["“We stay,” she said.", ["We stay,"]],
		['"We stay," she said of the 5" pipe.', ["We stay,"]],
		["‘We stay, it’s ours,’ she said.", ["We stay, it’s ours,"]],
		["'We stay, it's ours,' she said.", ["We stay, it's ours,"]],
		["«Wir bleiben», sagte sie.", ["Wir bleiben"]],
		["« Nous restons », dit-elle.", [" Nous restons "]],
		["»Wir bleiben«, sagte sie.", ["Wir bleiben"]],
		["‹Wir bleiben›, ›wir gehen‹", ["Wir bleiben", "wir gehen"]],
		["„Er sagte: ‚Wir bleiben‘, und ging“", ["Er sagte: ‚Wir bleiben‘, und ging", "Wir bleiben"]],
		["“We stay,” she said, “and we fight.”", ["We stay, | and we fight."]],
		["„Wir bleiben“, sagte sie, „und kämpfen.“", ["Wir bleiben | und kämpfen."]],
		["“Stay” is one word. “Go” is another.", ["Stay", "Go"]],
		["It’s the boys’ room in the '90s.", []],
		["“We never closed this", []],
	])("%s", (text, wanted) => expect(found(text)).toEqual(wanted));

	it("cost no more in a megabyte of them", () => {
		for (const mark of ["„", "“", '"', "'", "« ", "“a”, ", "‘a "])
			expect(quotationsIn(mark.repeat(50_000)).length).toBeLessThan(100_000);
	});
});

const registry = registryOf(`
version: 1
sources:
  board: { short: Water Board, kind: agency, title: State of the wells }
  mayor: { short: Ida Moss, kind: person, title: Speech }
  office: { short: Wasseramt, kind: agency, title: Lage der Brunnen }
claims:
  dry:
    statement: Of the wells in the Lenn valley, 31 have run dry.
    source: board
    quote: { lang: en, text: "We have never seen so many wells run dry, and we do not expect rain before the 14th of October." }
  pumps:
    statement: The town of Lenn has bought 9 pumps.
    source: mayor
    quote: "Every one of our nine pumps works day and night. Nobody has to carry water up the hill."
  trocken:
    statement: Im Lenntal sind 48 Brunnen trocken gefallen.
    source: office
    quote: { lang: de, text: "Die Brunnen im oberen Tal führen kein Wasser mehr, und die Bauern fahren es mit Tankwagen auf die Höfe." }
`);

const altered = (result: CheckResult) => result.verdicts.find(({ rule }) => rule === "altered-quote");

describe("altered-quote", () => {
	it.each([
		["“We have never seen so few wells run dry”, the Water Board said.", "“few” stands for “many”"],
		["“We do expect rain before the 14th of October”, the Water Board said.", "“not” is missing"],
		["“We have never ever seen so many wells run dry”, the Water Board said.", "“ever” is not on record"],
		[
			"“We have never seen so many springs run dry, and we do not expect snow before the 14th of October”, the Water Board said.",
			"“springs” stands for “wells”; “snow” stands for “rain”",
		],
		["“Every one of our ten pumps works day and night”, said Ida Moss.", "“ten” stands for “nine”"],
	])("says what differs: %s", (draft, words) => {
		const verdict = altered(checkDraft(draft, registry));
		expect(verdict?.message).toContain(`, and the record has others: ${words}. `);
		const [fix] = verdict?.fixes ?? [];
		const mended = fix ? applyFix(draft, fix) : draft;
		expect(altered(checkDraft(mended, registry))).toBeUndefined();
		expect(mended).not.toBe(draft);
	});

	it.each([
		["a part", "The Water Board has “never seen so many wells run dry”."],
		["an ellipsis", "“We have never seen so many wells […], and we do not expect rain”, the Water Board said."],
		["brackets", "“[Engineers] do not expect rain before [autumn]”, the Water Board said."],
		["a bracketed capital", "“[N]ever seen so many wells run dry”, the Water Board said."],
		["figures and words", "“Every one of our 9 pumps works day and night”, said Ida Moss."],
		["a case", "Das Wasseramt sprach von „den Brunnen im oberen Tal“, die trocken seien."],
		["a hyphen", "„Die Bauern fahren es mit Tank-Wagen auf die Höfe“, so das Wasseramt."],
		["single words", "The Water Board calls the “rain” a “dry joke”."],
		[
			"somebody else",
			"The Water Board warned. “We do expect rain before the 14th of October”, said the farmer Nils Ode.",
		],
		["a sentence more", "“Every one of our nine pumps works day and night. We bought them in May”, said Ida Moss."],
		["another language", "„Wir haben noch nie so viele Brunnen trocken fallen sehen“, so das Water Board."],
	])("leaves %s alone", (_, draft) => expect(altered(checkDraft(draft, registry))).toBeUndefined());

	it("looks through markup, and mends only the words that differ", () => {
		const draft = "> “We have *never* seen so\n> **few** wells run dry”, the Water Board said.";
		const verdict = altered(checkDraft(draft, registry));
		expect(verdict?.claim).toBe("dry");
		expect(verdict?.related[0]?.message).toMatch(/^Water Board: We have never/);
		expect(verdict?.fixes[0] && applyFix(draft, verdict.fixes[0])).toBe(
			"> “We have *never* seen so\n> **many** wells run dry”, the Water Board said.",
		);
	});

	it("stands beside the figure rules and leaves them their numbers", () => {
		check(
			`
“We have never seen so few wells run dry”, the Water Board said.
                       ^^^ altered-quote

<!-- sourcemark-disable-next-line altered-quote -->
“We have never seen so few wells run dry”, the Water Board said.
`,
			registry,
		);
	});
});
