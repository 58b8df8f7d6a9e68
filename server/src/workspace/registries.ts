// Takes a place; gives the registry files that count there without being named: those of the workspace folder, or those beside
// a loose draft. Never reads what is in them.
import type { FileReader, FileSystem } from "./files.ts";
import { dirname, isInside, join } from "./paths.ts";
import { type ProjectFile, projectFileNames, readProjectFile } from "./project-file.ts";
import { isRegistryName, type PassesOver, walk } from "./walk.ts";

/** The repository a folder lies in; null outside one. */
export async function repositoryOf(folder: string, files: FileReader): Promise<string | null> {
	for (let at = folder; ; at = dirname(at)) {
		if (await files.has(join(at, ".git"))) return at;
		if (at === dirname(at)) return null;
	}
}

/**
 * The folder whose registries count for a draft: the innermost of the workspace's, else its repository, or within that the
 * project of its own it lies in; null where it lies loose.
 */
export async function rootOf(
	draft: string,
	folders: readonly string[],
	projectFile: ProjectFile | null,
	files: FileReader,
): Promise<string | null> {
	const around = folders.filter((folder) => isInside(draft, folder)).toSorted((a, b) => b.length - a.length);
	const root = around[0] ?? (await repositoryOf(dirname(draft), files));
	const own = projectFile?.root ? dirname(projectFile.path) : null;
	return own !== null && (root === null || isInside(own, root)) ? own : root;
}

/** Does a project file in the folder say that it is a project of its own? */
const ownProjects =
	(files: FileReader): PassesOver =>
	async (folder, names) => {
		const name = projectFileNames.find((each) => names.includes(each));
		if (name === undefined) return false;
		const found = await files.read(join(folder, name));
		return found.kind === "text" && readProjectFile(name, found.text).root;
	};

/** Finds registries; the language server keeps what it found until a file comes or goes. */
export interface RegistryFinder {
	/** Every `*.claims.{yaml,yml,json}` in the folder and below, outside ignored folders and projects of their own. */
	readonly below: (root: string) => Promise<readonly string[]>;
	/** Those in the folder itself: nobody wants a whole home folder searched for a draft that lies in it. */
	readonly beside: (folder: string) => Promise<readonly string[]>;
}

export function finderIn(files: FileSystem): RegistryFinder {
	const passesOver = ownProjects(files);
	return {
		below: async (root) => (await walk(files, root, isRegistryName, passesOver)).files,
		beside: async (folder) => {
			const found = (await files.list(folder)).filter(({ name, is }) => is === "file" && isRegistryName(name));
			return found.map(({ name }) => join(folder, name)).toSorted();
		},
	};
}
