// How figures stand: one word each, the same for every list, colour and sheet.
import { expect, it } from "vitest";
import { checkDraft, createChecker, defaultOptions, figuresOf, statesOf } from "../../../server/src/engine/index.ts";
import { registryOf } from "../../kit/draft.ts";

const registry = registryOf(`version: 1
sources:
  board: { short: Water Board, kind: agency }
claims:
  dry: { statement: At least 48 wells in the valley have run dry., source: board }
  cost: { statement: New wells in the valley cost 35 million euros., source: board }
`);

const draft = `At least 84 wells in the valley have run dry, the Water Board says.

At least 48 wells in the valley have run dry.

New wells in the valley cost 35 million euros, according to the Water Board.

The band sold 612 tickets. The mayor counted 31 guests, according to the Gazette.

At least 84 wells in the valley have run dry, the Water Board says. <!-- sourcemark-disable-line -->

The choir has 48<!-- claim: none --> singers.
`;

it("has a state of its own for what has no source, however grave it is found", () => {
	const options = { ...defaultOptions, rules: { "unsourced-figure": "error" } } as const;
	const { figures, verdicts } = checkDraft("The band sold 612 tickets.", registry, options);
	expect(verdicts.map(({ severity }) => severity)).toEqual(["error"]);
	expect([...statesOf(figures, verdicts).values()]).toEqual(["unsourced"]);
});

it("is to check where the only source named is a key that nobody has", () => {
	const text = `The band sold 612 tickets [@nobody-2025].

New wells in the valley cost 35 million euros [@nobody-2025].

The choir sang 13 songs [@nobody-2025; @board].

The mayor shook 614 hands. <!-- source: nobody-2025 -->

The baker sold 94 cakes [@nobody-2025]. <!-- sourcemark-disable-line unknown-source -->
`;
	const { figures, verdicts } = checkDraft(text, registry);
	const states = ["attention", "attention", "cited", "attention", "cited"];
	expect([...statesOf(figures, verdicts).values()]).toEqual(states);
	// The same from what is kept of a draft that is being written.
	const review = createChecker(registry).review(text, defaultOptions);
	expect(figuresOf(review).map(({ state }) => state)).toEqual(states);
});

it("says how each figure stands", () => {
	const { figures, verdicts } = checkDraft(draft, registry);
	const said = [...statesOf(figures, verdicts)].map(([{ figure }, state]) => `${figure.text} ${state}`);
	expect(said).toEqual([
		"84 conflict",
		"48 attention",
		"35 million euros supported",
		"612 unsourced",
		"31 cited",
		"84 silenced",
		"48 silenced",
	]);
});
