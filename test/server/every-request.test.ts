// Every request at every odd place of odd documents: each gets an answer, none says that something went wrong.
import { afterEach, describe, expect, test } from "vitest";
import { startClient, type TestClient } from "../kit/lsp-client.ts";
import { wells } from "./texts.ts";

let client: TestClient;
afterEach(() => client.stop());

interface Place {
	readonly line: number;
	readonly character: number;
}

/** Requests of a whole document, and of a place in it. */
const requestsAt = (uri: string, position: Place): readonly (readonly [method: string, params: object])[] => {
	const textDocument = { uri };
	const range = { start: position, end: position };
	const at = { textDocument, position };
	const around = { start: { line: 0, character: 0 }, end: { line: position.line + 1, character: 0 } };
	return [
		["textDocument/diagnostic", { textDocument }],
		["textDocument/hover", at],
		["textDocument/definition", at],
		["textDocument/references", { ...at, context: { includeDeclaration: true } }],
		["textDocument/documentHighlight", at],
		["textDocument/completion", at],
		["textDocument/completion", { ...at, context: { triggerKind: 2, triggerCharacter: "@" } }],
		["textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }],
		["textDocument/codeAction", { textDocument, range: around, context: { diagnostics: [], only: ["source.fixAll"] } }],
		["textDocument/codeLens", { textDocument }],
		["textDocument/documentSymbol", { textDocument }],
		["textDocument/foldingRange", { textDocument }],
		["textDocument/documentLink", { textDocument }],
		["textDocument/semanticTokens/full", { textDocument }],
		["textDocument/semanticTokens/range", { textDocument, range: around }],
		["textDocument/inlayHint", { textDocument, range: around }],
		["textDocument/formatting", { textDocument, options: { tabSize: 2, insertSpaces: true } }],
		["textDocument/prepareRename", at],
		["textDocument/rename", { ...at, newName: "a b: #\n" }],
		["textDocument/rename", { ...at, newName: "fresh-name" }],
		["sourcemark/sources", { uri, position }],
		["sourcemark/cite", { uri, position, key: "nobody" }],
		["sourcemark/claim", { uri, position }],
		["sourcemark/recordable", { uri, range }],
		[
			"sourcemark/record",
			{
				uri,
				claim: { id: "x", statement: "3 \uD83D", language: null, figure: null },
				source: { key: "nobody" },
				file: uri,
			},
		],
		["sourcemark/sheet", { uri, format: "html" }],
		["sourcemark/sheet", { uri, format: "panel", language: "xx" }],
		["sourcemark/signOff", { uri, position, by: "Jo" }],
		["sourcemark/figures", { of: [uri] }],
		["sourcemark/figures", { of: "workspace" }],
		["sourcemark/supported", { uri, range: around }],
	];
};

/** What was refused in words is an answer; anything else is told with the request. */
async function ask(uri: string, position: Place): Promise<string[]> {
	const faults = await Promise.all(
		requestsAt(uri, position).map(async ([method, params]) => {
			try {
				await client.request(method, params);
				return [];
			} catch (error) {
				const { code, message } = error as { code?: number; message: string };
				return code === -32600 ? [] : [`${method} at ${position.line}:${position.character}: ${message}`];
			}
		}),
	);
	return faults.flat();
}

const placesIn = (text: string): Place[] => {
	const lines = text.split(/\r\n|[\r\n]/);
	const inside = lines.flatMap((line, number) =>
		[0, Math.floor(line.length / 2), line.length, line.length + 7].map((character) => ({ line: number, character })),
	);
	return [
		...inside.slice(0, 60),
		{ line: lines.length + 5, character: 3 },
		{ line: 2 ** 31 - 1, character: 2 ** 31 - 1 },
	];
};

const drafts: Readonly<Record<string, string>> = {
	empty: "",
	"a mark alone": "\uFEFF",
	"half a citation": "31 wells in the Orma valley had fallen dry [@",
	"half a citation with a key": "31 wells [@board-2025; @\r\n\r\n31 wells @boa",
	"half a comment": "31 wells <!-- source: boa\r\n\r\n# 31\r\n<!-- sourcemark-disable",
	"half a front matter": "---\nlang: [\n\n31 wells in the Orma valley",
	"front matter that is wrong":
		"---\nsourcemark: { registry: [1, ../../etc, null] }\nbibliography: 7\nlang: !!js x\n---\n\n31 wells\n",
	"half a table": "| a | 31\n|---\n| wells in the Orma valley | [@boa",
	"half a footnote": "31 wells.[^1]\n\n[^1]: board\n[^1]: [@board-2025\n[^2",
	"half a link": "31 wells [Water Board](https://",
	"lone surrogates": "31 wells \uD83D in the \uDE00 Orma valley [@\uD83D",
	"lone carriage returns": "31 wells\r32 wells\r\n33 wells\n\r34 wells",
	"words before a source": "31 wells in the Orma valley had fallen dry, according to the ",
	"names of what every object has": "31 wells [@constructor] [@__proto__] @toString <!-- claim: hasOwnProperty -->",
};

const registries: Readonly<Record<string, string>> = {
	empty: "",
	"a mark alone": "\uFEFFversion: 1\r\nsources:\r\n  a: {}\r\nclaims:\r\n  b:\r\n",
	"half a key": "version: 1\nsources:\n  boa",
	"half a value": "sources:\n  a:\n    short: \nclaims:\n  x:\n    statement: 31 wells\n    source: ",
	"an open bracket": "sources: { a: { short: [\nclaims: {",
	"an open quotation": 'sources:\n  a: { short: "Bo\nclaims:\n  x:\n    statement: "31',
	tabs: "sources:\n\ta:\n\t\tshort: B\n",
	"no map": "- 1\n- 2\n",
	"a word": "hello",
	"twice the same":
		"sources: {}\nsources: {}\nclaims:\n  a: { statement: 3 a, source: b }\n  a: { statement: 3 a, source: b }\n",
	"an alias to itself": "sources: &a\n  b: *a\nclaims: *a\n",
	"many documents": "a: 1\n---\nb: 2\n---\n",
	"names of what every object has":
		"sources:\n  __proto__: { short: B }\n  constructor: { short: C }\nclaims:\n  toString: { statement: 31 wells are dry., source: __proto__ }\n",
};

const faultsIn = (): string[] => client.logged.filter((line) => /fault|error|failed|TypeError|RangeError/i.test(line));

describe("every request is answered", () => {
	test.each(Object.entries(drafts))("in a draft: %s", async (_, text) => {
		client = await startClient({ files: { "wells.claims.yaml": wells("31") } });
		for (const name of ["draft.md", "untitled:Untitled-1"]) {
			const uri = await client.open(name, text);
			for (const place of placesIn(text)) expect(await ask(uri, place)).toEqual([]);
		}
		expect(faultsIn()).toEqual([]);
	});

	test.each(Object.entries(registries))("in a claims file: %s", async (_, text) => {
		client = await startClient({ files: { "wells.claims.yaml": wells("31"), "odd.claims.yaml": text } });
		await client.open("draft.md", "31 wells in the Orma valley had fallen dry [@board-2025].");
		for (const [name, language] of [
			["odd.claims.yaml", "yaml"],
			["odd.claims.json", "json"],
			["untitled:odd.claims.yaml", "yaml"],
		] as const) {
			const uri = await client.open(name, text, language);
			for (const place of placesIn(text)) expect(await ask(uri, place)).toEqual([]);
		}
		expect(faultsIn()).toEqual([]);
	});

	test("of documents that are not open, or are gone, or are something else", async () => {
		client = await startClient({ files: { "wells.claims.yaml": wells("31"), "gone.md": "31 wells" } });
		const text = await client.open("notes.txt", "31 wells", "plaintext");
		await client.open("gone.md", "31 wells in the Orma valley");
		await client.delete("gone.md");
		await client.delete("wells.claims.yaml");
		for (const uri of [
			text,
			client.uri("gone.md"),
			client.uri("never.md"),
			"untitled:x",
			"git:/a.md?%7B",
			"no uri",
			"",
		])
			expect(await ask(uri, { line: 0, character: 1 })).toEqual([]);
		expect(faultsIn()).toEqual([]);
	});
});
