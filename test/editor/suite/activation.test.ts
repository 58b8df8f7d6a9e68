// The extension starts on Markdown, and what its manifest promises is there.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { extensionId, open } from "./kit.ts";

suite("activation", () => {
	test("the extension starts when a draft is opened", async () => {
		const extension = vscode.extensions.getExtension(extensionId);
		assert.ok(extension, "installed");
		await open("english.md");
		await extension.activate();
		assert.equal(extension.isActive, true);
	});

	test("settings have their defaults", () => {
		const settings = vscode.workspace.getConfiguration("sourcemark");
		assert.equal(settings.get("language"), "auto");
		assert.equal(settings.get("bundledRegistry"), true);
		assert.equal(settings.get("citationStyle"), "pandoc");
		assert.deepEqual(settings.get("registries"), []);
		assert.deepEqual(settings.get("rules"), {});
		assert.equal(settings.get("run"), "onType");
	});

	test("every command of the manifest is registered", async () => {
		const promised: string[] = vscode.extensions
			.getExtension(extensionId)
			?.packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
		const known = await vscode.commands.getCommands(true);
		assert.deepEqual(
			promised.filter((command) => !known.includes(command)),
			[],
		);
	});
});
