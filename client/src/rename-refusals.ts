// What is said where the server refuses to rename a key, and why VS Code then asks nobody else: its own Markdown support would take
// "[@key]" for the label of a link and rename that, in this draft alone. Never decides what can be renamed.
import { WorkspaceEdit, window } from "vscode";
import type { Middleware } from "vscode-languageclient";

const writtenKey = /[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?~/-]*[\p{L}\p{N}_/])?/u;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const renameRefusals: Pick<Middleware, "prepareRename" | "provideRenameEdits"> = {
	async prepareRename(document, position, token, next) {
		try {
			return await next(document, position, token);
		} catch (error) {
			// A refusal would send VS Code on to the next one who renames. So it asks for the name, and hears the reason then.
			const range = document.getWordRangeAtPosition(position, writtenKey);
			if (!range) throw error;
			return range;
		}
	},
	async provideRenameEdits(document, position, newName, token, next) {
		try {
			return await next(document, position, newName, token);
		} catch (error) {
			void window.showWarningMessage(reasonOf(error));
			return new WorkspaceEdit();
		}
	},
};
