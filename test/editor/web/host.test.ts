// The host itself: that all this runs in a browser's worker, with files that lie on no disk.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { codeOf, diagnosed, diagnosticsOf, eventually, extensionId, fileUri, open } from "../suite/kit.ts";

suite("web host", () => {
	test("is a worker in a browser, and the workspace a virtual one", () => {
		assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
		assert.equal(vscode.env.remoteName, undefined);
		assert.equal("process" in globalThis, false);
		assert.equal("importScripts" in globalThis, true);
		assert.equal(fileUri("wells.md").scheme, "vscode-test-web");
		assert.match(vscode.extensions.getExtension(extensionId)?.extensionUri.toString() ?? "", /^http:/);
	});

	test("a claims file that comes and goes is heard of", async () => {
		const uri = fileUri("later/pumps.claims.yaml");
		const registry = [
			"version: 1",
			"sources: { board: { title: Pumps of the valley, short: Water Board } }",
			"claims:",
			"  pumps: { statement: In Orma 12 pumps were installed in 2024., source: board }",
			"",
		].join("\n");
		const draft = fileUri("later/pumps.md");
		await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode("In Orma 15 pumps were installed in 2024.\n"));
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(registry));
		const { document } = await open("later/pumps.md");
		await diagnosed(document, "conflicting-figure", "15");
		await vscode.workspace.fs.delete(uri);
		await eventually("the conflict to go", () =>
			diagnosticsOf(draft).every((one) => codeOf(one) !== "conflicting-figure"),
		);
		await vscode.commands.executeCommand("workbench.action.closeAllEditors");
		await vscode.workspace.fs.delete(draft);
	});

	test("a rule's page lies where the extension does", async () => {
		const { document } = await open("english.md");
		const found = await diagnosed(document, "conflicting-figure", "3,000");
		const { target } = found.code as { target: vscode.Uri };
		assert.match(target.toString(), /^http:.*server\/dist\/rules\/conflicting-figure\.md$/);
		assert.equal((await fetch(target.toString(true))).status, 200);
	});
});
