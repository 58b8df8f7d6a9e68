// Takes the paths of a command line; gives the drafts behind them one by one, or why there is none.
// Never reads a draft before it is asked for, and none twice.
import { basename, join, relative, resolve } from "node:path";
import type { Say } from "../engine/index.ts";
import { disk } from "../machine/index.ts";
import { decode, isDraftName, isRegistryName, maxBytes, sayUnread, walk } from "../workspace/index.ts";
import { isFolder } from "./folders.ts";
import { type Io, readAll } from "./io.ts";

export interface DraftInput {
	/** As shown to the user. */
	readonly name: string;
	/** Absolute; for standard input, the name of a file that could lie in the current folder. */
	readonly path: string;
	/** The folder the user named that it lies in; null where the draft itself was named. */
	readonly folder: string | null;
	readonly text: string;
}

export interface NoDraft {
	readonly name: string;
	readonly why: Say;
	/** False for a note: a folder without drafts, a claims file. */
	readonly fails: boolean;
}

export type Found = { readonly draft: DraftInput } | { readonly missing: NoDraft };

const missing = (name: string, why: Say, fails = true): Found => ({ missing: { name, why, fails } });

const shownPath = (path: string): string => path.replaceAll("\\", "/");

/** Standard input as text, or why it is none. */
export async function inputText(io: Io): Promise<{ readonly text: string } | { readonly why: Say }> {
	const bytes = await readAll(io.input());
	if (bytes.length > maxBytes) return { why: ({ files }) => files.input(files.tooLarge) };
	const decoded = decode(bytes);
	return "why" in decoded ? { why: (wording) => wording.files.input(decoded.why(wording)) } : decoded;
}

async function readInput(io: Io): Promise<Found> {
	const decoded = await inputText(io);
	if ("why" in decoded) return missing("-", decoded.why);
	return { draft: { name: "-", path: join(io.cwd, "standard-input.md"), folder: null, text: decoded.text } };
}

/** Of all files, claims files are the ones most likely named by mistake, or by a hook that names what has changed. */
async function readDraft(name: string, path: string, folder: string | null): Promise<Found> {
	if (isRegistryName(basename(path)) && (await disk.has(path)))
		return missing(shownPath(name), ({ command }) => command.claimsFile, false);
	const found = await disk.read(path);
	if (found.kind === "text") return { draft: { name: shownPath(name), path, folder, text: found.text } };
	return missing(shownPath(name), (wording) => sayUnread(found, wording));
}

async function* inFolder(name: string, folder: string): AsyncGenerator<() => Promise<Found>> {
	const { files, complete } = await walk(disk, folder, isDraftName);
	for (const path of files) yield () => readDraft(join(name, relative(folder, path)), path, folder);
	if (files.length === 0) yield async () => missing(name, ({ command }) => command.noMarkdown, false);
	if (!complete) yield async () => missing(name, ({ command }) => command.tooManyFolders);
}

/** In the order of the paths; a draft that several of them mean comes once. */
export async function* draftsOf(paths: readonly string[], io: Io): AsyncGenerator<Found> {
	const seen = new Set<string>();
	for (const name of paths.length === 0 ? ["."] : paths) {
		const path = resolve(io.cwd, name);
		if (name === "-" && !seen.has("-")) yield await readInput(io);
		else if (name !== "-" && (await isFolder(path))) {
			for await (const read of inFolder(name, path)) {
				const found = await read();
				if (!("draft" in found) || !seen.has(found.draft.path)) yield found;
				if ("draft" in found) seen.add(found.draft.path);
			}
		} else if (name !== "-" && !seen.has(path)) yield await readDraft(name, path, null);
		seen.add(name === "-" ? "-" : path);
	}
}
