// What a claim of a figure would say, told from drafts: its sentence, its figure, its id, whom the draft names.
import { describe, expect, test } from "vitest";
import { addToRegistry, checkDraft, figureFor, readRegistry, recordableOf } from "../../../server/src/engine/index.ts";
import { registryOf } from "../../kit/draft.ts";

const registry = registryOf(`
sources:
  board-2025: { title: Yearly report, short: Water Board }
  count-2024: { title: Harvest count, author: [{ literal: Farmers' Union }] }
`);

/** Of the draft's figure that is marked by the words. */
function recordable(draft: string, words: string) {
	const check = checkDraft(draft, registry);
	const at = draft.indexOf(words);
	const figure = figureFor(check, at, at + words.length);
	if (!figure) throw new Error("no figure");
	const { statement, ...rest } = recordableOf(figure, check, registry);
	return { ...statement, ...rest };
}

describe("the statement", () => {
	test("is the sentence without Markdown and citations, hedges kept", () => {
		const draft =
			"It rained. Around **31 wells** in the [Orma valley](https://a.example) had run *dry* [@board-2025, p. 4].[^1] More soon.\n\n[^1]: Water Board\n";
		expect(recordable(draft, "31")).toMatchObject({
			text: "Around 31 wells in the Orma valley had run dry.",
			language: "en",
			figure: null,
			id: "wells-run-dry",
			credited: ["board-2025"],
		});
	});
	test("says the name where the key was said, and code's words", () => {
		expect(recordable("@board-2025 counts 31 `dry` wells <!-- check -->in the valley.\n", "31").text).toBe(
			"Water Board counts 31 dry wells in the valley.",
		);
		expect(recordable("Sie zählten 12&nbsp;Brunnen ([@board-2025]), mehr nicht.\n", "12").text).toMatch(
			/^Sie zählten 12\sBrunnen, mehr nicht\.$/,
		);
	});
	test("of a cell has the heads of its row and column", () => {
		const table = "| Village | Wells, 2025 |\n| --- | ---: |\n| Orma | 31 |\n";
		expect(recordable(table, "31")).toMatchObject({ text: "Orma, Wells, 2025: 31" });
	});
});

describe("the figure", () => {
	test("is named where the sentence has several, with its hedge", () => {
		const draft = "Of the 80 wells in the valley, about 31 are dry.\n";
		expect(recordable(draft, "80").figure).toBe("80");
		expect(recordable(draft, "31").figure).toBe("about 31");
		expect(recordable("Sie kostet rund 5,6 Mrd. Euro und nicht 4 Mrd. Euro.\n", "5,6").figure).toBe(
			"rund 5,6 Mrd. Euro",
		);
	});
	test("is the number itself where only the draft around tells how it is read", () => {
		const draft = "Es sind 4.800 Brunnen. Im Vorjahr waren es 3.900.000 Liter und 12,5 Meter.\n";
		expect(["4800", null]).toContain(recordable(draft, "4.800").figure);
	});
	test("is the one meant: a place between figures means the one before it, a place before all the first", () => {
		const draft = "Last year 80 wells were dug and 31 were dry.\n";
		expect(recordable(draft, "Last").checked.figure.text).toBe("80");
		expect(recordable(draft, "dug and").checked.figure.text).toBe("80");
		expect(recordable(draft, "were dry").checked.figure.text).toBe("31");
	});
});

describe("who says it", () => {
	test("by words and marks on record", () => {
		expect(recordable("According to the Water Board, 31 wells are dry.\n", "31")).toMatchObject({
			credited: ["board-2025"],
			strangers: [],
			id: "wells-dry",
		});
	});
	test("strangers by key, address or name", () => {
		expect(recordable("There are 31 dry wells [@survey-2023].\n", "31").strangers).toEqual([
			{ key: "survey-2023", name: null, url: null },
		]);
		expect(recordable("There are 31 dry wells ([report](https://survey.example/31)).\n", "31").strangers).toMatchObject(
			[{ url: "https://survey.example/31" }],
		);
		expect(recordable("According to the Mining Authority, 31 wells are dry.\n", "31").strangers).toMatchObject([
			{ key: null, name: "Mining Authority" },
		]);
		expect(recordable("There are 31 dry wells.\n", "31").strangers).toEqual([]);
	});
});

test("recorded, the draft's own figure is supported by it", () => {
	const drafts = [
		"Last year 31 wells in the Orma valley ran dry, according to the Water Board.\n",
		"Of the 80 wells in the valley about 31 are dry, says the Water Board.\n",
		"Das Erntejahr 2024 brachte laut Farmers' Union rund 5,6 Mio. Tonnen Weizen.\n",
		"| Village | Dry wells |\n| --- | --- |\n| Orma | 31 |\n",
	];
	for (const draft of drafts) {
		const check = checkDraft(draft, registry);
		for (const figure of check.figures) {
			const { id, statement, figure: field } = recordableOf(figure, check, registry);
			const text = "sources:\n  board-2025: { title: Yearly report, short: Water Board }\n";
			const answer = addToRegistry("a.claims.yaml", text, {
				claims: [{ id, statements: [statement], sources: ["board-2025"], fields: { figure: field } }],
				sources: [],
			});
			if ("refused" in answer) throw new Error(answer.refused);
			const [edit] = answer.edits;
			const { claims, problems } = readRegistry([
				{ file: "a.claims.yaml", text: text + (edit?.newText ?? "").trimStart() },
			]);
			expect(problems).toEqual([]);
			expect(claims.get(id)?.statements[0]?.figure.text).toBe(figure.figure.text);
			const after = checkDraft(
				draft,
				readRegistry([{ file: "a.claims.yaml", text: text + (edit?.newText ?? "").trimStart() }]),
			);
			const same = after.figures.find((one) => one.span.start === figure.span.start);
			expect(`${draft}: ${same?.match?.claim.id} ${same?.match?.agreement.relation}`).toBe(`${draft}: ${id} supported`);
		}
	}
});
