// Keeps what the server last said of each open draft, for the status bar, the view's badge and whoever must know when a draft was
// checked. Takes its notifications; asks nothing.
import { type Disposable, type Event, EventEmitter, type TextDocument, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Status, statusNotification } from "../../server/src/lsp/protocol.ts";
import { urisInTabs } from "./tabs.ts";

export interface Statuses extends Disposable {
	readonly of: (document: TextDocument) => Status | undefined;
	/** Of every draft in a tab that was checked, in the order of the tabs. */
	readonly all: () => readonly Status[];
	/** A draft was checked, or tabs were opened or closed. */
	readonly onChange: Event<void>;
	/** The draft that was checked. */
	readonly onChecked: Event<Status>;
}

export function keepStatuses(client: BaseLanguageClient): Statuses {
	const known = new Map<string, Status>();
	const changed = new EventEmitter<void>();
	const checked = new EventEmitter<Status>();
	const listening = [
		changed,
		checked,
		client.onNotification(statusNotification, (status: Status) => {
			known.set(status.uri, status);
			checked.fire(status);
			changed.fire();
		}),
		workspace.onDidCloseTextDocument(({ uri }) => void known.delete(client.code2ProtocolConverter.asUri(uri))),
		window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
			if (opened.length + closed.length > 0) changed.fire();
		}),
	];
	return {
		of: ({ uri }) => known.get(client.code2ProtocolConverter.asUri(uri)),
		all: () => [...new Set(urisInTabs(client))].flatMap((uri) => known.get(uri) ?? []),
		onChange: changed.event,
		onChecked: checked.event,
		dispose() {
			for (const each of listening) each.dispose();
		},
	};
}
