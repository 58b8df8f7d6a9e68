// A claims file as one reads and tends it: how often each entry is used, where, and tidied at a word.
import assert from "node:assert/strict";
import { setup, suite, teardown, test } from "mocha";
import type * as vscode from "vscode";
import { eventually, keeping, open, placeOf, run, written } from "./kit.ts";

const registry = "wells.claims.yaml";

suite("claims file", () => {
	let putBack: () => Promise<void>;
	setup(async () => {
		putBack = await keeping(registry);
	});
	teardown(() => putBack());

	const referencesAt = (document: vscode.TextDocument, text: string) =>
		run<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, placeOf(document, text));
	const filesOf = (places: readonly vscode.Location[]): string[] =>
		[...new Set(places.map(({ uri }) => uri.path.split("/").at(-1) ?? ""))].sort();

	test("references of a claim are the figures of all drafts that state it", async () => {
		const { document } = await open(registry);
		const found = await eventually("references", async () => {
			const places = await referencesAt(document, "wells-dry");
			return filesOf(places).length >= 4 && places;
		});
		assert.deepEqual(filesOf(found), ["pumps.md", "tanks.md", registry, "wells.md"].sort());
	});

	test("references of a key in a draft are where it is declared and cited", async () => {
		const { document } = await open("pumps.md");
		const found = await referencesAt(document, "board-2025");
		assert.ok(filesOf(found).includes(registry) && filesOf(found).includes("tanks.md"));
	});

	test("lenses say how often each entry is used", async () => {
		const { document } = await open(registry);
		const titles = await eventually("lenses", async () => {
			const lenses = await run<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
			const found = lenses.map((lens) => [document.getText(lens.range), lens.command?.title ?? ""]);
			return found.length === 2 && found.every(([, title]) => title) && found;
		});
		assert.deepEqual(titles.map(([id]) => id).sort(), ["board-2025", "wells-dry"]);
		for (const [, title] of titles) assert.match(title ?? "", /3 drafts/);
	});

	test("headings of a draft say how its figures stand", async () => {
		const { document } = await open("english.md");
		const lenses = await eventually("a lens", async () => {
			const found = await run<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
			return found.length > 0 && found;
		});
		assert.match(lenses[0]?.command?.title ?? "", /^2 figures, .*1 conflict/);
	});

	test("is tidied by the editor's own command, comments kept", async () => {
		const [before = ""] = await written(registry);
		const editor = await open(registry);
		await editor.edit((edit) =>
			edit.insert(
				placeOf(editor.document, "    statement: By June"),
				"    # Checked by telephone.\n    locator: p. 4\n",
			),
		);
		await run("editor.action.formatDocument");
		const [after = ""] = await written(registry);
		assert.match(after, /# Checked by telephone\.[\s\S]*statement: By June[\s\S]*locator: p\. 4/);
		assert.ok(after.indexOf("statement: By June") < after.indexOf("locator:"), "fields stand in one order");
		assert.ok(after.includes(before.slice(0, before.indexOf("claims:"))), "what was tidy is as it was");
	});

	test("a draft has no formatter of ours, or VS Code would ask which of two to take", async () => {
		const options = { tabSize: 2, insertSpaces: true };
		const formatted = (uri: vscode.Uri) => run("vscode.executeFormatDocumentProvider", uri, options);
		const editor = await open(registry);
		await editor.edit((edit) => edit.insert(placeOf(editor.document, "    source: board"), "    locator: p. 4\n"));
		await eventually("the formatter of claims files", () => formatted(editor.document.uri));
		assert.equal(await formatted((await open("english.md")).document.uri), undefined);
	});

	test("hovering an id says what is on record and how often it is used", async () => {
		const { document } = await open(registry);
		const at = placeOf(document, "wells-dry");
		const hovers = await run<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
		const said = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)));
		assert.match(said.join("\n"), /31 wells/);
	});
});
