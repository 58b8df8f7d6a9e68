// Door 4: the language server as a worker in a browser. Takes and gives protocol messages as the worker's own;
// what they mean is lsp/'s and the engine's business.
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	createConnection,
	ProposedFeatures,
} from "vscode-languageserver/browser";
import { startServer } from "./lsp/server.ts";
import { browser } from "./web/index.ts";

/** Types of workers are those of the whole DOM, which nothing here may use. */
const self = globalThis as never;

startServer(
	createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)),
	browser,
);
