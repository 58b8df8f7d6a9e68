// What the view calls things, in the editor's language.
import { l10n, Uri, workspace } from "vscode";
import type { FigureState } from "../../../server/src/lsp/protocol.ts";
import type { Words } from "./tree.ts";

/** As the name of a group. */
export function sayState(state: FigureState): string {
	const said: Readonly<Record<FigureState, string>> = {
		conflict: l10n.t("Conflicts with the record"),
		attention: l10n.t("To check"),
		unsourced: l10n.t("Without a source"),
		silenced: l10n.t("Silenced"),
		cited: l10n.t("Cited, not on record"),
		supported: l10n.t("Supported"),
	};
	return said[state];
}

export const sayFigures = (count: number): string => (count === 1 ? l10n.t("1 figure") : l10n.t("{0} figures", count));

export const sayConflicts = (count: number): string =>
	count === 1 ? l10n.t("1 conflict") : l10n.t("{0} conflicts", count);

/** From its workspace folder. */
export const sayDraft = (uri: string): string => workspace.asRelativePath(Uri.parse(uri));

export const words = (): Words => ({
	state: sayState,
	noSource: l10n.t("No source named"),
	draft: sayDraft,
});
