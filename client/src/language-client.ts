// Takes the extension's context; gives what a client of the language server is told, wherever the server runs. Never starts it.
import { type ExtensionContext, type LogOutputChannel, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { ClientOptions } from "../../server/src/lsp/protocol.ts";
import { hoverOnce } from "./hover.ts";
import { renameRefusals } from "./rename-refusals.ts";

/** A way to the server that lies in the extension. */
export type Connect = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** Where a person writes: not the old side of a comparison, not a notebook's cell, not an answer in a chat. */
const schemes = ["file", "untitled", "vscode-vfs", "vscode-remote", "vscode-test-web"];

/** Registries, bibliographies, project files and sign-offs, so that what stands in them unsaved counts already. */
const ours = [
	"**/*.claims.{yaml,yml,json}",
	"**/*.{bib,bibtex}",
	"**/sourcemark.config.{yaml,json}",
	"**/sourcemark.signoffs.yaml",
];

/** Folders may lie anywhere that an extension makes files of. */
function documentSelector() {
	const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
	return [...new Set([...schemes, ...ofFolders])].flatMap((scheme) => [
		{ scheme, language: "markdown" },
		...ours.map((pattern) => ({ scheme, pattern })),
	]);
}

export function clientOptions(context: ExtensionContext, log: LogOutputChannel): LanguageClientOptions {
	const { extensionUri, globalStorageUri: storage } = context;
	return {
		documentSelector: documentSelector(),
		outputChannel: log,
		// Read again at every start: trust may have been given since.
		initializationOptions: (): ClientOptions => ({
			trusted: workspace.isTrusted,
			status: true,
			showsPlaces: true,
			outlinesHeadings: true,
			records: true,
			signsOff: true,
			readsFiles: true,
			home: extensionUri.toString(),
			cacheFolder: storage.scheme === "file" ? storage.fsPath : null,
		}),
		diagnosticPullOptions: { onChange: true, onSave: true },
		middleware: { ...renameRefusals, ...hoverOnce },
	};
}
