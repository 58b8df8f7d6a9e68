// What a writer does with the registry open beside the draft: edits it, breaks it, checks every draft against it.
import assert from "node:assert/strict";
import { suite, teardown, test } from "mocha";
import * as vscode from "vscode";
import { codeOf, diagnosed, diagnosticsOf, eventually, fileUri, open } from "./kit.ts";

async function replaceText(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
	const at = editor.document.getText().indexOf(from);
	assert.ok(at >= 0, `"${from}" is in the file`);
	const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + from.length));
	assert.ok(await editor.edit((edit) => edit.replace(range, to)));
}

/** In a tab that stays when another file is opened. */
async function keep(name: string): Promise<vscode.TextEditor> {
	const options = { preview: false };
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)), options);
}

suite("registry", () => {
	teardown(async () => {
		await vscode.commands.executeCommand("workbench.action.files.revert");
		await vscode.commands.executeCommand("workbench.action.closeAllEditors");
	});

	test("an edit that is not saved checks the draft again, and undone again", async () => {
		const { document } = await keep("wells.md");
		await eventually("the draft to be in order", () => diagnosticsOf(document.uri).length === 0);
		const registry = await keep("wells.claims.yaml");
		await replaceText(registry, "31 wells", "48 wells");
		await diagnosed(document, "conflicting-figure", "31");
		await replaceText(registry, "48 wells", "31 wells");
		await eventually("the conflict to go", () => diagnosticsOf(document.uri).length === 0);
	});

	test("what is wrong in it stands at its line", async () => {
		const registry = await open("wells.claims.yaml");
		const source = registry.document.getText().match(/source: (\S+)/)?.[1] as string;
		await replaceText(registry, `source: ${source}`, "source: nobody");
		const found = await eventually("a problem", () =>
			diagnosticsOf(registry.document.uri).find((one) => codeOf(one) === "unknown-source"),
		);
		assert.match(registry.document.lineAt(found.range.start.line).text, /source: nobody/);
		await replaceText(registry, "source: nobody", `source: ${source}`);
		await eventually("the problem to go", () => diagnosticsOf(registry.document.uri).length === 0);
	});

	test("checking the workspace finds what is wrong in drafts that are closed", async () => {
		const summary = await vscode.commands.executeCommand<{ drafts: number; findings: { error: number } }>(
			"sourcemark.checkWorkspace",
		);
		assert.ok(summary.drafts >= 3);
		assert.ok(summary.findings.error >= 2);
		await eventually("the German draft's problems", () =>
			diagnosticsOf(fileUri("german.md")).some((one) => codeOf(one) === "conflicting-figure"),
		);
		const { document } = await open("german.md");
		await diagnosed(document, "conflicting-figure", "3'000");
		assert.equal(diagnosticsOf(document.uri).filter((one) => codeOf(one) === "conflicting-figure").length, 1);
	});

	test("open claim shows the line of the registry", async () => {
		const editor = await open("wells.md");
		const at = editor.document.positionAt(editor.document.getText().indexOf("31 wells"));
		editor.selection = new vscode.Selection(at, at);
		await vscode.commands.executeCommand("sourcemark.openClaim");
		const shown = vscode.window.activeTextEditor;
		assert.ok(shown?.document.uri.path.endsWith("wells.claims.yaml"));
	});

	test("after a restart of the server the draft is checked as before", async () => {
		const { document } = await open("german.md");
		await diagnosed(document, "conflicting-figure", "3'000");
		await vscode.commands.executeCommand("sourcemark.restartServer");
		await diagnosed(document, "conflicting-figure", "3'000");
	});
});
