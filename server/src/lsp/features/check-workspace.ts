// Checks every draft of the workspace, shown or not, with progress and a way to stop. What it finds in drafts that are not shown
// is sent; it follows the disk and what checks depend on, and goes once a draft is shown and its own diagnostics take over.
import type { CancellationToken } from "vscode-languageserver";
import { addTallies, noTally } from "../../engine/index.ts";
import { pause } from "../../workspace/index.ts";
import type { Feature } from "../feature.ts";
import { eachDraft } from "../progress.ts";
import { type CheckWorkspaceParams, checkWorkspaceRequest, type WorkspaceSummary } from "../protocol.ts";
import type { Session } from "../session.ts";
import { baseName } from "../uris.ts";
import type { Looked } from "../workspace-drafts.ts";

const noDrafts: WorkspaceSummary = {
	drafts: 0,
	figures: 0,
	findings: noTally.findings,
	unread: [],
	cancelled: false,
};

/** The summary with one draft more. */
function withDraft(summary: WorkspaceSummary, looked: Looked | string): WorkspaceSummary {
	if (typeof looked === "string") return { ...summary, unread: [...summary.unread, looked] };
	const { figures, findings } = addTallies({ ...noTally, ...summary }, looked.tally);
	return { ...summary, drafts: summary.drafts + 1, figures, findings };
}

/** `isWanted` is asked once all is known: a draft may be opened meanwhile. */
type Look = (uri: string, isWanted: () => boolean, token?: CancellationToken) => Promise<Looked | string | null>;

async function run(
	{ connection, documents, drafts, wording }: Session,
	look: Look,
	{ workDoneToken, shown }: CheckWorkspaceParams,
	token: CancellationToken,
): Promise<WorkspaceSummary> {
	const progress = workDoneToken === undefined ? null : connection.window.attachWorkDoneProgress(workDoneToken);
	let summary = noDrafts;
	const finished = await eachDraft(await drafts.all(), wording(), progress, token, async (uri) => {
		const isShown = (): boolean => (shown ? shown.includes(uri) : documents.get(uri) !== undefined);
		const looked = await look(uri, () => !isShown(), token);
		if (looked) summary = withDraft(summary, looked);
	});
	return { ...summary, cancelled: !finished };
}

function register(session: Session): void {
	const { connection, documents, drafts, listed, guard } = session;
	/** Drafts whose diagnostics the client has from here. */
	const told = new Set<string>();
	const clear = (uri: string): void => {
		if (told.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
	};
	const look: Look = async (uri, isWanted, token) => {
		const failed = session.wording().progress.failed(baseName(uri));
		const looked = await guard<Looked | string | null>("check workspace", () => drafts.look(uri, token), failed);
		if (looked === null) return null;
		if (typeof looked === "string" || (await listed.has(uri))) clear(uri);
		else if (isWanted()) {
			told.add(uri);
			void connection.sendDiagnostics({ uri, diagnostics: [...looked.items()] });
		}
		return looked;
	};
	connection.onRequest(checkWorkspaceRequest, (params: CheckWorkspaceParams | null, token: CancellationToken) =>
		guard("check workspace", () => run(session, look, params ?? {}, token), noDrafts),
	);
	documents.onDidOpen(({ document }) => clear(document.uri));
	session.onPulled(clear);
	const again = async (uri: string): Promise<void> => {
		if (told.has(uri)) await look(uri, () => told.has(uri));
	};
	session.onDisk((uris) => {
		for (const uri of uris) void again(uri);
	});
	session.onChanged(async () => {
		for (const uri of [...told]) {
			await pause();
			await again(uri);
		}
	});
}

export const checkWorkspace: Feature = { register };
