// All figures at once: the view and how it is grouped and filtered, going from finding to finding, what is checked and why not.
import assert from "node:assert/strict";
import { suite, teardown, test } from "mocha";
import * as vscode from "vscode";
import type { FiguresView } from "../../../client/src/figures/view.ts";
import { diagnosed, diagnosticsOf, eventually, extensionId, fileUri, open } from "./kit.ts";

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
	vscode.commands.executeCommand<T>(command, ...args);

interface Explained {
	readonly short: string;
	readonly headline: string;
	readonly lines: readonly string[];
	readonly actions: readonly { readonly title: string; readonly command: string }[];
	readonly is: string;
}

async function figuresView(): Promise<FiguresView> {
	const extension = vscode.extensions.getExtension<{ figures: FiguresView }>(extensionId);
	const api = await extension?.activate();
	assert.ok(api, "the extension gives its view");
	await run("sourcemark.figures.focus");
	return api.figures;
}

/** Labels of the groups, each with what is in it. */
const shown = (view: FiguresView): string[] =>
	view.nodes().map(({ label, figures }) => `${label}: ${figures.map(({ text }) => text).join(", ")}`);

async function becomes(view: FiguresView, wanted: readonly string[]): Promise<void> {
	await eventually(`${wanted.join(" | ")}, not ${shown(view).join(" | ")}`, () =>
		wanted.every((each) => shown(view).includes(each)),
	).catch(() => assert.deepEqual(shown(view), wanted));
}

