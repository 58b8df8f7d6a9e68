// Takes a folder; gives the files in it and below that are wanted and not ignored, in a stable order.
// Never follows symbolic links (they make circles), never looks into packages or hidden folders.
import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { enter, type IgnoreRules, isIgnored, rulesAround } from "./ignore.ts";

export interface Walk {
	readonly files: readonly string[];
	/** False where the bound was reached, and there may be more. */
	readonly complete: boolean;
}

/** Folders looked into at most: a home folder opened by mistake must not keep a disk busy for minutes. */
const maxFolders = 20_000;

async function entriesOf(folder: string): Promise<Dirent[]> {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

/** Says of a folder with these files in it whether it is passed over. */
export type PassesOver = (folder: string, names: readonly string[]) => Promise<boolean>;

const intoAll: PassesOver = async () => false;

/** Absolute paths. `wanted` sees a file's name. Folders that may not be read are passed over; the root never is. */
export async function walk(
	root: string,
	wanted: (name: string) => boolean,
	passesOver: PassesOver = intoAll,
): Promise<Walk> {
	const start = resolve(root);
	const files: string[] = [];
	const todo: { readonly folder: string; readonly rules: IgnoreRules }[] = [
		{ folder: start, rules: enter(start, rulesAround(start)) },
	];
	let looked = 0;
	for (let next = todo.pop(); next && looked < maxFolders; next = todo.pop(), looked++) {
		const entries = await entriesOf(next.folder);
		const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
		if (next.folder !== start && (await passesOver(next.folder, names))) continue;
		for (const entry of entries) {
			const path = join(next.folder, entry.name);
			if (entry.isDirectory() && !isIgnored(path, true, next.rules))
				todo.push({ folder: path, rules: enter(path, next.rules) });
			if (entry.isFile() && wanted(entry.name) && !isIgnored(path, false, next.rules)) files.push(path);
		}
	}
	return { files: files.toSorted(), complete: todo.length === 0 };
}

/** A registry by its name. */
export const isRegistryName = (name: string): boolean => /\.claims\.(?:ya?ml|json)$/i.test(name);

/** The endings VS Code takes for Markdown. */
export const draftEndings = ["md", "mkd", "mkdn", "mdown", "markdown", "markdn", "mdwn", "mdtxt", "mdtext"] as const;

const draftName = new RegExp(`\\.(?:${draftEndings.join("|")})$`, "i");

/** A draft by its name. */
export const isDraftName = (name: string): boolean => draftName.test(name);
