// Registries read entry by entry: the same tree, places and problems as the whole parser gives, whatever is written into them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseWhole, parseYaml } from "../../../server/src/engine/registry/formats/yaml.ts";
import { plainTree } from "../../../server/src/engine/registry/plain/tree.ts";
import type { Tree } from "../../../server/src/engine/registry/tree.ts";
import { wordingFor } from "../../../server/src/engine/wording/index.ts";
import { registryOf } from "../../bench/registry/generate.mjs";
import { drawer } from "../../bench/texts.mjs";

/** With its problems in words. */
const said = ({ problems, ...tree }: Tree) => ({
	...tree,
	problems: problems.map((problem) => ({ ...problem, message: problem.message(wordingFor()) })),
});

const root = path.resolve(import.meta.dirname, "../../..");
const texts = ["server/registry", "samples", "test/corpus"].flatMap((folder) =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".claims.yaml"))
		.map((name) => [name, readFileSync(path.join(root, folder, name), "utf8")] as const),
);

const inLinesOf = (text: string, ends: string): string => text.replaceAll("\n", ends);

describe("plain registries", () => {
	it.each(texts)("%s", (_, text) => {
		expect(said(parseYaml(text))).toEqual(said(parseWhole(text)));
		const windows = inLinesOf(text, "\r\n");
		expect(said(parseYaml(windows))).toEqual(said(parseWhole(windows)));
	});

	it("that are made", () => {
		const [{ text } = { text: "" }] = registryOf({ claims: 400 });
		const tree = plainTree(text, () => null);
		expect(tree).not.toBeNull();
		expect(tree && said(tree)).toEqual(said(parseWhole(text)));
	});
});

/** What somebody may have written, plain and odd. */
const values = [
	"Two of 3 wells: dry",
	"Two of 3 wells",
	"12",
	"012",
	"1_000",
	"0x1f",
	"1.5",
	"1e3",
	"-4",
	"+4",
	".5",
	"2025-09",
	"2025-09-11",
	"null",
	"~",
	"true",
	"No",
	"yes # so",
	"a#b",
	"a: b",
	"a:b",
	"http://x.example/a?b=c#d",
	"'it''s'",
	"'plain'",
	'"quoted: text"',
	'"with \\" escape"',
	'"two\n      lines"',
	"two\n      lines",
	"two\n    lines",
	"|\n      text\n      more",
	">-\n      text\n\n      more\n",
	"[a, b]",
	"[a, 'b', \"c\" ]",
	"[ ]",
	"[a, [b, c]]",
	"[a: b]",
	"[a,]",
	"[a\n      , b]",
	"{ en: a b, de: [c, d] }",
	"{ en : a, de:b }",
	"{en: a}",
	"{ }",
	"{ a, b }",
	"[{ literal: A B }, { family: C, given: D }]",
	"",
	"  ",
	"\n      - a\n      - b: c",
	"\n      - a\n      - 'b'",
	"\n      -   a   \n      - b # c",
	"\n    - a\n    - b",
	"\n      en: a\n      de: b",
	"\n      # why\n      en: a\n      # and\n",
	"\n      en: a\n     # less\n      de: b",
	"\n      en: a\n   de: b",
	"\n      en: a\n        de: b",
	"\n",
	"\n\n\n",
	"&x a",
	"*x",
	"!!str 5",
	"@a",
	"`a`",
	"%a",
	"- a",
	"-a",
	"? a",
	"?a",
	":a",
	"a\tb",
	"\ta",
	"a ",
	"ä „ö“ – ü",
	"\u00A0a",
	"a\u2028b",
	"=",
	".",
	"...",
	"---",
	"'open",
	'"open',
	"[open",
	"close]",
	"{open",
	"a}",
	"a, b",
	"<<",
	"\r",
	"a\rb",
];
const keys = [
	"statement",
	"source",
	"also",
	"x-y",
	"a b",
	"<<",
	"12",
	"'q'",
	"? k",
	"ä",
	"statement",
	"-k",
	"null",
	"a.b",
	"a:b",
];
const noise = [
	"",
	"",
	"",
	"\n",
	"    # note\n",
	"  # note\n",
	"# note\n",
	"      # deep\n",
	"   \n",
	"\t\n",
	"---\n",
	"...\n",
	"%YAML 1.2\n",
	"x: 1\n",
	" y: 1\n",
];
const names = ["a", "b", "c-1", "d.2", "a", "'e'", "f g", "1", "_h", "ü", "*i", "- j", "__proto__", "null"];

const simple = values.filter((value) => plainTree(`claims:\n  a:\n    b: ${value}\n`, () => null));

function written(draw: () => number): string {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
	// Most are plain, so that what is odd stands among what is not.
	const some = <T>(list: readonly T[], plain: number): T => (draw() < 0.8 ? pick(list.slice(0, plain)) : pick(list));
	const entry = (): string => {
		const fields = Array.from({ length: 1 + Math.floor(draw() * 3) }, () => {
			const value = pick(draw() < 0.75 ? simple : values);
			return `    ${some(keys, 4)}:${value.startsWith("\n") || draw() < 0.02 ? "" : " "}${value}\n${some(noise, 3)}`;
		});
		return `  ${some(names, 4)}:${draw() < 0.05 ? pick(values.slice(0, 40)).padStart(1) : ""}\n${fields.join("")}`;
	};
	const section = (name: string): string =>
		`${name}:${draw() < 0.03 ? " # here" : ""}\n${some(noise, 3)}${Array.from({ length: draw() < 0.1 ? 0 : 1 + Math.floor(draw() * 3) }, entry).join("")}`;
	const parts = [
		draw() < 0.8 ? "version: 1\n" : "",
		section("sources"),
		section("claims"),
		draw() < 0.05 ? section("claims") : "",
	];
	const text = (draw() < 0.2 ? parts.reverse() : parts).join(some(noise, 3));
	return draw() < 0.2 ? inLinesOf(text, "\r\n") : draw() < 0.1 ? text.trimEnd() : text;
}

describe("anything", () => {
	it("is read as the whole parser reads it", () => {
		const draw = drawer(7);
		let plain = 0;
		for (let round = 0; round < 3000; round++) {
			const text = written(draw);
			const tree = parseYaml(text);
			if (plainTree(text, () => null)) plain++;
			expect(said(tree), JSON.stringify(text)).toEqual(said(parseWhole(text)));
		}
		// Else the test would say nothing.
		expect(plain).toBeGreaterThan(60);
	}, 60_000);
});
