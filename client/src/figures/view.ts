// The Figures view: the tree, how it is grouped and filtered, its badge, and the commands in its title. Lives as long as the extension.
import {
	commands,
	type Disposable,
	EventEmitter,
	type ExtensionContext,
	l10n,
	languages,
	ProgressLocation,
	type TreeDataProvider,
	Uri,
	window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Statuses } from "../statuses.ts";
import { askForFilter } from "./filter.ts";
import { itemOf, tooltipOf, toRange } from "./items.ts";
import { type Asking, keepLists, type Scope } from "./lists.ts";
import { countOf, type Grouping, type GroupNode, groupings, type TreeNode, treeOf } from "./tree.ts";
import { sayConflicts, sayFigures, words } from "./words.ts";

const viewId = "sourcemark.figures";

/** For whoever drives the view from code, as tests do. */
export interface FiguresView extends Disposable {
	readonly nodes: () => readonly GroupNode[];
	readonly settled: () => Promise<void>;
	readonly group: (by: Grouping) => void;
	readonly filter: (text: string) => void;
	readonly scope: (scope: Scope) => void;
}

/** Of the open drafts quickly, in the view; of the workspace with a way to stop. */
const asking: Asking = (ask, scope) => {
	if (scope === "open") return Promise.resolve(window.withProgress({ location: { viewId } }, () => ask()));
	const options = {
		location: ProgressLocation.Notification,
		title: l10n.t("Sourcemark: figures of the workspace"),
		cancellable: true,
	};
	return Promise.resolve(window.withProgress(options, (_, token) => ask(token)));
};

const sayGrouping = (by: Grouping): string =>
	({ draft: l10n.t("by draft"), state: l10n.t("by state"), source: l10n.t("by source") })[by];

/** What Sourcemark's diagnostics say at the place. */
function messagesAt({ uri, range }: { readonly uri: string; readonly range: Parameters<typeof toRange>[0] }): string[] {
	const at = toRange(range);
	const all = languages.getDiagnostics(Uri.parse(uri));
	const here = all.filter((each) => each.source === "sourcemark" && at.intersection(each.range));
	return here.map(({ message }) => message);
}

const context = (name: string, value: unknown): Thenable<unknown> =>
	commands.executeCommand("setContext", `sourcemark.figures.${name}`, value);

export function createFiguresView(
	client: BaseLanguageClient,
	statuses: Statuses,
	remembered: ExtensionContext["workspaceState"],
): FiguresView {
	const said = remembered.get<Grouping>("figures.by");
	let by: Grouping = groupings.find((each) => each === said) ?? "draft";
	let filter = "";
	let tree: readonly GroupNode[] = [];
	const lists = keepLists(client, statuses, asking, remembered.get<Scope>("figures.scope") ?? "open");
	const changed = new EventEmitter<void>();
	const provider: TreeDataProvider<TreeNode> = {
		onDidChangeTreeData: changed.event,
		getChildren: (node) => [...(node === undefined ? tree : node.kind === "group" ? node.nodes : [])],
		getTreeItem: (node) => itemOf(node, by),
		resolveTreeItem(item, node) {
			if (node.kind === "figure") item.tooltip = tooltipOf(node, messagesAt(node));
			return item;
		},
	};
	const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });

	const showBadge = (): void => {
		const open = statuses.all().reduce((sum, { states }) => sum + states.conflict, 0);
		const conflicts = lists.scope() === "workspace" ? countOf(lists.drafts(), "conflict") : open;
		view.badge = conflicts > 0 ? { value: conflicts, tooltip: sayConflicts(conflicts) } : undefined;
	};
	const show = (): void => {
		const drafts = lists.drafts();
		tree = treeOf(drafts, { by, filter }, words());
		const all = countOf(drafts);
		const left = new Set(
			tree.flatMap(({ figures }) =>
				figures.map(({ uri, position }) => `${uri} ${position.line} ${position.character}`),
			),
		).size;
		const scope = lists.scope() === "workspace" ? l10n.t("workspace") : l10n.t("open drafts");
		view.description = `${sayGrouping(by)}, ${scope}`;
		// Nothing at all is said by the view's welcome.
		const found = l10n.t("“{0}”: {1} of {2}", filter, left, sayFigures(all));
		view.message = filter === "" || all === 0 ? "" : found;
		void context("by", by);
		void context("scope", lists.scope());
		void context("filtered", filter !== "");
		showBadge();
		changed.fire();
	};
	const group = (next: Grouping): void => {
		by = next;
		void remembered.update("figures.by", by);
		show();
	};
	const scope = (next: Scope): void => {
		void remembered.update("figures.scope", next);
		lists.setScope(next);
		show();
	};
	const setFilter = (text: string): void => {
		filter = text.trim();
		show();
	};
	const command = (name: string, run: () => unknown): Disposable =>
		commands.registerCommand(`sourcemark.figures.${name}`, run);
	const listening = [
		view,
		changed,
		lists,
		lists.onChange(show),
		statuses.onChange(showBadge),
		view.onDidChangeVisibility(({ visible }) => lists.watch(visible)),
		command("byDraft", () => group("draft")),
		command("byState", () => group("state")),
		command("bySource", () => group("source")),
		command("ofWorkspace", () => scope("workspace")),
		command("ofOpenDrafts", () => scope("open")),
		command("filter", () => askForFilter(filter, setFilter)),
		command("clearFilter", () => setFilter("")),
	];
	lists.watch(view.visible);
	show();
	return {
		nodes: () => tree,
		settled: lists.settled,
		group,
		filter: setFilter,
		scope,
		dispose() {
			for (const each of listening) each.dispose();
		},
	};
}
