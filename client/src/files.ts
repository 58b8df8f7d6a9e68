// Answers what the server asks of files that lie on no disk of its own: in a browser's folder, in a repository far away. Takes a client;
// reads through VS Code, which knows who has them. Never writes, never follows a link.
import { type Disposable, FileSystemError, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type FileAnswer,
	type FileParams,
	type FolderAnswer,
	listFolderRequest,
	readFileRequest,
	type WhyUnreadable,
} from "../../server/src/lsp/protocol.ts";

/** More than a person writes. */
const maxBytes = 128 * 1024 * 1024;

const unreadable = (why: WhyUnreadable, said = ""): FileAnswer => ({ kind: "unreadable", why, said });

function textOf(bytes: Uint8Array, stamp: string): FileAnswer {
	if (bytes.includes(0)) return unreadable("binary");
	try {
		return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), stamp };
	} catch {
		return unreadable("notUtf8");
	}
}

function failure(error: unknown): FileAnswer {
	const code = error instanceof FileSystemError ? error.code : "";
	if (["FileNotFound", "FileNotADirectory", "FileIsADirectory"].includes(code)) return { kind: "missing" };
	if (code === "NoPermissions") return unreadable("forbidden");
	return unreadable("other", error instanceof Error ? error.message : String(error));
}

async function read({ uri }: FileParams): Promise<FileAnswer> {
	const file = Uri.parse(uri);
	try {
		const { size, mtime } = await workspace.fs.stat(file);
		if (size > maxBytes) return unreadable("tooLarge");
		return textOf(await workspace.fs.readFile(file), `${mtime}.${size}`);
	} catch (error) {
		return failure(error);
	}
}

async function list({ uri }: FileParams): Promise<FolderAnswer> {
	try {
		const entries = await workspace.fs.readDirectory(Uri.parse(uri));
		return entries.map(([name, type]) => ({
			name,
			is: type === FileType.File ? "file" : type === FileType.Directory ? "folder" : null,
		}));
	} catch {
		return [];
	}
}

export const serveFiles = (client: BaseLanguageClient): Disposable[] => [
	client.onRequest(readFileRequest, read),
	client.onRequest(listFolderRequest, list),
];
