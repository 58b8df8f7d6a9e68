// A large bibliography is digested, and opened again from its digest: nothing is different then but what it costs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import {
	digestFile,
	type FileDigest,
	type RegistryFile,
	readRegistry,
	type TreeNode,
	toPlain,
} from "../../../server/src/engine/index.ts";
import { parseWhole, parseYaml } from "../../../server/src/engine/registry/formats/yaml.ts";
import { readRegistry as read } from "../../../server/src/engine/registry/read.ts";
import { wordingFor } from "../../../server/src/engine/wording/index.ts";
import { bibliographyOf } from "../../bench/registry/bibliography.mjs";

const folder = join(import.meta.dirname, "../../fixtures/bibliographies");

function digestOf(file: RegistryFile): FileDigest | null {
	const running = digestFile(file);
	for (let next = running.next(); ; next = running.next()) if (next.done) return next.value;
}

const plain = ({ sources, otherKeys = new Map(), problems }: ReturnType<typeof read>) => ({
	problems,
	otherKeys: [...otherKeys],
	sources: [...sources].map(
		([
			name,
			{ key, title, short, shortIn, url, issued, author, kind, aliases, names, otherKeys, doi, houses, fields, at },
		]) => {
			const { abstract: _, ...rest } = fields;
			return {
				name,
				key,
				title,
				short,
				shortIn: { ...shortIn },
				url,
				issued,
				author,
				kind,
				aliases,
				names,
				otherKeys,
				doi,
				houses,
				fields: JSON.parse(JSON.stringify(rest)),
				at,
			};
		},
	),
});

describe("digests of bibliographies", () => {
	const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

	it.each(files)("$file", (file) => {
		const digest = deserialize(serialize(digestOf(file))) as FileDigest;
		const wording = wordingFor("en");
		expect(plain(read([file], () => digest, wording))).toEqual(plain(read([file], () => null, wording)));
	});

	it("keys of any letters", () => {
		const keys = ["a", 'b"c', "d\\", 'e\\"', "é", "__proto__", "f\n"];
		const text = JSON.stringify(keys.map((id) => ({ id, type: "book", title: "On wells" })));
		const digest = digestOf({ file: "a.json", text }) as FileDigest;
		const { sources } = read([{ file: "a.json", text }], () => digest, wordingFor("en"));
		expect([...sources.keys()]).toEqual(keys.map((key) => key.trim()));
		for (const [key, source] of sources) expect(source.key).toBe(key);
	});

	it("a registry is none", () => {
		expect(
			digestOf({ file: "a.json", text: '{ "version": 1, "sources": { "items": { "title": "A b" } } }' }),
		).toBeNull();
		expect(digestOf({ file: "a.yaml", text: "version: 1\nsources: &a\n  x: { title: A b }\n" })).toBeNull();
	});

	it.each(["bib", "json", "yaml"] as const)("of thousands of entries: .%s", (form) => {
		const file = { file: `a.${form}`, text: bibliographyOf(500, form) };
		const [digested, whole] = [readRegistry([file], digestOf), read([file], () => null, wordingFor("en"))];
		expect(digested.sources.size).toBe(500);
		expect(plain(digested)).toEqual(plain(whole));
	});
});

describe("a long list in YAML", () => {
	const text = bibliographyOf(400, "yaml");
	const plainly = (tree: ReturnType<typeof parseYaml>) => JSON.parse(JSON.stringify(toPlain(tree.root as TreeNode)));

	it.each([
		["under references:", text],
		["by itself", text.replace("references:\n", "").replace("...\n", "")],
		["set in", text.replace(/^(?=- | )/gm, "  ")],
		["with CR LF", text.replaceAll("\n", "\r\n")],
	])("%s is read as the whole parser reads it", (_, written) => {
		expect(parseYaml(written).problems).toEqual([]);
		expect(plainly(parseYaml(written))).toEqual(plainly(parseWhole(written)));
	});

	it("an item that is wrong costs no other, and is told at its line", () => {
		const at = text.indexOf("  title: ", text.length / 2) + "  title: ".length;
		const broken = { file: "a.yaml", text: `${text.slice(0, at)}"open ${text.slice(at)}` };
		const { sources, problems } = readRegistry([broken]);
		expect(sources.size).toBeGreaterThan(397);
		const line = broken.text.slice(0, at).split("\n").length - 1;
		expect(problems.map(({ at: place }) => place.line).every((each) => each >= line && each < line + 12)).toBe(true);
		expect(problems.length).toBeGreaterThan(0);
	});
});
