// How a sheet is written: one page that needs nothing else, Markdown, a table. Nobody's words become markup or a formula in them.
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import {
	createChecker,
	isSheet,
	readRegistry,
	type Sheet,
	type SheetFormat,
	sheetPanel,
	wordsFor,
	writeSheets,
} from "../../../server/src/engine/index.ts";
import { registryText, sheetOf, signedBy } from "./kit.ts";

const en = { words: wordsFor("en"), made: "2026-03-05" };
const write = (format: SheetFormat, sheets: readonly Sheet[], options = en): string =>
	[...writeSheets(format, sheets, options)].join("");

const first = sheetOf();
const sheet = sheetOf({ signOffs: [signedBy("Mara Lind", first, "4", { note: "Asked the dog." })] });

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>[click](javascript:alert(1)) **b** \u202Egnp \`x\` | =1+1`;
const hostile = sheetOf({
	path: `a"><b>${"javascript:alert(1)"}.md`,
	text: `# T <script>alert(1)</script> [x](javascript:alert(1))\n\n=HYPERLINK("http://evil.example") The village drilled 80 wells "><script>alert(1)</script> in 2025 \\<img src=x onerror=alert(1)>, according to the Water Board.\n\nThe dog has 4 bowls \\[click\\](javascript:alert(1)) [@"><script>].\n`,
	registry: `sources:
  board:
    title: ${JSON.stringify(evil)}
    author: [{ literal: ${JSON.stringify(`Water Board ${evil}`)} }]
    issued: 2025
    URL: "javascript:alert(1)"
    short: Water Board
claims:
  wells:
    statement: ${JSON.stringify("The village drilled 80 wells in 2025.")}
    source: board
    locator: ${JSON.stringify(evil)}
    quote: { text: ${JSON.stringify(evil)}, lang: en }
`,
	signOffs: [],
});
const hostileSigned: Sheet = {
	...hostile,
	entries: hostile.entries.map((entry) => ({
		...entry,
		signOffs: [{ ...signedBy(evil, first, "4"), note: evil, on: "2026-03-04" }],
	})),
	lapsed: [{ ...signedBy(evil, first, "4"), sentence: evil, figure: evil }],
};

