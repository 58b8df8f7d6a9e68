// Puts the caret on the next or previous finding of Sourcemark in the draft, round and round, and shows what is said of it. Hints are
// passed over, as VS Code's own command does.
import { commands, DiagnosticSeverity, l10n, languages, type Position, Selection, window } from "vscode";

const isBefore = (a: Position, b: Position): boolean => a.isBefore(b);

/** Gives whether there was one. */
export async function goToFinding(way: "next" | "previous"): Promise<boolean> {
	const editor = window.activeTextEditor;
	const all = editor ? languages.getDiagnostics(editor.document.uri) : [];
	const starts = all
		.filter(({ source, severity }) => source === "sourcemark" && severity !== DiagnosticSeverity.Hint)
		.map(({ range }) => range)
		.sort((a, b) => a.start.compareTo(b.start));
	if (!editor || starts.length === 0) {
		const said = l10n.t("Sourcemark has found nothing in this draft.");
		void window.setStatusBarMessage(`$(pass) ${said}`, 4000);
		return false;
	}
	const caret = editor.selection.active;
	const next = starts.find(({ start }) => isBefore(caret, start)) ?? starts[0];
	const previous = starts.findLast(({ start }) => isBefore(start, caret)) ?? starts.at(-1);
	const found = way === "next" ? next : previous;
	if (!found) return false;
	editor.selection = new Selection(found.start, found.start);
	editor.revealRange(found);
	await commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
	return true;
}
