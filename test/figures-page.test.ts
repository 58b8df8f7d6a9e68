// The page on the Figures view has every command, key, state and snippet it is about.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import claims from "../client/snippets/claims.json" with { type: "json" };
import markdown from "../client/snippets/markdown.json" with { type: "json" };
import { englishManifest } from "./kit/l10n.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../docs/figures-view.md"), "utf8");
const flat = page.replace(/\s+/g, " ");
const { commands, keybindings, walkthroughs, colors } = englishManifest.contributes;

test("every command of the view, of findings and of what is checked, and no other", () => {
	const about =
		/^sourcemark\.(figures\.|nextFinding|previousFinding|whyNothing|createClaimsFile|openSample|checkWorkspace)/;
	const titles = commands.filter(({ command }) => about.test(command)).map(({ title }) => title);
	const told = [...flat.matchAll(/“Sourcemark: ([^”]+)”/g)].map(([, title = ""]) => title);
	// VS Code's own, made of the view's name.
	expect([...new Set(told)].filter((title) => title !== "Focus on Figures View").toSorted()).toEqual(titles.toSorted());
});

test("keys, colour and walkthrough as the manifest has them", () => {
	const written = (key: string): string => key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
	for (const { key } of keybindings) expect(flat).toContain(`(${written(key)}, `);
	for (const { mac } of keybindings) expect(flat).toContain(written(mac));
	for (const { id } of colors) expect(page).toContain(id);
	expect(walkthroughs.map(({ steps }) => steps.length)).toEqual([6]);
	for (const { title } of walkthroughs) expect(page).toContain(title);
});

test("every state by the name the view gives it, the gravest first", () => {
	const words = readFileSync(path.resolve(import.meta.dirname, "../client/src/figures/words.ts"), "utf8");
	const [, body = ""] = /FigureState, string>> = \{([^}]*)\}/.exec(words) ?? [];
	const names = [...body.matchAll(/l10n\.t\("([^"]+)"\)/g)].map(([, name]) => name);
	expect(names).toHaveLength(6);
	const [, table = ""] = page.split("| state | means |");
	const rows = [...(table.split("\n\n")[0] ?? "").matchAll(/^\| ([^|-][^|]*) \|/gm)].map(([, name]) => name);
	expect(rows).toEqual(names);
});

test("every snippet", () => {
	const told = (heading: string): string[] => {
		const [, table = ""] = page.split(heading);
		const cells = [...(table.split("\n\n")[0] ?? "").matchAll(/^\| ((?:`sm-[\w-]+`(?:, )?)+) \|/gm)];
		return cells.flatMap(([, cell = ""]) => cell.split(", ").map((each) => each.replaceAll("`", ""))).toSorted();
	};
	const prefixes = (all: Readonly<Record<string, { readonly prefix: string }>>): string[] =>
		Object.values(all)
			.map(({ prefix }) => prefix)
			.toSorted();
	expect(told("| in drafts | writes |")).toEqual(prefixes(markdown));
	expect(told("| in claims files | writes |")).toEqual(prefixes(claims));
});
