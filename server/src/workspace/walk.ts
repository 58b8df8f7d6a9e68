// Takes a folder; gives the files in it and below that are wanted and not ignored, in a stable order.
// Never follows symbolic links (they make circles), never looks into packages or hidden folders.
import type { FileSystem } from "./files.ts";
import { enter, type IgnoreRules, isIgnored, rulesAround } from "./ignore.ts";
import { join, normalize } from "./paths.ts";

export interface Walk {
	readonly files: readonly string[];
	/** False where the bound was reached, and there may be more. */
	readonly complete: boolean;
}

/** Folders looked into at most: a home folder opened by mistake must not keep a disk busy for minutes. */
const maxFolders = 20_000;

/** Folders looked into at once: the files may lie far away. */
const atOnce = 16;

/** Says of a folder with these files in it whether it is passed over. */
export type PassesOver = (folder: string, names: readonly string[]) => Promise<boolean>;

const intoAll: PassesOver = async () => false;

interface Folder {
	readonly folder: string;
	/** Those of the folders around it. */
	readonly around: IgnoreRules;
}

/** Absolute paths. `wanted` sees a file's name. Folders that may not be read are passed over; the root never is. */
export async function walk(
	from: FileSystem,
	root: string,
	wanted: (name: string) => boolean,
	passesOver: PassesOver = intoAll,
): Promise<Walk> {
	const start = normalize(root);
	const files: string[] = [];
	const todo: Folder[] = [{ folder: start, around: await rulesAround(start, from) }];
	const look = async ({ folder, around }: Folder): Promise<void> => {
		const entries = await from.list(folder);
		const names = entries.filter(({ is }) => is === "file").map(({ name }) => name);
		if (folder !== start && (await passesOver(folder, names))) return;
		const rules = entries.some(({ name }) => name === ".gitignore") ? await enter(folder, around, from) : around;
		for (const { name, is } of entries) {
			if (is === null || (is === "file" && !wanted(name))) continue;
			const path = join(folder, name);
			if (isIgnored(path, is === "folder", rules)) continue;
			if (is === "file") files.push(path);
			else todo.push({ folder: path, around: rules });
		}
	};
	for (let looked = 0; todo.length > 0 && looked < maxFolders; ) {
		const next = todo.splice(-Math.min(atOnce, maxFolders - looked));
		looked += next.length;
		await Promise.all(next.map(look));
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
