// Opens the registry at the claim of the figure, or the source of the citation, under the caret.
import { l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { claimRequest, type RecordPlace } from "../../../server/src/lsp/protocol.ts";
import { caretIn } from "../caret.ts";

export async function openClaim(client: BaseLanguageClient): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	const place = await client.sendRequest<RecordPlace | null>(claimRequest, caretIn(client, editor));
	if (!place) {
		void window.showInformationMessage(l10n.t("Put the caret on a figure that is on record, or on a citation."));
		return;
	}
	const { uri, range } = await client.protocol2CodeConverter.asLocation({ uri: place.uri, range: place.range });
	await window.showTextDocument(uri, { selection: range });
}
