// How figures stand: one word each, the same for every list, colour and sheet.
import { describe, expect, it } from "vitest";
import {
	checkDraft,
	createChecker,
	createSheet,
	defaultOptions,
	figuresOf,
	statesOf,
} from "../../../server/src/engine/index.ts";
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

it("stands as its rules say, however grave somebody finds them", () => {
	const text = `At least 84 wells in the valley have run dry, the Water Board says.

At least 48 wells in the valley have run dry.

Exactly 48 wells in the valley have run dry, the Water Board says.
`;
	const rules = ["conflicting-figure", "missing-source", "altered-qualifier"] as const;
	for (const severity of ["error", "warning", "information", "hint"] as const) {
		const options = { ...defaultOptions, rules: Object.fromEntries(rules.map((rule) => [rule, severity])) };
		const { figures, verdicts } = checkDraft(text, registry, options);
		expect(verdicts.map(({ rule }) => rule)).toEqual(rules);
		expect([...statesOf(figures, verdicts).values()], severity).toEqual(["conflict", "attention", "attention"]);
		const review = createChecker(registry).review(text, options);
		expect(figuresOf(review).map(({ state }) => state)).toEqual(["conflict", "attention", "attention"]);
	}
});

describe("a note whose only key nobody has", () => {
	const figures = `The band sold 612 tickets.[^1]

The choir sang 13 songs.[^2]

The mayor shook 614 hands.[^3]
`;
	const notes = `[^1]: See [@nobody-2025], p. 4.
[^2]: See [@nobody-2025; @board].
[^3]: See [@nobody-2025]. <!-- sourcemark-disable-line unknown-source -->
`;
	const states = ["attention", "cited", "cited"];
	const statesThrice = (text: string): readonly (readonly string[])[] => {
		const { figures, verdicts } = checkDraft(text, registry);
		const review = createChecker(registry).review(text, defaultOptions);
		const sheet = createSheet(review, { name: "draft.md", path: "draft.md", registry, signOffs: [] });
		return [
			[...statesOf(figures, verdicts).values()],
			figuresOf(review).map(({ state }) => state),
			sheet.entries.map(({ state }) => state),
		];
	};

	it("leaves its figures to check", () => {
		expect(statesThrice(`${figures}\n${notes}`)).toEqual([states, states, states]);
	});

	it("does so where the note stands far behind, in another section of a long draft", () => {
		const filler = "\nNothing of note happened in the village on that day, and nobody counted anything.\n".repeat(300);
		expect(statesThrice(`${figures}\n## Afterwards\n${filler}\n## Notes\n\n${notes}`)).toEqual([
			states,
			states,
			states,
		]);
	});

	it("does not where a comment silences the rule in all of the draft", () => {
		const filler = "\nNothing of note happened in the village on that day, and nobody counted anything.\n".repeat(300);
		const quiet = "<!-- sourcemark-disable-file unknown-source -->\n";
		const cited = ["cited", "cited", "cited"];
		expect(statesThrice(`${figures}\n## Afterwards\n${filler}\n${quiet}\n${notes}`)).toEqual([cited, cited, cited]);
	});
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

it("is silenced where a comment at its place keeps quiet what is open about it", () => {
	const text = `The band sold 612 tickets. <!-- sourcemark-disable-line -- counted at the door -->

<!-- sourcemark-disable-next-line missing-source -->
At least 48 wells in the valley have run dry.

<!-- sourcemark-disable-next-line conflicting-figure -->
The mayor shook 614 hands.

<!-- sourcemark-disable unsourced-figure -->

The baker sold 94 cakes.

<!-- sourcemark-enable -->

The choir sang 13 songs.
`;
	const states = ["silenced", "silenced", "unsourced", "silenced", "unsourced"];
	const { figures, verdicts } = checkDraft(text, registry);
	expect([...statesOf(figures, verdicts).values()]).toEqual(states);
	const review = createChecker(registry).review(text, defaultOptions);
	expect(figuresOf(review).map(({ state }) => state)).toEqual(states);
	expect(createSheet(review, { name: "d.md", path: "d.md", signOffs: [], registry }).open).toBe(2);
	// For all of a draft, nobody has looked at the single figure.
	const whole = checkDraft(`${text}\n<!-- sourcemark-disable-file unsourced-figure -->\n`, registry);
	expect([...statesOf(whole.figures, whole.verdicts).values()]).toEqual(states);
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
