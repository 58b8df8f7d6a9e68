// Bibliographies beside claims: their keys are known wherever one is asked for, what is wrong in them is told at its line, a change of the
// file is heard of wherever it lies, and thousands of entries keep nobody waiting.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import type { Hover, Location, MarkupContent } from "vscode-languageserver";
import { bibliographyOf } from "../bench/registry/bibliography.mjs";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";

const outside = mkdtempSync(join(tmpdir(), "sourcemark-library-"));
let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient(setup);
	return client;
};
afterEach(async () => {
	await client.stop();
	rmSync(outside, { recursive: true, force: true });
});

const library = `@report{awb2025,
  title = {Annual Report on Wells},
  author = {{Orma Water Office (OWO)}},
  date = {2025-06-30}
}
`;
const claims = (source: string): string =>
	`version: 1\nclaims:\n  dry:\n    statement: By June, 31 wells in the Orma valley had run dry.\n    source: ${source}\n`;
const draft = "By June, 31 wells in the Orma valley had run dry [@awb2025].\n";

describe("a bibliography outside of the workspace", () => {
	const path = join(outside, "library.bib");
	const open = async (text: string) => {
		const one = await start({ files: { "a.claims.yaml": claims("awb2025") }, settings: { registries: [path] } });
		return { one, uri: await one.open("draft.md", text) };
	};
	const put = (text: string): void => {
		mkdirSync(outside, { recursive: true });
		writeFileSync(path, text);
	};

	test("has its keys known, completed, explained and found", async () => {
		put(library);
		const { one, uri } = await open(draft);
		expect(await one.found(uri)).toEqual([]);
		const hover = await one.request<Hover>("textDocument/hover", one.at(uri, "awb2025"));
		expect((hover.contents as MarkupContent).value).toContain("Orma Water Office");
		const place = await one.request<Location>("textDocument/definition", one.at(uri, "awb2025"));
		expect(place).toMatchObject({ uri: pathToFileURL(path).href, range: { start: { line: 0, character: 8 } } });
		const { items } = await one.complete(uri, "[@awb");
		expect(items.map(({ label }) => label)).toContain("awb2025");
	});

	test("is watched by its name, and read again when it changes", async () => {
		put(library);
		const { one, uri } = await open("By June, 31 wells in the Orma valley had run dry [@later2026].\n");
		expect(await one.found(uri)).toEqual(["unknown-source: later2026"]);
		expect(one.watched).toContainEqual({
			globPattern: { baseUri: pathToFileURL(outside).href, pattern: "library.bib" },
		});
		put(`${library}@report{later2026, title = {A Later Report}, author = {{Orma Water Office (OWO)}}}\n`);
		await one.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(path).href, type: 2 }] });
		await eventually(async () => !(await one.found(uri)).includes("unknown-source: later2026"));
	});

	test("counts as it stands in the editor, saved or not", async () => {
		put(library);
		const { one, uri } = await open("By June, 31 wells in the Orma valley had run dry [@later2026].\n");
		expect(await one.found(uri)).toEqual(["unknown-source: later2026"]);
		const later = "@report{later2026, title = {A Later Report}, author = {{Orma Water Office (OWO)}}}\n";
		const bib = pathToFileURL(path).href;
		const document = { uri: bib, languageId: "bibtex", version: 1, text: library };
		await one.notify("textDocument/didOpen", { textDocument: document });
		await one.notify("textDocument/didChange", {
			textDocument: { uri: bib, version: 2 },
			contentChanges: [{ text: library + later }],
		});
		await eventually(async () => !(await one.found(uri)).includes("unknown-source: later2026"));
		await one.notify("textDocument/didClose", { textDocument: { uri: bib } });
		await eventually(async () => (await one.found(uri)).includes("unknown-source: later2026"));
	});

	test("in JSON or YAML is heard of by its name, as it stands in the editor", async () => {
		const entry = (id: string) => ({
			id,
			type: "report",
			title: `Report ${id}`,
			author: [{ literal: "Orma Water Office" }],
		});
		const one = await start({ files: { "library.json": JSON.stringify([entry("awb2025")]) } });
		const text = "---\nbibliography: library.json\n---\n\nBy June, 31 wells had run dry [@later2026].\n";
		const uri = await one.open("draft.md", text);
		expect(await one.found(uri)).toEqual(["unknown-source: later2026"]);
		await eventually(async () => one.heardOf.includes("**/library.json"));
		const document = { uri: one.uri("library.json"), languageId: "json", version: 1 };
		const unsaved = JSON.stringify([entry("awb2025"), entry("later2026")]);
		await one.notify("textDocument/didOpen", { textDocument: { ...document, text: unsaved } });
		await eventually(async () => !(await one.found(uri)).includes("unknown-source: later2026"));
	});

	test("that is broken says so at the line, and its other entries count", async () => {
		put(`${library}@book{broken, title = {Never closed\n}\n@book{fine2020, title = {All is well}}\n`);
		const { one, uri } = await open("Read more there [@fine2020; @broken].\n");
		expect(await one.found(uri)).toEqual([]);
		const there = pathToFileURL(path).href;
		const sent = await eventually(() => one.sent.find((each) => each.uri === there && each.diagnostics.length > 0));
		expect(sent.diagnostics.map(({ code, range }) => [code, range.start.line])).toEqual([["syntax", 7]]);
	});
});

