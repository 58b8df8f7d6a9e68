// Takes what the server says after each check; gives the item in the status bar: how many figures, what was found, or in a
// plain word why nothing is checked.
import {
	type Disposable,
	languages,
	MarkdownString,
	StatusBarAlignment,
	type TextDocument,
	ThemeColor,
	window,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type IdleReason, type Status, statusNotification } from "../../server/src/lsp/protocol.ts";

interface Shown {
	readonly text: string;
	readonly tooltip: string;
	/** Stands out: something must be done before anything is checked again. */
	readonly alarming?: boolean;
}

const idleWords: Readonly<Record<IdleReason, Shown>> = {
	"rules-off": { text: "rules off", tooltip: "Nothing is checked: every rule is switched off in the settings." },
	"no-claims": {
		text: "no claims on record",
		tooltip:
			"Nothing is checked: no registry was found. Add a file whose name ends in .claims.yaml, or switch on the bundled one.",
	},
	"no-figures": { text: "no figures", tooltip: "This draft has no figures." },
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

function findingsOf({ findings }: Status): number {
	return findings.error + findings.warning + findings.information;
}

function detail(status: Status): string {
	const { figures, onRecord, sourced, findings, registries, problems } = status;
	const found = `${findings.error} errors, ${findings.warning} warnings, ${findings.information} notes, ${findings.hint} hints`;
	const files = registries.map(
		({ name, claims, bundled }) => `${name} (${plural(claims, "claim")}${bundled ? ", built in" : ""})`,
	);
	return [
		`${plural(figures, "figure")}, ${onRecord} on record, ${sourced} of them credited to a source.`,
		`Found: ${found}.`,
		`Checked against: ${files.join(", ")}.`,
		...problems,
	].join("\n\n");
}

function counted(status: Status): Shown {
	const found = findingsOf(status);
	const text =
		found === 0
			? `${plural(status.figures, "figure")}`
			: `${plural(status.figures, "figure")}, ${plural(found, "finding")}`;
	return { text, tooltip: detail(status) };
}

const isRegistry = ({ uri }: TextDocument): boolean => /\.claims\.(?:ya?ml|json)$/i.test(uri.path);

function shownFor(document: TextDocument, client: BaseLanguageClient, known: ReadonlyMap<string, Status>): Shown {
	if (client.state === State.Stopped)
		return {
			text: "stopped",
			tooltip: "The language server is not running. Run “Sourcemark: Restart Server”.",
			alarming: true,
		};
	if (isRegistry(document)) return { text: "claims", tooltip: "Drafts are checked against the claims in this file." };
	if (document.languageId !== "markdown")
		return { text: "not Markdown", tooltip: "Nothing is checked: Sourcemark reads Markdown drafts." };
	if (!client.initializeResult || languages.match(client.clientOptions.documentSelector as never, document) === 0)
		return { text: "not checked", tooltip: "Nothing is checked: this is not a draft that can be edited here." };
	const status = known.get(client.code2ProtocolConverter.asUri(document.uri));
	if (!status) return { text: "…", tooltip: "Reading the draft." };
	return status.idle ? idleWords[status.idle] : counted(status);
}

/** The item and what keeps it up to date. */
export function showStatus(client: BaseLanguageClient): Disposable[] {
	const item = window.createStatusBarItem("sourcemark.status", StatusBarAlignment.Right, 90);
	item.name = "Sourcemark";
	const known = new Map<string, Status>();
	const show = (): void => {
		const document = window.activeTextEditor?.document;
		if (!document || document.uri.scheme === "output") {
			item.hide();
			return;
		}
		const { text, tooltip, alarming } = shownFor(document, client, known);
		item.text = `$(checklist) Sourcemark: ${text}`;
		item.tooltip = new MarkdownString().appendText(tooltip);
		item.backgroundColor = alarming ? new ThemeColor("statusBarItem.warningBackground") : undefined;
		item.command = client.state === State.Stopped ? "sourcemark.restartServer" : "workbench.actions.view.problems";
		item.show();
	};
	show();
	return [
		item,
		client.onNotification(statusNotification, (status: Status) => {
			known.set(status.uri, status);
			show();
		}),
		client.onDidChangeState(show),
		window.onDidChangeActiveTextEditor(show),
	];
}
