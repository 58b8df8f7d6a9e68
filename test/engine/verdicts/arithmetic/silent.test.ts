// Sentences whose numbers agree, or need not belong together: neither rule of arithmetic may speak of any.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDraft, readRegistry } from "../../../../server/src/engine/index.ts";

const sentencesOf = (language: string): string[] =>
	readFileSync(new URL(`silent.${language}.md`, import.meta.url), "utf8")
		.split("\n\n")
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== "" && !paragraph.startsWith("---"));

const registry = readRegistry([]);

describe.each(["en", "de"])("arithmetic in %s", (language) => {
	it.each(sentencesOf(language))("says nothing of: %s", (sentence) => {
		const options = { language, citationStyle: "pandoc", rules: { "unsourced-figure": "off" } } as const;
		const { verdicts, faults } = checkDraft(sentence, registry, options);
		expect(faults).toEqual([]);
		expect(verdicts.map(({ message }) => message)).toEqual([]);
	});
});
