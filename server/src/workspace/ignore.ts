// Takes the .gitignore files from a repository's top down to a folder; says what git, and so Sourcemark, passes over.
// Never decides for a folder's children what a deeper .gitignore may still decide.
import ignore, { type Ignore } from "ignore";
import type { FileReader } from "./files.ts";
import { basename, dirname, join, relative } from "./paths.ts";

/** One .gitignore with the folder it speaks for. */
interface Rules {
	readonly folder: string;
	readonly lines: Ignore;
}

/** The rules that hold in a folder, outermost first. */
export type IgnoreRules = readonly Rules[];

/** Never looked into, .gitignore or not: packages, and what starts with a dot (.git, caches, editors' folders). */
const isAlwaysIgnored = (name: string): boolean => name === "node_modules" || name.startsWith(".");

/** The rules inside a folder, where those around it are known. */
export async function enter(folder: string, around: IgnoreRules, files: FileReader): Promise<IgnoreRules> {
	const found = await files.read(join(folder, ".gitignore"));
	return found.kind === "text" ? [...around, { folder, lines: ignore().add(found.text) }] : around;
}

function says({ folder, lines }: Rules, path: string, isFolder: boolean): boolean | null {
	const inside = relative(folder, path);
	const { ignored, unignored } = lines.test(isFolder ? `${inside}/` : inside);
	return ignored ? true : unignored ? false : null;
}

/** Is this file or folder passed over? The innermost .gitignore that speaks of it decides. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules): boolean {
	if (isFolder && isAlwaysIgnored(basename(path))) return true;
	for (const each of rules.toReversed()) {
		const answer = says(each, path, isFolder);
		if (answer !== null) return answer;
	}
	return false;
}

/**
 * The rules around a folder, from the repository's top (where `.git` lies) down to its parent. None outside a repository, and
 * none where they would ignore the folder itself: whoever asks for an ignored folder means it.
 */
export async function rulesAround(folder: string, files: FileReader): Promise<IgnoreRules> {
	const above: string[] = [];
	for (let at = folder; !(await files.has(join(at, ".git"))); at = dirname(at)) {
		if (at === dirname(at)) return [];
		above.unshift(dirname(at));
	}
	let rules: IgnoreRules = [];
	for (const at of above) rules = await enter(at, rules, files);
	return rules.some((each) => says(each, folder, true)) ? [] : rules;
}
