// Opens the fact sheet of the draft in the editor beside it.
import { l10n, window } from "vscode";
import type { Panels } from "../fact-sheet/panels.ts";

export async function openFactSheet(panels: Panels): Promise<void> {
	const draft = window.activeTextEditor?.document;
	if (draft?.languageId === "markdown") await panels.open(draft);
	else void window.showInformationMessage(l10n.t("Open a Markdown draft to see its fact sheet."));
}
