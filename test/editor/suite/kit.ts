// What the editor's tests share: open a file of the workspace, put the caret, wait for what the server says of it, put files back.
// Takes names in the workspace; never sleeps longer than it must.
import assert from "node:assert/strict";
import * as vscode from "vscode";

export const extensionId = "sourcemark.sourcemark";

export function fileUri(name: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error("no workspace folder");
	return vscode.Uri.joinPath(folder.uri, ...name.split("/"));
}

/** Shows a file of the workspace as it is on disk. */
export async function open(name: string): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

export const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
	vscode.commands.executeCommand<T>(command, ...args);

export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
	const at = document.getText().indexOf(text);
	assert.ok(at >= 0, `"${text}" is in the file`);
	return document.positionAt(at);
}

export const atEnd = ({ document }: vscode.TextEditor): vscode.Position =>
	document.lineAt(document.lineCount - 1).range.end;

export function putCaret(editor: vscode.TextEditor, at: vscode.Position): void {
	editor.selection = new vscode.Selection(at, at);
	editor.revealRange(editor.selection);
}

export async function textOf(name: string): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
}

/** What stands in the files of the workspace, saved or not. */
export async function written(...names: string[]): Promise<string[]> {
	const documents = await Promise.all(names.map((name) => vscode.workspace.openTextDocument(fileUri(name))));
	return documents.map((document) => document.getText());
}

/** Remembers the files as they are now; gives what closes all editors and puts them back. */
export async function keeping(...names: string[]): Promise<() => Promise<void>> {
	const kept = await Promise.all(names.map(async (name) => [fileUri(name), await textOf(name)] as const));
	return async () => {
		for (const [uri, text] of kept) {
			if (vscode.workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === uri.toString())) {
				await vscode.window.showTextDocument(uri);
				await run("workbench.action.files.revert");
			}
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
		}
		await run("workbench.action.closeAllEditors");
		for (const [uri, text] of kept)
			await eventually(`${uri.path} to be as before`, () =>
				vscode.workspace.textDocuments.every((one) => one.uri.toString() !== uri.toString() || one.getText() === text),
			);
	};
}

/** Asks until `ask` gives something; throws with `what` after ten seconds. */
export async function eventually<T>(
	what: string,
	ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
): Promise<T> {
	const end = Date.now() + 10_000;
	for (;;) {
		const answer = await ask();
		if (answer !== null && answer !== undefined && answer !== false) return answer;
		if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Sourcemark's diagnostics of a file, in order. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter((one) => one.source === "sourcemark")
		.sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function codeOf({ code }: vscode.Diagnostic): string {
	return String(typeof code === "object" ? code.value : code);
}

/** Waits for a diagnostic with this code on exactly this text. */
export function diagnosed(document: vscode.TextDocument, code: string, text: string): Promise<vscode.Diagnostic> {
	return eventually(`${code} on "${text}"`, () =>
		diagnosticsOf(document.uri).find((one) => codeOf(one) === code && document.getText(one.range) === text),
	);
}
