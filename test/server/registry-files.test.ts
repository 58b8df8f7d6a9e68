// Registry files in an editor: where a source or claim is used, its new name everywhere, what a field is for, and tidiness.
import { afterEach, describe, expect, test } from "vitest";
import type { CodeLens, CompletionItem, Hover, Location, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";

let client: TestClient;
const start = async (setup: ClientSetup): Promise<TestClient> => {
	client = await startClient(setup);
	return client;
};
afterEach(() => client.stop());

const registry = `version: 1
sources:
  board-2025: { title: Water report, short: Water Board }
  gazette: { short: Valley Gazette }
claims:
  dry-wells:
    source: board-2025
    statement: 31 wells in the Orma valley have fallen dry. # counted by hand
    via: gazette
  older-wells:
    statement: 18 wells in the Orma valley had fallen dry in 2019.
    source: board-2025
    supersededBy: dry-wells
`;

const draft = `By June, 31 wells in the Orma valley had fallen dry [@board-2025].

They say 48 wells<!-- claim: dry-wells --> in the Orma valley have fallen dry, according to the Water Board.
`;

const files = { "wells.claims.yaml": registry, "deep/draft.md": draft };

const placesOf = (text: string, found: readonly { readonly range: Location["range"] }[]): string[] => {
	const document = TextDocument.create("", "", 0, text);
	return found.map(({ range }) => `${range.start.line}: ${document.getText(range)}`);
};

const at = (uri: string, text: string) => client.at(uri, text);

describe("a registry file", () => {
	test("leads from an id to its entry and to all that speaks of it", async () => {
		const one = await start({ files });
		const uri = await one.open("wells.claims.yaml", registry, "yaml");
		const caret = { textDocument: { uri }, position: { line: 12, character: 20 } };
		const declared = await one.request<Location[]>("textDocument/definition", caret);
		expect(placesOf(registry, declared)).toEqual(["5: dry-wells"]);
		const all = await one.request<Location[]>("textDocument/references", {
			...caret,
			context: { includeDeclaration: true },
		});
		const inRegistry = all.filter((each) => each.uri === uri);
		expect(placesOf(registry, inRegistry)).toEqual(["5: dry-wells", "12: dry-wells"]);
		expect(
			placesOf(
				draft,
				all.filter((each) => each.uri !== uri),
			),
		).toEqual(["0: 31", "2: 48", "2: dry-wells"]);
	});

	test("says what a field is for, and of an id who stands under it and how it is used", async () => {
		const one = await start({ files });
		const uri = await one.open("wells.claims.yaml", registry, "yaml");
		const field = await one.request<Hover>("textDocument/hover", {
			textDocument: { uri },
			position: { line: 12, character: 8 },
		});
		expect(JSON.stringify(field.contents)).toContain("newer claim that replaces this one");
		const id = await one.request<Hover>("textDocument/hover", {
			textDocument: { uri },
			position: { line: 5, character: 5 },
		});
		expect(JSON.stringify(id.contents)).toMatch(/2 figures in 1 draft\S*, 1 conflict/);
		const nothing = await one.request<Hover | null>("textDocument/hover", {
			textDocument: { uri },
			position: { line: 7, character: 25 },
		});
		expect(nothing).toBeNull();
	});

	test("counts uses over its entries", async () => {
		const one = await start({ files });
		const uri = await one.open("wells.claims.yaml", registry, "yaml");
		const lenses = await one.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
		const titles = await Promise.all(
			lenses.map(async (lens) => (await one.request<CodeLens>("codeLens/resolve", lens)).command?.title),
		);
		expect(titles).toEqual([
			"named 2 times in 1 draft",
			"not used in any draft",
			"2 figures in 1 draft, 1 conflict",
			"not used in any draft",
		]);
	});

	test("is completed: fields that are not there yet, sources, claims, values", async () => {
		const one = await start({ files });
		const typed = `${registry}    ra\n    rank: \n`;
		const uri = await one.open("wells.claims.yaml", typed, "yaml");
		const offered = async (line: number, character: number) =>
			(
				await one.request<CompletionItem[]>("textDocument/completion", {
					textDocument: { uri },
					position: { line, character },
				})
			).map(({ label }) => label);
		expect(await offered(13, 6)).toEqual(
			["figure", "also", "asOf", "locator", "quote", "disputes", "note", "via"].sort(
				(a, b) => order.indexOf(a) - order.indexOf(b),
			),
		);
		expect(await offered(14, 10)).toEqual(["preferred", "normal", "deprecated"]);
		expect((await offered(11, 16)).slice(0, 2)).toEqual(["board-2025", "gazette"]);
		expect((await offered(12, 20))[0]).toBe("dry-wells");
	});

	test("is tidied without losing a word", async () => {
		const one = await start({ files });
		const uri = await one.open("wells.claims.yaml", registry, "yaml");
		const options = { tabSize: 2, insertSpaces: true };
		const edits = await one.request<TextEdit[]>("textDocument/formatting", { textDocument: { uri }, options });
		const text = TextDocument.applyEdits(TextDocument.create(uri, "yaml", 1, registry), edits);
		expect(text).toContain(
			"  dry-wells:\n    statement: 31 wells in the Orma valley have fallen dry. # counted by hand\n    source: board-2025\n",
		);
		const broken = await one.open("broken.claims.yaml", "claims: [\n", "yaml");
		expect(await one.request("textDocument/formatting", { textDocument: { uri: broken }, options })).toEqual([]);
	});

	test("has a formatter that drafts have not, where the client lets itself be told", async () => {
		const one = await start({ files, modern: true });
		await one.open("draft.md", "Nothing yet.\n");
		await eventually(() => [...one.registered.values()].includes("textDocument/formatting"));
	});
});

const order = [
	"statement",
	"source",
	"via",
	"figure",
	"also",
	"asOf",
	"locator",
	"quote",
	"rank",
	"supersededBy",
	"disputes",
	"note",
];

describe("a rename", () => {
	const apply = (edit: WorkspaceEdit, name: string, text: string): string => {
		const changed = (edit.documentChanges ?? []).find(
			(each) => "textDocument" in each && each.textDocument.uri.endsWith(name),
		);
		const edits = changed && "edits" in changed ? (changed.edits as TextEdit[]) : [];
		return TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits);
	};

	test("of a source from a draft goes through all drafts and registries", async () => {
		const one = await start({ files });
		const uri = await one.open("deep/draft.md", draft);
		const caret = at(uri, "board-2025");
		const edit = await one.request<WorkspaceEdit>("textDocument/rename", { ...caret, newName: "board-2026" });
		expect(apply(edit, "draft.md", draft)).toBe(draft.replaceAll("board-2025", "board-2026"));
		expect(apply(edit, "wells.claims.yaml", registry)).toBe(registry.replaceAll("board-2025", "board-2026"));
	});

	test("of a claim from its registry takes its pins along", async () => {
		const one = await start({ files });
		const uri = await one.open("wells.claims.yaml", registry, "yaml");
		const caret = { textDocument: { uri }, position: { line: 5, character: 4 } };
		const edit = await one.request<WorkspaceEdit>("textDocument/rename", { ...caret, newName: "wells-dry" });
		expect(apply(edit, "draft.md", draft)).toBe(draft.replaceAll("dry-wells", "wells-dry"));
		expect(apply(edit, "wells.claims.yaml", registry)).toBe(registry.replaceAll("dry-wells", "wells-dry"));
	});

	test("says why it cannot be: a name that is taken or no name, what comes with the program, nobody", async () => {
		const one = await start({ files });
		const text = `${draft}\nAs @nobody says. The NIS counted 2,000 North Korean soldiers killed [@nis-2025].\n`;
		const uri = await one.open("deep/draft.md", text);
		const renamed = (word: string, newName: string) =>
			one.request("textDocument/rename", { ...at(uri, word), newName });
		await expect(renamed("board-2025", "gazette")).rejects.toThrow("on record already");
		await expect(renamed("board-2025", "two words")).rejects.toThrow("without spaces");
		await expect(renamed("nis-2025", "nis")).rejects.toThrow("comes with Sourcemark");
		await expect(renamed("nobody", "somebody")).rejects.toThrow("Nothing is on record");
		expect(await one.request("textDocument/prepareRename", at(uri, "counted"))).toBeNull();
	});
});
