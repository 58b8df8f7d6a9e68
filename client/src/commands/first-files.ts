// Makes the files to begin with: a claims file beside the drafts, a sample draft to try things on. Never writes over a file.
import { env, l10n, SnippetString, Uri, WorkspaceEdit, type WorkspaceFolder, window, workspace } from "vscode";
import { sampleDraft } from "../sample.ts";

const claimsName = (nth: number): string => (nth === 1 ? "facts.claims.yaml" : `facts-${nth}.claims.yaml`);

/** The folder of the draft that is open, from the workspace's top where it lies in one. */
function folderFor(): Uri | undefined {
	const uri = window.activeTextEditor?.document.uri;
	const folder: WorkspaceFolder | undefined =
		(uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
	if (folder) return folder.uri;
	return uri && uri.scheme !== "untitled" ? Uri.joinPath(uri, "..") : undefined;
}

const exists = (uri: Uri): Thenable<boolean> =>
	workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);

const claims = new SnippetString()
	.appendText("# ")
	.appendText(l10n.t("A sentence each, and who says so. Figure, unit and words are read from the sentence."))
	.appendText("\nversion: 1\nsources:\n  ")
	.appendPlaceholder("water-board-2025", 1)
	.appendText(":\n    title: ")
	.appendPlaceholder("Report on the wells", 2)
	.appendText("\n    short: ")
	.appendPlaceholder("Water Board", 3)
	.appendText("\nclaims:\n  ")
	.appendPlaceholder("dry-wells", 4)
	.appendText(":\n    statement: ")
	.appendPlaceholder("At least 48 wells in the valley have run dry.", 5)
	.appendText("\n    source: ")
	.appendPlaceholder("water-board-2025", 1)
	.appendText("\n");

/** Gives the file, open and with its first claim to be filled in. */
export async function createClaimsFile(): Promise<Uri | undefined> {
	const folder = folderFor();
	if (!folder) {
		void window.showInformationMessage(l10n.t("Save the draft in a folder first: its claims file lies beside it."));
		return undefined;
	}
	let nth = 1;
	while (await exists(Uri.joinPath(folder, claimsName(nth)))) nth++;
	const uri = Uri.joinPath(folder, claimsName(nth));
	const edit = new WorkspaceEdit();
	edit.createFile(uri, { overwrite: false });
	if (!(await workspace.applyEdit(edit))) return undefined;
	const editor = await window.showTextDocument(uri);
	await editor.insertSnippet(claims);
	return uri;
}

/** In an editor of its own that is no file. */
export async function openSample(): Promise<void> {
	const document = await workspace.openTextDocument({ language: "markdown", content: sampleDraft(env.language) });
	await window.showTextDocument(document);
}
