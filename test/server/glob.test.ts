// Globs of a project file's overrides: what they mean, and that none of them takes long.
import { describe, expect, test } from "vitest";
import { matcher } from "../../server/src/workspace/glob.ts";

describe("a glob", () => {
	test.each([
		["*.md", ["a.md", "x/y/a.md"], ["a.mdx", "a.txt"]],
		["a.md", ["a.md", "x/a.md"], ["ba.md", "a.md.txt"]],
		["/a.md", ["a.md"], ["x/a.md"]],
		["./a.md", ["a.md"], ["x/a.md"]],
		["news", ["news", "news/a.md", "x/news/y/a.md"], ["newsroom/a.md"]],
		["news/", ["news/a.md", "x/news/a.md"], ["news"]],
		["news/*.md", ["news/a.md"], ["news/x/a.md", "x/news/a.md"]],
		["news/**", ["news/a.md", "news/x/y/a.md"], ["x/news/a.md"]],
		["news/**/a.md", ["news/a.md", "news/x/y/a.md"], ["news/b.md"]],
		["**/news/*.md", ["news/a.md", "x/y/news/a.md"], ["news/x/a.md"]],
		["*.de.md", ["a.de.md", "x/b.c.de.md"], ["a.md", "de.md"]],
		["?.md", ["a.md", "兵.md", "🇰.md"], ["ab.md", ".md"]],
		["*.{md,markdown}", ["a.md", "a.markdown"], ["a.txt"]],
		["{news,{op,ed}s}/a.md", ["news/a.md", "ops/a.md", "eds/a.md"], ["ed/a.md"]],
		["[slug].md", ["[slug].md"], ["s.md"]],
		["a+(b).md", ["a+(b).md"], ["abb.md"]],
	] as const)("%s", (glob, meant, others) => {
		const means = matcher([glob]);
		expect(meant.filter((path) => !means(path))).toEqual([]);
		expect(others.filter((path) => means(path))).toEqual([]);
	});

	test("of several the last that speaks decides", () => {
		const means = matcher(["news", "!*.old.md", "news/kept.old.md"]);
		expect(["news/a.md", "news/a.old.md", "news/kept.old.md", "a.md"].map(means)).toEqual([true, false, true, false]);
		expect(matcher([])("a.md")).toBe(false);
	});

	test.each([
		["**/a/".repeat(400), "a/".repeat(2000)],
		["*a".repeat(400), `${"a".repeat(4000)}b`],
		["*?".repeat(400), `${"a".repeat(4000)}/`],
		["{a,b}".repeat(400), "ab".repeat(2000)],
		["{}".repeat(40_000), "a"],
		[`${"{".repeat(40_000)}a`, "a"],
	])("takes no time: %.12s ...", (glob, path) => {
		const begun = performance.now();
		matcher([glob])(path);
		expect(performance.now() - begun).toBeLessThan(1000);
	});
});
