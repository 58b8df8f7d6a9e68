// Checks every draft of the workspace, shown or not, with progress and a way to stop. What it finds in drafts that are not shown
// is sent; it follows the disk and what checks depend on, and goes once a draft is shown and its own diagnostics take over.
import type { CancellationToken } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { pause } from "../../workspace/index.ts";
import { type Checked, checkedOf } from "../checks.ts";
import { createDiagnose } from "../diagnose.ts";
import { draftsOf } from "../drafts.ts";
import type { Feature } from "../feature.ts";
import { type CheckWorkspaceParams, checkWorkspaceRequest, type Findings, type WorkspaceSummary } from "../protocol.ts";
import type { Session } from "../session.ts";
import { placeOf } from "../setups.ts";
import { baseName, pathOf } from "../uris.ts";
import { tallyOfReview } from "./status.ts";

const none: Findings = { error: 0, warning: 0, information: 0, hint: 0 };

const add = (a: Findings, b: Findings): Findings => ({
	error: a.error + b.error,
	warning: a.warning + b.warning,
	information: a.information + b.information,
	hint: a.hint + b.hint,
});

const noDrafts: WorkspaceSummary = { drafts: 0, figures: 0, findings: none, unread: [], cancelled: false };

async function checkClosed({ files, setups, checks }: Session, uri: string): Promise<Checked | string> {
	const found = await files.read(pathOf(uri) ?? uri);
	if (found.kind !== "text") return `${baseName(uri)} ${found.kind === "missing" ? "is gone" : found.why}`;
	const setup = await setups.ofPlace(uri, placeOf(uri, found.text));
	const document = TextDocument.create(uri, "markdown", 0, found.text);
	const ready = checks.with(setup);
	return checkedOf(ready, document, setup, ready.checker.reviewer().review(found.text, setup.options));
}

/** The summary with one draft more. */
function withDraft(summary: WorkspaceSummary, checked: Checked | string): WorkspaceSummary {
	if (typeof checked === "string") return { ...summary, unread: [...summary.unread, checked] };
	const { figures, findings } = tallyOfReview(checked);
	return {
		...summary,
		drafts: summary.drafts + 1,
		figures: summary.figures + figures,
		findings: add(summary.findings, findings),
	};
}

type Look = (uri: string, isShown: boolean) => Promise<Checked | string>;

async function run(
	session: Session,
	look: Look,
	{ workDoneToken, shown }: CheckWorkspaceParams,
	token: CancellationToken,
): Promise<WorkspaceSummary> {
	const { connection, documents } = session;
	const progress = workDoneToken === undefined ? null : connection.window.attachWorkDoneProgress(workDoneToken);
	progress?.begin("Checking drafts", 0, undefined, true);
	const drafts = await draftsOf(session.files, session.setups, documents);
	let summary = noDrafts;
	for (const [index, uri] of drafts.entries()) {
		// Lets the client's messages in, the one that stops this among them.
		await pause();
		if (token.isCancellationRequested) {
			summary = { ...summary, cancelled: true };
			break;
		}
		progress?.report(Math.round((100 * index) / drafts.length), `${index + 1} of ${drafts.length}: ${baseName(uri)}`);
		const isShown = shown ? shown.includes(uri) : documents.get(uri) !== undefined;
		summary = withDraft(summary, await look(uri, isShown));
	}
	progress?.done();
	return summary;
}

function register(session: Session): void {
	const { connection, documents, checks, guard } = session;
	const diagnose = createDiagnose(session.program);
	/** Drafts whose diagnostics the client has from here. */
	const told = new Set<string>();
	const clear = (uri: string): void => {
		if (told.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
	};
	const check = async (uri: string): Promise<Checked | string> => {
		const open = documents.get(uri);
		return open ? checks.of(open) : checkClosed(session, uri);
	};
	const look: Look = async (uri, isShown) => {
		const failed = `${baseName(uri)} could not be checked`;
		const checked = await guard<Checked | string>("check workspace", () => check(uri), failed);
		if (typeof checked === "string") clear(uri);
		else if (!isShown) {
			told.add(uri);
			void connection.sendDiagnostics({ uri, diagnostics: diagnose(checked).items() });
		}
		return checked;
	};
	connection.onRequest(checkWorkspaceRequest, (params: CheckWorkspaceParams | null, token: CancellationToken) =>
		guard("check workspace", () => run(session, look, params ?? {}, token), noDrafts),
	);
	documents.onDidOpen(({ document }) => clear(document.uri));
	session.onPulled(clear);
	session.onDisk((uris) => {
		for (const uri of uris) if (told.has(uri)) void look(uri, false);
	});
	session.onChanged(async () => {
		for (const uri of [...told]) {
			await pause();
			if (told.has(uri)) await look(uri, false);
		}
	});
}

export const checkWorkspace: Feature = { register };
