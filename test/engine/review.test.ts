// A draft that is written on: what is kept from before changes nothing of what is found.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestCut } from "../../server/src/engine/draft/sections/cuts.ts";
import { layoutOf } from "../../server/src/engine/draft/sections/layout.ts";
import {
	type CheckOptions,
	createChecker,
	defaultOptions,
	type Review,
	wholeOf,
} from "../../server/src/engine/index.ts";
import { applyFix, registryOf } from "../kit/draft.ts";

const registry = registryOf(`version: 1
sources:
  board: { short: Water Board, title: Wells, kind: agency, URL: "https://board.example/wells" }
  union: { short: Farmers' Union, title: Drought, kind: organization }
claims:
  dry: { statement: "In the Lenn valley, 48 wells have run dry.", source: board }
  cost: { statement: "Drilling a well costs 5.6 million euros.", source: union }
`);
const checker = createChecker(registry);

/** Long enough to be cut into sections. */
const filler = "Nothing was counted that day, and nobody said a word about it in the town.\n\n".repeat(
	Math.ceil(shortestCut / 70),
);

const chunks = [
	"# A title\n\n",
	"## The wells\n\n",
	"### Below\n\n",
	"In the Lenn valley, 48 wells have run dry, the Water Board says.\n\n",
	"In the Lenn valley, 84 wells have run dry [@board].\n\n",
	"The board also said that 31 wells are new.\n\n",
	"Drilling a well costs 5.6 billion euros.[^a]\n\n",
	"[^a]: Farmers' Union, Drought.\n\n",
	"[^b]: [@board]\n\n    Another paragraph of 12 lines.\n\n",
	"Of them, 20 are deep.[^b] See [the report][r] and [more].\n\n",
	"[r]: https://board.example/wells\n",
	"- 3 pumps\n- 48 wells\n\n  More of them: 7.\n\n",
	"- 9 sheds\n  - 48 wells\n\n    1. of 4 doors\n\n  > 7 more\n\n",
	"> In the Lenn valley, 48 wells have run dry.\nlazily\n\n",
	"| Wells | Number |\n| --- | --- |\n| dry | 48 |\n\n",
	"```\n# no heading 48\n\n## none\n",
	"```\n\n",
	"<!-- open\n\n",
	" -->\n\n",
	"<!-- sourcemark-disable missing-source -->\n\n",
	"<!-- sourcemark-enable -->\n\n",
	"<!-- sourcemark-disable-file unsourced-figure -->\n\n",
	"<script>\n\n# 5\n\n",
	"</script>\n\n",
	"Setext 9\n---\n\n",
	"---\nlang: en\n---\n",
	"\r\n\r\n## Windows\r\n\r\nThere are 4.800 tonnes.\r\n\r\n",
	"Es sind 48 Brunnen, sagt das Wasseramt. Es waren 3,5 Prozent mehr.\n\n",
	"\uFEFF",
	filler,
];
const draft = fc
	.array(fc.constantFrom(...chunks), { minLength: 1, maxLength: 14 })
	.map((parts) => parts.join("") + filler);
const edits = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		cut: fc.integer({ min: 0, max: 40 }),
		put: fc.oneof(fc.constantFrom(...chunks.slice(0, -1), "x", "\n", "`", ""), fc.string({ maxLength: 3 })),
	}),
	{ minLength: 1, maxLength: 6 },
);

/** All that a reader of a review sees. */
function seen(review: Review) {
	const { verdicts, figures, faults } = wholeOf(review);
	expect(faults).toEqual([]);
	return {
		verdicts: verdicts.map(({ rule, span, message, fingerprint, elsewhere, claim }) => ({
			rule,
			span,
			message,
			fingerprint,
			elsewhere,
			claim,
		})),
		figures: figures.map(({ span, match, attributions }) => ({
			span,
			claim: match?.claim.id,
			credits: attributions.map((each) => [each.source, each.span]),
		})),
		tally: review.sections.map(({ tally }) => tally),
	};
}

const options: CheckOptions = { ...defaultOptions };

