// Checks every draft of the workspace, open or not, with progress and a way to stop. What it finds in closed drafts is sent, and
// goes again when a draft is opened (its own diagnostics take over) or changes on the disk.
import type { CancellationToken } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { disk, isDraftName, walk } from "../../workspace/index.ts";
import type { Checked } from "../checks.ts";
import type { Feature } from "../feature.ts";
import { type CheckWorkspaceParams, checkWorkspaceRequest, type Findings, type WorkspaceSummary } from "../protocol.ts";
import type { Session } from "../session.ts";
import { placeOf } from "../setups.ts";
import { baseName, pathOf, uriOf } from "../uris.ts";
import { diagnose } from "./diagnostics.ts";
import { countFindings } from "./status.ts";

const none: Findings = { error: 0, warning: 0, information: 0, hint: 0 };

const add = (a: Findings, b: Findings): Findings => ({
	error: a.error + b.error,
	warning: a.warning + b.warning,
	information: a.information + b.information,
	hint: a.hint + b.hint,
});

const noDrafts: WorkspaceSummary = { drafts: 0, figures: 0, findings: none, unread: [], cancelled: false };

async function draftsOf({ setups, documents }: Session): Promise<string[]> {
	const walks = await Promise.all(setups.folders().map((folder) => walk(folder, isDraftName)));
	const open = documents.keys();
	const uris = walks.flatMap(({ files }) => files.map(uriOf));
	return [...new Set([...uris, ...open.filter((uri) => isDraftName(baseName(uri)) && pathOf(uri) === null)])];
}

async function checkClosed({ setups, checks }: Session, uri: string): Promise<Checked | string> {
	const found = await disk.read(pathOf(uri) ?? uri);
	if (found.kind !== "text") return `${baseName(uri)} ${found.kind === "missing" ? "is gone" : found.why}`;
	const setup = await setups.ofPlace(uri, placeOf(uri, found.text));
	const document = TextDocument.create(uri, "markdown", 0, found.text);
	const ready = checks.with(setup);
	return { ...ready, document, version: 0, setup, result: ready.checker.check(found.text, setup.options) };
}

function register(session: Session): void {
	const { connection, documents, checks, guard } = session;
	/** Closed drafts whose diagnostics the client has from here. */
	const told = new Set<string>();
	const clear = (uri: string): void => {
		if (told.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
	};
	const look = async (uri: string): Promise<Checked | string> => {
		const open = documents.get(uri);
		if (open) return checks.of(open);
		const checked = await checkClosed(session, uri);
		if (typeof checked !== "string" && !documents.get(uri)) {
			told.add(uri);
			void connection.sendDiagnostics({ uri, diagnostics: diagnose(checked) });
		}
		return checked;
	};
	const run = async ({ workDoneToken }: CheckWorkspaceParams, token: CancellationToken): Promise<WorkspaceSummary> => {
		const progress = workDoneToken === undefined ? null : connection.window.attachWorkDoneProgress(workDoneToken);
		progress?.begin("Checking drafts", 0, undefined, true);
		const drafts = await draftsOf(session);
		let summary = noDrafts;
		for (const [index, uri] of drafts.entries()) {
			// Lets the client's messages in, the one that stops this among them.
			await new Promise(setImmediate);
			if (token.isCancellationRequested) {
				summary = { ...summary, cancelled: true };
				break;
			}
			progress?.report(Math.round((100 * index) / drafts.length), `${index + 1} of ${drafts.length}: ${baseName(uri)}`);
			const checked = await guard<Checked | string>(
				"check workspace",
				() => look(uri),
				`${baseName(uri)} could not be checked`,
			);
			summary =
				typeof checked === "string"
					? { ...summary, unread: [...summary.unread, checked] }
					: {
							...summary,
							drafts: summary.drafts + 1,
							figures: summary.figures + checked.result.figures.length,
							findings: add(summary.findings, countFindings(checked.result.verdicts)),
						};
		}
		progress?.done();
		return summary;
	};
	connection.onRequest(checkWorkspaceRequest, (params: CheckWorkspaceParams, token: CancellationToken) =>
		guard("check workspace", () => run(params ?? {}, token), noDrafts),
	);
	documents.onDidOpen(({ document }) => clear(document.uri));
	session.onChanged(async () => {
		for (const uri of [...told]) {
			await new Promise(setImmediate);
			if (typeof (await guard<Checked | string>("check workspace", () => look(uri), "")) === "string") clear(uri);
		}
	});
}

export const checkWorkspace: Feature = { register };
