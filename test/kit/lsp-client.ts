// An editor for tests: takes a folder's files and speaks to the language server over streams, in this process or to a child.
// Keeps the texts of open documents as an editor does, applies edits, collects what is sent. Files lie in a folder of their own.
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
	CancellationTokenSource,
	type CodeAction,
	type CompletionItem,
	type CompletionList,
	type Diagnostic,
	type DocumentDiagnosticReport,
	type InitializeResult,
	type Position,
	ProgressType,
	type ProtocolConnection,
	type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
	type StaleSheet,
	type Status,
	sheetStaleNotification,
	statusNotification,
} from "../../server/src/lsp/protocol.ts";
import { type FarFiles, farFiles } from "./far-files.ts";
import { type ClientSetup, capabilities, connect } from "./lsp-connection.ts";

export type { ClientSetup };

export interface Sent {
	readonly uri: string;
	readonly version?: number;
	readonly diagnostics: readonly Diagnostic[];
}

export class TestClient {
	readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "sourcemark-lsp-")));
	readonly sent: Sent[] = [];
	readonly statuses: Status[] = [];
	readonly logged: string[] = [];
	/** Drafts whose fact sheet was said to be no longer the right one. */
	readonly stale: string[] = [];
	readonly watched: unknown[] = [];
	/** Patterns of further files that the server wants to hear of as they stand open. */
	readonly heardOf: string[] = [];
	/** Methods the server has asked to be asked by, and still is. */
	readonly registered = new Map<string, string>();
	refreshes = 0;
	/** What else the server wants to be asked for anew. */
	readonly refreshed: string[] = [];
	settings: Record<string, unknown>;
	readonly far: FarFiles | null;
	#documents = new Map<string, TextDocument>();
	#connection: ProtocolConnection;
	#child: ChildProcess | null;
	#setup: ClientSetup;

	constructor(setup: ClientSetup) {
		this.#setup = setup;
		this.far = setup.far === undefined ? null : farFiles(setup.far);
		this.settings = setup.settings ?? {};
		for (const [name, text] of Object.entries(setup.files ?? {})) this.write(name, text);
		const { connection, process } = setup.connection
			? { connection: setup.connection, process: null }
			: connect(setup.child);
		this.#connection = connection;
		this.#child = process;
		this.far?.serve(connection);
	}

	async start(): Promise<InitializeResult> {
		const connection = this.#connection;
		connection.onNotification("textDocument/publishDiagnostics", (params: Sent) => void this.sent.push(params));
		connection.onNotification(
			"window/logMessage",
			({ message }: { message: string }) => void this.logged.push(message),
		);
		connection.onNotification(sheetStaleNotification, ({ uri }: StaleSheet) => void this.stale.push(uri));
		connection.onNotification(statusNotification, (params: Status) => void this.statuses.push(params));
		connection.onRequest("client/unregisterCapability", ({ unregisterations }) => {
			for (const { id } of unregisterations) this.registered.delete(id);
			return null;
		});
		connection.onRequest("client/registerCapability", ({ registrations }) => {
			for (const { id, method } of registrations) this.registered.set(id, method);
			for (const { method, registerOptions } of registrations)
				if (method === "textDocument/didChange")
					this.heardOf.push(...registerOptions.documentSelector.map(({ pattern }: { pattern: string }) => pattern));
			this.watched.push(
				...registrations.flatMap(
					(each: { registerOptions?: { watchers?: [] } }) => each.registerOptions?.watchers ?? [],
				),
			);
			return null;
		});
		connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
			items.map(({ section }) =>
				section === "sourcemark" ? this.settings : (this.#setup.sections?.[section ?? ""] ?? null),
			),
		);
		connection.onRequest("workspace/diagnostic/refresh", () => {
			this.refreshes++;
			return null;
		});
		for (const what of ["codeLens", "semanticTokens", "inlayHint"])
			connection.onRequest(`workspace/${what}/refresh`, () => {
				this.refreshed.push(what);
				return null;
			});
		connection.listen();
		const uri = this.#setup.far ?? pathToFileURL(this.folder).href;
		const result = await connection.sendRequest<InitializeResult>("initialize", {
			processId: process.pid,
			...(this.#setup.locale === undefined ? {} : { locale: this.#setup.locale }),
			rootUri: uri,
			workspaceFolders: [{ uri, name: "test" }],
			initializationOptions: { readsFiles: this.far !== null, ...this.#setup.options },
			capabilities: capabilities(this.#setup),
		});
		await connection.sendNotification("initialized", {});
		return result;
	}

	uri = (name: string): string => this.far?.uri(name) ?? pathToFileURL(join(this.folder, name)).href;

	/** On the disk; nobody is told. */
	write(name: string, text: string): void {
		this.far?.write(name, text);
		if (this.far) return;
		const path = join(this.folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}

	/** On the disk, and the server hears of it as from a watcher. */
	async save(name: string, text: string): Promise<void> {
		this.write(name, text);
		await this.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: this.uri(name), type: 2 }] });
	}

	/** From the disk, and the server hears of it. */
	async delete(name: string): Promise<void> {
		rmSync(join(this.folder, name));
		await this.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: this.uri(name), type: 3 }] });
	}

	request = <T>(method: string, params: unknown): Promise<T> => this.#connection.sendRequest<T>(method, params);
	/** A request that may be stopped; `told` hears what it tells before it ends, under the token "part". */
	begin<T>(method: string, params: object, told: (part: unknown) => void = () => {}) {
		const source = new CancellationTokenSource();
		const listening = this.#connection.onProgress(new ProgressType<unknown>(), "part", told);
		const end = this.#connection.sendRequest<T>(method, params, source.token).finally(() => listening.dispose());
		return { end, stop: () => source.cancel() };
	}
	notify = (method: string, params: unknown): Promise<void> => this.#connection.sendNotification(method, params);

	/** Opens a document as an editor would; the name may be a URI of any scheme. */
	async open(name: string, text: string, languageId = "markdown"): Promise<string> {
		const uri = /^[a-z-]+:/.test(name) ? name : this.uri(name);
		this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
		await this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
		return uri;
	}

	document(uri: string): TextDocument {
		const found = this.#documents.get(uri);
		if (!found) throw new Error(`${uri} is not open`);
		return found;
	}

	text = (uri: string): string => this.document(uri).getText();

	async #edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
		const before = this.document(uri);
		const after = TextDocument.applyEdits(before, [...edits]);
		// From the end backwards, so that no change moves another's place.
		const contentChanges = [...edits]
			.sort((a, b) => before.offsetAt(b.range.start) - before.offsetAt(a.range.start))
			.map(({ range, newText }) => ({ range, text: newText }));
		const version = before.version + 1;
		this.#documents.set(uri, TextDocument.create(uri, before.languageId, version, after));
		await this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
	}

	/** The first place that reads `from` becomes `to`. */
	async replace(uri: string, from: string, to: string): Promise<void> {
		await this.#edit(uri, [{ range: this.rangeOf(uri, from), newText: to }]);
	}

	rangeOf(uri: string, text: string): { start: Position; end: Position } {
		const document = this.document(uri);
		const at = document.getText().indexOf(text);
		if (at < 0) throw new Error(`"${text}" is not in ${uri}`);
		return { start: document.positionAt(at), end: document.positionAt(at + text.length) };
	}

	async apply({ edit }: Pick<CodeAction, "edit">): Promise<void> {
		for (const change of edit?.documentChanges ?? []) {
			if (!("textDocument" in change)) throw new Error("not an edit of a text");
			await this.#edit(change.textDocument.uri, change.edits as TextEdit[]);
		}
	}

	pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
		this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });

	async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
		const report = await this.pull(uri);
		if (report.kind !== "full") throw new Error(report.kind);
		return report.items;
	}

	/** `code: text` of each, in order: what a test compares. */
	async found(uri: string): Promise<string[]> {
		const items = await this.diagnostics(uri);
		return items.map(({ code, range }) => `${code}: ${this.document(uri).getText(range)}`);
	}

	actions(uri: string, text: string, only?: string[]): Promise<CodeAction[]> {
		const context = { diagnostics: [], ...(only ? { only } : {}) };
		return this.request("textDocument/codeAction", { textDocument: { uri }, range: this.rangeOf(uri, text), context });
	}

	at(uri: string, text: string): { textDocument: { uri: string }; position: Position } {
		return { textDocument: { uri }, position: this.rangeOf(uri, text).start };
	}

	/** What is asked of a whole draft: symbols, lenses, tokens, folds. */
	ask = <T>(what: string, uri: string, more: Readonly<Record<string, unknown>> = {}): Promise<T> =>
		this.request(`textDocument/${what}`, { textDocument: { uri }, ...more });

	/** Completions at the end of the first place that reads `text`; with a trigger character, as if it had just been typed. */
	async complete(uri: string, text: string, triggerCharacter?: string): Promise<CompletionList> {
		const context = triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter };
		const params = { textDocument: { uri }, position: this.rangeOf(uri, text).end, context };
		const found = await this.request<CompletionList | null>("textDocument/completion", params);
		return found ?? { isIncomplete: false, items: [] };
	}

	/** The text as it stands once an item is chosen. */
	chosen(uri: string, { textEdit }: CompletionItem): string {
		return TextDocument.applyEdits(this.document(uri), textEdit ? [textEdit as TextEdit] : []);
	}

	async stop(): Promise<void> {
		await this.request("shutdown", undefined);
		if (this.#child) await this.notify("exit", undefined);
		this.#connection.dispose();
		rmSync(this.folder, { recursive: true, force: true });
	}
}

export async function startClient(setup: ClientSetup = {}): Promise<TestClient> {
	const client = new TestClient(setup);
	await client.start();
	return client;
}

/** Asks until `ask` gives something. */
export async function eventually<T>(
	ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
): Promise<T> {
	const end = Date.now() + 5_000;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > end) throw new Error(`waited in vain for ${ask}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}
