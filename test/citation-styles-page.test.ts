// Does what docs/citation-styles.md shows: its drafts are checked, its fixes applied, its command run.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { createChecker, defaultOptions, readRegistry, type StyleId } from "../server/src/engine/index.ts";
import { fencesOf, runPage } from "./kit/pages.ts";

const file = path.resolve(import.meta.dirname, "../docs/citation-styles.md");
const page = readFileSync(file, "utf8");
const fences = fencesOf(page);
const claims = fences.find(({ label }) => label === "wells.claims.yaml")?.body ?? "";
const checker = createChecker(readRegistry([{ file: "wells.claims.yaml", text: claims }]));

const verdictsOf = (text: string, citationStyle: StyleId = "pandoc") =>
	checker.check(text, { ...defaultOptions, citationStyle, rules: { "unsourced-figure": "off" } }).verdicts;

const drafts = fences.flatMap(({ label, body }) => {
	const [, codes] = /^draft: (.+)$/.exec(label) ?? [];
	return codes === undefined ? [] : [{ body, codes: codes === "nothing" ? [] : codes.split(", ") }];
});
const fixes = fences.flatMap(({ label, body }) => {
	const [, style] = /^fix (\w+)/.exec(label) ?? [];
	const [before = "", after = ""] = body.split("↓\n");
	return style === undefined ? [] : [{ style: style as StyleId, before, after }];
});

describe("a draft", () => {
	test.each(drafts)("$codes: $body", ({ body, codes }) => {
		expect(verdictsOf(body).map(({ rule }) => rule)).toEqual(codes);
	});
	test("of every kind is there", () => expect(drafts.length).toBeGreaterThan(12));
});

describe("a quick fix", () => {
	test.each(fixes)("$style: $before", ({ style, before, after }) => {
		const [verdict] = verdictsOf(before, style);
		const edits = verdict?.fixes[0]?.edits ?? [];
		const fixed = edits
			.toSorted((a, b) => b.span.start - a.span.start)
			.reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), before);
		expect(fixed).toBe(after);
		expect(verdictsOf(fixed)).toEqual([]);
	});
});

test("every style is told, and written by a fix", () => {
	const styles = manifest.contributes.configuration.properties["sourcemark.citationStyle"].enum;
	expect([...page.matchAll(/^## `(\w+)`$/gm)].map(([, style]) => style)).toEqual(styles);
	for (const style of styles) expect(fixes.map((fix) => fix.style)).toContain(style);
});

test("the command prints what the page says", async () => {
	expect((await runPage(file)).ran).toBe(1);
});
