// A draft's fact sheet in an editor: as files, as a panel that is told when it is stale, and signing off a figure by an edit.
import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { FactSheet, SignedOff, SignOffParams } from "../../server/src/lsp/protocol.ts";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient({ modern: true, ...setup });
	return client;
};
afterEach(() => client.stop());

const wells = `sources:
  board: { title: Report on the wells, short: Water Board, issued: 2025-06-30 }
claims:
  wells: { statement: The village drilled 80 wells in 2025., source: board }
`;
const draft = "# Wells\n\nThe village drilled 60 wells in 2025, according to the Water Board. The dog has 4 bowls.\n";
const files = { "wells.claims.yaml": wells };
const signOffs = "sourcemark.signoffs.yaml";

const sheet = (one: TestClient, uri: string, format: string, language?: string): Promise<FactSheet> =>
	one.request("sourcemark/sheet", { uri, format, language });

const signOff = (one: TestClient, uri: string, text: string, more: Partial<SignOffParams> = {}) =>
	one.request<SignedOff | null>("sourcemark/signOff", { ...one.at(uri, text), uri, ...more });

/** The file of sign-offs after the edit; `before` is null for one that the edit must create. */
function written(edit: object | null | undefined, before: string | null): string {
	const changes = (edit as WorkspaceEdit | null)?.documentChanges ?? [];
	expect(changes.some((each) => "kind" in each && each.kind === "create")).toBe(before === null);
	const [change] = changes.filter((each): each is TextDocumentEdit => "textDocument" in each);
	if (!change) throw new Error("no edit");
	expect(change.edits).toHaveLength(1);
	return TextDocument.applyEdits(TextDocument.create("", "yaml", 0, before ?? ""), change.edits as never);
}

describe("the sheet", () => {
	test("is a file in every format, with words in the editor's language", async () => {
		const one = await start({ files });
		const uri = await one.open("articles/wells.md", draft);
		const html = await sheet(one, uri, "html");
		expect(html).toMatchObject({
			version: 1,
			title: "Fact sheet: Wells",
			language: "en",
			fileName: "wells.facts.html",
		});
		expect(html.text).toMatch(/^<!doctype html>[\s\S]*drilled <mark>60<\/mark> wells[\s\S]*<\/html>\n$/);
		expect((await sheet(one, uri, "html", "de-AT")).text).toContain('<html lang="de">');
		expect((await sheet(one, uri, "markdown")).text).toContain("# Fact sheet: Wells");
		expect((await sheet(one, uri, "csv")).text).toContain("articles/wells.md,1,3,21,conflict");
	});

	test("is a panel whose places can be followed, and that is told when it is stale", async () => {
		const one = await start({ files });
		const uri = await one.open("wells.md", draft);
		const panel = await sheet(one, uri, "panel");
		expect(panel.style).toContain("--vscode-editor-background");
		expect(panel.text).not.toMatch(/<(html|style|script)/);
		const links = [...panel.text.matchAll(/data-line="(\d+)" data-character="(\d+)"/g)].map(([, ...at]) =>
			at.map(Number),
		);
		expect(links).toEqual([
			[2, 20],
			[2, 80],
		]);
		await one.replace(uri, "60 wells", "80 wells");
		await one.diagnostics(uri);
		await eventually(() => one.stale.includes(uri));
		expect(await sheet(one, uri, "panel")).toMatchObject({
			version: 2,
			text: expect.stringContaining('class="entry supported"'),
		});
	});

	test("is none of what is no draft", async () => {
		const one = await start({ files });
		const uri = await one.open("wells.claims.yaml", wells, "yaml");
		expect(await sheet(one, uri, "html")).toBeNull();
		expect(await sheet(one, one.uri("closed.md"), "html")).toBeNull();
	});

	test("has the sign-offs on the disk, and those in an open file before they are saved", async () => {
		const one = await start({ files });
		const uri = await one.open("wells.md", draft);
		await sheet(one, uri, "panel");
		const signed = await signOff(one, uri, "4 bowls", { by: "Mara Lind" });
		const text = written(signed && "edit" in signed ? signed.edit : null, null);
		await one.save(signOffs, text);
		await eventually(() => one.stale.includes(uri));
		expect((await sheet(one, uri, "panel")).text).toContain("Mara Lind");
		one.stale.length = 0;
		await one.open(signOffs, text.replace("Mara Lind", "Jo Brandt"), "yaml");
		await eventually(() => one.stale.includes(uri));
		expect((await sheet(one, uri, "panel")).text).toContain("Jo Brandt");
	});
});

