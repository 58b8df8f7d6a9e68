// Takes names of registry files as somebody wrote them; gives their texts, and why each of the others could not be read.
// In a workspace that is not trusted no file outside of it is read.
import type { Location, RegistryFile, Say, Span, Wording } from "../engine/index.ts";
import type { FileReader } from "./files.ts";
import { isInside, resolve } from "./paths.ts";

/** Who names the files, and the folder their names start from. */
export interface Naming {
	readonly by: "front matter" | "settings" | "project file" | "command line" | "search";
	readonly folder: string;
	readonly names: readonly string[];
}

export interface SetupProblem {
	readonly by: Naming["by"];
	readonly name: string;
	/** Where the file was looked for; absolute. */
	readonly path: string;
	readonly message: string;
	/** In the draft, where its front matter names the file; else null. */
	readonly span: Span | null;
	/** In the project file, where that names it. */
	readonly at?: Location;
}

export interface LoadedFile extends RegistryFile {
	/** Changes when the text does. */
	readonly stamp: string;
}

export interface Loaded {
	readonly files: readonly LoadedFile[];
	readonly problems: readonly SetupProblem[];
}

/** Null: anywhere. */
export type Allowed = readonly string[] | null;

async function isAllowed(path: string, files: FileReader, allowed: Allowed): Promise<boolean> {
	if (allowed === null) return true;
	const [real, ...folders] = await Promise.all([path, ...allowed].map(files.real));
	// Where nothing is to be read, that is said as such, not as forbidden.
	if (!real || folders.includes(null)) return allowed.some((folder) => isInside(path, folder));
	return folders.some((folder) => folder && isInside(real, folder));
}

/** A file that somebody names, or why it is not read: "was not found". */
export async function loadOne(path: string, files: FileReader, allowed: Allowed): Promise<LoadedFile | Say> {
	if (!(await isAllowed(path, files, allowed))) return ({ files: words }) => words.untrusted;
	const found = await files.read(path);
	if (found.kind === "text") return { file: path, text: found.text, stamp: found.stamp };
	return found.kind === "missing" ? ({ files: words }) => words.missing : found.why;
}

export async function loadNamed(
	naming: Naming,
	files: FileReader,
	allowed: Allowed,
	wording: Wording,
): Promise<Loaded> {
	const { by, folder } = naming;
	const answers = await Promise.all(
		naming.names.map(async (name) => {
			const path = resolve(folder, name);
			return { name, path, answer: await loadOne(path, files, allowed) };
		}),
	);
	return {
		files: answers.flatMap(({ answer }) => (typeof answer === "function" ? [] : [answer])),
		problems: answers.flatMap(({ name, path, answer }) =>
			typeof answer === "function"
				? [{ by, name, path, message: wording.files.named(name, answer(wording)), span: null }]
				: [],
		),
	};
}

/** Files that were found by looking: one that is gone meanwhile is no problem, one that cannot be read is. */
export async function loadFound(paths: readonly string[], files: FileReader, wording: Wording): Promise<Loaded> {
	const answers = await Promise.all(paths.map(async (path) => ({ path, found: await files.read(path) })));
	return {
		files: answers.flatMap(({ path, found }) =>
			found.kind === "text" ? [{ file: path, text: found.text, stamp: found.stamp }] : [],
		),
		problems: answers.flatMap(({ path, found }): SetupProblem[] =>
			found.kind === "unreadable"
				? [{ by: "search", name: path, path, message: wording.files.named(path, found.why(wording)), span: null }]
				: [],
		),
	};
}
