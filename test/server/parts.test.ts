// The server's small parts by themselves: what a stranger's text may not do in a card, which addresses are followed, names of files.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aroundOf, createChecker, defaultOptions, type Edit, readRegistry } from "../../server/src/engine/index.ts";
import { citeAll } from "../../server/src/lsp/fix-all.ts";
import { escapeMarkdown, toMarkup } from "../../server/src/lsp/markup.ts";
import { baseName, pathOf, uriOf } from "../../server/src/lsp/uris.ts";
import { webAddress } from "../../server/src/lsp/web-address.ts";
import { readBundled } from "../../server/src/machine/index.ts";
import { pause } from "../../server/src/workspace/index.ts";

describe("markup", () => {
	test("every sign that could be markup is escaped, once", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const escaped = escapeMarkdown(text);
				expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[!-/:-@[-`{-~\n\r\u202e]/);
			}),
		);
	});

	test("lines, labels, links; plain text where the client has no Markdown", () => {
		const lines = [
			{ label: null, parts: [{ kind: "strong", text: "A *b*" } as const] },
			{ label: "L", parts: [{ kind: "link", text: "a.example", href: "https://a.example/" } as const] },
		];
		expect(toMarkup(lines, true).value).toBe("**A \\*b\\***\n\nL: [a\\.example](<https://a.example/>)");
		expect(toMarkup(lines, false)).toEqual({ kind: "plaintext", value: "A *b*\nL: https://a.example/" });
	});
});

describe("addresses", () => {
	test.each(["command:quit", "file:///etc/passwd", "javascript:alert(1)", "//a.example", "a.example", ""])(
		"%s is none",
		(text) => {
			expect(webAddress(text)).toBeNull();
		},
	);

	test("nothing in one ends the link early, and the host is what it leads to", () => {
		expect(webAddress("https://nis.example@evil.example/a)(b>c")).toEqual({
			href: "https://nis.example@evil.example/a%29%28b%3Ec",
			host: "evil.example",
		});
	});
});

test("names of files", () => {
	expect(pathOf("untitled:Untitled-1")).toBeNull();
	expect(pathOf("file:///a%20b/c.md")).toBe("/a b/c.md");
	expect(uriOf("/a b/c.md")).toBe("file:///a%20b/c.md");
	expect(uriOf("untitled:x")).toBe("untitled:x");
	expect(baseName("file:///a/b%20c.md")).toBe("b c.md");
});

test("in a pause a request that was read is heard, and its answer written", async () => {
	const turn = () => new Promise((resolve) => setImmediate(resolve));
	let answered = false;
	const answer = turn()
		.then(turn)
		.then(turn)
		.then(() => {
			answered = true;
		});
	await pause();
	expect(answered).toBe(true);
	await answer;
});

/** What steps come to. */
function atOnce<T>(steps: Generator<unknown, T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

test("fix all of a long draft cites in every section", () => {
	const checker = createChecker(readRegistry(readBundled()));
	const filler = "Nothing was counted that day, and nobody said a word about it in the town.\n\n".repeat(36);
	const sentence = "Around 2,000 North Korean soldiers have been killed in the war against Ukraine.\n\n";
	const chapters = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
	const draft = chapters.map((each, at) => `## Part ${each}\n\n${at % 4 === 1 ? sentence : ""}${filler}`).join("");
	const reviewer = checker.reviewer();
	const review = reviewer.review(draft, defaultOptions);
	const edits = atOnce(citeAll(review, reviewer, defaultOptions));
	expect(edits).toHaveLength(2);
	const cited = edits.reduceRight(
		(text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
		draft,
	);
	expect(checker.check(cited, defaultOptions).verdicts.map(({ rule }) => rule)).not.toContain("missing-source");
	expect(review.sections.length).toBeGreaterThan(6);
});

describe("footnotes in a draft that is read in sections", () => {
	const checker = createChecker(
		readRegistry([
			{
				file: "valley.claims.yaml",
				text: `sources:
  board: { short: Water Board, title: Report on the wells }
  office: { short: Roads Office, title: Report on the roads }
claims:
  wells: { statement: 48 wells in the valley have run dry., source: board }
  pumps: { statement: 31 pumps in the valley are broken., source: board }
  roads: { statement: 77 roads in the valley are closed., source: office }
`,
			},
		]),
	);
	const options = { ...defaultOptions, citationStyle: "footnote" } as const;
	const filler = "Nothing was counted that day, and nobody said a word about it in the town.\n\n".repeat(70);
	const told =
		"48 wells in the valley have run dry. 31 pumps in the valley are broken.\n\n77 roads in the valley are closed.\n\n";
	const parts = ["one", "two", "three", "four"].map((each) => `## Part ${each}\n\n${told}${filler}`).join("");
	const applied = (text: string, edits: readonly Edit[]): string =>
		edits
			.toSorted((a, b) => a.span.start - b.span.start)
			.reduceRight((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);
	const citedWhole = (draft: string): string => {
		const reviewer = checker.reviewer();
		const review = reviewer.review(draft, options);
		expect(review.sections.length).toBeGreaterThan(3);
		return applied(draft, atOnce(citeAll(review, reviewer, options)));
	};
	const linesOf = (text: string) => text.split("\n").filter((line) => /\[\^/.test(line));

	test("fix all writes one note a source, behind the draft, and one call of it a figure", () => {
		const lines = linesOf(citedWhole(parts));
		expect(lines.slice(-2)).toEqual([
			"[^board]: Water Board, Report on the wells.",
			"[^office]: Roads Office, Report on the roads.",
		]);
		expect(lines.slice(0, -2)).toEqual(
			[1, 2, 3, 4].flatMap(() => [
				"48 wells in the valley have run dry.[^board] 31 pumps in the valley are broken.[^board]",
				"77 roads in the valley are closed.[^office]",
			]),
		);
	});

	test("fix all goes on with the draft's numbers and uses the notes that are there", () => {
		const notes = "[^1]: Roads Office, Report on the roads.\n\n```\n[^9]: no note\n```\n";
		const cited = citedWhole(`It rained.[^1]\n\n${parts}${notes}`);
		expect(new Set(linesOf(cited))).toEqual(
			new Set([
				"It rained.[^1]",
				"48 wells in the valley have run dry.[^2] 31 pumps in the valley are broken.[^2]",
				"77 roads in the valley are closed.[^1]",
				"[^1]: Roads Office, Report on the roads.",
				"[^2]: Water Board, Report on the wells.",
				"[^9]: no note",
			]),
		);
		expect(cited).toContain("roads.\n[^2]: Water Board, Report on the wells.\n\n```");
	});

	test("a single fix puts its note to those of the draft", () => {
		const draft = `${parts}It rained.[^1]\n\n[^1]: Rain gauge.\n`;
		const review = checker.reviewer().review(draft, options);
		const figure = draft.indexOf("48 wells");
		const [verdict] = aroundOf(review, figure, figure).verdicts.filter(({ span }) => span.start === figure);
		const cited = applied(draft, verdict?.fixes[0]?.edits ?? []);
		expect(linesOf(cited)).toEqual([
			"48 wells in the valley have run dry.[^2] 31 pumps in the valley are broken.",
			"It rained.[^1]",
			"[^1]: Rain gauge.",
			"[^2]: Water Board, Report on the wells.",
		]);
		// The next one calls it.
		const again = checker.reviewer().review(cited, options);
		const next = cited.lastIndexOf("31 pumps");
		const [other] = aroundOf(again, next, next).verdicts.filter(({ span }) => span.start === next);
		expect(linesOf(applied(cited, other?.fixes[0]?.edits ?? []))).toHaveLength(5);
	});
});

test("fix all leaves everything but its citations as it was", () => {
	const checker = createChecker(readRegistry(readBundled()));
	const sentence = "Around 2,000 North Korean soldiers have been killed in the war against Ukraine.";
	const piece = fc.constantFrom(
		sentence,
		"It rained.",
		"> ",
		"- ",
		"\n\n",
		"\r\n",
		"**",
		"| a | b |\n|---|---|\n",
		"[^1]: ",
		" [^1] ",
	);
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 12 }),
			fc.constantFrom("pandoc", "footnote", "comment"),
			(pieces, citationStyle) => {
				const draft = pieces.join("");
				const options = { ...defaultOptions, citationStyle } as const;
				const reviewer = checker.reviewer();
				const edits = atOnce(citeAll(reviewer.review(draft, options), reviewer, options));
				let end = 0;
				for (const { span, expected } of edits) {
					expect(span.start).toBeGreaterThanOrEqual(end);
					expect(draft.slice(span.start, span.end)).toBe(expected);
					end = span.end;
				}
				const kept = edits.reduceRight(
					(text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
					draft,
				);
				const left = checker
					.check(kept, options)
					.verdicts.flatMap(({ fixes }) => fixes.filter((each) => each.kind === "cite" && each.preferred));
				expect(left).toEqual([]);
			},
		),
		{ numRuns: 60 },
	);
});
