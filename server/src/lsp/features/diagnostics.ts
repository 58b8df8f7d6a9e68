// Diagnostics of open drafts: pulled where the client can, sent where it cannot. Never for an older version of the text.
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked } from "../checks.ts";
import { createDiagnose, type Diagnose } from "../diagnose.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import type { Session } from "../session.ts";

/** Keystrokes that have arrived already are taken in first: their own requests then find the answer ready. */
async function settled(document: TextDocument): Promise<void> {
	let before: number;
	do {
		before = document.version;
		await new Promise(setImmediate);
		await new Promise(setImmediate);
	} while (document.version !== before);
}

interface Told {
	readonly stamp: string;
	readonly version: number;
	readonly key: string;
}

/** What was last told of each draft, and the version that was last opened or saved. */
interface Memory {
	readonly diagnose: Diagnose;
	readonly told: Map<string, Told>;
	readonly saved: Map<string, number>;
}

/** Where drafts are checked when saved: has nothing happened since but typing? */
function waitsForSave({ setup, document }: Checked, { told, saved }: Memory): boolean {
	const last = told.get(document.uri);
	return setup.run === "onSave" && last?.key === setup.key && document.version !== saved.get(document.uri);
}

function registerPull({ connection, documents, checks, guard, pulled }: Session, memory: Memory): void {
	const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
	connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
		guard<DocumentDiagnosticReport>(
			"diagnostics",
			async () => {
				const document = documents.get(uri);
				if (!document || !isDraft(document)) return nothing;
				pulled(uri);
				await settled(document);
				const checked = await checks.of(document);
				const last = memory.told.get(uri);
				if (last && last.stamp === previousResultId && waitsForSave(checked, memory))
					return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.stamp };
				const { stamp, items } = memory.diagnose(checked);
				memory.told.set(uri, { stamp, version: checked.version, key: checked.setup.key });
				return stamp === previousResultId
					? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: stamp }
					: { kind: DocumentDiagnosticReportKind.Full, resultId: stamp, items: items() };
			},
			nothing,
		),
	);
}

async function send({ connection, documents, checks }: Session, document: TextDocument, memory: Memory): Promise<void> {
	const { uri } = document;
	await settled(document);
	const checked = await checks.of(document);
	if (documents.get(uri) !== document || waitsForSave(checked, memory)) return;
	const diagnostics = memory.diagnose(checked).items();
	memory.told.set(uri, { stamp: "", version: checked.version, key: checked.setup.key });
	void connection.sendDiagnostics({ uri, version: checked.version, diagnostics });
}

function register(session: Session): void {
	const { connection, documents, guard } = session;
	const memory: Memory = { diagnose: createDiagnose(), told: new Map(), saved: new Map() };
	registerPull(session, memory);
	const push = (document: TextDocument): void => {
		if (session.client().pulls || !isDraft(document)) return;
		void guard("diagnostics", () => send(session, document, memory), undefined);
	};
	documents.onDidOpen(({ document }) => memory.saved.set(document.uri, document.version));
	documents.onDidChangeContent(({ document }) => push(document));
	session.checks.onProgress((checked) => {
		const { uri } = checked.document;
		if (session.client().pulls || documents.get(uri) !== checked.document || memory.told.has(uri)) return;
		void connection.sendDiagnostics({ uri, diagnostics: memory.diagnose(checked).items() });
	});
	documents.onDidSave(({ document }) => {
		memory.saved.set(document.uri, document.version);
		push(document);
	});
	documents.onDidClose(({ document: { uri } }) => {
		memory.told.delete(uri);
		memory.saved.delete(uri);
		if (!session.client().pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
	});
	session.onChanged(() => {
		if (session.client().pulls && session.client().refreshes) void connection.languages.diagnostics.refresh();
		documents.all().forEach(push);
	});
}

export const diagnostics: Feature = {
	capabilities: ({ pulls }) =>
		pulls ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {},
	register,
};
