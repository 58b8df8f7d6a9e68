import { describe, expect, it } from "vitest";
import { parseDraft, readDraft } from "../../../server/src/engine/index.ts";
import { attribute } from "../../../server/src/engine/matching/attribute.ts";
import { strangerCue } from "../../../server/src/engine/matching/attribution/stranger-cue.ts";
import type { Registry } from "../../../server/src/engine/registry/registry.ts";
import { fields, judgedOf } from "../../kit/corpus.ts";

const nobody: Registry = { claims: new Map(), sources: new Map(), problems: [] };

describe("a look at the words of a text tells whether a stranger may speak in it", () => {
	it.each([
		["According to the harbour office 40 boats lay idle.", "en", "phrase"],
		["The museum said that 40 boats lay idle.", "en", "verb"],
		["The museum has 40 boats.", "en", null],
		["In the summer 40 boats lay idle.", "en", null],
		["Laut Hafenamt lagen 40 Boote still.", "de", "phrase"],
		["Der Hafenmeisterin zufolge lagen 40 Boote still.", "de", "phrase"],
		["Glaubt man dem Hafenamt, lagen 40 Boote still.", "de", "phrase"],
		["Das Hafenamt sagte, 40 Boote lägen still.", "de", "verb"],
		["Das Museum hat 40 Boote.", "de", null],
	])("%s", (text, language, cue) => {
		expect(strangerCue(text, language)).toBe(cue);
	});

	it("is never wrong where somebody is credited in a judged draft", () => {
		let credited = 0;
		for (const { draft: text } of fields().flatMap(judgedOf)) {
			const draft = parseDraft(text);
			for (const reading of readDraft(draft)) {
				const alone = parseDraft(reading.block.prose.text, { language: reading.block.language });
				const { entries } = attribute({ draft: alone, readings: readDraft(alone), citations: [], registry: nobody });
				if (entries.size === 0) continue;
				credited++;
				expect(strangerCue(reading.block.prose.text, reading.block.language), reading.block.prose.text).not.toBeNull();
			}
		}
		expect(credited).toBeGreaterThan(500);
	});
});
