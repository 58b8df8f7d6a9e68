// Takes a document and what is known of it; says in words whether it is checked, against what, or why not, and what can be done about it.
// Gives plain values: the status bar, the language status and the command that explains show them.
import { l10n, languages, type TextDocument, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { IdleReason, Status } from "../../server/src/lsp/protocol.ts";

export interface Action {
	readonly title: string;
	readonly command: string;
	readonly arguments?: readonly unknown[];
}

export interface Explanation {
	/** For the status bar. */
	readonly short: string;
	readonly headline: string;
	readonly lines: readonly string[];
	readonly actions: readonly Action[];
	/**
	 * - `checked`: something is
	 * - `idle`: nothing is, and nobody need do anything about it
	 * - `blocked`: nothing is, and somebody must do something first
	 */
	readonly is: "checked" | "idle" | "blocked";
}

const count = (number: number, one: string, many: string): string => (number === 1 ? one : many);

const restart = (): Action => ({ title: l10n.t("Restart Server"), command: "sourcemark.restartServer" });
const log = (): Action => ({ title: l10n.t("Show Log"), command: "sourcemark.showLog" });
const settings = (name: string): Action => ({
	title: l10n.t("Show Settings"),
	command: "workbench.action.openSettings",
	arguments: [name],
});
const createClaims = (): Action => ({
	title: l10n.t("Create a Claims File"),
	command: "sourcemark.createClaimsFile",
});
const record = (): Action => ({ title: l10n.t("Record a Claim"), command: "sourcemark.recordClaim" });
const trust = (): readonly Action[] =>
	workspace.isTrusted ? [] : [{ title: l10n.t("Trust Workspace"), command: "workbench.trust.manage" }];

/** The own one, or those there are to choose from. */
function openRegistry({ registries }: Status): readonly Action[] {
	const [first, ...more] = registries.filter(({ bundled }) => !bundled);
	if (!first) return [];
	const uris = [first, ...more].map(({ uri }) => uri);
	return [{ title: l10n.t("Open Registry"), command: "sourcemark.openRegistry", arguments: [uris] }];
}

const idle = (short: string, headline: string, ...actions: Action[]): Explanation => ({
	short,
	headline,
	lines: [],
	actions,
	is: "idle",
});

const sayRegistries = ({ registries }: Status): string[] =>
	registries.map(({ name, claims, bundled }) => {
		// A bibliography has none, and lacks none.
		if (claims === 0 && !/\.claims\.\w+$/.test(name)) return l10n.t("{0} (sources only)", name);
		const said = count(claims, l10n.t("{0} (1 claim)", name), l10n.t("{0} ({1} claims)", name, claims));
		return bundled ? l10n.t("{0}, built in", said) : said;
	});

/** What keeps some of it from being checked. */
function hindrances({ problems, silencing, registries }: Status, document: TextDocument): string[] {
	const own = workspace.getConfiguration("sourcemark", document.uri);
	const named = own.inspect<readonly string[]>("registries");
	const isRestricted = !workspace.isTrusted && (named?.workspaceValue ?? named?.workspaceFolderValue ?? []).length > 0;
	const noted = [
		...problems,
		isRestricted ? l10n.t("The workspace is not trusted: files named by its settings are not read.") : "",
		count(
			silencing,
			l10n.t("A comment in the draft switches rules off."),
			silencing > 1 ? l10n.t("{0} comments in the draft switch rules off.", silencing) : "",
		),
		own.get("run") === "onSave" && document.isDirty
			? l10n.t("Drafts are checked when they are saved, and this one is not saved yet.")
			: "",
		registries.every(({ bundled }) => bundled)
			? l10n.t("No claims file of your own counts here: a file whose name ends in .claims.yaml, in this folder.")
			: "",
	];
	return noted.filter((line) => line !== "");
}

function explainIdle(status: Status, reason: IdleReason, document: TextDocument): Explanation {
	const lines = hindrances(status, document);
	if (reason === "rules-off")
		return {
			...idle(l10n.t("rules off"), l10n.t("Nothing is checked: every rule is switched off in the settings.")),
			lines,
			actions: [settings("sourcemark.rules")],
			is: "blocked",
		};
	if (reason === "no-claims")
		return {
			...idle(
				l10n.t("no claims on record"),
				l10n.t("Nothing is held against a source: no claims are on record for this draft."),
			),
			lines: [
				...(status.figures > 0 ? [l10n.t("Its figures are only held against each other.")] : []),
				...(status.registries.length > 0 ? [l10n.t("Read: {0}.", sayRegistries(status).join("; "))] : []),
				...lines,
			],
			actions: [createClaims(), ...openRegistry(status), ...trust(), settings("sourcemark.bundledRegistry")],
			is: "blocked",
		};
	const told = l10n.t("This draft has no figures: numbers with what they count, measure or cost.");
	return { ...idle(l10n.t("no figures"), told, ...openRegistry(status)), lines };
}

function explainChecked(status: Status, document: TextDocument): Explanation {
	const { figures, onRecord, sourced, findings, states } = status;
	const found = findings.error + findings.warning + findings.information;
	const own = openRegistry(status);
	const said = count(figures, l10n.t("1 figure"), l10n.t("{0} figures", figures));
	const short = found === 0 ? said : `${said}, ${count(found, l10n.t("1 finding"), l10n.t("{0} findings", found))}`;
	const standing = [
		l10n.t("{0} supported", states.supported),
		l10n.t("{0} in conflict", states.conflict),
		l10n.t("{0} to check", states.attention),
		l10n.t("{0} without a source", states.unsourced),
		l10n.t("{0} cited but not on record", states.cited),
		l10n.t("{0} silenced", states.silenced),
	];
	const shown = standing.filter((line) => !/^0\D/.test(line)).join(", ");
	return {
		short,
		headline: l10n.t("{0}: {1} on record, {2} of them credited to a source.", said, onRecord, sourced),
		lines: [
			`${shown}.`,
			l10n.t("Checked against: {0}.", sayRegistries(status).join("; ")),
			...(onRecord === 0 ? [l10n.t("None of the figures is on record: only what is on record can conflict.")] : []),
			...hindrances(status, document),
		],
		actions: [
			...(onRecord === 0 ? [record()] : []),
			...(own.length > 0 ? own : [createClaims()]),
			...trust(),
			settings("sourcemark"),
		],
		is: "checked",
	};
}

const isRegistry = ({ uri }: TextDocument): boolean => /\.claims\.(?:ya?ml|json)$/i.test(uri.path);

export function explain(
	client: BaseLanguageClient,
	document: TextDocument | undefined,
	status: Status | undefined,
): Explanation {
	if (client.state === State.Stopped)
		return {
			...idle(l10n.t("stopped"), l10n.t("Nothing is checked: the language server is not running.")),
			actions: [restart(), log()],
			is: "blocked",
		};
	if (!document) {
		const open = { title: l10n.t("Open a Sample Draft"), command: "sourcemark.openSample" };
		return idle(l10n.t("no draft"), l10n.t("No file is open. Sourcemark checks Markdown drafts."), open);
	}
	if (isRegistry(document))
		return idle(l10n.t("claims"), l10n.t("Drafts are checked against the claims in this file."));
	if (document.languageId !== "markdown") {
		const change = {
			title: l10n.t("Change Language Mode"),
			command: "workbench.action.editor.changeLanguageMode",
		};
		const told = l10n.t(
			"Nothing is checked here: Sourcemark reads Markdown, and this file is “{0}”.",
			document.languageId,
		);
		return idle(l10n.t("not Markdown"), told, change);
	}
	if (!client.initializeResult || languages.match(client.clientOptions.documentSelector as never, document) === 0) {
		const told = l10n.t(
			"Nothing is checked here: this is not a draft that can be edited, but “{0}”.",
			document.uri.scheme,
		);
		return idle(l10n.t("not checked"), told);
	}
	if (!status) return idle("…", l10n.t("The draft is being read."), log());
	return status.idle ? explainIdle(status, status.idle, document) : explainChecked(status, document);
}
