// Signs off the figure at the caret: asks once who signs, then for a note, and writes it into the project's file of sign-offs.
import { type ExtensionContext, l10n, type QuickInputButton, ThemeIcon, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type DraftPosition,
	type SignedOff,
	type SignOffParams,
	signOffRequest,
} from "../../../server/src/lsp/protocol.ts";
import { caretIn } from "../caret.ts";
import { writeDown } from "./write-down.ts";

type Remembered = ExtensionContext["globalState"];

const key = "signer";

async function askName(remembered: Remembered): Promise<string | undefined> {
	const value = remembered.get<string>(key) ?? "";
	const name = await window.showInputBox({
		title: l10n.t("Who signs off?"),
		prompt: l10n.t("Your name, as it shall stand in the fact sheet. It is remembered."),
		value,
		ignoreFocusOut: true,
	});
	if (name?.trim()) await remembered.update(key, name.trim());
	return name?.trim() || undefined;
}

interface Answer {
	readonly note: string;
	readonly otherName: boolean;
}

/** Undefined where somebody changed his mind. */
function askNote(figure: string, by: string, before: readonly string[]): Promise<Answer | undefined> {
	const input = window.createInputBox();
	const other: QuickInputButton = { iconPath: new ThemeIcon("account"), tooltip: l10n.t("Sign as somebody else") };
	input.title = l10n.t("Sign off “{0}” as {1}", figure, by);
	input.prompt =
		before.length > 0
			? l10n.t("Signed off before by {0}. A note, if you like: how it was checked.", before.join(", "))
			: l10n.t("A note, if you like: how it was checked.");
	input.buttons = [other];
	input.ignoreFocusOut = true;
	return new Promise((resolve) => {
		const end = (answer: Answer | undefined): void => {
			resolve(answer);
			input.dispose();
		};
		input.onDidAccept(() => end({ note: input.value, otherName: false }));
		input.onDidTriggerButton(() => end({ note: input.value, otherName: true }));
		input.onDidHide(() => end(undefined));
		input.show();
	});
}

function placeIn(client: BaseLanguageClient): DraftPosition | undefined {
	const editor = window.activeTextEditor;
	return editor?.document.languageId === "markdown" ? caretIn(client, editor) : undefined;
}

async function ask(remembered: Remembered, figure: string, before: readonly string[]) {
	let by = remembered.get<string>(key) ?? (await askName(remembered));
	while (by !== undefined) {
		const answer = await askNote(figure, by, before);
		if (!answer) return undefined;
		if (!answer.otherName) return { by, note: answer.note };
		by = await askName(remembered);
	}
	return undefined;
}

/** `at` comes from a code action; `said` from whoever runs the command from code. */
export async function signOffFigure(
	client: BaseLanguageClient,
	remembered: Remembered,
	at: DraftPosition | undefined,
	said: { readonly by: string; readonly note?: string } | undefined,
): Promise<void> {
	const place = at ?? placeIn(client);
	const request = (params: SignOffParams) => client.sendRequest<SignedOff | null>(signOffRequest, params);
	const found = place ? await request(place) : null;
	if (!place || !found) {
		void window.showInformationMessage(l10n.t("Put the caret on a figure of a Markdown draft to sign it off."));
		return;
	}
	if ("refused" in found) {
		void window.showWarningMessage(found.refused);
		return;
	}
	const answer = said ?? (await ask(remembered, found.figure, found.before));
	const signed = answer ? await request({ ...place, ...answer }) : null;
	if (!answer || !signed) return;
	if ("refused" in signed || !signed.edit) {
		void window.showWarningMessage("refused" in signed ? signed.refused : l10n.t("Sign off once more."));
		return;
	}
	await writeDown(client, {
		edit: signed.edit,
		uri: client.protocol2CodeConverter.asUri(signed.uri),
		done: l10n.t("“{0}” is signed off by {1}, in {2}.", signed.figure, answer.by, signed.file),
		changed: l10n.t("{0} has just changed. Sign off once more.", signed.file),
	});
}
