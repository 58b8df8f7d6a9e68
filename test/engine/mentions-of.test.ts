// Where a draft speaks of a source or a claim, and how its figures stand, as lists, searches and renames need it.
import { describe, expect, test } from "vitest";
import { shortestCut } from "../../server/src/engine/draft/sections/cuts.ts";
import {
	createChecker,
	figuresOf,
	type Mentioned,
	mentionsOf,
	type Review,
	statesOf,
	wholeOf,
} from "../../server/src/engine/index.ts";
import { registryOf } from "../kit/draft.ts";

const checker = createChecker(
	registryOf(`version: 1
sources:
  board: { short: Water Board, title: Wells, kind: agency, URL: "https://board.example/wells" }
  union: { short: Farmers' Union, title: Drought, kind: organization }
claims:
  dry: { statement: "In the Lenn valley, 48 wells have run dry.", source: board }
  cost: { statement: "Drilling a well costs 5.6 million euros.", source: union }
`),
);

const reviewOf = (text: string): Review => checker.reviewer().review(text);

/** `how: words` of each, in order. */
const found = (text: string, only?: Mentioned): string[] =>
	mentionsOf(reviewOf(text), only).map(({ as, id, span }) =>
		as === "key" || as === "pin"
			? `${as}: ${text.slice(span.start, span.end)}`
			: `${as} of ${id}: ${text.slice(span.start, span.end)}`,
	);

const draft = `# Wells

In the Lenn valley, 48 wells have run dry [@board; @union, p. 3].

- According to the Water Board, 84 wells have run dry in the Lenn valley.
- Drilling a well costs 5.6 million euros.[^1]
- It cost 7 million euros there. <!-- claim: cost --> <!-- source: union -->

> Nobody knows @nobody, or who wrote <!-- claim: none --> it.

\`[@board]\` is no citation, and neither is a@board.

[^1]: See [@union].
`;

const filler = "Nothing was counted that day, and nobody said a word about it in the town.\n\n".repeat(
	Math.ceil((shortestCut * 20) / 70),
);
describe("mentions", () => {
	test("of a source: keys in brackets, notes and comments, and words that name it", () => {
		expect(found(draft, { of: "source", id: "board" })).toEqual([
			"key: board",
			"name of board: According to the Water Board",
		]);
		expect(found(draft, { of: "source", id: "union" })).toEqual([
			"key: union",
			"name of union: [^1]",
			"key: union",
			"key: union",
		]);
		expect(found(draft, { of: "source", id: "nobody" })).toEqual(["key: nobody"]);
	});

	test("of a claim: its figures and the comments that pin one to it", () => {
		expect(found(draft, { of: "claim", id: "dry" })).toEqual(["figure of dry: 48", "figure of dry: 84"]);
		expect(found(draft, { of: "claim", id: "cost" })).toEqual([
			"figure of cost: 5.6 million euros",
			"figure of cost: 7 million euros",
			"pin: cost",
		]);
	});

	test("of a source and of a claim of the same name are told apart", () => {
		expect(found(draft, { of: "claim", id: "board" })).toEqual([]);
		expect(found(draft, { of: "source", id: "dry" })).toEqual([]);
	});

	const [own = "", note = ""] = draft.split("[^1]: ");
	const long = `---\nlang: en\n---\n\n${own}\n## Later\n\n${filler}${own.replace("# Wells", "## Wells again")}\n[^1]: ${note}`;

	test("of a long draft are those of its parts", () => {
		expect(reviewOf(long).sections.length).toBeGreaterThan(1);
		const twice = (each: readonly string[]): string[] => [...each, ...each];
		expect(found(long, { of: "source", id: "board" })).toEqual(twice(found(own, { of: "source", id: "board" })));
		expect(found(long, { of: "claim", id: "cost" })).toEqual(twice(found(own, { of: "claim", id: "cost" })));
		expect(found(long, { of: "source", id: "union" }).filter((each) => each === "key: union")).toHaveLength(5);
	});
});

describe("figures", () => {
	const states = (text: string): string[] =>
		figuresOf(reviewOf(text)).map(({ span, state, noun }) => `${text.slice(span.start, span.end)} ${noun}: ${state}`);

	test("stand as the check says, with what they count", () => {
		expect(states(draft)).toEqual([
			"48 wells: supported",
			"84 wells: conflict",
			"5.6 million euros null: supported",
			"7 million euros null: conflict",
		]);
	});

	test("of which a comment elsewhere silences the rule are silenced", () => {
		const long = `${draft}\n## Later\n\n${filler}<!-- sourcemark-disable-file conflicting-figure -->\n`;
		expect(reviewOf(long).sections.length).toBeGreaterThan(1);
		expect(states(long)[1]).toBe("84 wells: silenced");
	});

	test("stand in every draft as they do where it is read again", () => {
		for (const text of [draft, draft.repeat(40), `${draft}<!-- sourcemark-disable-file -->\n${draft.repeat(30)}`]) {
			const review = reviewOf(text);
			const { figures, verdicts } = wholeOf(review);
			const wanted = [...statesOf(figures, verdicts)]
				.sort(([a], [b]) => a.span.start - b.span.start)
				.map(([{ span, match }, state]) => [span, state, match?.claim.id ?? null]);
			expect(figuresOf(review).map(({ span, state, claim }) => [span, state, claim])).toEqual(wanted);
			expect(wanted.length).toBeGreaterThan(3);
		}
	});
});