describe("the layout of a draft", () => {
	it("is the same after any edits as afresh", () => {
		fc.assert(
			fc.property(draft, edits, (start, changes) => {
				let text = start;
				let { layout } = layoutOf(text, 0, null);
				for (const { at, cut, put } of changes) {
					const from = Math.floor(at * text.length);
					text = text.slice(0, from) + put + text.slice(from + cut);
					layout = layoutOf(text, 0, layout).layout;
					expect(layout).toEqual(layoutOf(text, 0, null).layout);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

/** Drafts that are edited; more when asked for. */
const runs = Number(process.env.FUZZ_RUNS ?? 12);

describe("a review", () => {
	it("finds after any edits what a fresh one finds", { timeout: 60_000 + 1000 * runs }, () => {
		fc.assert(
			fc.property(draft, edits, (start, changes) => {
				const reviewer = checker.reviewer();
				let text = start;
				reviewer.review(text, options);
				for (const { at, cut, put } of changes) {
					const from = Math.floor(at * text.length);
					text = text.slice(0, from) + put + text.slice(from + cut);
					expect(seen(reviewer.review(text, options))).toEqual(seen(checker.reviewer().review(text, options)));
				}
			}),
			{ numRuns: runs },
		);
	});

	it("finds the same where the work on older texts was ended anywhere", { timeout: 60_000 + 1000 * runs }, () => {
		fc.assert(
			fc.property(draft, edits, fc.nat(40), (start, changes, most) => {
				const reviewer = checker.reviewer();
				let text = start;
				for (const { at, cut, put } of changes) {
					const steps = reviewer.steps(text, options);
					for (let count = 0; count < most && !steps.next().done; ) count++;
					const from = Math.floor(at * text.length);
					text = text.slice(0, from) + put + text.slice(from + cut);
				}
				expect(seen(reviewer.review(text, options))).toEqual(seen(checker.reviewer().review(text, options)));
			}),
			{ numRuns: runs },
		);
	});

	it("lets others in while a section is read", () => {
		const steps = [
			...checker.reviewer().steps(`${filler}## Wells\n\nSome 31 wells have run dry.\n\n${filler}`, options),
		];
		const sections = steps.filter((found) => found.length > 0);
		expect(sections.length).toBeGreaterThan(1);
		expect(steps.length).toBeGreaterThan(4 * sections.length);
	});

	it("keeps what somebody asked about while it reads on", () => {
		const reviewer = checker.reviewer();
		const wells = (at: number): string => `## Valley ${at}\n\nSome ${30 + at} wells have run dry.\n\n${filler}`;
		const text = wells(0) + wells(1);
		const [first] = reviewer.review(text, options).sections;
		const found = first?.kept.result();
		reviewer.review(text + [2, 3, 4, 5, 6, 7].map(wells).join(""), options);
		expect(first?.kept.result()).toBe(found);
	});

	it("names places of the draft", { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(draft, (text) => {
				const review = checker.reviewer().review(text, options);
				for (const { figure, span, fixes } of wholeOf(review).verdicts) {
					if (figure)
						expect(figure.figure.text.replace(/\s+/g, "")).toBe(
							text.slice(span.start, span.end).replace(/[\s>*]+/g, ""),
						);
					for (const fix of fixes) applyFix(text, fix);
				}
				const ends = review.sections.map(({ span }) => span);
				expect(ends.slice(1).every(({ start }, at) => start === ends[at]?.end)).toBe(true);
			}),
			{ numRuns: 12 },
		);
	});

	it("keeps what is lent in mind: notes, headings, comments, who was named", () => {
		const text = `# Wells

The Water Board counts.

${filler}## In the valley

In the Lenn valley, 48 wells have run dry, the board says.

Drilling a well costs 5.6 million euros.[^n]

<!-- sourcemark-disable missing-source -->

${filler}## Notes

In the Lenn valley, 48 wells have run dry.

[^n]: Farmers' Union, Drought.
`;
		const { sections } = checker.reviewer().review(text, options);
		expect(sections.length).toBeGreaterThan(2);
		expect(checker.check(text, options).verdicts.map(({ rule }) => rule)).toEqual([]);
	});

	it("is quick to see that nothing has changed", () => {
		const text = `${filler}${filler}${readFileSync(new URL("../../samples/ferry-en/draft.md", import.meta.url), "utf8")}`;
		const reviewer = checker.reviewer();
		const first = reviewer.review(text, options);
		const again = reviewer.review(text, options);
		expect(again.sections.every(({ kept }, at) => kept === first.sections[at]?.kept)).toBe(true);
		const edited = reviewer.review(`${text}\n## More\n\nAnd 7 more.\n`, options);
		const anew = edited.sections.filter(({ kept }) => !first.sections.some((each) => each.kept === kept));
		expect(anew.length).toBeLessThanOrEqual(2);
	});
});
