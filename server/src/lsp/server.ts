// Takes a connection; gives diagnostics of open drafts, pulled where the client can and pushed where it cannot.
// Never knows what a figure is: it asks the engine.
import {
	type Connection,
	createConnection,
	type Diagnostic,
	DiagnosticSeverity,
	DocumentDiagnosticReportKind,
	type InitializeParams,
	type InitializeResult,
	ProposedFeatures,
	TextDocumentSyncKind,
	TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { checkDraft, type Registry, readRegistry, type Severity } from "../engine/index.ts";
import { readBundled } from "../workspace/index.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

function diagnose(document: TextDocument, registry: Registry): Diagnostic[] {
	return checkDraft(document.getText(), registry).verdicts.map((verdict) => ({
		range: { start: document.positionAt(verdict.span.start), end: document.positionAt(verdict.span.end) },
		severity: severities[verdict.severity],
		code: verdict.rule,
		source: "sourcemark",
		message: verdict.message,
	}));
}

function capabilities(params: InitializeParams): InitializeResult {
	const pull = params.capabilities.textDocument?.diagnostic !== undefined;
	return {
		serverInfo: { name: "sourcemark" },
		capabilities: {
			textDocumentSync: TextDocumentSyncKind.Incremental,
			...(pull ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
		},
	};
}

/** Serves until the client says exit. Without a connection, one is made from the command line (`--stdio`, IPC, socket). */
export function startServer(connection: Connection = createConnection(ProposedFeatures.all)): void {
	const documents = new TextDocuments(TextDocument);
	const registry = readRegistry(readBundled());
	let push = false;
	connection.onInitialize((params) => {
		const result = capabilities(params);
		push = result.capabilities.diagnosticProvider === undefined;
		return result;
	});
	connection.languages.diagnostics.on(({ textDocument }) => {
		const document = documents.get(textDocument.uri);
		return { kind: DocumentDiagnosticReportKind.Full, items: document ? diagnose(document, registry) : [] };
	});
	documents.onDidChangeContent(({ document }) => {
		if (!push) return;
		const { uri, version } = document;
		void connection.sendDiagnostics({ uri, version, diagnostics: diagnose(document, registry) });
	});
	documents.listen(connection);
	connection.listen();
}
