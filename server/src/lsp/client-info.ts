// Takes what a client says of itself when it starts; gives what the server needs to know of it. Never asks again.
import { type InitializeParams, MarkupKind } from "vscode-languageserver";
import { type InterfaceLanguage, interfaceOf } from "../engine/index.ts";
import type { ClientOptions } from "./protocol.ts";
import { pathOf } from "./uris.ts";

export interface ClientInfo {
	/** What its person reads: of its locale, English where there is no wording for that. */
	readonly interface: InterfaceLanguage;
	readonly folders: readonly string[];
	readonly options: ClientOptions;
	/** Asks for diagnostics itself; else they are sent to it. */
	readonly pulls: boolean;
	/** Lets itself be told when to ask for more of them. */
	readonly registersDiagnostics: boolean;
	/** Lets itself be told which files a formatter is for. */
	readonly registersFormatting: boolean;
	/** It may be asked to tell of further files that stand open. */
	readonly registersDocuments: boolean;
	readonly refreshes: boolean;
	/** Asks anew for these when told to. */
	readonly refreshesLenses: boolean;
	readonly refreshesTokens: boolean;
	readonly refreshesHints: boolean;
	readonly configures: boolean;
	readonly watches: boolean;
	/** Also what lies outside of the workspace's folders. */
	readonly watchesRelative: boolean;
	readonly changesFolders: boolean;
	readonly markdown: boolean;
	/** The same for what is said of a completion. */
	readonly markdownItems: boolean;
	readonly locationLinks: boolean;
	readonly versionedEdits: boolean;
	/** An edit may create a file. */
	readonly createsFiles: boolean;
	readonly preferred: boolean;
	/** Asks for a code action's edit once somebody takes it. */
	readonly resolvesEdits: boolean;
	/** Shows how far long work is. */
	readonly showsProgress: boolean;
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
	const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
	const paths = uris.flatMap((uri) => pathOf(uri) ?? []);
	return paths.length === 0 && uris.length === 0 && rootPath ? [rootPath] : paths;
}

function optionsOf(raw: unknown): ClientOptions {
	return typeof raw === "object" && raw !== null ? (raw as ClientOptions) : {};
}

export function readClient(params: InitializeParams): ClientInfo {
	const { workspace = {}, textDocument = {}, window = {} } = params.capabilities;
	return {
		interface: interfaceOf(params.locale),
		folders: foldersOf(params),
		options: optionsOf(params.initializationOptions),
		pulls: textDocument.diagnostic !== undefined,
		registersDiagnostics: textDocument.diagnostic?.dynamicRegistration === true,
		registersFormatting: textDocument.formatting?.dynamicRegistration === true,
		registersDocuments: textDocument.synchronization?.dynamicRegistration === true,
		refreshes: workspace.diagnostics?.refreshSupport === true,
		refreshesLenses: workspace.codeLens?.refreshSupport === true,
		refreshesTokens: workspace.semanticTokens?.refreshSupport === true,
		refreshesHints: workspace.inlayHint?.refreshSupport === true,
		configures: workspace.configuration === true,
		watches: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
		watchesRelative: workspace.didChangeWatchedFiles?.relativePatternSupport === true,
		changesFolders: workspace.workspaceFolders === true,
		markdown: textDocument.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
		markdownItems: textDocument.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
		locationLinks: textDocument.definition?.linkSupport === true,
		versionedEdits: workspace.workspaceEdit?.documentChanges === true,
		createsFiles: workspace.workspaceEdit?.resourceOperations?.includes("create") === true,
		resolvesEdits:
			textDocument.codeAction?.dataSupport === true &&
			textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
		preferred: textDocument.codeAction?.isPreferredSupport === true,
		showsProgress: window.workDoneProgress === true,
	};
}
