// Takes a connection; serves one client on it with every feature of the list. Never knows what a feature does.
import {
	type Connection,
	type InitializeResult,
	type ServerCapabilities,
	TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Platform } from "../workspace/index.ts";
import { type ClientInfo, readClient } from "./client-info.ts";
import type { Feature } from "./feature.ts";
import { checkWorkspace } from "./features/check-workspace.ts";
import { codeActions } from "./features/code-actions.ts";
import { codeLens } from "./features/code-lens.ts";
import { completion } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { diagnostics } from "./features/diagnostics.ts";
import { documentLinks } from "./features/document-links.ts";
import { factSheet } from "./features/fact-sheet.ts";
import { figures } from "./features/figures.ts";
import { formatting } from "./features/formatting.ts";
import { hover } from "./features/hover.ts";
import { inlayHints } from "./features/inlay-hints.ts";
import { insertCitation } from "./features/insert-citation.ts";
import { openClaim } from "./features/open-claim.ts";
import { recordClaim } from "./features/record-claim.ts";
import { references } from "./features/references.ts";
import { registryProblems } from "./features/registry-problems.ts";
import { rename } from "./features/rename.ts";
import { semanticTokens } from "./features/semantic-tokens.ts";
import { signOffs } from "./features/sign-offs.ts";
import { status } from "./features/status.ts";
import { symbols } from "./features/symbols.ts";
import { watching } from "./features/watching.ts";
import { workspaceDiagnostics } from "./features/workspace-diagnostics.ts";
import { createSession } from "./session.ts";

const features: readonly Feature[] = [
	diagnostics,
	registryProblems,
	rename,
	formatting,
	hover,
	codeActions,
	definition,
	documentLinks,
	completion,
	references,
	symbols,
	semanticTokens,
	inlayHints,
	codeLens,
	insertCitation,
	openClaim,
	recordClaim,
	factSheet,
	signOffs,
	figures,
	checkWorkspace,
	workspaceDiagnostics,
	status,
	watching,
];

function capabilitiesFor(client: ClientInfo): ServerCapabilities {
	const own: ServerCapabilities = {
		positionEncoding: "utf-16",
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
	};
	return Object.assign(own, ...features.map(({ capabilities }) => capabilities?.(client) ?? {}));
}

/** Serves until the client says exit. */
export function startServer(connection: Connection, platform: Platform): void {
	platform.prepare();
	let client: ClientInfo | null = null;
	const started = (): ClientInfo => {
		if (!client) throw new Error("The client has not started the server yet.");
		return client;
	};
	const session = createSession(connection, started, platform);
	connection.onInitialize((params): InitializeResult => {
		client = readClient(params);
		return { serverInfo: { name: "sourcemark" }, capabilities: capabilitiesFor(client) };
	});
	for (const { register } of features) register(session);
	session.documents.listen(connection);
	connection.listen();
}
