// Takes edits of documents; gives them in the form that the client can take.
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit } from "../engine/index.ts";
import type { ClientInfo } from "./client-info.ts";
import { toTextEdits } from "./convert.ts";
import type { Session } from "./session.ts";

export const workspaceEdits = (edits: TextDocumentEdit[], { versionedEdits }: ClientInfo): WorkspaceEdit =>
	versionedEdits
		? { documentChanges: edits }
		: {
				changes: Object.fromEntries(edits.map(({ textDocument, edits: own }) => [textDocument.uri, own as TextEdit[]])),
			};

export const workspaceEdit = ({ uri, version }: TextDocument, edits: TextEdit[], client: ClientInfo): WorkspaceEdit =>
	workspaceEdits([{ textDocument: { uri, version }, edits }], client);

/** A file that may not be open, or not even be there. */
export interface EditedFile {
	readonly uri: string;
	readonly text: string;
	readonly isNew: boolean;
}

/** Null where the file has become another in the editor. */
export function fileEdit(
	{ documents, client }: Session,
	{ uri, text, isNew }: EditedFile,
	edits: readonly Edit[],
): WorkspaceEdit | null {
	const open = documents.get(uri);
	const textEdits = toTextEdits(open ?? TextDocument.create(uri, "yaml", 0, text), edits);
	if (!textEdits) return null;
	const edit: TextDocumentEdit = { textDocument: { uri, version: open?.version ?? null }, edits: textEdits };
	if (isNew) return { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, edit] };
	return workspaceEdits([edit], client());
}

/** A new file is created by some clients only. */
export const canCreate = ({ createsFiles, versionedEdits }: ClientInfo): boolean => createsFiles && versionedEdits;
