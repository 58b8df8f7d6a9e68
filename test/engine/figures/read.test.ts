// Sentences like those of drafts, with what must be read in them as carets under the text (test/kit/figures.ts).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixtures, render } from "../../kit/figures.ts";

const folder = join(import.meta.dirname, "fixtures");

for (const name of readdirSync(folder)) {
	const language = name.split(".")[0] ?? "en";
	describe(name, () => {
		for (const { text, expected } of fixtures(readFileSync(join(folder, name), "utf8"))) {
			test(text, () => {
				expect(render(text, language)).toBe(expected);
			});
		}
	});
}
