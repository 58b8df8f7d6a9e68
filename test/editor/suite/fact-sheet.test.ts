// The fact sheet beside its draft: opened, following the draft, exported; and a figure signed off, which one undo takes back.
import assert from "node:assert/strict";
import { suite, teardown, test } from "mocha";
import * as vscode from "vscode";
import { diagnosed, eventually, fileUri, open } from "./kit.ts";

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
	vscode.commands.executeCommand<T>(command, ...args);

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const panel = () =>
	tabs().find(
		({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("sourcemark.factSheet"),
	);

async function textOf(uri: vscode.Uri): Promise<string | null> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return null;
	}
}

suite("fact sheet", () => {
	const signOffs = fileUri("sourcemark.signoffs.yaml");

	teardown(async () => {
		await run("workbench.action.closeAllEditors");
		for (const uri of [signOffs, fileUri("wells.facts.html")])
			await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
	});

	test("opens beside the draft, once, and leaves the caret where it is", async () => {
		const { document } = await open("wells.md");
		await run("sourcemark.openFactSheet");
		const tab = await eventually("the panel", panel);
		assert.notEqual(tab.group.viewColumn, vscode.ViewColumn.One);
		await eventually("its title", () => panel()?.label.startsWith("Fact sheet: "));
		assert.equal(vscode.window.activeTextEditor?.document, document);
		await run("sourcemark.openFactSheet");
		assert.equal(tabs().filter(({ input }) => input instanceof vscode.TabInputWebview).length, 1);
	});

	test("is exported as one page", async () => {
		await open("wells.md");
		const target = fileUri("wells.facts.html");
		await run("sourcemark.exportFactSheet", target);
		assert.match((await textOf(target)) ?? "", /^<!doctype html>[\s\S]*<mark>31<\/mark>[\s\S]*<\/html>\n$/);
	});

	test("has who signed a figure off, in a file that one undo takes back", async () => {
		const { document } = await open("wells.md");
		const at = document.positionAt(document.getText().indexOf("31 wells"));
		const uri = document.uri.toString();
		await run(
			"sourcemark.signOffFigure",
			{ uri, position: { line: at.line, character: at.character } },
			{ by: "Mara Lind" },
		);
		assert.match((await textOf(signOffs)) ?? "", /draft: wells\.md\n {4}figure: "31"[\s\S]*by: Mara Lind/);
		const target = fileUri("wells.facts.html");
		await run("sourcemark.exportFactSheet", target);
		assert.match((await textOf(target)) ?? "", /<b dir="auto">Mara Lind<\/b>/);
		await vscode.window.showTextDocument(signOffs);
		await run("undo");
		assert.doesNotMatch(vscode.window.activeTextEditor?.document.getText() ?? "", /Mara Lind/);
		await run("workbench.action.files.save");
	});

	test("is offered to sign off as a code action", async () => {
		const { document } = await open("english.md");
		const { range } = await diagnosed(document, "missing-source", "5.6 billion US dollars");
		const found = await run<vscode.CodeAction[]>(
			"vscode.executeCodeActionProvider",
			document.uri,
			range,
			"refactor.signOff",
		);
		assert.deepEqual(
			found.map(({ title, command }) => [title, command?.command]),
			[["Sign off this figure …", "sourcemark.signOffFigure"]],
		);
	});
});
