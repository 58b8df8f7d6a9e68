// What stands in a tab, seen or behind another. A document that VS Code still has in memory once its tab is closed is not open to anybody.
import { TabInputText, TabInputTextDiff, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** URIs as the server has them. */
export function urisInTabs(client: BaseLanguageClient): string[] {
	const { asUri } = client.code2ProtocolConverter;
	const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
	return inputs.flatMap((input) => {
		if (input instanceof TabInputText) return [asUri(input.uri)];
		return input instanceof TabInputTextDiff ? [asUri(input.modified)] : [];
	});
}
