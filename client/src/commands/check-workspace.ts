// Checks every draft of the workspace, with progress and a way to stop; says at the end what came out.
import { commands, ProgressLocation, window } from "vscode";
import { type BaseLanguageClient, WorkDoneProgress, type WorkDoneProgressReport } from "vscode-languageclient";
import {
	type CheckWorkspaceParams,
	checkWorkspaceRequest,
	type WorkspaceSummary,
} from "../../../server/src/lsp/protocol.ts";
import { urisInTabs } from "../tabs.ts";

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

function sentence({ drafts, figures, findings, cancelled }: WorkspaceSummary): string {
	const found = [
		plural(findings.error, "error"),
		plural(findings.warning, "warning"),
		plural(findings.information + findings.hint, "note"),
	].join(", ");
	return `${cancelled ? "Stopped after" : "Checked"} ${plural(drafts, "draft")} with ${plural(figures, "figure")}: ${found}.`;
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
	const show = "Show Problems";
	const said =
		summary.unread.length > 0 ? `${sentence(summary)} Not read: ${summary.unread.join("; ")}.` : sentence(summary);
	void window.showInformationMessage(said, show).then((choice) => {
		if (choice === show) void commands.executeCommand("workbench.actions.view.problems");
	});
	return summary;
}
