// Writes the fact sheet of the draft in the editor into a file: HTML, Markdown or CSV, as the file's name ends.
import { env, l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FactSheet, type SheetParams, sheetRequest } from "../../../server/src/lsp/protocol.ts";

const formats: readonly (readonly [format: "html" | "markdown" | "csv", name: string, ending: RegExp])[] = [
	["html", "HTML", /\.html?$/i],
	["markdown", "Markdown", /\.(?:md|markdown)$/i],
	["csv", "CSV", /\.csv$/i],
];

const filters = { HTML: ["html", "htm"], Markdown: ["md", "markdown"], CSV: ["csv"] };

/** Beside the draft; in the first folder for one that is not saved. */
function proposed(draft: Uri): Uri {
	const name = (draft.path.split("/").at(-1) ?? "draft").replace(/\.[^.]*$/, "");
	const folder = draft.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, "..");
	return Uri.joinPath(folder ?? draft, `${name}.facts.html`);
}

/** `to` is for whoever runs the command from code; without it the person is asked. */
export async function exportFactSheet(client: BaseLanguageClient, to: Uri | undefined): Promise<void> {
	const draft = window.activeTextEditor?.document;
	if (draft?.languageId !== "markdown") {
		void window.showInformationMessage(l10n.t("Open a Markdown draft to export its fact sheet."));
		return;
	}
	const title = l10n.t("Export Fact Sheet");
	const target = to ?? (await window.showSaveDialog({ defaultUri: proposed(draft.uri), filters, title }));
	if (!target) return;
	const format = formats.find(([, , ending]) => ending.test(target.path))?.[0];
	if (!format || target.toString() === draft.uri.toString()) {
		void window.showWarningMessage(l10n.t("Give the file another name, ending in .html, .md or .csv."));
		return;
	}
	const params: SheetParams = {
		uri: client.code2ProtocolConverter.asUri(draft.uri),
		format,
		language: env.language,
	};
	const sheet = await client.sendRequest<FactSheet | null>(sheetRequest, params);
	if (!sheet) return;
	await workspace.fs.writeFile(target, new TextEncoder().encode(sheet.text));
	const open = l10n.t("Open");
	const told = l10n.t("The fact sheet is in {0}.", target.path.split("/").at(-1) ?? target.path);
	void window.showInformationMessage(told, open).then((choice) => {
		if (choice === undefined) return;
		if (format === "html") void env.openExternal(target);
		else void window.showTextDocument(target);
	});
}
