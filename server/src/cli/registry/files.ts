// Takes the paths of a command line; gives the claims files behind them, read, and the registry of all that is known around them.
// Never writes but what it is given, and then the whole file or nothing of it.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import {
	type Location,
	type Problem,
	type Registry,
	type RegistryFile,
	readFrontMatter,
	readRegistry,
} from "../../engine/index.ts";
import { disk, finder } from "../../machine/index.ts";
import { isDraftName, isRegistryName, sayUnread, walk } from "../../workspace/index.ts";
import { isFolder } from "../folders.ts";
import type { Io } from "../io.ts";
import { interfaceIn, wordingIn } from "../locale.ts";
import { Unusable } from "../options.ts";
import { shownPath } from "../paths.ts";
import { createSetups, type Flags, projectOf } from "../setup.ts";
import { whyUnwritten, writeWhole } from "../write-file.ts";

export interface ClaimsFile {
	/** Absolute. */
	readonly path: string;
	readonly text: string;
}

export interface UnreadFile {
	readonly path: string;
	readonly why: string;
}

export interface ClaimsFiles {
	readonly files: readonly ClaimsFile[];
	readonly unread: readonly UnreadFile[];
}

/** As drafts here would find them: of the project, or those beside. */
async function around(folder: string): Promise<readonly string[]> {
	const project = projectOf(folder);
	return project === null ? finder.beside(folder) : finder.below(project);
}

export async function claimsFilesOf(paths: readonly string[], io: Io): Promise<ClaimsFiles> {
	const named = await Promise.all(
		paths.map(async (name) => {
			const path = resolve(io.cwd, name);
			return (await isFolder(path)) ? (await walk(disk, path, isRegistryName)).files : [path];
		}),
	);
	const wanted = paths.length === 0 ? await around(io.cwd) : named.flat();
	const read = await Promise.all([...new Set(wanted)].map(async (path) => ({ path, found: await disk.read(path) })));
	return {
		files: read.flatMap(({ path, found }) => (found.kind === "text" ? [{ path, text: found.text }] : [])),
		unread: read.flatMap(({ path, found }) => {
			if (found.kind === "text") return [];
			return [{ path, why: sayUnread(found, wordingIn(io)) }];
		}),
	};
}

export async function tellUnread(unread: ClaimsFiles["unread"], io: Io): Promise<void> {
	for (const { path, why } of unread) await io.err.write(`${shownPath(path, io)}: ${why}\n`);
}

const plainFlags: Flags = { language: null, registries: [], bundledRegistry: true };

/** Files that drafts beside them are checked against together, with what else those are: other claims files, bibliographies. */
interface Group {
	readonly own: ClaimsFile[];
	readonly others: readonly RegistryFile[];
	/** Names of those among the others that hold sources only and lie with the drafts. */
	readonly bibliographies: ReadonlySet<string>;
}

/** Bibliographies that drafts of a project name in their front matter: their keys are known to the project. */
async function namedByDrafts(project: string): Promise<readonly RegistryFile[]> {
	const paths = new Set<string>();
	for (const draft of (await walk(disk, project, isDraftName)).files) {
		const found = await disk.read(draft);
		if (found.kind !== "text") continue;
		for (const name of readFrontMatter(found.text, 0).bibliographies) paths.add(resolve(dirname(draft), name));
	}
	const read = await Promise.all([...paths].map(async (path) => ({ path, found: await disk.read(path) })));
	return read.flatMap(({ path, found }) => (found.kind === "text" ? [{ file: path, text: found.text }] : []));
}

/** Folders may hold several projects, whose claims know nothing of each other. Where there are no files, it is the current folder's. */
async function groupsOf(files: readonly ClaimsFile[], io: Io): Promise<readonly Group[]> {
	const setups = createSetups(plainFlags);
	const paths = new Set(files.map(({ path }) => path));
	const groups = new Map<string, Group>();
	const shelves = new Map<string, Promise<readonly RegistryFile[]>>();
	for (const file of files.length === 0 ? [null] : files) {
		const folder = file ? dirname(file.path) : io.cwd;
		const around = await setups({ name: "draft.md", path: join(folder, "draft.md"), folder: null, text: "" });
		const project = projectOf(folder) ?? folder;
		const shelf = shelves.get(project) ?? namedByDrafts(project);
		shelves.set(project, shelf);
		const loaded = new Set(around.files.map(({ file: path }) => path));
		const named = (await shelf).filter(({ file: path }) => !loaded.has(path));
		const others = [...named, ...around.files].filter(({ file: path }) => !paths.has(path));
		const key = JSON.stringify(around.files.map(({ file: path }) => path).toSorted());
		const bundled = new Set(around.files.flatMap(({ file: path, bundled }) => (bundled ? path : [])));
		const theirs = others.filter(({ file: path }) => !bundled.has(path) && !isRegistryName(basename(path)));
		const group = groups.get(key) ?? {
			own: [],
			others: others.map((each) => ({ ...each, file: shownPath(each.file, io) })),
			bibliographies: new Set(theirs.map(({ file: path }) => shownPath(path, io))),
		};
		groups.set(key, group);
		if (file) group.own.push(file);
	}
	return [...groups.values()];
}

