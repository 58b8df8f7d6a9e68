// What of a session those may use that are themselves a part of it. Types only.
import type { Connection, Event, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Wording } from "../engine/index.ts";
import type { Program } from "../workspace/index.ts";
import type { Checks } from "./checks.ts";
import type { Files } from "./client-files.ts";
import type { ClientInfo } from "./client-info.ts";
import type { Setups } from "./setups.ts";

export interface SessionParts {
	readonly connection: Connection;
	/** What the client said of itself; known once it has started the server. */
	readonly client: () => ClientInfo;
	/** In what the client's person reads. */
	readonly wording: () => Wording;
	readonly documents: TextDocuments<TextDocument>;
	/** What comes with the program. */
	readonly program: () => Program;
	/** As they are saved. */
	readonly files: Files;
	readonly setups: Setups;
	readonly checks: Checks;
	/** URIs of files that have changed on the disk, as the client's watchers say. */
	readonly onDisk: Event<readonly string[]>;
	/** What checks depend on has changed: registries, settings, trust. All open drafts need a new look. */
	readonly onChanged: Event<void>;
	/** The same at once, each time it is said: what is remembered may be out of date. */
	readonly onDoubt: Event<void>;
}
