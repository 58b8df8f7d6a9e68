// The server's small parts by themselves: what a stranger's text may not do in a card, which addresses are followed, names of files.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChecker, defaultOptions, readRegistry } from "../../server/src/engine/index.ts";
import { citeAll } from "../../server/src/lsp/fix-all.ts";
import { escapeMarkdown, toMarkup } from "../../server/src/lsp/markup.ts";
import { baseName, pathOf, uriOf } from "../../server/src/lsp/uris.ts";
import { webAddress } from "../../server/src/lsp/web-address.ts";
import { readBundled } from "../../server/src/machine/index.ts";

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
