// The extension's two ends: starts the language server when VS Code asks, stops it when VS Code leaves.
// Takes the extension's context; never knows a figure from a source.
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
	const module = context.asAbsolutePath("server/dist/server.js");
	client = new LanguageClient(
		"sourcemark",
		"Sourcemark",
		{
			run: { module, transport: TransportKind.ipc },
			debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
		},
		{ documentSelector: [{ language: "markdown" }] },
	);
	await client.start();
}

export async function deactivate(): Promise<void> {
	await client?.stop();
	client = undefined;
}