describe("a claim whose source stands in a bibliography", () => {
	const told = async (one: TestClient): Promise<readonly string[]> => {
		const uri = one.uri("a.claims.yaml");
		const own = one.sent.filter((each) => each.uri === uri).at(-1)?.diagnostics ?? [];
		return own.map(({ message }) => String(message));
	};
	const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

	test.each<[string, ClientSetup]>([
		["settings", { settings: { registries: ["library.bib"] } }],
		["a project file", { files: { "sourcemark.config.yaml": "registries: [library.bib]\n" } }],
		["a draft that is not open", { files: { "texts/story.md": "---\nbibliography: ../library.bib\n---\n\nText.\n" } }],
	])("that is named by %s is known", async (_, setup) => {
		const files = { "a.claims.yaml": claims("awb2025"), "library.bib": library, ...setup.files };
		const one = await start({ ...setup, files });
		await one.open("a.claims.yaml", files["a.claims.yaml"], "yaml");
		await settled();
		expect(await told(one)).toEqual([]);
	});

	test("that nobody names is not: the message says what to do, until a draft names it", async () => {
		const files = { "a.claims.yaml": claims("awb2025"), "library.bib": library };
		const one = await start({ files });
		await one.open("a.claims.yaml", files["a.claims.yaml"], "yaml");
		await eventually(async () => (await told(one)).length === 1);
		expect(await told(one)).toEqual([expect.stringMatching(/No source has the key "awb2025".*bibliography/)]);
		await one.save("story.md", "---\nbibliography: library.bib\n---\n");
		await eventually(async () => (await told(one)).length === 0);
	});
});

describe("a key that an entry had before", () => {
	const files = {
		"a.claims.yaml": claims("owo-wells"),
		"library.bib": library.replace("\n}", ",\n  ids = {owo-wells, awb24}\n}"),
		"other.md": "Wells are counted twice a year [@awb2025].\n",
	};
	const text = "By June, 31 wells in the Orma valley had run dry [@owo-wells].\n";
	const open = async () => {
		const one = await start({ files, settings: { registries: ["library.bib"] } });
		return { one, uri: await one.open("draft.md", text) };
	};

	test("leads to the entry: nothing is found, its card and its line are shown, its own key is offered", async () => {
		const { one, uri } = await open();
		expect(await one.found(uri)).toEqual([]);
		const hover = await one.request<Hover>("textDocument/hover", one.at(uri, "owo-wells"));
		expect((hover.contents as MarkupContent).value).toMatch(/Orma Water Office.*awb2025/s);
		const place = await one.request<Location>("textDocument/definition", one.at(uri, "owo-wells"));
		expect(place).toMatchObject({ uri: one.uri("library.bib"), range: { start: { line: 0, character: 8 } } });
		const { items } = await one.complete(uri, "[@owo");
		expect(items.map(({ label }) => label)).toEqual(["awb2025"]);
	});

	test("is a place that cites the source, whichever key one asks from", async () => {
		const { one, uri } = await open();
		const params = { ...one.at(uri, "owo-wells"), context: { includeDeclaration: false } };
		const found = await one.request<Location[]>("textDocument/references", params);
		expect(found.map((each) => each.uri.split("/").at(-1))).toEqual(["draft.md", "other.md"]);
	});

	test("is the reference manager's, as all keys of a bibliography are", async () => {
		const { one, uri } = await open();
		const renaming = one.request("textDocument/rename", { ...one.at(uri, "owo-wells"), newName: "wells" });
		await expect(renaming).rejects.toThrow("The source “owo-wells” stands in a bibliography. Rename it there.");
	});

	test("leads from a claim to its source, too", async () => {
		const { one } = await open();
		const uri = await one.open("a.claims.yaml", files["a.claims.yaml"], "yaml");
		const hover = await one.request<Hover>("textDocument/hover", one.at(uri, "owo-wells"));
		expect((hover.contents as MarkupContent).value).toContain("Orma Water Office");
		const place = await one.request<Location[]>("textDocument/definition", one.at(uri, "owo-wells"));
		expect(place).toMatchObject([{ uri: one.uri("library.bib"), range: { start: { line: 0, character: 8 } } }]);
		const params = { ...one.at(uri, "owo-wells"), context: { includeDeclaration: true } };
		const found = await one.request<Location[]>("textDocument/references", params);
		expect(found.map((each) => each.uri.split("/").at(-1))).toEqual(
			expect.arrayContaining(["library.bib", "a.claims.yaml", "draft.md", "other.md"]),
		);
	});
});

describe("a library of thousands", () => {
	test.each(["bib", "json", "yaml"] as const)(".%s is read aside", async (form) => {
		const text = bibliographyOf(3000, form);
		const key = /(?:@\w+\{|"id": "|- id: )(\w+)/.exec(text.slice(text.length / 2))?.[1] ?? "";
		const one = await start({
			files: { [`library.${form}`]: text, "a.claims.yaml": claims(key) },
			options: { cacheFolder: join(outside, "cache") },
		});
		const uri = await one.open(
			"draft.md",
			`---\nbibliography: library.${form}\n---\n\n${draft.replace("awb2025", key)}`,
		);
		await one.replace(uri, "31", "310");
		// While it is being read no key is unknown, and the claim counts already.
		expect(await one.found(uri)).toEqual(["conflicting-figure: 310"]);
		await one.replace(uri, `@${key}`, "@nobody2020");
		await eventually(async () => (await one.found(uri)).includes("unknown-source: nobody2020"));
		await one.replace(uri, "@nobody2020", `@${key}`);
		expect(await one.found(uri)).toEqual(["conflicting-figure: 310"]);
		const place = await one.request<Location>("textDocument/definition", one.at(uri, key));
		expect(place.uri).toBe(one.uri(`library.${form}`));
		expect(text.split("\n")[place.range.start.line]).toContain(key);
		expect(one.logged).toEqual([]);
	});
});
