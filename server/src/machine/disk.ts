// The disk of the machine the program runs on, behind the port that all else reads files through. Takes absolute paths.
// Never writes, never follows a link into a folder.
import { access, readdir, readFile, realpath, stat } from "node:fs/promises";
import { decode, type FileSystem, type FileText, type FolderEntry, maxBytes, pause } from "../workspace/index.ts";

const missing: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR"]);

function failure(error: unknown): FileText {
	const { code, message } = error as NodeJS.ErrnoException;
	if (missing.has(code)) return { kind: "missing" };
	if (code === "EACCES" || code === "EPERM") return { kind: "unreadable", why: ({ files }) => files.forbidden };
	if (code === "EISDIR") return { kind: "unreadable", why: ({ files }) => files.folder };
	return { kind: "unreadable", why: ({ files }) => files.other(message) };
}

const longBytes = 2_000_000;

async function read(path: string): Promise<FileText> {
	try {
		const { size, mtimeMs, ino } = await stat(path);
		if (size > maxBytes) return { kind: "unreadable", why: ({ files }) => files.tooLarge };
		const decoded = decode(await readFile(path));
		// Telling what a long text says takes longer than others should wait for, even without what is done with it next.
		if (size > longBytes) await pause();
		if ("why" in decoded) return { kind: "unreadable", why: decoded.why };
		return { kind: "text", text: decoded.text, stamp: `${mtimeMs}.${size}.${ino}` };
	} catch (error) {
		return failure(error);
	}
}

async function list(folder: string): Promise<readonly FolderEntry[]> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		return entries.map((entry) => ({
			name: entry.name,
			is: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : null,
		}));
	} catch {
		return [];
	}
}

/** The disk as it is. */
export const disk: FileSystem = {
	read,
	list,
	has: (path) =>
		access(path).then(
			() => true,
			() => false,
		),
	real: (path) => realpath(path).catch(() => null),
};
