// Takes the texts of registry files; gives the registry. Large ones are digested first, so that a hundred thousand claims cost
// no more memory than their text and a few numbers each; whoever keeps digests (on a disk, in another thread) hands them in.
import { keyWriter } from "./matching/finding/key-rows.ts";
import { createLexicons } from "./matching/lexicon.ts";
import { digestSteps, type FileDigest } from "./registry/kept/digest.ts";
import { type DigestOf, readRegistry as read } from "./registry/read.ts";
import type { Registry, RegistryFile } from "./registry/registry.ts";

export type { FileDigest } from "./registry/kept/digest.ts";
export type { DigestOf } from "./registry/read.ts";

/** All files together, UTF-16 units: some three thousand claims. */
const large = 400_000;
/** A file of such a registry that is shorter is read as it is. */
const tiny = 4_000;

/** The files that are worth a digest. */
export function largeFiles(files: readonly RegistryFile[]): readonly RegistryFile[] {
	const total = files.reduce((sum, { text }) => sum + text.length, 0);
	return total < large ? [] : files.filter(({ text }) => text.length >= tiny);
}

/** In steps; gives how far it is, 0 to 1. Null for a file that must be read whole. Pure. */
export const digestFile = (file: RegistryFile): Generator<number, FileDigest | null> =>
	digestSteps(file, keyWriter(createLexicons()));

function digestNow(file: RegistryFile): FileDigest | null {
	const running = digestFile(file);
	for (;;) {
		const { done, value } = running.next();
		if (done) return value;
	}
}

/** Later files win over earlier ones for the same id: put the bundled ones first. What is not handed in is digested now. */
export function readRegistry(files: readonly RegistryFile[], digestOf?: DigestOf): Registry {
	const wanted = new Set(largeFiles(files));
	return read(files, (file) => {
		const known = wanted.has(file) ? digestOf?.(file) : null;
		return known === undefined ? digestNow(file) : known;
	});
}
