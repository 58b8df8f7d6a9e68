// Figures on record that are offered while a number is being written. `|` is the caret; ⟦ ⟧ is what an offer replaces.
import { describe, expect, test } from "vitest";
import { createChecker, expectedFigures, type WritingPlace } from "../../server/src/engine/index.ts";
import { registryOf } from "../kit/draft.ts";

const checker = createChecker(
	registryOf(`version: 1
sources:
  board: { short: Water Board, title: Wells of the valley, kind: agency }
  union: { short: Farmers' Union, title: Drought, kind: organization }
  amt: { short: Wasseramt, title: Brunnen, kind: agency }
claims:
  dry: { statement: "About 2,000 wells in the Lenn valley have run dry.", source: board }
  farms: { statement: "Drilling new wells cost the farmers of the Lenn valley 5.6 million euros.", source: union }
  share: { statement: "In the Lenn valley, 24 percent of the fields lie fallow.", source: union }
  range: { statement: "The Lenn carries 450 to 500 tonnes of gravel a day.", source: board }
  pegel: { statement: { de: "Rund 2000 Brunnen im Lenntal sind trocken gefallen." }, source: amt }
  kosten: { statement: { de: "Die Bohrungen im Lenntal kosteten 5,6 Millionen Euro." }, source: amt }
  old: { statement: "The Lenn valley had 2,300 wells.", source: board, supersededBy: dry }
`),
);

/** `words -> the line as it stands then`, for each offer. */
function offered(marked: string, more: Partial<WritingPlace> = {}): string[] {
	const at = marked.indexOf("|");
	const text = marked.slice(0, at) + marked.slice(at + 1);
	const place: WritingPlace = { text, at, language: "en", headings: [], numbers: {}, ...more };
	return expectedFigures(checker, place).map(({ words, span, newText, claim }) => {
		expect(span.start <= at && at <= span.end).toBe(true);
		const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
		const lineEnd = (text.indexOf("\n", span.end) + 1 || text.length + 1) - 1;
		return `${claim.id} ${words} -> ${text.slice(lineStart, span.start)}⟦${newText}⟧${text.slice(span.end, lineEnd)}`;
	});
}

