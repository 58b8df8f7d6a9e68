// Takes the edits of one document; gives them in the form that the client can take.
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientInfo } from "./client-info.ts";

export function workspaceEdit(
	{ uri, version }: TextDocument,
	edits: TextEdit[],
	{ versionedEdits }: ClientInfo,
): WorkspaceEdit {
	return versionedEdits
		? { documentChanges: [{ textDocument: { uri, version }, edits }] }
		: { changes: { [uri]: edits } };
}

/** Of a file that may not be open, or not even be there. */
export function fileEdit(uri: string, isNew: boolean, edit: TextDocumentEdit, client: ClientInfo): WorkspaceEdit {
	if (isNew) return { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, edit] };
	if (client.versionedEdits) return { documentChanges: [edit] };
	return { changes: { [uri]: edit.edits as [] } };
}
