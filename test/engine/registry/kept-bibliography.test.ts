// A large bibliography is digested, and opened again from its digest: nothing is different then but what it costs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import { digestFile, type FileDigest, type RegistryFile, readRegistry } from "../../../server/src/engine/index.ts";
import { readRegistry as read } from "../../../server/src/engine/registry/read.ts";
import { wordingFor } from "../../../server/src/engine/wording/index.ts";
import { bibliographyOf } from "../../bench/registry/bibliography.mjs";

const folder = join(import.meta.dirname, "../../fixtures/bibliographies");

function digestOf(file: RegistryFile): FileDigest | null {
	const running = digestFile(file);
	for (let next = running.next(); ; next = running.next()) if (next.done) return next.value;
}

const plain = ({ sources, problems }: ReturnType<typeof read>) => ({
	problems,
	sources: [...sources].map(
		([name, { key, title, short, shortIn, url, issued, author, kind, aliases, names, doi, houses, fields, at }]) => {
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
