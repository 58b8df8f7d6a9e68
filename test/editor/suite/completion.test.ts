// Completion as one types: sources behind "[@", the one that the sentence needs first; fields and sources in a claims file.
import assert from "node:assert/strict";
import { suite, teardown, test } from "mocha";
import * as vscode from "vscode";
import { atEnd, diagnosed, eventually, open, placeOf, putCaret, run } from "./kit.ts";

/** What would stand in the list, in its order. */
async function offered(document: vscode.TextDocument, at: vscode.Position): Promise<string[]> {
	const { items } = await run<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, at);
	return items
		.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet)
		.sort((a, b) => (a.sortText ?? "").localeCompare(b.sortText ?? ""))
		.map(({ label }) => (typeof label === "string" ? label : label.label));
}

async function insert(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<vscode.Position> {
	assert.ok(await editor.edit((edit) => edit.insert(at, text)));
	return editor.document.positionAt(editor.document.offsetAt(at) + text.length);
}

suite("completion", () => {
	teardown(async () => {
		await run("workbench.action.files.revert");
		await run("workbench.action.closeAllEditors");
	});

	test("behind [@ stand the sources, the one that the sentence needs first", async () => {
		const editor = await open("english.md");
		const { range } = await diagnosed(editor.document, "missing-source", "5.6 billion US dollars");
		const behind = await insert(editor, editor.document.lineAt(range.start).range.end.translate(0, -1), " [@");
		const labels = await eventually("a list", async () => {
			const found = await offered(editor.document, behind);
			return found.length > 0 && found;
		});
		assert.equal(labels[0], "fns-2025");
		assert.ok(labels.includes("board-2025"));
	});

	test("typing [@ opens the list, and the first entry writes the key", async () => {
		const editor = await open("english.md");
		const { range } = await diagnosed(editor.document, "missing-source", "5.6 billion US dollars");
		putCaret(editor, editor.document.lineAt(range.start).range.end.translate(0, -1));
		for (const sign of " [@") await run("type", { text: sign });
		await eventually("the key", async () => {
			await run("acceptSelectedSuggestion");
			return editor.document.getText().includes(" [@fns-2025].");
		});
	});

	test("part of a title finds its source", async () => {
		const editor = await open("wells.md");
		const behind = await insert(editor, atEnd(editor), "\nThe tanks are full [@village");
		assert.deepEqual(await offered(editor.document, behind), ["board-2025"]);
	});

	test("a claim in the claims file is offered the fields that it lacks", async () => {
		const editor = await open("wells.claims.yaml");
		const behind = await insert(editor, atEnd(editor), "\n    ");
		const labels = await offered(editor.document, behind);
		assert.ok(labels.includes("asOf") && labels.includes("quote"), labels.join(", "));
		assert.ok(!labels.includes("statement"), "what it has is not offered");
	});

	test("its source is offered the sources, the workspace's own first", async () => {
		const editor = await open("wells.claims.yaml");
		const at = placeOf(editor.document, "    source: board-2025");
		const line = editor.document.lineAt(at);
		assert.ok(await editor.edit((edit) => edit.replace(line.range, "    source: ")));
		const labels = await offered(editor.document, editor.document.lineAt(at).range.end);
		assert.equal(labels[0], "board-2025");
		assert.ok(labels.includes("nis-2025"));
	});
});
