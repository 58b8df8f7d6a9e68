// Lets the writer choose a source and writes its citation where the caret is: those that the sentence needs come first.
import { l10n, type TextEditor, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type Citable,
	type CitationEdits,
	type CiteParams,
	citeRequest,
	type DraftPosition,
	sourcesRequest,
} from "../../../server/src/lsp/protocol.ts";
import { caretIn } from "../caret.ts";
import { type SourceItem, sourceItem, under } from "../source-items.ts";

function itemsOf(sources: readonly Citable[]): SourceItem[] {
	const item = (source: Citable): SourceItem => sourceItem(source, `@${source.key}`);
	const needed = sources.filter((each) => each.needed).map(item);
	const others = sources.filter((each) => !each.needed).map(item);
	return [...under(l10n.t("this sentence needs"), needed), ...under(l10n.t("all sources"), others)];
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
	const at = caretIn(client, editor);
	const sources = await client.sendRequest<readonly Citable[] | null>(sourcesRequest, at);
	if (!sources || sources.length === 0) {
		void window.showInformationMessage(l10n.t("No sources are on record. Add a file whose name ends in .claims.yaml."));
		return;
	}
	const options = { placeHolder: l10n.t("Source to cite"), matchOnDescription: true, matchOnDetail: true };
	const chosen = await window.showQuickPick(itemsOf(sources), options);
	if (chosen?.key !== undefined) await write(client, editor, at, chosen.key);
}
