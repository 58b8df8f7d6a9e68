// What the editor's tests share: open a file of the workspace, wait for what the server says of it.
// Takes names in the workspace; never sleeps longer than it must.
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
