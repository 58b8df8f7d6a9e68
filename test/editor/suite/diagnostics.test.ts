// What a writer sees while writing: the right code on exactly the figure, in English and German, and again after every change.
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

suite("diagnostics", () => {
	teardown(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

	test("an English figure that conflicts with its source", async () => {
		const { document } = await open("english.md");
		const found = await diagnosed(document, "conflicting-figure", "3,000");
		assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
		assert.match(found.message, /2,000/);
		assert.ok(typeof found.code === "object" && found.code.target, "links to the rule's page");
		assert.ok(found.relatedInformation?.some((one) => /claims\.yaml/.test(one.location.uri.path)));
	});

	test("a German figure that conflicts with its source", async () => {
		const { document } = await open("german.md");
		await diagnosed(document, "conflicting-figure", "3'000");
	});

	test("a figure on record without a source", async () => {
		const { document } = await open("english.md");
		const found = await diagnosed(document, "missing-source", "5.6 billion US dollars");
		assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
	});

	test("typing the right figure ends the conflict", async () => {
		const editor = await open("english.md");
		await diagnosed(editor.document, "conflicting-figure", "3,000");
		await replaceText(editor, "3,000", "2,000");
		await eventually("the conflict to go", () =>
			diagnosticsOf(editor.document.uri).every((one) => codeOf(one) !== "conflicting-figure"),
		);
		await vscode.commands.executeCommand("workbench.action.files.revert");
	});

	test("an untitled draft is checked too", async () => {
		const content =
			"According to the NIS, about 9,000 North Korean soldiers have been killed in the war against Ukraine.\n";
		const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
		await vscode.window.showTextDocument(document);
		await diagnosed(document, "conflicting-figure", "9,000");
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});

	test("a change of the registry checks open drafts again", async () => {
		const { document } = await open("wells.md");
		const registry = fileUri("wells.claims.yaml");
		const before = await vscode.workspace.fs.readFile(registry);
		await eventually("the draft to be in order", () => vscode.languages.getDiagnostics(document.uri).length === 0);
		const after = new TextDecoder().decode(before).replace("31 wells", "48 wells");
		await vscode.workspace.fs.writeFile(registry, new TextEncoder().encode(after));
		try {
			await diagnosed(document, "conflicting-figure", "31");
		} finally {
			await vscode.workspace.fs.writeFile(registry, before);
		}
		await eventually("the conflict to go", () => diagnosticsOf(document.uri).length === 0);
	});

	test("a rule switched off in the settings falls silent at once", async () => {
		const { document } = await open("english.md");
		await diagnosed(document, "missing-source", "5.6 billion US dollars");
		const settings = vscode.workspace.getConfiguration("sourcemark", document.uri);
		await settings.update("rules", { "missing-source": "off" }, vscode.ConfigurationTarget.Workspace);
		try {
			await eventually("the rule to fall silent", () =>
				diagnosticsOf(document.uri).every((one) => codeOf(one) !== "missing-source"),
			);
		} finally {
			await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
		}
	});
});
