// What a writer does about it: hovers for the source, takes a quick fix, goes to the claim.
import assert from "node:assert/strict";
import { suite, teardown, test } from "mocha";
import * as vscode from "vscode";
import { codeOf, diagnosed, diagnosticsOf, eventually, open } from "./kit.ts";

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
	vscode.commands.executeCommand<T>(command, ...args);

async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
	const kind = vscode.CodeActionKind.QuickFix.value;
	const found = await run<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind, 50);
	return found.filter((one) => one.diagnostics?.some((about) => about.source === "sourcemark") ?? one.isPreferred);
}

async function take(action: vscode.CodeAction): Promise<void> {
	if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
	if (action.command) await run(action.command.command, ...(action.command.arguments ?? []));
}

suite("assistance", () => {
	teardown(async () => {
		await run("workbench.action.files.revert");
		await run("workbench.action.closeAllEditors");
	});

	test("hovering a figure shows its source card", async () => {
		const { document } = await open("english.md");
		const { range } = await diagnosed(document, "missing-source", "5.6 billion US dollars");
		const hovers = await run<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, range.start);
		const card = hovers.flatMap((one) => one.contents.map((part) => (typeof part === "string" ? part : part.value)));
		assert.match(card.join("\n"), /Ungleiche Partnerschaft/);
		assert.match(card.join("\n"), /Friedrich Naumann Foundation/);
	});

	test("the card leaves the statement to the finding that VS Code shows above it", async () => {
		const { document } = await open("english.md");
		const found = await diagnosed(document, "missing-source", "5.6 billion US dollars");
		const [related] = found.relatedInformation ?? [];
		const statement = related?.message.split(": ").at(-1) ?? "";
		assert.match(statement, /weapons/);
		const hovers = await run<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, found.range.start);
		const card = hovers.flatMap((one) => one.contents.map((part) => (typeof part === "string" ? part : part.value)));
		assert.match(card.join("\n"), /^On record: /m);
		assert.doesNotMatch(card.join("\n"), /\*\*.*weapons/);
	});

	test("the first quick fix writes the citation, and the warning goes", async () => {
		const { document } = await open("english.md");
		const { range } = await diagnosed(document, "missing-source", "5.6 billion US dollars");
		const [first] = await quickFixes(document, range);
		assert.ok(first, "a fix is offered");
		await take(first);
		assert.match(document.getText(), /\[@fns-2025\]/);
		await eventually("the warning to go", () =>
			diagnosticsOf(document.uri).every((one) => codeOf(one) !== "missing-source"),
		);
	});

	test("a quick fix takes the figure on record, written as the draft writes", async () => {
		const { document } = await open("german.md");
		const { range } = await diagnosed(document, "conflicting-figure", "3'000");
		const replace = (await quickFixes(document, range)).find((one) => one.title.includes("2'000"));
		assert.ok(replace, "a fix names the figure on record");
		await take(replace);
		assert.match(document.getText(), /rund 2'000 nordkoreanische/);
		await eventually("the conflict to go", () => diagnosticsOf(document.uri).length === 0);
	});

	test("fix all cites everything that has exactly one answer", async () => {
		const { document } = await open("english.md");
		await diagnosed(document, "missing-source", "5.6 billion US dollars");
		const all = new vscode.Range(0, 0, document.lineCount, 0);
		const kind = "source.fixAll.sourcemark";
		const [fix] = await run<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, all, kind, 50);
		assert.ok(fix, "fix all is offered");
		await take(fix);
		await eventually("the warning to go", () =>
			diagnosticsOf(document.uri).every((one) => codeOf(one) !== "missing-source"),
		);
	});

	test("definition of a figure is its claim in the registry", async () => {
		const { document } = await open("wells.md");
		const at = document.positionAt(document.getText().indexOf("31 wells"));
		const places = await eventually("a definition", async () => {
			const found = await run<(vscode.Location | vscode.LocationLink)[]>(
				"vscode.executeDefinitionProvider",
				document.uri,
				at,
			);
			return found.length > 0 && found;
		});
		const uris = places.map((one) => ("targetUri" in one ? one.targetUri : one.uri));
		assert.ok(uris.some((uri) => uri.path.endsWith("wells.claims.yaml")));
	});
});
