// Takes a draft's path; gives the file of sign-offs that counts for it, read: the nearest one above the draft within its repository,
// else where a new one belongs. Never writes.
import {
	type Problem,
	readSignOffs,
	type Say,
	type SignOff,
	signOffsName,
	type Wording,
	wordingFor,
} from "../engine/index.ts";
import type { FileReader } from "./files.ts";
import { dirname, join, relative } from "./paths.ts";
import type { ProjectFile } from "./project-file.ts";
import { repositoryOf, rootOf } from "./registries.ts";

export interface SignOffsFile {
	readonly path: string;
	/** Null where something is there that cannot be read: then nothing may be written. */
	readonly text: string | null;
	readonly isNew: boolean;
	/** The draft as the file's entries name it. */
	readonly draft: string;
	readonly entries: readonly SignOff[];
	readonly problems: readonly Problem[];
}

export interface DraftHome {
	/** Absolute. */
	readonly path: string;
	/** The workspace's. */
	readonly folders: readonly string[];
	readonly projectFile: ProjectFile | null;
}

function unreadable(file: string, why: Say, wording: Wording): Problem {
	const at = { file, span: { start: 0, end: 0 }, line: 0, character: 0 };
	return { code: "sign-off", severity: "error", message: wording.signOffs.unreadable(why(wording)), at };
}

const nameIn = (file: string, draft: string): string => relative(dirname(file), draft);

/** Null where there is no such file. */
async function readAt(path: string, draft: string, files: FileReader, wording: Wording): Promise<SignOffsFile | null> {
	const found = await files.read(path);
	if (found.kind === "missing") return null;
	const shared = { path, draft: nameIn(path, draft), isNew: false };
	if (found.kind === "unreadable")
		return { ...shared, text: null, entries: [], problems: [unreadable(path, found.why, wording)] };
	return { ...shared, text: found.text, ...readSignOffs(path, found.text, wording) };
}

/** In the top folder of the draft's project; beside a draft that lies in none. */
const homeOf = async ({ path, folders, projectFile }: DraftHome, files: FileReader): Promise<string> =>
	(await rootOf(path, folders, projectFile, files)) ?? dirname(projectFile?.path ?? path);

export async function findSignOffs(
	home: DraftHome,
	files: FileReader,
	wording: Wording = wordingFor(),
): Promise<SignOffsFile> {
	const own = join(await homeOf(home, files), signOffsName);
	const top = await repositoryOf(dirname(home.path), files);
	for (let folder = dirname(home.path); ; folder = dirname(folder)) {
		const found = await readAt(join(folder, signOffsName), home.path, files, wording);
		if (found) return found;
		if (folder === top || folder === dirname(folder)) break;
	}
	return { path: own, text: "", isNew: true, draft: nameIn(own, home.path), entries: [], problems: [] };
}

/** The day it is where the program runs, ISO 8601. */
export function today(now: Date = new Date()): string {
	const two = (number: number): string => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
