// Says in words what is checked in the file that is open, or why nothing is, with buttons for what can be done about it.
import { commands, l10n, type QuickPickItem, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Action, type Explanation, explain } from "../explain.ts";
import type { Statuses } from "../statuses.ts";

/** A dialog has room for so many beside the one that closes it. */
const mostButtons = 3;

const run = (action: Action): Thenable<unknown> => commands.executeCommand(action.command, ...(action.arguments ?? []));

async function show({ headline, lines, actions }: Explanation): Promise<void> {
	const buttons = actions.slice(0, mostButtons).map((action) => ({ ...action, action }));
	const detail = lines.join("\n\n");
	const chosen = await window.showInformationMessage(headline, { modal: true, detail }, ...buttons);
	if (chosen) await run(chosen.action);
}

/** Gives what is said, for whoever runs the command from code; what the person answers is not waited for. */
export function whyNothing(client: BaseLanguageClient, statuses: Statuses): Explanation {
	const document = window.activeTextEditor?.document;
	const said = explain(client, document, document && statuses.of(document));
	void show(said);
	return said;
}

/** The one registry, or the one chosen. */
export async function openRegistry(uris: readonly string[]): Promise<void> {
	const items = uris.map((each): QuickPickItem & { uri: Uri } => {
		const uri = Uri.parse(each);
		return { label: workspace.asRelativePath(uri), uri };
	});
	const options = { placeHolder: l10n.t("Registry to open") };
	const chosen = items.length > 1 ? await window.showQuickPick(items, options) : items[0];
	if (chosen) await window.showTextDocument(chosen.uri);
}