suite("figures", () => {
	teardown(async () => {
		const view = await figuresView();
		view.filter("");
		view.scope("open");
		await run("sourcemark.figures.byDraft");
		await run("workbench.action.files.revert");
		await run("workbench.action.closeAllEditors");
	});

	test("the view lists those of the open draft by draft, state and source, and follows what is typed", async () => {
		const view = await figuresView();
		const editor = await open("english.md");
		await becomes(view, ["english.md: 3,000 soldiers, 5.6 billion US dollars"]);
		await run("sourcemark.figures.byState");
		assert.deepEqual(shown(view), ["Conflicts with the record: 3,000 soldiers", "To check: 5.6 billion US dollars"]);
		await run("sourcemark.figures.bySource");
		assert.deepEqual(shown(view), ["NIS: 3,000 soldiers", "No source named: 5.6 billion US dollars"]);
		await run("sourcemark.figures.byState");
		const at = editor.document.getText().indexOf("3,000");
		const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 5));
		assert.ok(await editor.edit((edit) => edit.replace(range, "2,000")));
		await becomes(view, ["Supported: 2,000 soldiers"]);
	});

	test("it is filtered by words, and emptied when the draft is closed", async () => {
		const view = await figuresView();
		await open("english.md");
		await becomes(view, ["english.md: 3,000 soldiers, 5.6 billion US dollars"]);
		view.filter("nis");
		assert.deepEqual(shown(view), ["english.md: 3,000 soldiers"]);
		view.filter("");
		await run("workbench.action.closeAllEditors");
		await eventually("the view to be empty", () => view.nodes().length === 0);
	});

	test("it lists the whole workspace, and a command on an entry goes to its figure", async () => {
		const view = await figuresView();
		await run("sourcemark.figures.ofWorkspace");
		await becomes(view, ["german.md: 3'000 Soldaten"]);
		const wells = await eventually("the wells", () => view.nodes().find(({ label }) => label === "wells.md"));
		await run("sourcemark.openClaim", wells.figures[0]);
		const shownFile = vscode.window.activeTextEditor?.document.uri.path;
		assert.ok(shownFile?.endsWith("wells.claims.yaml"), `${shownFile} is open`);
	});

	test("next and previous finding go round the draft", async () => {
		const { document } = await open("english.md");
		await diagnosed(document, "missing-source", "5.6 billion US dollars");
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		const caret = (): string => document.getText(document.getWordRangeAtPosition(editor.selection.active, /[\d.,]*\d/));
		editor.selection = new vscode.Selection(0, 0, 0, 0);
		const seen: string[] = [];
		for (const command of ["nextFinding", "nextFinding", "nextFinding", "previousFinding"]) {
			assert.equal(await run(`sourcemark.${command}`), true);
			seen.push(caret());
		}
		assert.deepEqual(seen, ["3,000", "5.6", "3,000", "5.6"]);
	});

	test("no key of ours is one of VS Code's", async () => {
		const keys = await vscode.workspace.openTextDocument(vscode.Uri.parse("vscode://defaultsettings/keybindings.json"));
		const text = keys.getText();
		assert.match(text, /"editor\.action\.marker\.next"/);
		const ours = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.keybindings as { key: string }[];
		const own = ours.map(({ key }) => key);
		const entries = [...text.matchAll(/"key":\s*"([^"]+)"[^}]*?"command":\s*"([^"]+)"/g)];
		const taken = entries.filter(([, key = "", name = ""]) => own.includes(key) && !name.startsWith("sourcemark."));
		assert.deepEqual(
			taken.map(([, key, name]) => `${key} ${name}`),
			[],
		);
	});

	test("what is checked, by which registries", async () => {
		const { document } = await open("wells.md");
		await eventually("the draft to be in order", () => diagnosticsOf(document.uri).length === 0);
		const said = await eventually("the draft to be checked", async () => {
			const found = await run<Explained>("sourcemark.whyNothing");
			return found.is === "checked" && found;
		});
		assert.match(said.headline, /^1 figure: 1 on record, 1 of them credited/);
		assert.match(said.lines.join("\n"), /wells\.claims\.yaml \(1 claim\)/);
		assert.match(said.lines.join("\n"), /\(4 claims\), built in/);
		assert.ok(said.actions.some(({ command }) => command === "sourcemark.openRegistry"));
	});

	test("why nothing is checked, and what can be done", async () => {
		const explained = async (is: string, document: vscode.TextDocument): Promise<Explained> => {
			await vscode.window.showTextDocument(document);
			return eventually(`“${is}”`, async () => {
				const found = await run<Explained>("sourcemark.whyNothing");
				return found.short === is && found;
			});
		};
		const plain = await vscode.workspace.openTextDocument({ language: "plaintext", content: "412 lamps" });
		const notMarkdown = await explained("not Markdown", plain);
		assert.deepEqual(
			notMarkdown.actions.map(({ title }) => title),
			["Change Language Mode"],
		);
		const empty = await vscode.workspace.openTextDocument({ language: "markdown", content: "Nothing at all.\n" });
		await explained("no figures", empty);
		const settings = vscode.workspace.getConfiguration("sourcemark", fileUri("english.md"));
		const rules = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.configuration.properties;
		const off = Object.fromEntries(Object.keys(rules["sourcemark.rules"].properties).map((rule) => [rule, "off"]));
		await settings.update("rules", off, vscode.ConfigurationTarget.Workspace);
		try {
			const { document } = await open("english.md");
			const said = await explained("rules off", document);
			assert.equal(said.is, "blocked");
			assert.deepEqual(
				said.actions.map(({ title }) => title),
				["Show Settings"],
			);
		} finally {
			await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	test("problems of drafts that are not open are listed where the setting says so, each once", async () => {
		const settings = vscode.workspace.getConfiguration("sourcemark");
		const german = fileUri("german.md");
		await eventually("nothing to be said of the German draft", () => diagnosticsOf(german).length === 0);
		await settings.update("workspaceProblems", true, vscode.ConfigurationTarget.Workspace);
		try {
			await eventually("its problem", () => diagnosticsOf(german).length === 1);
			await open("german.md");
			await new Promise((resolve) => setTimeout(resolve, 500));
			assert.equal(diagnosticsOf(german).length, 1);
			await run("workbench.action.closeAllEditors");
			await eventually("its problem after it was closed", () => diagnosticsOf(german).length === 1);
		} finally {
			await settings.update("workspaceProblems", undefined, vscode.ConfigurationTarget.Workspace);
		}
		await eventually("its problem to go", () => diagnosticsOf(german).length === 0);
	});

	test("a claims file is made without writing over another, and a sample draft is checked", async () => {
		await open("english.md");
		const made = await run<vscode.Uri>("sourcemark.createClaimsFile");
		const again = await run<vscode.Uri>("sourcemark.createClaimsFile");
		try {
			assert.notEqual(made.path, again.path);
			const text = (await vscode.workspace.openTextDocument(made)).getText();
			assert.match(text, /statement: At least 48 wells/);
		} finally {
			await run("workbench.action.files.saveAll");
			for (const uri of [made, again]) await vscode.workspace.fs.delete(uri);
		}
		await open("wells.md");
		await eventually("the files to be forgotten", async () => {
			const { is, lines } = await run<Explained>("sourcemark.whyNothing");
			return is === "checked" && !lines.join("\n").includes("facts");
		});
		await run("sourcemark.openSample");
		const sample = vscode.window.activeTextEditor?.document;
		assert.ok(sample);
		await diagnosed(sample, "conflicting-figure", "3,000");
		await run("workbench.action.revertAndCloseActiveEditor");
	});
});
