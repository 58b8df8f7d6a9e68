// Takes the folder of a draft; gives the nearest sourcemark.config.yaml or .json above it, read, with problems at their lines.
// Never runs anything: a project file is data.
import {
	formatFor,
	type Location,
	locator,
	type Problem,
	type Span,
	type TreeNode,
	toPlain,
	type Wording,
	wordingFor,
} from "../engine/index.ts";
import type { FileReader } from "./files.ts";
import { dirname, join } from "./paths.ts";
import { type Override, readProjectOptions } from "./project-options.ts";
import type { Settings } from "./settings.ts";

/** Another project file, as one names it. */
export interface Base {
	readonly name: string;
	readonly at: Location;
}

export interface ProjectFile {
	readonly path: string;
	readonly text: string;
	/** `root: true`: its folder is a project of its own, whose registries and those outside know nothing of each other. */
	readonly root: boolean;
	/** `extends`: the files whose options come before its own, weakest first. Not read here. */
	readonly bases: readonly Base[];
	readonly settings: Partial<Settings>;
	readonly overrides: readonly Override[];
	readonly problems: readonly Problem[];
}

export const projectFileNames = ["sourcemark.config.yaml", "sourcemark.config.json"] as const;

export const isProjectFileName = (name: string): boolean => (projectFileNames as readonly string[]).includes(name);

/** Where the value stands that the names (in a list, numbers) lead to, or the last of them that is there. */
function placeOf(root: TreeNode, path: readonly string[]): Span {
	let node = root;
	let place: Span = { start: root.span.start, end: root.span.start };
	for (const name of path) {
		const entry = node.kind === "fields" ? node.entries.get(name) : undefined;
		const item = entry?.node ?? (node.kind === "list" ? node.items[Number(name)] : undefined);
		if (!item) break;
		place = entry?.key ?? item.span;
		node = item;
	}
	return place;
}

export function readProjectFile(path: string, text: string, wording: Wording = wordingFor()): ProjectFile {
	const { root, problems: faults } = formatFor(path).parse(text);
	const locate = locator(path, text);
	const inFile = (names: readonly string[]): Location => locate(root ? placeOf(root, names) : { start: 0, end: 0 });
	const read = readProjectOptions(root && toPlain(root));
	const problems = [
		...faults.map(
			({ span, message, ...fault }): Problem => ({ ...fault, message: message(wording), at: locate(span) }),
		),
		...read.problems.map(
			({ path: names, message }): Problem => ({
				code: "wrong-option",
				severity: "warning",
				message: message(wording),
				at: inFile(names),
			}),
		),
	];
	const bases = read.bases.map(({ name, path: names }): Base => ({ name, at: inFile(names) }));
	return { path, text, root: read.root, bases, settings: read.settings, overrides: read.overrides, problems };
}

/** Looks in the folder, then in those above it; the first one found is the only one read. */
export async function findProjectFile(
	folder: string,
	files: FileReader,
	wording: Wording = wordingFor(),
): Promise<ProjectFile | null> {
	for (const name of projectFileNames) {
		const path = join(folder, name);
		const found = await files.read(path);
		if (found.kind === "text") return readProjectFile(path, found.text, wording);
	}
	const above = dirname(folder);
	return above === folder ? null : findProjectFile(above, files, wording);
}
