// `sourcemark compare`: two sentences, and lines of pairs.
import { expect, test } from "vitest";
import { sourcemark } from "../kit/command.ts";

const record = "Around 2,000 soldiers have been killed.";

test.each([
	["match", 0, "Some 2,000 soldiers died."],
	["conflict", 1, "About 3,000 soldiers were killed."],
	["silent", 0, "The bakery sold 2,000 rolls."],
])("%s", async (verdict, status, draft) => {
	const { out, status: end } = await sourcemark(["compare", record, draft, "--lang", "en"]);
	expect(out).toMatch(new RegExp(`^${verdict}: .+\n$`));
	expect(end).toBe(status);
});

test("finds out the language by itself", async () => {
	const { out } = await sourcemark([
		"compare",
		"Rund 2000 Soldaten sind gefallen.",
		"Es sind etwa 2000 Soldaten gefallen.",
	]);
	expect(out).toMatch(/^match: /);
});

test("lines of pairs, in order", async () => {
	const pairs = [
		{ id: "a", lang: "en", registrySentence: record, draftSentence: "About 3,000 soldiers were killed." },
		{ id: "b", lang: "en", registrySentence: record },
		{
			id: "c",
			lang: "de",
			registrySentence: "80 Brunnen wurden gebohrt.",
			draftSentence: "Gebohrt wurden 80 Brunnen.",
		},
	];
	const { out, status } = await sourcemark(["compare", "--ndjson"], {
		input: pairs.map((pair) => JSON.stringify(pair)).join("\n"),
	});
	expect(
		out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line)),
	).toMatchObject([
		{ id: "a", verdict: "conflict", why: expect.any(String) },
		{ id: "b", error: '"draftSentence" must be a string' },
		{ id: "c", verdict: "match" },
	]);
	expect(status).toBe(2);
});
