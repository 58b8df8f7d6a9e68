// What the server needs of where it runs, in one record: a machine with a disk and threads (machine/), or a browser that has neither (web/).
// Whoever starts the server hands it over; nothing else asks where it is.
import type { InterfaceLanguage } from "../engine/index.ts";
import type { DigestReader, DigestStore } from "./digests.ts";
import type { FileSystem } from "./files.ts";
import type { LoadedFile } from "./named.ts";

/** What comes with the program. */
export interface Program {
	readonly bundled: readonly LoadedFile[];
	/** Address of a rule's page, to be read without a network; null for what is no rule, and where there are no pages. */
	readonly page: (rule: string) => string | null;
}

export interface Platform {
	/** Null where there is none, and all files lie with the client. */
	readonly disk: FileSystem | null;
	/** `home` is the URI of the extension's folder, where a client says it. */
	readonly program: (home: string | null) => Program;
	/** In the folder; null keeps nothing. Undefined is the usual place. What is kept says its problems in one language. */
	readonly store: (folder: string | null | undefined, language: InterfaceLanguage) => DigestStore;
	readonly reader: () => DigestReader;
	/** Called once, when the server starts. */
	readonly prepare: () => void;
}
