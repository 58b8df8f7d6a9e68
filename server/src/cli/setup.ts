// Takes a draft's place and the command's flags; gives the checker and the options that hold there, with what is wrong around it.
// Reads every file once a run, and makes one checker for drafts of the same registries.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import {
	type Checker,
	type CheckOptions,
	createChecker,
	type InterfaceLanguage,
	type Location,
	locator,
	type Problem,
	readFrontMatter,
	readRegistry,
	untidinessOf,
	type Wording,
	wordingFor,
} from "../engine/index.ts";
import { cacheFolder, disk, finder, openStore, readBundled } from "../machine/index.ts";
import {
	digestFrom,
	type FileReader,
	type LoadedFile,
	type ProjectFile,
	projectFileNames,
	type RegistryFinder,
	resolveSetup,
	type Settings,
	sayUnread,
} from "../workspace/index.ts";
import type { DraftInput, NoDraft } from "./drafts.ts";
import { remember } from "./remember.ts";

/** Something wrong with what a draft is checked against, or with a file itself. Lines and characters from 0. */
export interface RunProblem {
	readonly path: string;
	readonly line: number;
	readonly character: number;
	readonly severity: Problem["severity"];
	readonly code: string;
	readonly message: string;
	/** It is about the path as a whole: there is no line to show. */
	readonly whole?: true;
}

export interface DraftSetup {
	readonly options: CheckOptions;
	/** What is checked against, for `readRegistry`. */
	readonly files: readonly LoadedFile[];
	readonly projectFile: ProjectFile | null;
	/** Says all that the outcome depends on beside the draft's text and place. */
	readonly key: string;
	/** Reads the registries, once for all drafts of the same ones. */
	readonly ready: () => { readonly checker: Checker; readonly problems: readonly RunProblem[] };
}

export type Setups = (draft: DraftInput) => Promise<DraftSetup>;

export interface Flags {
	readonly language: string | null;
	/** Absolute. */
	readonly registries: readonly string[];
	readonly bundledRegistry: boolean;
	/** What people read; English where nobody says. */
	readonly interface?: InterfaceLanguage;
}

/** The repository a folder lies in; where there is none, the outermost folder around it with a project file; else null. */
export function projectOf(folder: string): string | null {
	let found: string | null = null;
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (projectFileNames.some((name) => existsSync(join(at, name)))) found = at;
		if (at === dirname(at)) return found;
	}
}

export const fileProblem = (path: string, message: string, code = "unreadable-file"): RunProblem => ({
	path,
	line: 0,
	character: 0,
	severity: "error",
	code,
	message,
});

/** Of a path without a draft. */
export const noDraft = ({ name, why, fails }: NoDraft, wording: Wording): RunProblem => ({
	...fileProblem(name, why(wording)),
	severity: fails ? "error" : "information",
	whole: true,
});

const placeOf = ({ line, character }: Location) => ({ line, character });

const problemOf = ({ at, severity, code, message }: Problem): RunProblem => ({
	path: at.file,
	...placeOf(at),
	severity,
	code,
	message,
});

const settingsOf = ({ language, registries, bundledRegistry }: Flags): Partial<Settings> => ({
	...(language === null ? {} : { language }),
	...(registries.length === 0 ? {} : { registries }),
	...(bundledRegistry ? {} : { bundledRegistry }),
});

/** Beside a loose draft nothing is looked for when the command line says what to check against. */
const finderFor = (flags: Flags): RegistryFinder => ({
	below: remember(finder.below),
	beside: flags.registries.length > 0 ? async () => [] : remember(finder.beside),
});

/** Registries named on the command line that cannot be read: said once, whatever the drafts. */
export async function unreadable(flags: Flags): Promise<readonly RunProblem[]> {
	const found = await Promise.all(flags.registries.map((path) => disk.read(path)));
	return found.flatMap((file, index) => {
		if (file.kind === "text") return [];
		const why = sayUnread(file, wordingFor(flags.interface));
		return [fileProblem(flags.registries[index] as string, why, "unreadable-registry")];
	});
}

/** One run's setups. */
export function createSetups(flags: Flags): Setups {
	const bundled = readBundled().map((file): LoadedFile => ({ ...file, stamp: "bundled" }));
	const files: FileReader = { ...disk, read: remember(disk.read) };
	const found = finderFor(flags);
	const checkers = new Map<string, Checker>();
	const store = openStore(cacheFolder(process.env), flags.interface);
	const hashOf = remember((text: string) => createHash("sha256").update(text).digest("base64url"));
	const checkerFor = (loaded: readonly LoadedFile[]): Checker => {
		const key = loaded.map(({ file }) => file).join("\n");
		const checker =
			checkers.get(key) ??
			createChecker(readRegistry(loaded, (file) => digestFrom(store, file, flags.interface), flags.interface));
		checkers.set(key, checker);
		return checker;
	};
	return async ({ path, folder, text, name }) => {
		const top = projectOf(folder ?? dirname(path)) ?? folder;
		const around = {
			settings: {},
			flags: settingsOf(flags),
			trusted: true,
			bundled,
			files,
			finder: found,
			interface: flags.interface,
		};
		const frontMatter = readFrontMatter(text, 0);
		const draft = { path, text, frontMatter };
		const setup = await resolveSetup(draft, { ...around, folders: top === null ? [] : [top] });
		const locate = locator(name, text);
		const unread = setup.problems
			.filter(({ by }) => by !== "command line")
			.map(({ path, message, span, at = span && locate(span) }) => ({
				...fileProblem(at?.file ?? path, message, "unreadable-registry"),
				...(at ? placeOf(at) : {}),
			}));
		const project = (setup.projectFile?.problems ?? []).map(problemOf);
		return {
			options: setup.options,
			files: setup.files,
			projectFile: setup.projectFile,
			key: keyOf([setup.options, setup.files.map(({ file, text }) => [file, hashOf(text)]), unread, project]),
			ready: () => {
				const checker = checkerFor(setup.files);
				const { registry } = checker;
				// What comes with the program is not theirs to tidy.
				const ours = new Set(setup.files.flatMap(({ file, bundled: isOurs }) => (isOurs ? file : [])));
				const untidy = untidinessOf(registry, flags.interface).filter(({ at }) => !ours.has(at.file));
				return { checker, problems: [...unread, ...project, ...[...registry.problems, ...untidy].map(problemOf)] };
			},
		};
	};
}

const keyOf = (parts: readonly unknown[]): string => JSON.stringify(parts);
