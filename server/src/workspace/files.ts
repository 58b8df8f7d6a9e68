// The port to the disk: takes a path, gives a file's text or why there is none. What is on the disk may be overlaid by what
// stands in an editor, so whoever reads a user's file reads it through a `FileReader`.
import { readFile, stat } from "node:fs/promises";

/** A text with a stamp that changes whenever it does, or the reason in plain words why there is none. */
export type FileText =
	| { readonly kind: "text"; readonly text: string; readonly stamp: string }
	| { readonly kind: "missing" }
	| { readonly kind: "unreadable"; readonly why: string };

export interface FileReader {
	/** Never rejects. */
	readonly read: (path: string) => Promise<FileText>;
}

/** More than a person writes. */
export const maxBytes = 128 * 1024 * 1024;

const missing: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR"]);

function failure(error: unknown): FileText {
	const { code, message } = error as NodeJS.ErrnoException;
	if (missing.has(code)) return { kind: "missing" };
	if (code === "EACCES" || code === "EPERM") return { kind: "unreadable", why: "may not be read (permissions)" };
	return { kind: "unreadable", why: message };
}

/** UTF-8 without its byte order mark. What is no text is said to be none, never guessed at. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly why: string } {
	if (bytes.includes(0)) return { why: "is not a text file" };
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return { why: "is not UTF-8 text" };
	}
}

async function readText(path: string): Promise<FileText> {
	try {
		const { size, mtimeMs, ino } = await stat(path);
		if (size > maxBytes) return { kind: "unreadable", why: "is larger than 128 MB" };
		const decoded = decode(await readFile(path));
		if ("why" in decoded) return { kind: "unreadable", why: decoded.why };
		return { kind: "text", text: decoded.text, stamp: `${mtimeMs}.${size}.${ino}` };
	} catch (error) {
		return failure(error);
	}
}

/** The disk as it is. */
export const disk: FileReader = { read: readText };
