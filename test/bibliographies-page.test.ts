// Does what docs/bibliographies.md shows: its files are read, its commands run, its table of names held against what an entry is called.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readRegistry } from "../server/src/engine/index.ts";
import { fencesOf, runPage } from "./kit/pages.ts";

const file = path.resolve(import.meta.dirname, "../docs/bibliographies.md");
const page = readFileSync(file, "utf8");
const bodyOf = (label: string): string => fencesOf(page).find((each) => each.label === label)?.body ?? "";

test("the commands print what the page says", async () => {
	expect((await runPage(file)).ran).toBe(2);
});

test("entries go by the names that the page says", () => {
	const { sources, problems } = readRegistry([{ file: "library.bib", text: bodyOf("library.bib") }]);
	expect(problems).toEqual([]);
	expect(sources.get("wateroffice2025")?.names).toEqual(
		expect.arrayContaining(["Orma Water Office", "OWO", "Annual Report on Wells"]),
	);
	expect(sources.get("ahlgren2024")?.names).toEqual(expect.arrayContaining(["Åsa Ahlgren", "Ahlgren"]));
});

test("the lines for Zotero's Extra are read", () => {
	const note = fencesOf(page).find(({ body }) => body.startsWith("tex.shortauthor"))?.body;
	const item = { id: "http://zotero.org/users/1/items/ABCD2345", type: "report", title: "On wells", note };
	const { sources } = readRegistry([{ file: "library.json", text: JSON.stringify([item]) }]);
	expect(sources.get("wateroffice2025")).toMatchObject({
		short: "OWO",
		kind: "agency",
		aliases: ["the water office", "Wasseramt"],
	});
	expect(sources.get("wateroffice2025")?.names).toContain("Wells report");
});
