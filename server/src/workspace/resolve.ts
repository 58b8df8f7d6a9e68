// The one resolver of both doors: takes a draft's place and front matter and what surrounds it; gives the options it is checked
// with and the registry files it is checked against.
//
// Options, strongest first: the draft's front matter (the engine reads its language), the command's flags, the nearest project
// file (what it overrides for this draft, itself, what it extends), the editor's settings, the defaults. Registries: bundled,
// found in the workspace, named by the project file or else the settings, named by the draft, named by flags; later ones win for
// the same id.
import {
	type CheckOptions,
	type FrontMatter,
	type InterfaceLanguage,
	type Location,
	locator,
	wordingFor,
} from "../engine/index.ts";
import type { FileReader } from "./files.ts";
import {
	type Allowed,
	type Loaded,
	type LoadedFile,
	loadFound,
	loadNamed,
	type Naming,
	type SetupProblem,
} from "./named.ts";
import { dirname } from "./paths.ts";
import { findProject, type Layer, layersFor, type Project } from "./project.ts";
import { type RegistryFinder, rootOf } from "./registries.ts";
import { defaultSettings, type Run, type Settings } from "./settings.ts";

export interface DraftPlace {
	/** Absolute; null for a draft that is no file (untitled, standard input). */
	readonly path: string | null;
	readonly text: string;
	readonly frontMatter: FrontMatter;
}

export interface Surroundings {
	/** The workspace's folders, or the folder the command runs in; absolute. */
	readonly folders: readonly string[];
	/** What the editor's settings say. */
	readonly settings: Partial<Settings>;
	/** What the command's flags say; file names absolute. */
	readonly flags?: Partial<Settings>;
	readonly trusted: boolean;
	/** What messages are written in; English where nobody says. */
	readonly interface?: InterfaceLanguage | undefined;
	readonly bundled: readonly LoadedFile[];
	readonly files: FileReader;
	readonly finder: RegistryFinder;
	/** Registries open in an editor that lie on no disk; they count as found. */
	readonly loose?: readonly LoadedFile[];
}

export interface Setup {
	readonly options: CheckOptions;
	readonly run: Run;
	/** What an editor shows beside findings, and when it shows those. No check depends on it. */
	readonly shows: Pick<Settings, "inlayHints" | "codeLens" | "decorations" | "workspaceProblems" | "delay">;
	/** For `readRegistry`, in its order. */
	readonly files: readonly LoadedFile[];
	/** Files that were named and could not be read. */
	readonly problems: readonly SetupProblem[];
	readonly projectFile: Project | null;
	/** Changes when anything above does that a check depends on. */
	readonly key: string;
}

const nothing: Loaded = { files: [], problems: [] };

/** Rules are set one by one, all else as a whole. */
function merge(layers: readonly Partial<Settings>[]): Settings {
	const rules = Object.assign({}, ...layers.map((layer) => layer.rules ?? {}));
	return { ...Object.assign({}, ...layers), rules } as Settings;
}

/** Where a project file names a registry; its beginning where that is written with escapes. */
function placeIn({ path, text }: Layer, name: string): Location {
	const start = Math.max(0, text.indexOf(name));
	return locator(path, text)({ start, end: start + name.length });
}

function spanOfName(name: string, { text, frontMatter }: DraftPlace): SetupProblem["span"] {
	const start = frontMatter.span ? text.indexOf(name, frontMatter.span.start) : -1;
	return start < 0 ? frontMatter.span : { start, end: start + name.length };
}

/** Each file once, at the place of its last mention. */
function once(files: readonly LoadedFile[]): LoadedFile[] {
	const last = new Map(files.map((each, index) => [each.file, index]));
	return files.filter((each, index) => last.get(each.file) === index);
}

async function findFiles(home: string | null, root: string | null, around: Surroundings): Promise<Loaded> {
	const { finder, files, folders } = around;
	const wording = wordingFor(around.interface);
	if (root !== null) return loadFound(await finder.below(root), files, wording);
	if (home !== null) return loadFound(await finder.beside(home), files, wording);
	const all = await Promise.all(folders.map((folder) => finder.below(folder)));
	return loadFound(all.flat(), files, wording);
}

/** Gives everything a check of this draft needs. Never rejects for what a user wrote. */
export async function resolveSetup(draft: DraftPlace, around: Surroundings): Promise<Setup> {
	const { folders, files, settings, flags = {}, trusted } = around;
	const wording = wordingFor(around.interface);
	const own = draft.path === null ? null : dirname(draft.path);
	const home = own ?? folders[0] ?? null;
	const allowed: Allowed = trusted ? null : [...folders, ...(own === null || folders.length > 0 ? [] : [own])];
	const projectFile = home === null ? null : await findProject(home, files, allowed, wording);
	const root = draft.path === null ? null : await rootOf(draft.path, folders, projectFile, files);
	const layers = layersFor(projectFile, draft.path);
	const chosen = merge([defaultSettings, settings, ...layers.map((layer) => layer.settings), flags]);
	const named = async (by: Naming["by"], folder: string | null, names: readonly string[]): Promise<Loaded> =>
		folder === null || names.length === 0 ? nothing : loadNamed({ by, folder, names }, files, allowed, wording);
	const byProject = layers.findLast((layer) => layer.settings.registries);
	const { bibliographies, registries } = draft.frontMatter;
	const loaded = await Promise.all([
		findFiles(own, root, around),
		byProject
			? named("project file", byProject.folder, byProject.settings.registries ?? [])
			: named("settings", root ?? home, settings.registries ?? []),
		named("front matter", home, [...bibliographies, ...registries]),
		named("command line", folders[0] ?? home, flags.registries ?? []),
	]);
	const bundled = chosen.bundledRegistry ? around.bundled : [];
	const all = once([...bundled, ...(around.loose ?? []), ...loaded.flatMap((each) => each.files)]);
	const problems = loaded
		.flatMap((each) => each.problems)
		.map((each) => (each.by === "front matter" ? { ...each, span: spanOfName(each.name, draft) } : each))
		.map((each) => (each.by === "project file" && byProject ? { ...each, at: placeIn(byProject, each.name) } : each));
	const { language, citationStyle, rules, run, inlayHints, codeLens, decorations, workspaceProblems, delay } = chosen;
	const options: CheckOptions = { language, citationStyle, rules, interface: around.interface };
	const key = JSON.stringify([options, run, all.map(({ file, stamp }) => [file, stamp]), problems]);
	return {
		options,
		run,
		shows: { inlayHints, codeLens, decorations, workspaceProblems, delay },
		files: all,
		problems,
		projectFile,
		key,
	};
}
