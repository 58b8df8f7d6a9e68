// The tables of a language are built when a text in it is first read, and once; loading the engine builds none.
import { afterAll, expect, test, vi } from "vitest";
import type { FigureWords } from "../../../server/src/engine/languages/figure-words.ts";

const lexicon = "../../../server/src/engine/languages/lexicon.ts";

// Suites share their modules, so this one loads the engine afresh, and leaves none of it behind.
afterAll(() => {
	vi.doUnmock(lexicon);
	vi.resetModules();
});

test("what is not read is not built", async () => {
	const built: FigureWords[] = [];
	vi.resetModules();
	vi.doMock(lexicon, async (original) => {
		const { buildLexicon, ...others } =
			await original<typeof import("../../../server/src/engine/languages/lexicon.ts")>();
		return { ...others, buildLexicon: (form: FigureWords) => built.push(form) && buildLexicon(form) };
	});
	const { checkDraft, readFigures, readRegistry } = await import("../../../server/src/engine/index.ts");
	const { languageFor } = await import("../../../server/src/engine/languages/index.ts");
	const registry = readRegistry([]);
	expect(built).toEqual([]);
	readFigures("Quasi 2.000 soldati sono morti.", "it");
	readFigures("Altri 300 sono stati feriti.", "it-CH");
	expect(built).toEqual([languageFor("it").figures]);
	checkDraft("Some 2,000 soldiers died, and the river rose by 4 metres in the night.\n", registry);
	expect(built).toEqual([languageFor("it").figures, languageFor("en").figures]);
	// Names with numbers are read in every language, once a figure stands in one.
	const numbered = readRegistry([
		{ file: "a.claims.yaml", text: "sources:\n  three:\n    title: Report\n    short: Union of 12 Rivers\n" },
	]);
	checkDraft(
		"The lines of the Forks were built by 40 men and women in the spring, and three of them stayed.\n",
		numbered,
	);
	expect(built).toEqual([languageFor("it").figures, languageFor("en").figures]);
	checkDraft(
		"The lines were built by the men and women of Union of 12 Rivers in the spring, and 40 of them stayed.\n",
		numbered,
	);
	expect(built.length).toBeGreaterThan(2);
});
