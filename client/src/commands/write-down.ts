// Takes an edit of the server's for a file beside the drafts; applies it, saves the file and tells what was done, with a way to take it
// back. Never saves what somebody else had not saved yet.
import { commands, l10n, type Range, type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

export interface Writing {
	/** The protocol's WorkspaceEdit. */
	readonly edit: object;
	readonly uri: Uri;
	/** What was written, once it stands there. */
	readonly range?: Range;
	/** Said when it is done, and when the file had become another one. */
	readonly done: string;
	readonly changed: string;
}

const openDocument = (uri: Uri) => workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());

/** Gives once it is written; whether it could be. What the person answers to the news is not waited for. */
export async function writeDown(
	client: BaseLanguageClient,
	{ edit, uri, range, done, changed }: Writing,
): Promise<boolean> {
	const applicable = await client.protocol2CodeConverter.asWorkspaceEdit(edit as never);
	const wasDirty = openDocument(uri)?.isDirty === true;
	if (!applicable || !(await workspace.applyEdit(applicable))) {
		void window.showWarningMessage(changed);
		return false;
	}
	if (!wasDirty) await openDocument(uri)?.save();
	void tell(uri, range, done, wasDirty);
	return true;
}

async function tell(uri: Uri, range: Range | undefined, done: string, wasDirty: boolean): Promise<void> {
	const [open, undo] = [l10n.t("Open"), l10n.t("Undo")];
	const answer = await window.showInformationMessage(done, open, undo);
	if (answer === undefined) return;
	const editor = await window.showTextDocument(uri, range ? { selection: range } : {});
	if (answer !== undo) return;
	await commands.executeCommand("undo");
	if (!wasDirty && !editor.document.isClosed) await editor.document.save();
}