const readGroup = ({ own, others }: Group, io: Io): Registry =>
	readRegistry(
		[...others, ...own.map(({ path, text }) => ({ file: shownPath(path, io), text }))],
		undefined,
		interfaceIn(io),
	);

/** All that is known around the file, it itself last. Files go by the names that are shown. */
export async function knownAround(file: ClaimsFile, io: Io): Promise<Registry> {
	const [group] = await groupsOf([file], io);
	return readGroup(group ?? { own: [file], others: [], bibliographies: new Set() }, io);
}

/** What the files of a group hold: their claims, their sources and those that their claims name, what is wrong in them and `beside`. */
function heldBy(group: Group, io: Io, beside: ReadonlySet<string> = new Set()): Registry {
	const all = readGroup(group, io);
	const own = new Set(group.own.map(({ path }) => shownPath(path, io)));
	const isOwn = ({ at }: { readonly at: Location }): boolean => own.has(at.file);
	const claims = new Map([...all.claims].filter(([, claim]) => isOwn(claim)));
	const named = new Set([...claims.values()].flatMap(({ sources, via }) => [...sources, ...via]));
	const sources = new Map([...all.sources].filter(([key, source]) => isOwn(source) || named.has(key)));
	const isTold = ({ at }: Problem): boolean => own.has(at.file) || beside.has(at.file);
	const problems = all.problems.filter((problem) => isTold(problem) && problem.code !== "shadows-bundled");
	return { claims, sources, problems };
}

/** One a project, with what is wrong in its bibliographies. */
export const registriesOf = async (files: readonly ClaimsFile[], io: Io): Promise<readonly Registry[]> =>
	(await groupsOf(files, io)).map((group) => heldBy(group, io, group.bibliographies));

/** Several projects as one; of two claims with one id the later counts. */
export async function registryOf(files: readonly ClaimsFile[], io: Io): Promise<Registry> {
	const all = (await groupsOf(files, io)).map((group) => heldBy(group, io));
	return {
		claims: new Map(all.flatMap(({ claims }) => [...claims])),
		sources: new Map(all.flatMap(({ sources }) => [...sources])),
		problems: all.flatMap(({ problems }) => problems),
	};
}

/** The file named, else the only one there is, else a new one called as the folder is. */
export async function targetFile(name: unknown, io: Io): Promise<ClaimsFile> {
	const path = typeof name === "string" ? resolve(io.cwd, name) : await onlyOne(io);
	if (!isRegistryName(basename(path)))
		throw new Unusable(({ refusals }) =>
			refusals.registry.noClaimsFile(basename(path), `${basename(path).split(".")[0]}.claims.yaml`),
		);
	const found = await disk.read(path);
	if (found.kind === "unreadable")
		throw new Unusable((wording) => `${shownPath(path, io)}: ${sayUnread(found, wording)}`);
	if (found.kind === "missing" && !existsSync(dirname(path)))
		throw new Unusable(({ refusals }) => refusals.registry.noFolder(dirname(shownPath(path, io))));
	return { path, text: found.kind === "text" ? found.text : "" };
}

async function onlyOne(io: Io): Promise<string> {
	const [first, ...others] = await around(io.cwd);
	if (first === undefined) return join(io.cwd, `${basename(io.cwd) || "draft"}.claims.yaml`);
	if (others.length === 0) return first;
	const names = [first, ...others].map((path) => shownPath(path, io)).join(", ");
	throw new Unusable(({ refusals }) => refusals.registry.severalFiles(names));
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The byte order mark that reading leaves out stays where it was. */
async function markOf(path: string): Promise<Buffer> {
	const bytes = await readFile(path).catch(() => Buffer.alloc(0));
	return bytes.subarray(0, 3).equals(mark) ? mark : Buffer.alloc(0);
}

/** Throws Unusable. */
export async function writeRegistry(path: string, text: string, io: Io): Promise<void> {
	try {
		await writeWhole(path, [await markOf(path), text]);
	} catch (error) {
		throw new Unusable((wording) => wording.refusals.writing.file(shownPath(path, io), whyUnwritten(error)(wording)));
	}
}
