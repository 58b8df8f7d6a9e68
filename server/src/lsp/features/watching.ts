// Hears of everything that checks depend on and calls for a new look: settings, folders, trust, and files on the disk.

import {
	BulkRegistration,
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	DidChangeWatchedFilesNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	FileChangeType,
	type FileSystemWatcher,
	TextDocumentSyncKind,
} from "vscode-languageserver";
import { formatFor } from "../../engine/index.ts";
import { basename, dirname, isDraftName, isRegistryName } from "../../workspace/index.ts";
import type { Feature } from "../feature.ts";
import { isOursByName } from "../kinds.ts";
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

/** What a client tells of by itself. */
const isHeardOf = (name: string): boolean => isOursByName({ uri: name }) || formatFor(name).name === "BibTeX";

/** As a pattern that matches it. */
const plain = (name: string): string => name.replace(/[*?[\]{}]/g, "?");

/** Files that a draft or the settings name and that no standing pattern covers. */
function watcherOf(path: string, isRelative: boolean): FileSystemWatcher {
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

/**
 * An editor need not tell of every JSON and YAML file that stands open: of those by whose names a bibliography goes it is asked to. What
 * bears the name elsewhere is nothing to us.
 */
function hearOfNamed({ connection: { client: asked }, setups, client, ask }: Session): void {
	const heard = new Set<string>();
	setups.onNamed(() => {
		if (!client().registersDocuments) return;
		const names = [...setups.paths].map(basename).filter((name) => !isHeardOf(name) && !heard.has(name));
		for (const name of names) heard.add(name);
		if (names.length === 0) return;
		const documentSelector = [...new Set(names)].map((name) => ({ pattern: `**/${plain(name)}` }));
		const all = BulkRegistration.create();
		all.add(DidOpenTextDocumentNotification.type, { documentSelector });
		all.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
		all.add(DidCloseTextDocumentNotification.type, { documentSelector });
		ask("hearing of named files", () => asked.register(all));
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
	hearOfNamed(session);
	lookWithoutWatching(session);
}

export const watching: Feature = {
	capabilities: ({ changesFolders }) =>
		changesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},
	register,
};
