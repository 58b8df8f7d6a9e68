// Takes names of registry files as somebody wrote them; gives their texts, and why each of the others could not be read.
// In a workspace that is not trusted no file outside of it is read.
import type { RegistryFile, Span } from "../engine/index.ts";
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

/** A file that somebody names, or in plain words why it is not read. */
export async function loadOne(path: string, files: FileReader, allowed: Allowed): Promise<LoadedFile | string> {
	if (!(await isAllowed(path, files, allowed))) return "lies outside this workspace, which is not trusted";
	const found = await files.read(path);
	if (found.kind === "text") return { file: path, text: found.text, stamp: found.stamp };
	return found.kind === "missing" ? "was not found" : found.why;
}

export async function loadNamed(naming: Naming, files: FileReader, allowed: Allowed): Promise<Loaded> {
	const { by, folder } = naming;
	const answers = await Promise.all(
		naming.names.map(async (name) => {
			const path = resolve(folder, name);
			return { name, path, answer: await loadOne(path, files, allowed) };
		}),
	);
	return {
		files: answers.flatMap(({ answer }) => (typeof answer === "string" ? [] : [answer])),
		problems: answers.flatMap(({ name, path, answer }) =>
			typeof answer === "string" ? [{ by, name, path, message: `The file "${name}" ${answer}.`, span: null }] : [],
		),
	};
}

/** Files that were found by looking: one that is gone meanwhile is no problem, one that cannot be read is. */
export async function loadFound(paths: readonly string[], files: FileReader): Promise<Loaded> {
	const answers = await Promise.all(paths.map(async (path) => ({ path, found: await files.read(path) })));
	return {
		files: answers.flatMap(({ path, found }) =>
			found.kind === "text" ? [{ file: path, text: found.text, stamp: found.stamp }] : [],
		),
		problems: answers.flatMap(({ path, found }): SetupProblem[] =>
			found.kind === "unreadable"
				? [{ by: "search", name: path, path, message: `The file "${path}" ${found.why}.`, span: null }]
				: [],
		),
	};
}
