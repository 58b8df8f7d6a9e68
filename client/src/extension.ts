// The extension on a machine with a disk: the language server is a process of its own, beside the one that the extension runs in.
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { createExtension } from "./activation.ts";

export const { activate, deactivate } = createExtension((context, options) => {
	const module = context.asAbsolutePath("server/dist/server.js");
	const server: ServerOptions = {
		run: { module, transport: TransportKind.ipc },
		debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
	};
	return new LanguageClient("sourcemark", "Sourcemark", server, options);
});
