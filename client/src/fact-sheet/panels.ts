// The panels that show fact sheets, one a draft: made anew as drafts, registries and sign-offs change, and leading from an entry to its
// figure. Lives as long as the extension.
import {
	type Disposable,
	env,
	l10n,
	Range,
	type TextDocument,
	Uri,
	ViewColumn,
	type WebviewPanel,
	window,
	workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type FactSheet,
	type SheetParams,
	type StaleSheet,
	sheetRequest,
	sheetStaleNotification,
} from "../../../server/src/lsp/protocol.ts";
import { type PanelMessage, panelPage, type SheetMessage } from "./page.ts";

const panelType = "sourcemark.factSheet";

/** Keystrokes come faster than anybody reads. */
const togetherMs = 300;

export interface Panels extends Disposable {
	readonly open: (draft: TextDocument) => Promise<WebviewPanel>;
}

interface Shown {
	readonly panel: WebviewPanel;
	/** Asks for the sheet and shows it; once for many calls. */
	readonly refresh: (soon?: boolean) => void;
}

const columnOf = (uri: Uri): ViewColumn =>
	window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn ??
	ViewColumn.One;

async function jump(uri: Uri, { line, character }: { readonly line: number; readonly character: number }) {
	const selection = new Range(line, character, line, character);
	await window.showTextDocument(uri, { viewColumn: columnOf(uri), selection });
}

function show(client: BaseLanguageClient, panel: WebviewPanel, uri: Uri): Shown {
	const { webview } = panel;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isStale = true;
	const load = async (): Promise<void> => {
		isStale = false;
		const params: SheetParams = {
			uri: client.code2ProtocolConverter.asUri(uri),
			format: "panel",
			language: env.language,
		};
		await workspace.openTextDocument(uri);
		const sheet = await client.sendRequest<FactSheet | null>(sheetRequest, params);
		if (!sheet) return;
		panel.title = sheet.title;
		if (webview.html === "") webview.html = panelPage(sheet.title, sheet.style);
		const message: SheetMessage = { uri: uri.toString(), language: sheet.language, body: sheet.text };
		await webview.postMessage(message);
	};
	const refresh = (soon = false): void => {
		isStale = true;
		clearTimeout(timer);
		// What nobody sees waits until somebody does.
		if (panel.visible)
			timer = setTimeout(() => void load().catch((error) => client.error(String(error))), soon ? 0 : togetherMs);
	};
	webview.options = { enableScripts: true, localResourceRoots: [] };
	webview.html = "";
	webview.onDidReceiveMessage((message: PanelMessage) => {
		if ("ready" in message) refresh(true);
		else void jump(uri, message);
	});
	panel.onDidChangeViewState(() => {
		if (panel.visible && isStale) refresh(true);
	});
	panel.onDidDispose(() => clearTimeout(timer));
	refresh(true);
	return { panel, refresh };
}

export function createPanels(client: BaseLanguageClient): Panels {
	const shown = new Map<string, Shown>();
	const attach = (panel: WebviewPanel, uri: Uri): WebviewPanel => {
		const name = uri.toString();
		shown.set(name, show(client, panel, uri));
		panel.onDidDispose(() => shown.delete(name));
		return panel;
	};
	const listening = [
		client.onNotification(sheetStaleNotification, ({ uri }: StaleSheet) =>
			shown.get(client.protocol2CodeConverter.asUri(uri).toString())?.refresh(),
		),
		window.registerWebviewPanelSerializer(panelType, {
			async deserializeWebviewPanel(panel, state?: { readonly uri?: string }) {
				if (state?.uri) attach(panel, Uri.parse(state.uri));
				else panel.dispose();
			},
		}),
	];
	return {
		async open({ uri }) {
			const known = shown.get(uri.toString());
			if (known) {
				known.panel.reveal(undefined, true);
				return known.panel;
			}
			const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
			const title = l10n.t("Fact Sheet");
			return attach(window.createWebviewPanel(panelType, title, place, { enableFindWidget: true }), uri);
		},
		dispose() {
			for (const { panel } of shown.values()) panel.dispose();
			for (const each of listening) each.dispose();
		},
	};
}
