// Lets the writer choose a source and writes its citation where the caret is: those that the sentence needs come first.
import { l10n, type QuickPickItem, QuickPickItemKind, type TextEditor, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type Citable,
	type CitationEdits,
	type CiteParams,
	citeRequest,
	type DraftPosition,
	sourcesRequest,
} from "../../../server/src/lsp/protocol.ts";

interface SourceItem extends QuickPickItem {
	readonly key?: string;
}

const item = ({ key, name, title, detail }: Citable): SourceItem => ({
	key,
	label: name,
	description: `@${key}`,
	detail: [title, detail].filter(Boolean).join(" · "),
});

function itemsOf(sources: readonly Citable[]): SourceItem[] {
	const group = (label: string, items: readonly Citable[]): SourceItem[] =>
		items.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...items.map(item)] : [];
	return [
		...group(
			l10n.t("this sentence needs"),
			sources.filter(({ needed }) => needed),
		),
		...group(
			l10n.t("all sources"),
			sources.filter(({ needed }) => !needed),
		),
	];
}

async function write(client: BaseLanguageClient, editor: TextEditor, at: DraftPosition, key: string): Promise<void> {
	const params: CiteParams = { ...at, key };
	const written = await client.sendRequest<CitationEdits | null>(citeRequest, params);
	if (!written) return;
	// Typed on meanwhile: the places are no longer right.
	if (editor.document.version !== written.version) return write(client, editor, at, key);
	const edits = await client.protocol2CodeConverter.asTextEdits(
		written.edits.map(({ range, newText }) => ({ range, newText })),
	);
	await editor.edit((builder) => {
		for (const { range, newText } of edits) builder.replace(range, newText);
	});
}

export async function insertCitation(client: BaseLanguageClient): Promise<void> {
	const editor = window.activeTextEditor;
	if (editor?.document.languageId !== "markdown") {
		void window.showInformationMessage(l10n.t("Open a Markdown draft to cite a source in it."));
		return;
	}
	const at: DraftPosition = {
		uri: client.code2ProtocolConverter.asUri(editor.document.uri),
		position: client.code2ProtocolConverter.asPosition(editor.selection.active),
	};
	const sources = await client.sendRequest<readonly Citable[] | null>(sourcesRequest, at);
	if (!sources || sources.length === 0) {
		void window.showInformationMessage(l10n.t("No sources are on record. Add a file whose name ends in .claims.yaml."));
		return;
	}
	const options = { placeHolder: l10n.t("Source to cite"), matchOnDescription: true, matchOnDetail: true };
	const chosen = await window.showQuickPick(itemsOf(sources), options);
	if (chosen?.key !== undefined) await write(client, editor, at, chosen.key);
}
