// Takes the extension's context; gives a client of the language server that lies in the extension. Never starts it.
import { type ExtensionContext, type LogOutputChannel, workspace } from "vscode";
import {
	LanguageClient,
	type LanguageClientOptions,
	type ServerOptions,
	TransportKind,
} from "vscode-languageclient/node";
import type { ClientOptions } from "../../server/src/lsp/protocol.ts";

/** Where a person writes: not the old side of a comparison, not a notebook's cell, not an answer in a chat. */
const schemes = ["file", "untitled", "vscode-vfs", "vscode-test-web"];

/** Registries, project files and sign-offs, so that what stands in them unsaved counts already. */
const ours = ["**/*.claims.{yaml,yml,json}", "**/sourcemark.config.{yaml,json}", "**/sourcemark.signoffs.yaml"];

const documentSelector = schemes.flatMap((scheme) => [
	{ scheme, language: "markdown" },
	...ours.map((pattern) => ({ scheme, pattern })),
]);

export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
	const module = context.asAbsolutePath("server/dist/server.js");
	const server: ServerOptions = {
		run: { module, transport: TransportKind.ipc },
		debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
	};
	const options: LanguageClientOptions = {
		documentSelector,
		outputChannel: log,
		// Read again at every start: trust may have been given since.
		initializationOptions: (): ClientOptions => ({
			trusted: workspace.isTrusted,
			status: true,
			showsPlaces: true,
			records: true,
			signsOff: true,
			cacheFolder: context.globalStorageUri.fsPath,
		}),
		diagnosticPullOptions: { onChange: true, onSave: true },
	};
	return new LanguageClient("sourcemark", "Sourcemark", server, options);
}
