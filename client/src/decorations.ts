// Marks supported figures quietly: a dotted line under those in sight, in a colour of the theme's. Asks the server for the stretch that
// is shown and nothing more.
import { type Disposable, Range, type TextEditor, ThemeColor, window, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type DraftRange, type MarkedPlaces, supportedRequest } from "../../server/src/lsp/protocol.ts";
import type { Statuses } from "./statuses.ts";

/** Scrolling passes over more than anybody reads. */
const togetherMs = 150;

/** A little more than is shown, so that scrolling finds it marked. */
const linesAround = 40;

const isDraft = ({ document }: TextEditor): boolean => document.languageId === "markdown";

function stretchOf({ visibleRanges, document }: TextEditor): Range {
	const first = visibleRanges[0]?.start.line ?? 0;
	const last = visibleRanges.at(-1)?.end.line ?? 0;
	return document.validateRange(new Range(Math.max(0, first - linesAround), 0, last + linesAround, Number.MAX_VALUE));
}

export function markSupported(client: BaseLanguageClient, statuses: Statuses): Disposable {
	const mark = window.createTextEditorDecorationType({
		borderStyle: "none none dotted none",
		borderWidth: "0 0 1px 0",
		borderColor: new ThemeColor("sourcemark.supportedFigure"),
	});
	const timers = new Map<TextEditor, ReturnType<typeof setTimeout>>();
	const show = async (editor: TextEditor): Promise<void> => {
		if (client.state !== State.Running || !window.visibleTextEditors.includes(editor)) return;
		const { asUri, asRange } = client.code2ProtocolConverter;
		const params: DraftRange = { uri: asUri(editor.document.uri), range: asRange(stretchOf(editor)) };
		const marked = await client.sendRequest<MarkedPlaces | null>(supportedRequest, params);
		if (marked && marked.version !== editor.document.version) return;
		const ranges = await client.protocol2CodeConverter.asRanges([...(marked?.ranges ?? [])]);
		editor.setDecorations(mark, ranges);
	};
	const soon = (editor: TextEditor): void => {
		if (!isDraft(editor)) return;
		clearTimeout(timers.get(editor));
		const run = (): void => {
			timers.delete(editor);
			show(editor).catch((error) => client.error("Marks", error, false));
		};
		timers.set(editor, setTimeout(run, togetherMs));
	};
	const all = (): void => window.visibleTextEditors.forEach(soon);
	const listening = [
		mark,
		statuses.onChecked(({ uri }) => {
			const { asUri } = client.code2ProtocolConverter;
			for (const editor of window.visibleTextEditors) if (asUri(editor.document.uri) === uri) soon(editor);
		}),
		window.onDidChangeVisibleTextEditors(all),
		window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => soon(textEditor)),
		workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("sourcemark") && all()),
	];
	return {
		dispose() {
			for (const timer of timers.values()) clearTimeout(timer);
			for (const each of listening) each.dispose();
		},
	};
}
