// A sentence that stays as it is while what stands around it changes: one checker, asked again and again, says what a new one says.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Checker, createChecker } from "../../../server/src/engine/index.ts";
import { registryOf } from "../../kit/draft.ts";

const registry = registryOf(`version: 1
sources:
  board: { title: Wells of the Lenn valley, short: Water Board, kind: agency }
  union: { title: Drought, short: Farmers' Union, kind: organization }
claims:
  dry: { statement: "In the Lenn valley, 48 wells have run dry.", source: board }
  orma: { statement: "In the Orma valley, 31 wells have run dry.", source: union }
  cost: { statement: "The waterworks of Orma made a loss of 3.8 million euros in 2024.", source: board }
  milk: { statement: "Farms delivered 4,800 litres of milk a day in 2024.", source: union }
`);

const tiedBy = (checker: Checker, text: string): readonly unknown[] =>
	checker
		.check(text)
		.figures.map(({ figure, match }) => [figure.text, match?.claim.id, match?.score, match?.agreement]);

/** The same sentence twice, and what is different around it. */
const cases: readonly (readonly [what: string, before: string, after: string])[] = [
	[
		"the heading names another place",
		"## The Lenn valley\n\nBy June, 45 wells had run dry there.\n",
		"## The Orma valley\n\nBy June, 45 wells had run dry there.\n",
	],
	[
		"the sentence before speaks of another place",
		"We went to the Lenn valley. Now 48 wells have run dry.\n",
		"We went to the Orma valley. Now 48 wells have run dry.\n",
	],
	[
		"a name is said further back, and then no more",
		"We went to the Lenn valley.\n\nIt rained.\n\nIt rained again.\n\nBy June, 48 wells had run dry, we heard.\n",
		"We went to the Orma valley.\n\nIt rained.\n\nIt rained again.\n\nBy June, 48 wells had run dry, we heard.\n",
	],
	[
		"somebody else is credited with it",
		"The Water Board counts. It said 84 wells have run dry in the valley.\n",
		"The baker of Orma counts. It said 84 wells have run dry in the valley.\n",
	],
	[
		"a note names somebody else",
		"In the valley, 53 wells have run dry.[^a]\n\n[^a]: [@board]\n",
		"In the valley, 53 wells have run dry.[^a]\n\n[^a]: [@baker]\n",
	],
	[
		"a sum is meant in another currency",
		"The mill made 41 million euros.\n\nThe waterworks of Orma made a loss of 3.8 million in 2024.\n",
		"The mill made 41 million dollars.\n\nThe waterworks of Orma made a loss of 3.8 million in 2024.\n",
	],
	[
		"a column is of another year",
		"| Waterworks of Orma | Loss in 2024 |\n| --- | --- |\n| Total | 3.8 million euros |\n",
		"| Waterworks of Orma | Loss in 1994 |\n| --- | --- |\n| Total | 3.8 million euros |\n",
	],
	[
		"a comment says that another claim is meant",
		"In the Lenn valley, 48 wells have run dry.\n",
		"In the Lenn valley, 48 wells have run dry.<!-- claim: none -->\n",
	],
	[
		"another number shows what the marks are for",
		"Rain: 12.5 mm and 3.7 mm.\n\nIt stopped.\n\nFarms delivered 4.800 litres of milk a day in 2024.\n",
		"Rain: 12,5 mm and 3,7 mm.\n\nIt stopped.\n\nFarms delivered 4.800 litres of milk a day in 2024.\n",
	],
	[
		"what is said is taken back",
		"In the Lenn valley, 84 wells have run dry. It rained.\n",
		"In the Lenn valley, 84 wells have run dry. That was a misprint.\n",
	],
];

describe("a sentence that was tied before", () => {
	it.each(cases)("is tied anew where %s", (_, before, after) => {
		const checker = createChecker(registry);
		const [first, second] = [before, after].map((text) => tiedBy(createChecker(registry), text));
		expect(first).not.toEqual(second);
		for (const [text, tied] of [
			[before, first],
			[after, second],
			[before, first],
		] as const)
			expect(tiedBy(checker, text)).toEqual(tied);
	});

	it("is tied alike whatever was checked before", () => {
		const checker = createChecker(registry);
		const parts = [...new Set(cases.flatMap(([, before, after]) => `${before}\n${after}`.split(/\n{2,}/)))];
		const draft = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(draft, (chosen) => {
				const text = `---\nlang: en\n---\n\n${chosen.join("\n\n")}\n`;
				expect(tiedBy(checker, text)).toEqual(tiedBy(createChecker(registry), text));
			}),
			{ numRuns: 60, seed: 5 },
		);
	});
});
