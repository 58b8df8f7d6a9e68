// Takes a path and texts; writes them as that file, whole or not at all. A link stays a link and its file is written; a pipe or a device
// is written into; rights stay as they are, and a file that may not be written is not replaced by one that may.
import { accessSync, constants, lstatSync, readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { chmod, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Say } from "../engine/index.ts";

const reasons = {
	EACCES: "forbidden",
	EPERM: "forbidden",
	EROFS: "forbidden",
	EISDIR: "folder",
	ENOTDIR: "noFolder",
	EEXIST: "noFolder",
	ENOENT: "missing",
	ENOSPC: "full",
} as const;

/** Why a file could not be written, for behind a colon. */
export function whyUnwritten(error: unknown): Say {
	const { code = "", message } = error as NodeJS.ErrnoException;
	const reason = Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : null;
	return ({ refusals }) => (reason === null ? message : refusals.writing[reason]);
}

const at = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Where a path leads to by links; a link to what is not there yet, to there. */
function targetOf(path: string): string {
	if (at(path)) return realpathSync(path);
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
		? resolve(dirname(path), readlinkSync(path))
		: path;
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Throws as the disk does where nothing can be written there, before anybody has worked for it. */
export function askWritable(path: string): void {
	const target = targetOf(path);
	const there = at(target);
	if (there?.isDirectory()) throw failure("EISDIR");
	if (there) accessSync(target, constants.W_OK);
	// Beside it stands what will take its name.
	if (!there || there.isFile()) accessSync(dirname(target), constants.W_OK);
}

/** Rejects as the disk does. */
export async function writeWhole(path: string, parts: Iterable<string | Uint8Array>): Promise<void> {
	askWritable(path);
	const target = targetOf(path);
	const there = at(target);
	if (there && !there.isFile()) return writeFile(target, parts);
	const beside = `${target}.${process.pid}.tmp`;
	try {
		await writeFile(beside, parts);
		if (there) await chmod(beside, there.mode);
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
