// The extension in a browser: the language server is a worker beside the one that the extension runs in. Both see files through VS Code only.
import { Uri } from "vscode";
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	LanguageClient,
	type MessageTransports,
} from "vscode-languageclient/browser";
import { createExtension } from "./activation.ts";

/** What is needed of a browser's worker: its types come with the whole DOM, which nothing else here may use. */
interface WebWorker {
	readonly terminate: () => void;
}
declare const Worker: new (script: string) => WebWorker;

export const { activate, deactivate } = createExtension((context, options) => {
	const script = Uri.joinPath(context.extensionUri, "server/dist/server-web.js");
	let worker: WebWorker | undefined;
	const stop = (): void => worker?.terminate();
	const start = async (): Promise<MessageTransports> => {
		// One that was asked to end has nobody left to end it.
		stop();
		worker = new Worker(script.toString(true));
		const port = worker as never;
		return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
	};
	context.subscriptions.push({ dispose: stop });
	return new LanguageClient("sourcemark", "Sourcemark", start, options);
});
