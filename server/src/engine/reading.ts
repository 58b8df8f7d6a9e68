// Takes the texts of registry files; gives the registry. Large ones are digested first, so that a hundred thousand claims cost
// no more memory than their text and a few numbers each; whoever keeps digests (on a disk, in another thread) hands them in.
import { keyWriter } from "./matching/finding/key-rows.ts";
import { createLexicons } from "./matching/lexicon.ts";
import { formatFor } from "./registry/formats/index.ts";
import { bibliographySteps } from "./registry/kept/bibliography.ts";
import { digestSteps } from "./registry/kept/digest.ts";
import type { StretchMemory } from "./registry/kept/stretches.ts";
import { type DigestOf, type FileDigest, readRegistry as read } from "./registry/read.ts";
import type { Registry, RegistryFile } from "./registry/registry.ts";
import { atOnce } from "./text/at-once.ts";
import { wordingFor } from "./wording/index.ts";
import type { InterfaceLanguage } from "./wording/wording.ts";

export { type StretchMemory, stretchMemory } from "./registry/kept/stretches.ts";
export { type DigestOf, type FileDigest, openBefore } from "./registry/read.ts";

/** All files together, UTF-16 units: some three thousand claims. */
const large = 400_000;
/** A file of such a registry that is shorter is read as it is. */
const tiny = 4_000;

/** A bibliography costs more to read than claims of its length do. */
const largeBibliography = 60_000;

/** By its name; what YAML and JSON hold is seen when they are read. */
const isBibliography = ({ file }: RegistryFile): boolean =>
	!/\.claims\.\w+$/i.test(file) && formatFor(file).name !== "YAML";

/** The files that are worth a digest. */
export function largeFiles(files: readonly RegistryFile[]): readonly RegistryFile[] {
	const [shelf, rest] = [files.filter(isBibliography), files.filter((file) => !isBibliography(file))];
	const total = rest.reduce((sum, { text }) => sum + text.length, 0);
	return [
		...shelf.filter(({ text }) => text.length >= largeBibliography),
		...(total < large ? [] : rest.filter(({ text }) => text.length >= tiny)),
	];
}

/**
 * In steps; gives how far it is, 0 to 1. Null for a file that must be read whole. Pure: a memory of what was read before saves work
 * and changes nothing.
 */
export function* digestFile(
	file: RegistryFile,
	memory?: StretchMemory,
	language?: InterfaceLanguage,
): Generator<number, FileDigest | null> {
	const lexicons = createLexicons();
	const wording = wordingFor(language);
	const claims = yield* digestSteps(file, () => keyWriter(lexicons), wording, memory);
	return claims ?? (yield* bibliographySteps(file, wording));
}

const digestNow = (file: RegistryFile, language?: InterfaceLanguage): FileDigest | null =>
	atOnce(digestFile(file, undefined, language));

/** Later files win over earlier ones for the same id: put the bundled ones first. What is not handed in is digested now. Problems are said in the
 * interface's language, and digests handed in as they were made. */
export function readRegistry(
	files: readonly RegistryFile[],
	digestOf?: DigestOf,
	language?: InterfaceLanguage,
): Registry {
	const wanted = new Set(largeFiles(files));
	const digest: DigestOf = (file) => {
		const known = wanted.has(file) ? digestOf?.(file) : null;
		return known === undefined ? digestNow(file, language) : known;
	};
	return read(files, digest, wordingFor(language));
}
