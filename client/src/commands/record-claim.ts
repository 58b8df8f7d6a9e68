// Puts a figure on record as a claim: asks for its source (on record, or new) and, where there are several, for the claims file.
// What is written is the server's edit, taken back by one undo.
import { l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type Citable,
	type DraftRange,
	type Recorded,
	type RecordOffer,
	type RecordParams,
	recordableRequest,
	recordRequest,
	type SourceToRecord,
} from "../../../server/src/lsp/protocol.ts";
import { type SourceItem, sourceItem, under } from "../source-items.ts";
import { writeDown } from "./write-down.ts";

interface Choice extends SourceItem {
	readonly isNew?: boolean;
}

function itemsOf({ sources, newSource }: RecordOffer): Choice[] {
	const item = (source: Citable): Choice => sourceItem(source, source.key);
	const named = sources.filter(({ needed }) => needed).map(item);
	const others = sources.filter(({ needed }) => !needed).map(item);
	const known = newSource?.name ?? newSource?.key ?? newSource?.url;
	const fresh: Choice = {
		label: l10n.t("$(add) New source …"),
		...(known ? { description: known } : {}),
		isNew: true,
		alwaysShow: true,
	};
	return [...under(l10n.t("named in this sentence"), named), fresh, ...under(l10n.t("all sources"), others)];
}

const ask = (prompt: string, step: number, value: string | undefined): Thenable<string | undefined> =>
	window.showInputBox({
		title: l10n.t("New source ({0} of 3)", step),
		prompt,
		value: value ?? "",
		ignoreFocusOut: true,
	});

/** Undefined where somebody changed his mind. */
async function askForNew(begun: SourceToRecord | null): Promise<SourceToRecord | undefined> {
	const title = await ask(l10n.t("Title of the source, as in a list of references"), 1, begun?.title ?? begun?.name);
	if (title === undefined) return undefined;
	const name = await ask(l10n.t("What prose calls it, as in “according to …” (may be empty)"), 2, begun?.name);
	if (name === undefined) return undefined;
	const url = await ask(l10n.t("Its address on the web (may be empty)"), 3, begun?.url);
	if (url === undefined) return undefined;
	if ([title, name, url].every((each) => each.trim() === "")) return undefined;
	return { ...(begun?.key === undefined ? {} : { key: begun.key }), title, name, url };
}

async function chooseSource(offer: RecordOffer): Promise<SourceToRecord | undefined> {
	const chosen = await window.showQuickPick(itemsOf(offer), {
		title: offer.claim.statement,
		placeHolder: l10n.t("Who says “{0}”?", offer.figureText),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (chosen?.isNew) return askForNew(offer.newSource);
	return chosen?.key === undefined ? undefined : { key: chosen.key };
}

/** Asks where the workspace has several claims files; the new one is offered with them. */
async function chooseFile({ files }: RecordOffer): Promise<string | undefined> {
	if (files.filter(({ isNew }) => !isNew).length < 2) return files[0]?.uri;
	const items = files.map(({ uri, name, isNew }) => ({
		label: name,
		...(isNew ? { description: l10n.t("new file") } : {}),
		uri,
	}));
	return (await window.showQuickPick(items, { placeHolder: l10n.t("Claims file to record it in") }))?.uri;
}

async function write(client: BaseLanguageClient, recorded: Extract<Recorded, { edit: object }>): Promise<void> {
	const { edit, id, file } = recorded;
	const { uri, range } = await client.protocol2CodeConverter.asLocation({ uri: recorded.uri, range: recorded.range });
	await writeDown(client, {
		edit,
		uri,
		range,
		done: l10n.t("Recorded as “{0}” in {1}.", id, file),
		changed: l10n.t("{0} has just changed. Record the claim once more.", file),
	});
}

function placeIn(client: BaseLanguageClient): DraftRange | undefined {
	const editor = window.activeTextEditor;
	if (editor?.document.languageId !== "markdown") return undefined;
	const { asUri, asRange } = client.code2ProtocolConverter;
	return { uri: asUri(editor.document.uri), range: asRange(editor.selection) };
}

/** `at` comes from a code action; without it the selection is meant, or the figure at the caret. */
export async function recordClaim(client: BaseLanguageClient, at: DraftRange | undefined): Promise<void> {
	const place = at ?? placeIn(client);
	const offer = place ? await client.sendRequest<RecordOffer | null>(recordableRequest, place) : null;
	if (!place || !offer) {
		void window.showInformationMessage(
			l10n.t("Put the caret on a figure of a Markdown draft to record it as a claim."),
		);
		return;
	}
	if (offer.files.length === 0) {
		void window.showInformationMessage(l10n.t("Save the draft in a folder first: its claims file lies beside it."));
		return;
	}
	const source = await chooseSource(offer);
	const file = source && (await chooseFile(offer));
	if (!source || file === undefined) return;
	const params: RecordParams = { uri: place.uri, claim: offer.claim, source, file };
	const recorded = await client.sendRequest<Recorded | null>(recordRequest, params);
	if (recorded && "refused" in recorded) void window.showWarningMessage(`${recorded.refused}`);
	else if (recorded) await write(client, recorded);
}
