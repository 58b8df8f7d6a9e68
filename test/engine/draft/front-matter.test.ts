// What front matter says of a draft, well-formed or not.
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import { slice } from "../../../server/src/engine/text/span.ts";
import { wordingFor } from "../../../server/src/engine/wording/index.ts";

const read = (yaml: string) => parseDraft(`---\n${yaml}\n---\n\nText 5.`);

describe("front matter", () => {
	test("names language, bibliographies and registries", () => {
		const { frontMatter, language, blocks } = read(
			"title: 5 men\nlang: de-CH\nbibliography: [a.bib, b/c.json]\nsourcemark:\n  registry: x.claims.yaml",
		);
		expect(frontMatter).toMatchObject({
			span: { start: 0 },
			language: "de-CH",
			bibliographies: ["a.bib", "b/c.json"],
			registries: ["x.claims.yaml"],
			problems: [],
		});
		expect(language).toBe("de-CH");
		expect(blocks.map((block) => [block.prose.text, block.language])).toEqual([["Text 5.", "de-CH"]]);
	});

	test("takes other words for language, a string or a list for files", () => {
		expect(read("Sprache: en_GB\nsourcemark: { registry: [a, b] }\nbibliography: c").frontMatter).toMatchObject({
			language: "en-GB",
			bibliographies: ["c"],
			registries: ["a", "b"],
			problems: [],
		});
		expect(read("locale: de-AT\nlang:\nbibliography:").frontMatter).toMatchObject({ language: "de-AT", problems: [] });
	});

	test("wins over the option", () => {
		expect(parseDraft("---\nlang: en\n---\nx", { language: "de" }).language).toBe("en");
		expect(parseDraft("x", { language: "de" }).blocks[0]?.language).toBe("de");
	});

	test("broken YAML is a problem at its place; the draft is read all the same", () => {
		const text = "\uFEFF---\r\nlang: de\r\ntitle: [a\r\n---\r\n\r\nText 5.";
		const { frontMatter, blocks } = parseDraft(text);
		expect(frontMatter.span?.start).toBe(1);
		expect(frontMatter.language).toBe("de");
		expect(frontMatter.problems.length).toBeGreaterThan(0);
		expect(blocks[0] && slice(text, blocks[0].span)).toBe("Text 5.");
	});

	test("one slip in the YAML is one problem, in plain words", () => {
		const { problems } = parseDraft("---\nlang: de\n  x: [\n---\n").frontMatter;
		expect(problems.map(({ message }) => message(wordingFor("en")))).toEqual([
			expect.stringMatching(/^A colon followed by a space begins a field/),
		]);
	});

	test("wrong types are problems at their place", () => {
		const text = "---\nlang: 5\nbibliography: { a: b }\nsourcemark: x\n---\n";
		const { problems } = parseDraft(text).frontMatter;
		expect(problems.map(({ span }) => slice(text, span))).toEqual(["5", "{ a: b }", "x"]);
	});

	test.each(["[".repeat(5000), "- ".repeat(3000), "a: b\n".repeat(50_000), "\u0000", "- a", "a"])(
		"never throws (%#)",
		(yaml) => expect(read(yaml).frontMatter.problems.length).toBeGreaterThan(0),
	);

	test("what does not close or does not stand first is none", () => {
		expect(parseDraft("---\nlang: de\n").frontMatter.span).toBeNull();
		expect(parseDraft("\n---\nlang: de\n---\n").frontMatter.span).toBeNull();
		expect(parseDraft("---\n---").frontMatter).toMatchObject({ span: { start: 0, end: 7 }, problems: [] });
	});
});
