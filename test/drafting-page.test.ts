// Does what docs/drafting.md shows: each of its examples in an editor, and its settings and colours held against the manifest.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { figureStates } from "../server/src/engine/index.ts";
import { startClient, type TestClient } from "./kit/lsp-client.ts";
import { fencesOf } from "./kit/pages.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../docs/drafting.md"), "utf8");
const fences = fencesOf(page);
const bodyOf = (label: string): string => {
	const found = fences.find((each) => each.label === label);
	if (!found) throw new Error(`The page has no ${label}.`);
	return found.body;
};

const examples = fences
	.filter(({ label }) => label === "offered")
	.flatMap(({ body }) => body.trim().split("\n\n"))
	.map((example) => example.split("\n") as [string, string, string]);

describe("what is offered", () => {
	let client: TestClient;
	afterEach(() => client.stop());

	test.each(examples)("%s", async (line, label, becomes) => {
		client = await startClient({
			files: { "wells.claims.yaml": bodyOf("wells.claims.yaml") },
			settings: { bundledRegistry: false },
		});
		const uri = await client.open("draft.md", `${line.replace("▮", "")}\n`);
		await client.diagnostics(uri);
		const typed = line.slice(0, line.indexOf("▮"));
		const key = typed.at(-1) ?? "";
		const { items } = await client.complete(uri, typed, /[@\d]/.test(key) ? key : undefined);
		const [first] = items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
		expect(first?.label).toBe(label);
		expect(first && client.chosen(uri, first)).toBe(`${becomes}\n`);
	});

	test("is shown in every way", async () => {
		client = await startClient();
		expect(examples.length).toBeGreaterThan(8);
	});
});

test("every colour is of a state there is, and every state has one", () => {
	const colours = JSON.parse(bodyOf("colours"));
	const named = Object.keys(colours["editor.semanticTokenColorCustomizations"].rules);
	expect(named).toEqual(figureStates.map((state) => `figure.${state}:markdown`));
});

test("every setting is one there is, with its default", () => {
	const rows = [...page.matchAll(/^\| `(sourcemark\.\w+)` \| `(\w+)` \|/gm)].map(([, name, value]) => [name, value]);
	const settings: Readonly<Record<string, { readonly default: unknown }>> =
		manifest.contributes.configuration.properties;
	expect(rows).toHaveLength(3);
	for (const [name = "", value] of rows) expect([name, JSON.stringify(settings[name]?.default)]).toEqual([name, value]);
});
