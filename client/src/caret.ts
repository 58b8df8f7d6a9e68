// Takes an editor; gives the place of its caret as the server wants it.
import type { TextEditor } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DraftPosition } from "../../server/src/lsp/protocol.ts";

export function caretIn(client: BaseLanguageClient, { document, selection }: TextEditor): DraftPosition {
	const { asUri, asPosition } = client.code2ProtocolConverter;
	return { uri: asUri(document.uri), position: asPosition(selection.active) };
}
