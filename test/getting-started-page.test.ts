// Does what docs/getting-started.md shows: its commands run in one folder, its commands of VS Code are there, and its steps in an editor.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver";
import manifest from "../package.json" with { type: "json" };
import titles from "../package.nls.json" with { type: "json" };
import { sourcemark } from "./kit/command.ts";
import { startClient } from "./kit/lsp-client.ts";
import { argumentsOf, runPage, statusesIn } from "./kit/pages.ts";

const file = path.resolve(import.meta.dirname, "../docs/getting-started.md");
const page = readFileSync(file, "utf8");

test("every command prints what the page says", async () => {
	const { cwd, ran } = await runPage(file);
	expect(ran).toBe(6);
	const statuses = statusesIn(page);
	expect(statuses.length).toBe(3);
	for (const { line, status } of statuses)
		expect([line, (await sourcemark(argumentsOf(line), { cwd })).status]).toEqual([line, status]);
});

test("the commands of VS Code go by their titles", () => {
	const named = [...page.matchAll(/“Sourcemark: ([^”]+)”/g)].map(([, title]) => title);
	expect(named.length).toBeGreaterThan(1);
	const all = manifest.contributes.commands.map(
		({ title }) => titles[title.replaceAll("%", "") as keyof typeof titles],
	);
	for (const title of named) expect(all).toContain(title);
	expect(page).toContain(`${manifest.name}-${manifest.version}.vsix`);
	expect(page).toContain(manifest.engines.node.replace(/^>=/, ""));
});

test("the steps in an editor: without its source, cited, wrong, put right", async () => {
	const claims =
		"version: 1\nsources:\n  water-board: { short: Water Board, title: Wells }\nclaims:\n  dry:\n" +
		"    statement: At least 48 wells in the Orma valley have run dry.\n    source: water-board\n";
	const client = await startClient({ files: { "valley.claims.yaml": claims } });
	const uri = await client.open("story.md", "At least 48 wells in the Orma valley have run dry.\n");
	expect(await client.found(uri)).toEqual(["missing-source: 48"]);
	const take = async (title: RegExp) => {
		const found = (await client.actions(uri, client.text(uri).includes("48") ? "48" : "84")).find((each) =>
			title.test(each.title),
		);
		await client.apply(found as CodeAction);
	};
	await take(/^Cite Water Board/);
	expect(await client.found(uri)).toEqual([]);
	await client.replace(uri, "48", "84");
	expect(await client.found(uri)).toEqual(["conflicting-figure: 84"]);
	await take(/figure on record/);
	expect(await client.found(uri)).toEqual([]);
	expect(client.text(uri)).toBe("At least 48 wells in the Orma valley have run dry [@water-board].\n");
	await client.stop();
});
