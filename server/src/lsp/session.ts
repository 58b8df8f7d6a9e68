// What the features share while one client is served: its documents, what it said of itself, the checks, the log.
// Takes a connection; gives answers to "what does the engine find in this document". Never speaks the protocol of a feature.
import { type Connection, Emitter, type Event, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { once, type Wording, wordingFor } from "../engine/index.ts";
import type { DigestStore, Platform } from "../workspace/index.ts";
import { createChecks } from "./checks.ts";
import { createFiles } from "./client-files.ts";
import type { ClientInfo } from "./client-info.ts";
import { createDigests } from "./digests.ts";
import { isOurs, isOursByName } from "./kinds.ts";
import { createListedFolders, type ListedFolders } from "./listed-folders.ts";
import { type LiveDocument, liveDocument } from "./live-document.ts";
import { createMentions, type Mentions } from "./mentions.ts";
import { createOverlay, type Overlay } from "./overlay.ts";
import type { SessionParts } from "./session-parts.ts";
import { createSetups } from "./setups.ts";
import { createTyping, type Typing } from "./typing.ts";
import { pathOf } from "./uris.ts";
import { createWorkspaceDrafts, type WorkspaceDrafts } from "./workspace-drafts.ts";

export interface Session extends SessionParts {
	/** Where somebody is typing just now. */
	readonly typing: Typing;
	/** As they stand in the editor, else as they are saved. */
	readonly overlay: Overlay;
	readonly mentions: Mentions;
	readonly drafts: WorkspaceDrafts;
	readonly listed: ListedFolders;
	readonly disk: (uris: readonly string[]) => void;
	/** The client has asked for this draft's diagnostics: it shows them itself from now on. */
	readonly onPulled: Event<string>;
	readonly pulled: (uri: string) => void;
	/** Says that what checks depend on has changed. Many at once are told as one; what is asked for meanwhile is answered with the new state already. */
	readonly change: () => void;
	/** Runs what a feature answers with; what it throws is logged and costs this answer only. */
	readonly guard: <T>(what: string, answer: () => Promise<T> | T, otherwise: T) => Promise<T>;
	/** Asks the client for what it may refuse, or be gone before it answers: that is logged, and costs nothing else. */
	readonly ask: (what: string, asked: () => Promise<unknown>) => void;
}

/** Keystrokes in a registry come faster than anybody reads what they change elsewhere. */
const togetherMs = 60;

export function createSession(connection: Connection, client: () => ClientInfo, platform: Platform): Session {
	const typing = createTyping();
	const documents = new TextDocuments({
		create: liveDocument,
		update: (document: LiveDocument, changes, version) => {
			typing.note(document.uri, changes);
			document.edit(changes, version);
			return document;
		},
	});
	const files = createFiles(connection, client, platform.disk);
	const overlay = createOverlay(files);
	// Asked when first needed: nobody answers before the client has said who it is.
	const program = once(() => platform.program(client().options.home ?? null));
	const log = (message: string): void => connection.console.error(message);
	const wording = (): Wording => wordingFor(client().interface);
	const setups = createSetups(connection, client, { files, overlay, program }, log);
	const store = once((): DigestStore => platform.store(client().options.cacheFolder, client().interface));
	const digests = createDigests(connection, client, store, platform.reader(), log);
	const checks = createChecks(setups, digests, log);
	const changed = new Emitter<void>();
	const doubt = new Emitter<void>();
	const onDisk = new Emitter<readonly string[]>();
	const pulled = new Emitter<string>();
	let waiting: ReturnType<typeof setTimeout> | null = null;
	const change = (): void => {
		setups.forget();
		doubt.fire();
		waiting ??= setTimeout(() => {
			waiting = null;
			changed.fire();
		}, togetherMs);
	};
	/** Any YAML, JSON or BibTeX may be open; few of them are anything to us. */
	const matters = (document: TextDocument): boolean =>
		isOursByName(document) || (isOurs(document) && setups.paths.has(pathOf(document.uri) ?? document.uri));
	digests.onRead(change);
	documents.onDidChangeContent(({ document }) => {
		if (!isOurs(document)) return;
		if (overlay.open(document.uri, document.getText()) && matters(document)) change();
	});
	documents.onDidClose(({ document }) => {
		checks.forget(document.uri);
		if (overlay.close(document.uri) && matters(document)) change();
	});
	connection.onShutdown(() => {
		if (waiting) clearTimeout(waiting);
	});
	const parts: SessionParts = {
		connection,
		client,
		wording,
		documents,
		program,
		files,
		setups,
		checks,
		onChanged: changed.event,
		onDoubt: doubt.event,
		onDisk: onDisk.event,
	};
	const drafts = createWorkspaceDrafts(parts);
	const guard: Session["guard"] = async (what, answer, otherwise) => {
		try {
			return await answer();
		} catch (error) {
			log(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
			return otherwise;
		}
	};
	return {
		...parts,
		typing,
		overlay,
		listed: createListedFolders(parts),
		drafts,
		mentions: createMentions(documents, files, drafts),
		change,
		disk: (uris) => onDisk.fire(uris),
		onPulled: pulled.event,
		pulled: (uri) => pulled.fire(uri),
		guard,
		ask: (what, asked) => void guard(what, asked, null),
	};
}
