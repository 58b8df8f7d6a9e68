// Classes of sentences that full-length drafts are full of: one sentence on record, a draft beside it, and what the two are.
// The sentences stand in sentence-classes.txt, under the name of their class.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareSentences } from "../../../server/src/engine/index.ts";

interface Row {
	readonly language: string;
	readonly verdict: string;
	readonly statement: string;
	readonly draft: string;
}

function rowOf(block: string): Row {
	const [head = "", statement = "", draft = ""] = block.split("\n");
	const [language = "", verdict = ""] = head.split(" ");
	return { language, verdict, statement, draft };
}

const file = readFileSync(new URL("sentence-classes.txt", import.meta.url), "utf8");
const classes = file
	.split(/^## /m)
	.slice(1)
	.map((part): readonly [string, readonly Row[]] => {
		const [name = "", ...blocks] = part.trim().split(/\n\n+/);
		return [name, blocks.map(rowOf)];
	});

describe.each(classes)("%s", (_, rows) => {
	it.each(rows)("$language $verdict: $draft", ({ language, verdict, statement, draft }) => {
		const found = compareSentences(statement, draft, language);
		expect(found.verdict, found.why).toBe(verdict);
	});
});
