// Asks for words that an entry of the view must have; the view follows as they are typed, and Escape brings back what was before.
import { l10n, window } from "vscode";

export function askForFilter(before: string, apply: (text: string) => void): void {
	const input = window.createInputBox();
	input.title = l10n.t("Filter Figures");
	input.prompt = l10n.t("Words of the figure, its state, source, claim, heading or draft. Empty shows all.");
	input.value = before;
	input.ignoreFocusOut = true;
	let isTaken = false;
	input.onDidChangeValue(apply);
	input.onDidAccept(() => {
		isTaken = true;
		input.hide();
	});
	input.onDidHide(() => {
		if (!isTaken) apply(before);
		input.dispose();
	});
	input.show();
}
