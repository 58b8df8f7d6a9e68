// Shows in the status bar what is checked, or in a plain word why nothing is; and beside the language, by which registries.
import {
	type Command,
	type Disposable,
	LanguageStatusSeverity,
	l10n,
	languages,
	MarkdownString,
	StatusBarAlignment,
	ThemeColor,
	window,
	workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type Explanation, explain } from "./explain.ts";
import { paragraphs } from "./markdown.ts";
import type { Statuses } from "./statuses.ts";

const why = "sourcemark.whyNothing";
const links: readonly string[] = [why, "sourcemark.figures.focus", "workbench.actions.view.problems"];

function tooltipOf({ headline, lines }: Explanation): MarkdownString {
	const link = (title: string, command: string): string => `[${title}](command:${command})`;
	const all = [
		link(l10n.t("Explain"), why),
		link(l10n.t("Figures"), "sourcemark.figures.focus"),
		link(l10n.t("Problems"), "workbench.actions.view.problems"),
	];
	const tooltip = new MarkdownString(`${paragraphs([headline, ...lines])}\n\n${all.join(" · ")}`);
	tooltip.isTrusted = { enabledCommands: links };
	return tooltip;
}

/** What a click does: to what was found, or to why nothing is. */
const clickOf = (client: BaseLanguageClient, { is }: Explanation): string =>
	client.state === State.Stopped
		? "sourcemark.restartServer"
		: is === "checked"
			? "workbench.actions.view.problems"
			: why;

/** The items and what keeps them up to date. */
export function showStatus(client: BaseLanguageClient, statuses: Statuses): Disposable[] {
	const item = window.createStatusBarItem("sourcemark.status", StatusBarAlignment.Right, 90);
	item.name = "Sourcemark";
	const beside = languages.createLanguageStatusItem("sourcemark.registries", { language: "markdown" });
	beside.name = "Sourcemark";
	const explaining: Command = { title: l10n.t("Explain"), command: why };
	const show = (): void => {
		const document = window.activeTextEditor?.document;
		if (!document || document.uri.scheme === "output") {
			item.hide();
			return;
		}
		const status = statuses.of(document);
		const said = explain(client, document, status);
		item.text = `$(checklist) Sourcemark: ${said.short}`;
		item.tooltip = tooltipOf(said);
		item.accessibilityInformation = { label: [`Sourcemark: ${said.headline}`, ...said.lines].join(" ") };
		item.backgroundColor =
			client.state === State.Stopped ? new ThemeColor("statusBarItem.warningBackground") : undefined;
		item.command = clickOf(client, said);
		item.show();
		const registries = status?.registries.map(({ name }) => name).join(", ");
		beside.text = registries ? `Sourcemark: ${registries}` : `Sourcemark: ${said.short}`;
		beside.detail = said.headline;
		beside.command = explaining;
		beside.severity = said.is === "blocked" ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
	};
	show();
	return [
		item,
		beside,
		statuses.onChange(show),
		client.onDidChangeState(show),
		window.onDidChangeActiveTextEditor(show),
		workspace.onDidGrantWorkspaceTrust(show),
	];
}
