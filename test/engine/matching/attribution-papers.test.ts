// Papers and offices that speak for whom they are from: filed with it, sent back to it, asked in it.
import { describe, expect, it } from "vitest";
import { checkDraft, defaultOptions } from "../../../server/src/engine/index.ts";
import { registryOf } from "../../kit/draft.ts";

const registry = registryOf(`version: 1
sources:
  board-2026: { short: Ethics Board, title: Spending, kind: agency }
  clerk-2026: { short: town clerk, aliases: [clerk], title: Count, kind: agency }
  parents-2026: { short: Elternrat Wend, title: Umfrage, kind: association }
  ilves-2025: { title: Dust, author: [{ family: Ilves, given: Tomas }], kind: study }
claims:
  any: { statement: The fair had 4711 guests., source: board-2026 }
`);

describe("credits", () => {
	it.each([
		["en", "Papers filed with the Ethics Board show that the campaign spent $4.6 million.", "board-2026"],
		["en", "She won 48,216 votes, according to unofficial returns from the town clerk.", "clerk-2026"],
		["en", "The clerk's office put turnout at 43.7 percent.", "clerk-2026"],
		["en", "Clearing a room takes eight days, Tomas Ilves reports in his study.", "ilves-2025"],
		["de", "Der Elternrat Wend hat gefragt. An seiner Umfrage beteiligten sich 118 Eltern.", "parents-2026"],
		["de", "Der Elternrat Wend hat gefragt. Auf seine Umfrage antworteten 118 Eltern.", "parents-2026"],
	])("%s: %s", (language, draft, source) => {
		const { figures } = checkDraft(draft, registry, { ...defaultOptions, language });
		expect(figures.at(-1)?.attributions.map((one) => one.source)).toContain(source);
	});
});

it("a margin in a heading is no count of the votes beneath it", () => {
	const draft = `# Pilot unseats Hexley mayor by 3,351 votes

In Hexley the mayor lost. Still to be counted are 2,140 provisional votes.
`;
	expect(checkDraft(draft, registry, { ...defaultOptions, language: "en" }).verdicts).not.toContainEqual(
		expect.objectContaining({ rule: "inconsistent-figure" }),
	);
});

describe("credits whoever tells it in few words", () => {
	it.each([
		["de", "240 Gäste kamen an einem Tag, wirbt der Elternrat Wend.", "parents-2026"],
		["de", "240 Gäste kamen an einem Tag, frohlockt der Elternrat Wend.", "parents-2026"],
		["en", "240 guests came in a day, the Ethics Board brags.", "board-2026"],
		["de", "Der Elternrat Wend kämpft. Nach eigenen Angaben hat er 3640 Unterschriften.", "parents-2026"],
		["de", "Der Elternrat Wend kämpft. Gesammelt hat er nach eigenen Angaben 3640 Unterschriften.", "parents-2026"],
		["en", "Touts ask 185 pounds, the campaigners at the Ethics Board found.", "board-2026"],
		["en", "“We have 64 of them,” said Moira Dane, chief executive of the Ethics Board.", "board-2026"],
		["en", "“We have 64 of them,” said Dale Orr, who runs school meals for the Ethics Board.", "board-2026"],
	])("%s: %s", (language, draft, source) => {
		const { figures } = checkDraft(draft, registry, { ...defaultOptions, language });
		expect(figures.at(-1)?.attributions.map((one) => one.source)).toContain(source);
	});
});
