// Takes the project file of a draft; gives the project: with the files it extends, each read as it is, and which options hold for a draft.
// Circles and files that are not there are problems where they are named. Without trust nothing outside the workspace is read.
import { type LanguageTag, type Problem, type Wording, wordingFor } from "../engine/index.ts";
import type { FileReader } from "./files.ts";
import { matcher } from "./glob.ts";
import { type Allowed, loadOne } from "./named.ts";
import { basename, dirname, relative, resolve } from "./paths.ts";
import { type Base, findProjectFile, type ProjectFile, readProjectFile } from "./project-file.ts";
import type { Settings } from "./settings.ts";

/** Options as one place says them. */
export interface Layer {
	/** The project file that says them. */
	readonly path: string;
	readonly text: string;
	/** Names of files in it start from here. */
	readonly folder: string;
	readonly settings: Partial<Settings>;
	/** Globs from the project's folder; null for all drafts. */
	readonly files: readonly string[] | null;
}

export interface Project extends ProjectFile {
	/** Weakest first: what is extended, then the file itself; of each the options, then its overrides. */
	readonly layers: readonly Layer[];
	/** Files that are extended, whether they are there or not; absolute. */
	readonly reads: readonly string[];
}

/** A link to the folder it lies in makes names without end. */
const deepest = 32;

const layersOf = ({ path, text, settings, overrides }: ProjectFile): Layer[] => {
	const own = { path, text, folder: dirname(path) };
	return [{ ...own, settings, files: null }, ...overrides.map((each) => ({ ...own, ...each }))];
};

const wrong = ({ at }: Base, message: string): Problem => ({ code: "wrong-option", severity: "warning", message, at });
const unread = ({ at }: Base, message: string): Problem => ({
	code: "unreadable-file",
	severity: "error",
	message,
	at,
});

/** Each file counts once, where it is first named. */
async function withBases(own: ProjectFile, files: FileReader, allowed: Allowed, wording: Wording): Promise<Project> {
	const reads: string[] = [];
	const problems: Problem[] = [];
	const layers: Layer[] = [];
	const extend = async (base: Base, trail: readonly string[]): Promise<void> => {
		const path = resolve(dirname(trail.at(-1) as string), base.name);
		const circle = trail.indexOf(path);
		if (circle >= 0) {
			const round = [...trail.slice(circle), path].map((each) => basename(each)).join(", ");
			problems.push(wrong(base, wording.settings.circle(round)));
		} else if (trail.length > deepest) problems.push(wrong(base, wording.settings.tooFar));
		else if (!reads.includes(path)) {
			reads.push(path);
			const found = await loadOne(path, files, allowed);
			if (typeof found === "function") problems.push(unread(base, wording.files.named(base.name, found(wording))));
			else await take(readProjectFile(path, found.text, wording), [...trail, path]);
		}
	};
	const take = async (file: ProjectFile, trail: readonly string[]): Promise<void> => {
		for (const base of file.bases) await extend(base, trail);
		problems.push(...file.problems);
		layers.push(...layersOf(file));
	};
	await take(own, [own.path]);
	return { ...own, layers, reads, problems };
}

export async function findProject(
	folder: string,
	files: FileReader,
	allowed: Allowed,
	wording: Wording,
): Promise<Project | null> {
	const own = await findProjectFile(folder, files, wording);
	return own && withBases(own, files, allowed, wording);
}

/** The language of a draft that does not say it, as its project has it; null where that leaves it to the draft. */
export async function projectLanguage(draft: string, files: FileReader): Promise<LanguageTag | null> {
	const layers = layersFor(await findProject(dirname(draft), files, null, wordingFor()), draft);
	return layers.findLast(({ settings }) => settings.language !== undefined)?.settings.language ?? null;
}

/** What holds for a draft, weakest first. A draft that is no file is meant by no glob. */
export function layersFor(project: Project | null, draft: string | null): readonly Layer[] {
	if (!project) return [];
	const name = draft === null ? null : relative(dirname(project.path), draft);
	return project.layers.filter(({ files }) => files === null || (name !== null && matcher(files)(name)));
}
