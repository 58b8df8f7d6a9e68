// Takes a place; gives the registry files that count there without being named: those of the workspace folder, or those beside
// a loose draft. Never reads what is in them.
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { disk } from "./files.ts";
import { type ProjectFile, projectFileNames, readProjectFile } from "./project-file.ts";
import { isRegistryName, walk } from "./walk.ts";

/** Is the path in the folder or the folder itself? Both absolute. */
export function isInside(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/i.test(way));
}

/** The repository a folder lies in; null outside one. */
export function repositoryOf(folder: string): string | null {
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (at === dirname(at)) return null;
	}
}

/**
 * The folder whose registries count for a draft: the innermost of the workspace's, else its repository, or within that the
 * project of its own it lies in; null where it lies loose.
 */
export function rootOf(draft: string, folders: readonly string[], projectFile: ProjectFile | null): string | null {
	const around = folders.filter((folder) => isInside(draft, folder)).toSorted((a, b) => b.length - a.length);
	const root = around[0] ?? repositoryOf(dirname(draft));
	const own = projectFile?.root ? dirname(projectFile.path) : null;
	return own !== null && (root === null || isInside(own, root)) ? own : root;
}

/** Does a project file in the folder say that it is a project of its own? */
async function isOwnProject(folder: string, names: readonly string[]): Promise<boolean> {
	const name = projectFileNames.find((each) => names.includes(each));
	if (name === undefined) return false;
	const found = await disk.read(join(folder, name));
	return found.kind === "text" && readProjectFile(name, found.text).root;
}

/** Every `*.claims.{yaml,yml,json}` in the folder and below, outside ignored folders and projects of their own. */
export const registriesBelow = async (root: string): Promise<readonly string[]> =>
	(await walk(root, isRegistryName, isOwnProject)).files;

/** Those in the folder itself: nobody wants a whole home folder searched for a draft that lies in it. */
export async function registriesBeside(folder: string): Promise<readonly string[]> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile() && isRegistryName(entry.name));
		return files.map(({ name }) => join(folder, name)).toSorted();
	} catch {
		return [];
	}
}

/** Finds registries; the language server keeps what it found until a file comes or goes. */
export interface RegistryFinder {
	readonly below: (root: string) => Promise<readonly string[]>;
	readonly beside: (folder: string) => Promise<readonly string[]>;
}

export const finder: RegistryFinder = { below: registriesBelow, beside: registriesBeside };
