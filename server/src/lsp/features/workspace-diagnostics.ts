// Diagnostics of drafts that are not open, where the setting `workspaceProblems` asks for them. The client is told only what has changed
// since it last asked; where it can be told more later, its question is kept until there is something to say.
import {
	type CancellationToken,
	type Disposable,
	DocumentDiagnosticReportKind,
	DocumentDiagnosticRequest,
	type PreviousResultId,
	type WorkspaceDiagnosticReport,
	type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { eachDraft } from "../progress.ts";
import type { Session } from "../session.ts";
import type { Looked } from "../workspace-drafts.ts";

/** By this name the client asks for drafts that are not open; the others it asks for without. */
export const closedOnly = "workspace";

/** Keystrokes in a registry would have every draft checked again: a while after the last one is soon enough. */
const quietMs = 1000;
/** So many drafts take a while: it is shown how far the check is. */
const manyDrafts = 20;

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const reportOf = (
	{ uri, version, stamp, items }: Looked,
	last: string | undefined,
): WorkspaceDocumentDiagnosticReport =>
	stamp === last
		? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: stamp }
		: { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId: stamp, items: [...items()] };

/** What is no draft any more, or no draft whose problems are listed, has none. */
const emptied = (uri: string): WorkspaceDocumentDiagnosticReport => ({
	kind: DocumentDiagnosticReportKind.Full,
	uri,
	version: null,
	items: [],
});

/** Tells of each draft whose problems are listed, as soon as it is checked. */
async function lookAtAll(
	session: Session,
	previous: readonly PreviousResultId[],
	token: CancellationToken,
	tell: (report: WorkspaceDocumentDiagnosticReport) => void,
): Promise<void> {
	const { connection, client, drafts, listed, guard } = session;
	const hasAny = (await listed.all()).length > 0;
	const all = hasAny ? await drafts.all() : [];
	const wanted: string[] = [];
	for (const uri of all) if (await listed.has(uri)) wanted.push(uri);
	const last = new Map(previous.map(({ uri, value }) => [uri, value]));
	for (const uri of last.keys()) if (!wanted.includes(uri)) tell(emptied(uri));
	const isLong = wanted.length - last.size > manyDrafts && client().showsProgress;
	const progress = isLong ? await connection.window.createWorkDoneProgress().catch(() => null) : null;
	progress?.token.onCancellationRequested(() => progress.done());
	await eachDraft(wanted, session.wording(), progress, progress?.token ?? token, async (uri) => {
		if (token.isCancellationRequested) return;
		const looked = await guard("workspace diagnostics", () => drafts.look(uri, token), null);
		if (looked && typeof looked !== "string") tell(reportOf(looked, last.get(uri)));
		else if (typeof looked === "string" && last.has(uri)) tell(emptied(uri));
	});
}

/** Until something has changed and nothing more has for a while, or nobody waits for it any longer. */
async function untilStale({ drafts }: Session, token: CancellationToken): Promise<void> {
	let changes = 0;
	let listeners: Disposable[] = [];
	await new Promise<void>((resolve) => {
		const change = (): void => {
			changes++;
			resolve();
		};
		listeners = [drafts.onStale(change), token.onCancellationRequested(() => resolve())];
		if (token.isCancellationRequested) resolve();
	});
	for (let before = 0; before !== changes && !token.isCancellationRequested; ) {
		before = changes;
		await soon(quietMs);
	}
	for (const each of listeners) each.dispose();
}

function answerAll(session: Session): void {
	const { connection, guard } = session;
	connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _progress, partial) =>
		guard<WorkspaceDiagnosticReport>(
			"workspace diagnostics",
			async () => {
				for (;;) {
					let hasNews = false;
					const left: WorkspaceDocumentDiagnosticReport[] = [];
					const tell = (report: WorkspaceDocumentDiagnosticReport): void => {
						const isNews = report.kind === DocumentDiagnosticReportKind.Full;
						hasNews ||= isNews;
						if (!partial) left.push(report);
						else if (isNews) partial.report({ items: [report] });
					};
					// Asked for before it is looked, so that what changes meanwhile is not missed.
					const changed = untilStale(session, token);
					await lookAtAll(session, previousResultIds, token, tell);
					if (hasNews || !partial || token.isCancellationRequested) return { items: left };
					await changed;
				}
			},
			{ items: [] },
		),
	);
}

/** The client asks for them only while the setting says so: else it would ask, and keep problems of drafts that were closed. */
function registerByNeed({ connection, client, listed, onChanged, guard }: Session): void {
	let registered: Disposable | null = null;
	let running: Promise<void> = Promise.resolve();
	const follow = async (): Promise<void> => {
		const isWanted = (await listed.all()).length > 0;
		if (isWanted === (registered !== null)) return;
		registered?.dispose();
		const options = { identifier: closedOnly, documentSelector: null, interFileDependencies: false };
		registered = isWanted
			? await connection.client.register(DocumentDiagnosticRequest.type, { ...options, workspaceDiagnostics: true })
			: null;
	};
	onChanged(() => {
		if (!client().registersDiagnostics) return;
		running = running.then(() => guard("workspace diagnostics", follow, undefined));
	});
}

export const workspaceDiagnostics: Feature = {
	register(session) {
		answerAll(session);
		registerByNeed(session);
	},
};