describe("a number that is being written", () => {
	test("is offered as it is on record, with its hedge", () => {
		expect(offered("In the Lenn valley, 2|")).toEqual(["share 24 percent -> In the Lenn valley, ⟦24 percent⟧"]);
		expect(offered("In the Lenn valley, about 2,| wells have run dry.")).toEqual([
			"dry about 2,000 -> In the Lenn valley, about ⟦2,000⟧ wells have run dry.",
		]);
		expect(offered("In the Lenn valley, more than 2,0|00 wells have run dry.")).toEqual([
			"dry about 2,000 -> In the Lenn valley, ⟦about 2,000⟧ wells have run dry.",
		]);
		expect(offered("2| wells in the Lenn valley have run dry.")).toEqual([
			"dry about 2,000 -> ⟦About 2,000⟧ wells in the Lenn valley have run dry.",
		]);
	});

	test("is offered with its unit, in the place of one that stands there", () => {
		expect(offered("New wells cost the farmers of the valley 5|")).toEqual([
			"farms 5.6 million euros -> New wells cost the farmers of the valley ⟦5.6 million euros⟧",
		]);
		expect(offered("New wells cost the farmers of the valley €5|")).toEqual([
			"farms €5.6 million -> New wells cost the farmers of the valley ⟦€5.6 million⟧",
		]);
		expect(offered("New wells cost the farmers of the valley 5| million euros.")).toEqual([
			"farms 5.6 million euros -> New wells cost the farmers of the valley ⟦5.6 million euros⟧.",
		]);
		expect(offered("The Lenn carries 4| tonnes of gravel a day.")).toEqual([
			"range 450 to 500 tonnes -> The Lenn carries ⟦450 to 500 tonnes⟧ of gravel a day.",
		]);
		expect(offered("New wells cost the farmers of the valley 5| tonnes.")).toEqual([]);
	});

	test("is offered as the draft writes numbers and in its language", () => {
		const here = "Im Lenntal sind 2| Brunnen trocken gefallen.";
		const de = (numbers: WritingPlace["numbers"]) => offered(here, { language: "de", numbers });
		expect(de({})).toEqual(["pegel rund 2000 -> Im Lenntal sind ⟦rund 2000⟧ Brunnen trocken gefallen."]);
		expect(de({ group: "'" })).toEqual(["pegel rund 2'000 -> Im Lenntal sind ⟦rund 2'000⟧ Brunnen trocken gefallen."]);
		expect(de({ group: "." })).toEqual(["pegel rund 2.000 -> Im Lenntal sind ⟦rund 2.000⟧ Brunnen trocken gefallen."]);
		expect(offered("Die Bohrungen im Lenntal kosteten 5| Millionen Franken", { language: "de" })).toEqual([]);
		expect(offered("Die Bohrungen im Lenntal kosteten |", { language: "de" })).toEqual([
			"kosten 5,6 Millionen Euro -> Die Bohrungen im Lenntal kosteten ⟦5,6 Millionen Euro⟧",
		]);
	});

	test("is offered behind the words of a claim before any digit stands there", () => {
		expect(offered("In the Lenn valley, | wells have run dry.")).toEqual([
			"dry about 2,000 -> In the Lenn valley, ⟦about 2,000⟧ wells have run dry.",
		]);
		expect(offered("According to the Water Board, |")).toEqual([]);
		expect(offered("According to the Water Board, 2|")).toEqual([
			"dry about 2,000 -> According to the Water Board, ⟦about 2,000⟧",
		]);
	});

	test("is offered by the headings and the paragraph before", () => {
		expect(offered("In all, 2| have run dry.", { headings: ["# Wells in the Lenn valley"] })).toEqual([
			"dry about 2,000 -> In all, ⟦about 2,000⟧ have run dry.",
		]);
		expect(offered("The wells in the Lenn valley have run dry.\n\nIn all, 2|")).toEqual([
			"dry about 2,000 -> In all, ⟦about 2,000⟧",
		]);
	});

	test("is offered in quotes, lists and tables", () => {
		expect(offered("> - In the Lenn valley, 2|\n>   wells have run dry.")).toEqual([
			"dry about 2,000 -> > - In the Lenn valley, ⟦about 2,000⟧",
		]);
		const table = "¦ Place ¦ Wells run dry ¦\n¦ --- ¦ --- ¦\n¦ Lenn valley ¦ 2^ ¦";
		const at = table.indexOf("^");
		const place = { text: table.replace("^", "").replaceAll("¦", "|"), at, language: "en", headings: [], numbers: {} };
		expect(expectedFigures(checker, place).map(({ newText }) => newText)).toContain("about 2,000");
	});

	test("is not offered where it stands already, is written out, or is no number", () => {
		for (const line of [
			"In the Lenn valley, about 2,000| wells have run dry.",
			"`In the Lenn valley, 2|` wells have run dry.",
			"In the Lenn valley, wells have run dry [@board-2|",
			"In the Lenn valley wells have run dry on the F-2|",
			"In the Lenn valley, 9| wells have run dry.",
			"|",
			"2|",
		])
			expect(offered(line)).toEqual([]);
		const again = offered("About 2,000 wells in the Lenn valley have run dry, not 2,| wells.");
		expect(again.filter((each) => each.startsWith("dry "))).toEqual([]);
	});

	test("costs the same in a draft of any length", () => {
		const line = "In the Lenn valley, about 2,| wells have run dry.";
		const wanted = offered(line).map((each) => each.split(" -> ")[0]);
		for (const filler of ["Nobody said a word.\n\n", "word ", "1,", "a\n", "> ", "# "]) {
			const begun = performance.now();
			const found = offered(`${filler.repeat(200_000)}\n\n${line}`);
			expect(found.map((each) => each.split(" -> ")[0])).toEqual(wanted);
			offered(`${filler.repeat(200_000)}2|${filler.repeat(200_000)}`);
			expect(performance.now() - begun).toBeLessThan(2_000);
		}
	});
});
