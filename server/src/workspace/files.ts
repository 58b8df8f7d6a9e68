// The port to where files lie: takes a name, gives a file's text or why there is none, and what lies in a folder. What lies there
// may be overlaid by what stands in an editor, so whoever reads a user's file reads it through a `FileReader`.
import { type Say, type Wording, wordingFor } from "../engine/index.ts";

/** A text with a stamp that changes whenever it does, or the reason why there is none: "is not a text file". */
export type FileText =
	| { readonly kind: "text"; readonly text: string; readonly stamp: string }
	| { readonly kind: "missing" }
	| { readonly kind: "unreadable"; readonly why: Say };

export interface FileReader {
	/** Never rejects. */
	readonly read: (path: string) => Promise<FileText>;
	/** The file that a path leads to by links; null where it cannot be told, because nothing is there or links are not known. */
	readonly real: (path: string) => Promise<string | null>;
	/** Is there such a file or folder? */
	readonly has: (path: string) => Promise<boolean>;
}

export interface FolderEntry {
	readonly name: string;
	/** Neither, for a link and for what is something else. */
	readonly is: "file" | "folder" | null;
}

/** Names are absolute paths, or URIs (see paths.ts). */
export interface FileSystem extends FileReader {
	/** Never rejects: what cannot be looked into is empty. */
	readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
}

/** More than a person writes. */
export const maxBytes = 128 * 1024 * 1024;

/** UTF-8 without its byte order mark. What is no text is said to be none, never guessed at. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly why: Say } {
	if (bytes.includes(0)) return { why: ({ files }) => files.binary };
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return { why: ({ files }) => files.notUtf8 };
	}
}

/** Why there is no text, as a sentence: "The file is not a text file." */
export function sayUnread(
	found: Exclude<FileText, { readonly kind: "text" }>,
	wording: Wording = wordingFor(),
): string {
	const { files } = wording;
	return found.kind === "missing" ? files.noSuch : files.the(found.why(wording));
}
