// How an editor for tests is set up: what it says it can do, and a connection to a language server in this process or a child.
import { type ChildProcess, spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import {
	type ClientCapabilities,
	createConnection,
	createProtocolConnection,
	ProposedFeatures,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { startServer } from "../../server/src/lsp/server.ts";
import { machine } from "../../server/src/machine/index.ts";

export interface ClientSetup {
	/** Files by their path in the workspace folder. */
	readonly files?: Readonly<Record<string, string>>;
	/** Does not ask for diagnostics: they are sent. */
	readonly push?: boolean;
	/** Creates files by an edit, asks for the edit of a code action when it is taken, asks for more diagnostics when told to. */
	readonly modern?: boolean;
	readonly settings?: Record<string, unknown>;
	/** The editor's own, by section. */
	readonly sections?: Readonly<Record<string, unknown>>;
	readonly options?: Record<string, unknown>;
	/** The language the editor is shown in. */
	readonly locale?: string;
	/** Speaks to a child process in place of a server in this one: its arguments for Node. */
	readonly child?: readonly string[];
	/** The workspace lies on no disk, but under this URI, and the server asks for what is in it. */
	readonly far?: string;
	/** Speaks to a server that somebody else has started. */
	readonly connection?: ProtocolConnection;
}

export const capabilities = ({ push, modern }: ClientSetup): ClientCapabilities => ({
	general: { positionEncodings: ["utf-16"] },
	workspace: {
		configuration: true,
		workspaceFolders: true,
		didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
		didChangeConfiguration: { dynamicRegistration: true },
		diagnostics: { refreshSupport: true },
		codeLens: { refreshSupport: true },
		semanticTokens: { refreshSupport: true },
		inlayHint: { refreshSupport: true },
		workspaceEdit: { documentChanges: true, ...(modern ? { resourceOperations: ["create"] } : {}) },
	},
	textDocument: {
		completion: {
			contextSupport: true,
			completionItem: {
				documentationFormat: ["markdown", "plaintext"],
				resolveSupport: { properties: ["documentation"] },
			},
		},
		hover: { contentFormat: ["markdown", "plaintext"] },
		formatting: { dynamicRegistration: modern === true },
		synchronization: { dynamicRegistration: modern !== false },
		definition: { linkSupport: false },
		codeAction: {
			isPreferredSupport: true,
			...(modern ? { dataSupport: true, resolveSupport: { properties: ["edit"] } } : {}),
		},
		...(push ? {} : { diagnostic: { dynamicRegistration: modern === true } }),
	},
});

export function connect(child: readonly string[] | undefined): {
	connection: ProtocolConnection;
	process: ChildProcess | null;
} {
	if (child) {
		const process_ = spawn(process.execPath, [...child], { stdio: ["pipe", "pipe", "inherit"] });
		const connection = createProtocolConnection(
			new StreamMessageReader(process_.stdout),
			new StreamMessageWriter(process_.stdin),
		);
		return { connection, process: process_ };
	}
	const [up, down] = [new PassThrough(), new PassThrough()];
	startServer(
		createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)),
		machine,
	);
	return {
		connection: createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
		process: null,
	};
}
