// Hears of everything that checks depend on and calls for a new look: settings, folders, trust, and files on the disk.

import {
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	type FileSystemWatcher,
} from "vscode-languageserver";
import { basename, dirname, isDraftName, isRegistryName } from "../../workspace/index.ts";
import type { Feature } from "../feature.ts";
import { trustedNotification } from "../protocol.ts";
import type { Session } from "../session.ts";
import { baseName, pathOf, uriOf } from "../uris.ts";

const standing: readonly FileSystemWatcher[] = [
	{ globPattern: "**/*.claims.{yaml,yml,json}" },
	{ globPattern: "**/sourcemark.config.{yaml,json}" },
	{ globPattern: "**/sourcemark.signoffs.yaml" },
	{ globPattern: "**/.gitignore" },
	{ globPattern: "**/*.{md,markdown}" },
];

/** Files that a draft or the settings name and that no standing pattern covers. */
function watcherOf(path: string, isRelative: boolean): FileSystemWatcher {
	const plain = (name: string): string => name.replace(/[*?[\]{}]/g, "?");
	if (!isRelative) return { globPattern: plain(path.replaceAll("\\", "/")) };
	return { globPattern: { baseUri: uriOf(dirname(path)), pattern: plain(basename(path)) } };
}

const watch = ({ connection, ask }: Session, watchers: readonly FileSystemWatcher[]): void =>
	ask("watching", () =>
		connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] }),
	);

function watchFiles(session: Session): void {
	const { connection, setups, overlay, change, client } = session;
	const watched = new Set<string>();
	setups.onNamed(() => {
		if (!client().watches) return;
		const named = [...setups.paths].filter((path) => pathOf(uriOf(path)) !== null && !watched.has(path));
		const fresh = named.filter(
			(path) => !isRegistryName(path) || !setups.folders().some((each) => path.startsWith(each)),
		);
		for (const path of named) watched.add(path);
		if (fresh.length > 0) {
			const { watchesRelative } = client();
			watch(
				session,
				fresh.map((path) => watcherOf(path, watchesRelative)),
			);
		}
	});
	connection.onDidChangeWatchedFiles(({ changes }) => {
		session.disk(changes.map(({ uri }) => uri));
		const others = changes.flatMap(({ uri, type }) => {
			const path = isDraftName(baseName(uri)) ? null : pathOf(uri);
			return path === null ? [] : [{ path, type }];
		});
		if (others.length === 0) return;
		for (const { path } of others) overlay.forget(path);
		setups.lookAgain();
		// What stands open was heard of already, as it was typed; not that it has come or gone: editors keep what is deleted for a while.
		if (others.some(({ path, type }) => type !== FileChangeType.Changed || !overlay.isOpen(path))) change();
	});
}

/** Without watchers, opening and saving are the moments to look again. */
function lookWithoutWatching({ documents, setups, overlay, change, client }: Session): void {
	const look = (): void => {
		if (client().watches) return;
		overlay.forget();
		setups.lookAgain();
		change();
	};
	documents.onDidSave(look);
	documents.onDidOpen(look);
}

function register(session: Session): void {
	const { connection, setups, change, client } = session;
	connection.onInitialized(() => {
		if (client().watches) watch(session, standing);
		if (client().configures)
			session.ask("settings", () =>
				connection.client.register(DidChangeConfigurationNotification.type, { section: "sourcemark" }),
			);
		if (client().changesFolders)
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
				const kept = setups.folders().filter((folder) => !gone.has(folder));
				setups.setFolders([...kept, ...added.flatMap(({ uri }) => pathOf(uri) ?? [])]);
				change();
			});
		change();
	});
	connection.onDidChangeConfiguration(({ settings }: { settings?: { sourcemark?: unknown } | null }) => {
		if (settings?.sourcemark !== undefined) setups.setSettings(settings.sourcemark);
		change();
	});
	connection.onNotification(trustedNotification, () => {
		setups.trust();
		change();
	});
	watchFiles(session);
	lookWithoutWatching(session);
}

export const watching: Feature = {
	capabilities: ({ changesFolders }) =>
		changesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},
	register,
};
