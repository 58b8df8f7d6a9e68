// Takes a node of the tree; gives the item that shows it: icon by state, and all that icon and colour say in words too, for whoever
// has the view read out.
import { l10n, MarkdownString, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { FigureState, PlaceRange } from "../../../server/src/lsp/protocol.ts";
import { paragraphs } from "../markdown.ts";
import type { FigureNode, Grouping, GroupNode, TreeNode } from "./tree.ts";
import { sayConflicts, sayDraft, sayFigures, sayState } from "./words.ts";

const icons: Readonly<Record<FigureState, readonly [icon: string, colour: string]>> = {
	conflict: ["error", "problemsErrorIcon.foreground"],
	attention: ["warning", "problemsWarningIcon.foreground"],
	unsourced: ["question", "descriptionForeground"],
	silenced: ["mute", "disabledForeground"],
	cited: ["quote", "descriptionForeground"],
	supported: ["pass", "sourcemark.supportedFigure"],
};

const iconOf = (state: FigureState): ThemeIcon => {
	const [icon, colour] = icons[state];
	return new ThemeIcon(icon, new ThemeColor(colour));
};

const groupIcons = { draft: "markdown", source: "book" } as const;

function groupIcon({ of, state }: GroupNode): ThemeIcon | undefined {
	if (of === "heading") return undefined;
	return of === "state" ? iconOf(state) : new ThemeIcon(groupIcons[of]);
}

export const toRange = ({ start, end }: PlaceRange): Range =>
	new Range(start.line, start.character, end.line, end.character);

/** Opens the file at the place; the focus stays where the keys are. */
const jump = (uri: string, range: PlaceRange) => ({
	command: "vscode.open",
	title: l10n.t("Go to Figure"),
	arguments: [Uri.parse(uri), { selection: toRange(range), preserveFocus: true }],
});

const sayLine = ({ range }: FigureNode): string => l10n.t("line {0}", range.start.line + 1);

/** What the group does not say already. */
function description(node: FigureNode, by: Grouping): string {
	const place = `${sayDraft(node.uri).split("/").at(-1)}:${node.range.start.line + 1}`;
	const sources = node.sources.join(", ");
	if (by === "draft") return sources || (node.claim ?? "");
	return by === "state" ? [place, sources].filter(Boolean).join(" · ") : place;
}

const spoken = (node: FigureNode): string =>
	[
		node.text,
		sayState(node.state),
		node.sources.length > 0 ? l10n.t("credited to {0}", node.sources.join(", ")) : "",
		node.claim === null ? "" : l10n.t("claim {0}", node.claim),
		l10n.t("{0} of {1}", sayLine(node), sayDraft(node.uri)),
	]
		.filter(Boolean)
		.join(", ");

function figureItem(node: FigureNode, by: Grouping): TreeItem {
	const item = new TreeItem(node.text, TreeItemCollapsibleState.None);
	item.id = node.id;
	item.iconPath = iconOf(node.state);
	item.description = description(node, by);
	item.contextValue = node.claim === null ? "figure" : "figure.onRecord";
	item.command = jump(node.uri, node.range);
	item.accessibilityInformation = { label: spoken(node) };
	return item;
}

function groupItem(node: GroupNode): TreeItem {
	const conflicts = node.figures.filter(({ state }) => state === "conflict").length;
	const counts = [sayFigures(node.figures.length), ...(conflicts > 0 ? [sayConflicts(conflicts)] : [])];
	const isQuiet = node.of === "state" && ["supported", "cited", "silenced"].includes(node.state);
	const state = isQuiet ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
	const item = new TreeItem(node.label, state);
	item.id = node.id;
	const icon = groupIcon(node);
	if (icon) item.iconPath = icon;
	item.description = `${node.figures.length}`;
	item.tooltip = [node.label, ...counts].join(" · ");
	item.contextValue = node.of;
	item.accessibilityInformation = { label: `${node.label}, ${counts.join(", ")}` };
	if (node.of === "draft" && node.uri !== null) item.resourceUri = Uri.parse(node.uri);
	return item;
}

export const itemOf = (node: TreeNode, by: Grouping): TreeItem =>
	node.kind === "figure" ? figureItem(node, by) : groupItem(node);

/** With what the rules say of it: `messages`. */
export function tooltipOf(node: FigureNode, messages: readonly string[]): MarkdownString {
	const lines = [`${node.text}: ${sayState(node.state)}`, ...messages];
	if (node.sources.length > 0) lines.push(l10n.t("Credited to: {0}", node.sources.join(", ")));
	if (node.claim !== null) lines.push(l10n.t("On record as: {0}", node.claim));
	lines.push([sayDraft(node.uri), node.heading, sayLine(node)].filter(Boolean).join(" · "));
	return new MarkdownString(paragraphs(lines));
}