/** Every tag with its attributes; what is no tag has no angle bracket. */
function tagsOf(html: string): { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
	const body = html.replace(/^<!doctype html>/, "").replace(/<style>[\s\S]*?<\/style>/, "");
	const tag = /<\/?([a-z][a-z0-9]*)((?: [a-z0-9-]+(?:="[^"<>]*")?)*) ?\/?>/gi;
	expect(body.replace(tag, "")).not.toMatch(/[<>]/);
	return [...body.matchAll(tag)].map(([, name = "", attributes = ""]) => ({
		name: name.toLowerCase(),
		attributes: new Map(
			[...attributes.matchAll(/([a-z0-9-]+)(?:="([^"]*)")?/gi)].map(([, key = "", value = ""]) => [key, value]),
		),
	}));
}

describe("HTML", () => {
	const html = write("html", [sheet]);
	const tags = tagsOf(html);

	test("is one page by itself", () => {
		expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
		expect(tags.map(({ name }) => name)).not.toContain("script");
		expect(tags.map(({ name }) => name)).not.toContain("link");
		expect(html).not.toMatch(/url\(|@import|\ssrc=/);
		expect(html).toContain("default-src 'none'");
	});

	test("has landmarks, headings in order, scopes, a description for each drawing", () => {
		const names = tags.map(({ name }) => name);
		expect(names.filter((name) => name === "main")).toHaveLength(2);
		const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
		expect(levels[0]).toBe(1);
		expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] as number) + 1)).toBe(true);
		for (const { name, attributes } of tags)
			if (name === "th" && attributes.size > 0) expect(attributes.get("scope")).toMatch(/^(row|col)$/);
		const drawings = tags.filter(({ name, attributes }) => name === "svg" && attributes.get("role") === "group");
		expect(drawings).toHaveLength(2);
		for (const { attributes } of drawings)
			for (const id of attributes.get("aria-labelledby")?.split(" ") ?? [])
				expect(html).toMatch(new RegExp(`<(title|desc) id="${id}">[^<]+<`));
	});

	test("leads from every drawing to what it draws, and no id stands twice", () => {
		const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const inside = tags
			.flatMap(({ attributes }) => attributes.get("href") ?? [])
			.filter((href) => href.startsWith("#"));
		expect(inside.length).toBeGreaterThan(sheet.entries.length);
		expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
	});

	test("puts the open questions first, the gravest on top", () => {
		const order = [...html.matchAll(/<article class="entry (\w+)"/g)].map(([, state]) => state);
		expect(order).toEqual(["conflict", "attention", "supported", "unsourced"]);
	});

	test("says each figure in its sentence, what is on record, who checked it and when", () => {
		expect(html).toContain("Of these, <mark>13</mark> wells are dry");
		expect(html).toContain('<q lang="de" dir="auto">Achtzig Brunnen sind gebohrt.</q>');
		expect(html).toContain('<time datetime="2025-06">June 2025</time>');
		expect(html).toContain(
			'<a class="out" href="https://water.example/report" rel="noreferrer noopener">water.example</a>',
		);
		expect(html).toContain(
			'<b dir="auto">Mara Lind</b> on <time datetime="2026-03-04">4 March 2026</time>: <span dir="auto">Asked the dog.</span>',
		);
		expect(html).toContain("Made by Sourcemark on <time");
	});

	test("has a part for each of several drafts", () => {
		const both = write("html", [sheet, sheetOf({ path: "other.md" })]);
		const ids = tagsOf(both).flatMap(({ attributes }) => attributes.get("id") ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		expect(both).toContain('href="#d2-title"');
	});

	test("takes nothing for markup, and links only to the web", () => {
		for (const page of [write("html", [hostileSigned]), [...sheetPanel(hostileSigned, en.words).body].join("")]) {
			const found = tagsOf(page);
			const names = new Set(found.map(({ name }) => name));
			for (const name of ["script", "img", "iframe", "object", "form", "base"]) expect(names).not.toContain(name);
			const attributes = found.flatMap((tag) => [...tag.attributes.keys()]);
			expect(attributes.filter((name) => /^on|style|srcdoc/.test(name))).toEqual([]);
			const links = found.flatMap((tag) => tag.attributes.get("href") ?? []);
			expect(links.filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
			expect(page).not.toContain("\u202E");
		}
	});

	test("has colours that can be read: at least 4.5 to 1, light and dark", () => {
		const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
		const themes = [...style.matchAll(/--paper: #[\s\S]*?\}/g)].slice(0, 2).map(([theme]) => theme);
		expect(themes).toHaveLength(2);
		for (const theme of themes) {
			const colours = new Map(
				[...theme.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
			);
			const paper = colours.get("paper") ?? "";
			for (const [name, hex] of colours) {
				if (["paper", "rule", "wash"].includes(name)) continue;
				expect([name, contrast(hex, paper) >= 4.5]).toEqual([name, true]);
			}
		}
	});
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
	const luminance = (hex: string): number => {
		const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
			const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
			return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const nodesOf = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
const parsed = (text: string): Nodes[] => nodesOf(unified().use(remarkParse).parse(text));

describe("Markdown", () => {
	test("says it all", () => {
		const text = write("markdown", [sheet]);
		expect(text).toContain("> Of these, **13** wells are dry, the Water Board says.");
		expect(text).toContain("### 2. 13 wells (✕ Conflict)");
		expect(text).toContain("[water.example](<https://water.example/report>)");
		expect(text).toContain("- Checked by **Mara Lind** on 4 March 2026: Asked the dog.");
		expect(text.indexOf("## Open questions (2)")).toBeLessThan(text.indexOf("## Settled figures (2)"));
	});

	test("is no draft: nothing is found in it", () => {
		const registry = readRegistry([{ file: "wells.claims.yaml", text: registryText }]);
		const { figures, verdicts } = createChecker(registry).check(write("markdown", [sheet]));
		expect(figures.length).toBeGreaterThan(5);
		expect(verdicts).toEqual([]);
	});

	test("takes nothing for markup, and links only to the web", () => {
		const nodes = parsed(write("markdown", [hostileSigned]));
		const html = nodes.flatMap((node) => (node.type === "html" ? node.value : []));
		expect(html).toHaveLength(1);
		expect(html[0]).toMatch(/^<!--[^>]*-->$/);
		expect(nodes.filter(({ type }) => type === "link" || type === "image" || type === "definition")).toEqual([]);
		const texts = nodes.flatMap((node) => (node.type === "text" ? node.value : [])).join("");
		expect(texts).toContain('"><script>alert(1)</script>');
		expect(texts).toContain("**b**");
	});
});

/** RFC 4180. */
function rowsOf(text: string): string[][] {
	const rows: string[][] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	const row: string[] = [];
	while (cell.lastIndex < text.length) {
		const found = cell.exec(text);
		if (!found) throw new Error("no CSV");
		row.push((found[1] ?? found[2] ?? "").replaceAll('""', '"'));
		if (found[3] === "\r\n") rows.push(row.splice(0));
	}
	return rows;
}

describe("CSV", () => {
	test("has a row a figure, open ones first", () => {
		const [head = [], ...rows] = rowsOf(write("csv", [sheet]));
		const read = (name: string): string[] => rows.map((row) => row[head.indexOf(name)] ?? "");
		expect(read("state")).toEqual(["conflict", "attention", "supported", "unsourced"]);
		expect(read("open")).toEqual(["yes", "yes", "no", "no"]);
		expect(read("figure")).toEqual(["13", "120 litres", "80", "4"]);
		expect(read("published")).toEqual(["2025-06-30", "2024", "2025-06-30", ""]);
		expect(read("checked_by")[3]).toBe("Mara Lind");
		expect(rows.every((row) => row.length === head.length)).toBe(true);
	});

	test("has no cell that a spreadsheet takes for a formula", () => {
		for (const start of ["=", "+", "-", "@", "\t=", "\r="]) {
			const by = `${start}cmd|' /C calc'!A0`;
			const named = {
				...sheet,
				draft: `${start}x.md`,
				entries: sheet.entries.map((entry) => ({ ...entry, signOffs: [signedBy(by, first, "4")] })),
			};
			const rows = rowsOf(write("csv", [named]));
			expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
			expect(rows[1]?.[0]).toMatch(/^'/);
		}
	});
});

test("a sheet is known again, and a draft is none", () => {
	for (const format of ["html", "markdown", "csv"] as const) expect(isSheet(write(format, [sheet]))).toBe(true);
	expect(isSheet("# A draft about the Sourcemark fact sheet\n")).toBe(false);
});

test("the words are German where they are asked for", () => {
	const german = { ...en, words: wordsFor("de-CH") };
	expect(write("html", [sheet], german)).toContain('<html lang="de">');
	expect(write("html", [sheet], german)).toContain('<time datetime="2026-03-04">4. März 2026</time>');
	expect(write("markdown", [sheet], german)).toContain("## Offene Fragen (2)");
	expect(write("csv", [sheet], german)).toBe(write("csv", [sheet]));
});

test("a draft without figures has a sheet too", () => {
	const none = sheetOf({ text: "" });
	expect(write("html", [none])).toContain("No figure was read");
	expect(write("markdown", [none])).toContain("No figure was read");
	expect(rowsOf(write("csv", [none]))).toHaveLength(1);
});

test("a panel of very many figures shows the first of them and says so; the page has them all", () => {
	const [entry] = sheet.entries;
	if (!entry) throw new Error("no entry");
	const entries = Array.from({ length: 4000 }, (_, at) => ({ ...entry, number: at + 1 }));
	const many = { ...sheet, entries };
	const begun = performance.now();
	const page = write("html", [many]);
	expect(performance.now() - begun).toBeLessThan(4000);
	expect(page.match(/<article class="entry/g)).toHaveLength(4000);
	const body = [...sheetPanel(many, en.words).body].join("");
	expect(body.match(/<article class="entry/g)).toHaveLength(500);
	expect(body).toContain("3500 further figures not shown here");
});
