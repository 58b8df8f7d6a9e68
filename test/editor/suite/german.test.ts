// The extension in an editor that is shown in German: run with `--locale de`, and left out in any other.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosed, eventually, extensionId, open, run } from "./kit.ts";

suite("German interface", () => {
	suiteSetup(function () {
		if (!vscode.env.language.startsWith("de")) this.skip();
	});

	test("commands and settings have German titles", async () => {
		const { contributes } = vscode.extensions.getExtension(extensionId)?.packageJSON ?? {};
		// VS Code keeps the English title beside the one it shows.
		const titles = Object.fromEntries(
			contributes.commands.map(({ command, title }: { command: string; title: string | { value: string } }) => [
				command,
				typeof title === "string" ? title : title.value,
			]),
		);
		assert.equal(titles["sourcemark.insertCitation"], "Quellenangabe einfügen");
		assert.equal(titles["sourcemark.checkWorkspace"], "Alle Entwürfe im Arbeitsbereich prüfen");
		const { properties } = [contributes.configuration].flat()[0];
		assert.match(properties["sourcemark.run"].description, /^Wann Entwürfe geprüft werden/);
	});

	const draft = (): Thenable<vscode.TextDocument> =>
		vscode.workspace.openTextDocument({
			language: "markdown",
			content: "According to the Water Board, 84 wells in the Orma valley had fallen dry by June.\n",
		});

	test("an English draft is told of in German", async () => {
		const document = await draft();
		await vscode.window.showTextDocument(document);
		const found = await diagnosed(document, "conflicting-figure", "84");
		assert.match(found.message, /^„84“ passt nicht zu Water Board: Im Register steht „31“\./);
	});

	test("a source card is German", async () => {
		const document = await draft();
		await vscode.window.showTextDocument(document);
		await diagnosed(document, "conflicting-figure", "84");
		const at = document.positionAt(document.getText().indexOf("84"));
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			document.uri,
			at,
		);
		const card = hovers
			.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
			.join("\n");
		assert.match(card, /Im Register: /);
		assert.match(card, /Im Entwurf: /);
	});

	test("so are fields of claims files and snippets", async () => {
		const yaml = await vscode.workspace.openTextDocument(
			vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, "wells.claims.yaml"),
		);
		await vscode.window.showTextDocument(yaml);
		const at = yaml.positionAt(yaml.getText().indexOf("statement:") + 2);
		await eventually("a field's description", async () => {
			const hovers = await run<vscode.Hover[]>("vscode.executeHoverProvider", yaml.uri, at);
			const said = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value));
			return /Ein Satz mit der Zahl/.test(said.join("\n"));
		});
		const document = await draft();
		await vscode.window.showTextDocument(document);
		const end = document.lineAt(document.lineCount - 1).range.end;
		await eventually("a snippet", async () => {
			const list = await run<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, end);
			return /Sourcemark: eine Quelle nennen/.test(JSON.stringify(list.items));
		});
		await run("workbench.action.closeAllEditors");
	});

	test("so are lens and fact sheet", async () => {
		const { document } = await open("wells.md");
		await eventually("a lens in German", async () => {
			const lenses = await run<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
			return lenses[0]?.command?.title === "1 Zahl, 1 mit Quelle";
		});
		await run("sourcemark.openFactSheet");
		const labels = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
		await eventually("the sheet", () => labels().some((label) => label.startsWith("Faktenblatt: ")));
		await run("workbench.action.closeAllEditors");
	});
});