describe("signing off", () => {
	test("first says which figure; with a name, gives the one edit that writes it down", async () => {
		const one = await start({ files });
		const uri = await one.open("deep/wells.md", draft);
		expect(await signOff(one, uri, "4 bowls")).toMatchObject({
			figure: "4 bowls",
			file: signOffs,
			edit: null,
			before: [],
		});
		const signed = await signOff(one, uri, "4 bowls", { by: "Mara Lind", note: "Asked the dog." });
		expect(signed).toMatchObject({ uri: one.uri(signOffs) });
		expect(written(signed && "edit" in signed ? signed.edit : null, null)).toMatch(
			/signoffs:\n {2}- draft: deep\/wells\.md\n {4}figure: "4"\n {4}sentence: The dog has 4 bowls\.\n {4}by: Mara Lind\n {4}on: \d{4}-\d\d-\d\d\n {4}note: Asked the dog\.\n {4}state: unsourced\n/,
		);
	});

	test("adds to the file there is, whose order and comments stay", async () => {
		const before =
			"# Ours\nversion: 1\nsignoffs:\n  - by: Jo # called\n    on: 2026-01-02\n    draft: b.md\n    fingerprint: aaaaaaaaaaaaaa\n";
		const one = await start({ files: { ...files, [`deep/${signOffs}`]: before } });
		const uri = await one.open("deep/wells.md", draft);
		const signed = await signOff(one, uri, "60 wells", { by: "Mara Lind" });
		const after = written(signed && "edit" in signed ? signed.edit : null, before);
		expect(after.startsWith(before)).toBe(true);
		expect(after).toContain("draft: wells.md");
	});

	test("is refused with a reason where nothing can be written", async () => {
		const one = await start({ files: { ...files, [signOffs]: "signoffs: [\n" } });
		const uri = await one.open("wells.md", draft);
		expect(await signOff(one, uri, "4 bowls", { by: "Jo" })).toMatchObject({
			refused: expect.stringContaining("Mend it"),
		});
		expect(await signOff(one, uri, "village", { by: "Jo" })).toBeNull();
		const unsaved = await one.open("untitled:Untitled-1", draft);
		expect(await signOff(one, unsaved, "4 bowls", { by: "Jo" })).toMatchObject({
			refused: expect.stringContaining("Save the draft"),
		});
	});

	test("tells what is wrong with an open file of sign-offs", async () => {
		const one = await start();
		const uri = await one.open(signOffs, "signoffs:\n  - by: Jo\n", "yaml");
		const sent = await eventually(() => one.sent.find((each) => each.uri === uri && each.diagnostics.length > 0));
		expect(sent.diagnostics).toMatchObject([{ code: "sign-off", range: { start: { line: 1, character: 4 } } }]);
	});
});

describe("the code action", () => {
	const titles = (actions: readonly CodeAction[]) =>
		actions.filter(({ kind }) => kind === "refactor.signOff").map(({ title }) => title);

	test("is the client's command where it has one", async () => {
		const one = await start({ files, options: { signsOff: true } });
		const uri = await one.open("wells.md", draft);
		const action = (await one.actions(uri, "60 wells")).find(({ kind }) => kind === "refactor.signOff");
		expect(action).toMatchObject({
			title: "Sign off this figure …",
			command: { command: "sourcemark.signOffFigure", arguments: [{ uri, position: { line: 2, character: 20 } }] },
		});
		expect(titles(await one.actions(uri, "village"))).toEqual([]);
		expect(titles(await one.actions(uri, "60 wells", ["quickfix"]))).toEqual([]);
	});

	test("writes by itself for a client that says who signs, and is not there for others", async () => {
		const one = await start({ files, options: { signer: "Mara Lind" } });
		const uri = await one.open("wells.md", draft);
		const action = (await one.actions(uri, "60 wells")).find(({ kind }) => kind === "refactor.signOff");
		expect(action?.title).toBe("Sign off this figure (Mara Lind)");
		expect(written(action?.edit, null)).toContain("by: Mara Lind");
		await one.stop();
		const other = await start({ files });
		expect(titles(await other.actions(await other.open("wells.md", draft), "60 wells"))).toEqual([]);
	});
});
