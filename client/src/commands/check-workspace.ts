// Checks every draft of the workspace, with progress and a way to stop; says at the end what came out.
import { commands, l10n, ProgressLocation, window } from "vscode";
import { type BaseLanguageClient, WorkDoneProgress, type WorkDoneProgressReport } from "vscode-languageclient";
import {
	type CheckWorkspaceParams,
	checkWorkspaceRequest,
	type WorkspaceSummary,
} from "../../../server/src/lsp/protocol.ts";
import { sayFigures } from "../figures/words.ts";
import { urisInTabs } from "../tabs.ts";

/** "12 drafts, 1 figure, 1 error, 2 warnings, 3 notes". */
function counted({ drafts, figures, findings }: WorkspaceSummary): string {
	const { error, warning, information, hint } = findings;
	const notes = information + hint;
	return [
		drafts === 1 ? l10n.t("1 draft") : l10n.t("{0} drafts", drafts),
		sayFigures(figures),
		error === 1 ? l10n.t("1 error") : l10n.t("{0} errors", error),
		warning === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", warning),
		notes === 1 ? l10n.t("1 note") : l10n.t("{0} notes", notes),
	].join(", ");
}

function sentence(summary: WorkspaceSummary): string {
	const said = counted(summary);
	return summary.cancelled ? l10n.t("Stopped after: {0}.", said) : l10n.t("Checked: {0}.", said);
}

function run(client: BaseLanguageClient): Thenable<WorkspaceSummary> {
	const options = { location: ProgressLocation.Notification, title: "Sourcemark", cancellable: true };
	return window.withProgress(options, async (progress, token) => {
		const workDoneToken = `sourcemark-check-${Date.now()}`;
		let done = 0;
		const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
			if (value.kind === "end") return;
			const { percentage = done, message } = value as WorkDoneProgressReport;
			progress.report({ increment: percentage - done, ...(message === undefined ? {} : { message }) });
			done = percentage;
		});
		try {
			const params: CheckWorkspaceParams = { workDoneToken, shown: urisInTabs(client) };
			return await client.sendRequest<WorkspaceSummary>(checkWorkspaceRequest, params, token);
		} finally {
			listening.dispose();
		}
	});
}

/** Gives what the server found, for whoever runs the command from code. */
export async function checkWorkspace(client: BaseLanguageClient): Promise<WorkspaceSummary> {
	const summary = await run(client);
	const show = l10n.t("Show Problems");
	const { unread } = summary;
	const said = [sentence(summary), ...(unread.length > 0 ? [l10n.t("Not read: {0}.", unread.join("; "))] : [])].join(
		" ",
	);
	void window.showInformationMessage(said, show).then((choice) => {
		if (choice === show) void commands.executeCommand("workbench.actions.view.problems");
	});
	return summary;
}
