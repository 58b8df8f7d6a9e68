// Takes the folder of a draft; gives the nearest sourcemark.config.yaml or .json above it, read, with problems at their lines.
// Never runs anything: a project file is data.
import { dirname, join } from "node:path";
import { formatFor, locator, type Problem, type Span, type TreeNode, toPlain } from "../engine/index.ts";
import type { FileReader } from "./files.ts";
import { readSettings, type Settings } from "./settings.ts";

export interface ProjectFile {
	readonly path: string;
	/** `root: true`: its folder is a project of its own, whose registries and those outside know nothing of each other. */
	readonly root: boolean;
	readonly settings: Partial<Settings>;
	readonly problems: readonly Problem[];
}

export const projectFileNames = ["sourcemark.config.yaml", "sourcemark.config.json"] as const;

export const isProjectFileName = (name: string): boolean => (projectFileNames as readonly string[]).includes(name);

/** Where the value stands that the names lead to, or the last of them that is there. */
function placeOf(root: TreeNode, path: readonly string[]): Span {
	let node = root;
	let place: Span = { start: root.span.start, end: root.span.start };
	for (const name of path) {
		const entry = node.kind === "fields" ? node.entries.get(name) : undefined;
		if (!entry) break;
		place = entry.key;
		node = entry.node;
	}
	return place;
}

/** `root` says what the file is; all else are options. */
function takeRoot(plain: unknown): { readonly isRoot: boolean; readonly options: unknown; readonly wrong: boolean } {
	if (typeof plain !== "object" || plain === null || Array.isArray(plain) || !("root" in plain))
		return { isRoot: false, options: plain, wrong: false };
	const { root, ...options } = plain;
	return { isRoot: root === true, options, wrong: typeof root !== "boolean" };
}

export function readProjectFile(path: string, text: string): ProjectFile {
	const { root, problems: faults } = formatFor(path).parse(text);
	const locate = locator(path, text);
	const problems: Problem[] = faults.map(({ code, severity, message, span }) => ({
		code,
		severity,
		message,
		at: locate(span),
	}));
	if (!root) return { path, root: false, settings: {}, problems };
	const { isRoot, options, wrong } = takeRoot(toPlain(root));
	const read = readSettings(options);
	const wrongRoot = wrong ? [{ path: ["root"], message: "root must be true or false." }] : [];
	for (const { path: names, message } of [...wrongRoot, ...read.problems])
		problems.push({ code: "wrong-option", severity: "warning", message, at: locate(placeOf(root, names)) });
	return { path, root: isRoot, settings: read.settings, problems };
}

/** Looks in the folder, then in those above it; the first one found is the only one read. */
export async function findProjectFile(folder: string, files: FileReader): Promise<ProjectFile | null> {
	for (const name of projectFileNames) {
		const path = join(folder, name);
		const found = await files.read(path);
		if (found.kind === "text") return readProjectFile(path, found.text);
	}
	const above = dirname(folder);
	return above === folder ? null : findProjectFile(above, files);
}
