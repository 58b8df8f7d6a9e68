// Takes the edits of one document; gives them in the form that the client can take.
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
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
