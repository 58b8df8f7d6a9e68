// An editor over stdio: starts a language server, keeps the texts of what is open, types, and says how long answers took.
// Knows no server by name: what one asks its client beyond the protocol is answered by `answers`.
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import {
	createProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { answerTo, capabilities } from "./editor-side.mjs";
import { sleep } from "./measuring.mjs";

/** Nothing may take longer, ms. */
const patience = 300_000;

function spawned([command, ...args], folder, env) {
	const child = spawn(command, args, { cwd: folder, env, stdio: ["pipe", "pipe", "pipe"] });
	let said = "";
	child.stderr.on("data", (data) => {
		said = (said + data).slice(-1000);
	});
	const ended = new Promise((_, reject) => {
		child.once("error", reject);
		child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
	});
	ended.catch(() => null);
	return { child, ended };
}

function within(promise, what) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer in ${patience / 1000} s: ${what}`)), patience);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * `command`: words; `folder`: the workspace; `pulls`: asks for diagnostics, else they are sent to it; `answers`: by method, given the editor.
 * `checked`: the notification by which the server says of a version (`uri`, `version`) that it has been checked to its end, if it has one.
 * Gives the editor once the server has answered `initialize`; `startMs` is the time from the spawn to that.
 */
export async function openEditor({
	command,
	folder,
	env,
	pulls = true,
	settings = {},
	options = {},
	answers = {},
	checked,
}) {
	const begun = performance.now();
	const { child, ended } = spawned(command, folder, env);
	const connection = createProtocolConnection(
		new StreamMessageReader(child.stdout),
		new StreamMessageWriter(child.stdin),
	);
	const documents = new Map();
	const results = new Map();
	const listeners = new Set();
	const refreshed = new Set();
	const ends = new Map();
	const waiting = new Set();
	const uriOf = (name) => `${pathToFileURL(folder).href}/${name}`;
	const ask = (method, params) => within(Promise.race([connection.sendRequest(method, params), ended]), method);
	const notify = (method, params) => void connection.sendNotification(method, params);

	const editor = {
		pid: child.pid,
		startMs: 0,
		uriOf,
		ask,
		notify,
		textOf: (uri) => documents.get(uri)?.getText(),
		positionAt: (name, offset) => documents.get(uriOf(name)).positionAt(offset),
		/** Is called with what is sent to the editor: uri, version, diagnostics. Gives a way to stop it. */
		onSent(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		open(name, text) {
			const uri = uriOf(name);
			documents.set(uri, TextDocument.create(uri, "markdown", 1, text));
			results.delete(uri);
			ends.delete(uri);
			notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
		},
		close(name) {
			documents.delete(uriOf(name));
			notify("textDocument/didClose", { textDocument: { uri: uriOf(name) } });
		},
		/** Ready to be sent, so that working out the place costs the server nothing. */
		editAt(name, offset, length, newText) {
			const document = documents.get(uriOf(name));
			const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
			const contentChanges = [{ range, rangeLength: length, text: newText }];
			TextDocument.update(document, contentChanges, document.version + 1);
			const textDocument = { uri: document.uri, version: document.version };
			return () => notify("textDocument/didChange", { textDocument, contentChanges });
		},
		/** Of the version as it is now; null where nothing has changed. */
		async diagnostics(name) {
			const uri = uriOf(name);
			const { version } = documents.get(uri);
			if (!pulls) return within(Promise.race([sentOf(uri, version), ended]), "diagnostics");
			const report = await ask("textDocument/diagnostic", {
				textDocument: { uri },
				previousResultId: results.get(uri),
			});
			results.set(uri, report.resultId);
			return report.kind === "unchanged" ? null : report.items;
		},
		/** The same once the server has found them all: who asks while a long draft is being opened may be told a part. */
		async allDiagnostics(name) {
			if (!checked || !pulls) return editor.diagnostics(name);
			const uri = uriOf(name);
			const { version } = documents.get(uri);
			const first = editor.diagnostics(name);
			while (ends.get(uri) !== version)
				await within(Promise.race([new Promise((resolve) => waiting.add(resolve)), ended]), "the end of a check");
			await first;
			return editor.diagnostics(name);
		},
		/** Once the server has asked for a new look. */
		refreshed: () => within(new Promise((resolve) => refreshed.add(resolve)), "refresh"),
		async stop() {
			await Promise.race([ask("shutdown").then(() => notify("exit")), sleep(3000)]).catch(() => null);
			await Promise.race([ended, sleep(200)]).catch(() => null);
			connection.dispose();
			child.kill();
		},
	};
	const sentOf = (uri, version) =>
		new Promise((resolve) => {
			const stop = editor.onSent((sent) => {
				if (sent.uri !== uri || sent.version !== version) return;
				stop();
				resolve(sent.diagnostics);
			});
		});

	answerTo(connection, settings);
	for (const [method, answer] of Object.entries(answers))
		connection.onRequest(method, (params) => answer(editor, params));
	connection.onRequest("workspace/diagnostic/refresh", () => {
		for (const each of refreshed) each();
		refreshed.clear();
		return null;
	});
	if (checked)
		connection.onNotification(checked, ({ uri, version }) => {
			ends.set(uri, version);
			for (const each of waiting) each();
			waiting.clear();
		});
	connection.onNotification("textDocument/publishDiagnostics", (sent) => {
		for (const each of listeners) each(sent);
	});
	connection.listen();
	const rootUri = pathToFileURL(folder).href;
	await ask("initialize", {
		processId: process.pid,
		rootUri,
		workspaceFolders: [{ uri: rootUri, name: "bench" }],
		initializationOptions: options,
		capabilities: capabilities(pulls),
	});
	editor.startMs = performance.now() - begun;
	notify("initialized", {});
	if (Object.keys(settings).length > 0) notify("workspace/didChangeConfiguration", { settings });
	return editor;
}
