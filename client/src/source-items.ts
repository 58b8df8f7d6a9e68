// Takes sources; gives them as entries of a list to choose from, and puts entries under what they have in common.
import { type QuickPickItem, QuickPickItemKind } from "vscode";
import type { Citable } from "../../server/src/lsp/protocol.ts";

export interface SourceItem extends QuickPickItem {
	readonly key?: string;
}

export const sourceItem = ({ key, name, title, detail }: Citable, description: string): SourceItem => ({
	key,
	label: name,
	description,
	detail: [title, detail].filter(Boolean).join(" · "),
});

/** Nothing where there are none. */
export const under = <Item extends QuickPickItem>(label: string, items: readonly Item[]): (Item | QuickPickItem)[] =>
	items.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...items] : [];
