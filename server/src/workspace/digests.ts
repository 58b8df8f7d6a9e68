// The port to where it is kept what reading large registry files gave; where there is no such place, each is read anew.
// Never a wrong answer: what is kept is told by the file's text and the program.
import { digestFile, type FileDigest, type InterfaceLanguage, type RegistryFile } from "../engine/index.ts";

export interface DigestStore {
	/** Null where none is kept. */
	readonly get: (file: RegistryFile) => FileDigest | null;
	readonly put: (file: RegistryFile, digest: FileDigest) => void;
	/** The same in steps, between which others have their turn. */
	readonly getSteps: (file: RegistryFile) => Generator<void, FileDigest | null>;
	readonly putSteps: (file: RegistryFile, digest: FileDigest) => Generator<void, void>;
}

export const noStore: DigestStore = {
	get: () => null,
	put: () => {},
	*getSteps() {
		yield* [];
		return null;
	},
	*putSteps() {},
};

/** Told how far it is, 0 to 1. */
export type Tell = (part: number) => void;

/** Reads large files, one after the other. */
export interface DigestReader {
	/** Null for a file that must be read whole. Rejects where it fails; the next file may do well. One at a time. */
	readonly read: (file: RegistryFile, tell: Tell, language: InterfaceLanguage) => Promise<FileDigest | null>;
}

/** Kept, or made now and kept; null for a file that must be read whole. */
export function digestFrom(store: DigestStore, file: RegistryFile, language?: InterfaceLanguage): FileDigest | null {
	const known = store.get(file);
	if (known) return known;
	const running = digestFile(file, undefined, language);
	let next = running.next();
	while (!next.done) next = running.next();
	if (next.value) store.put(file, next.value);
	return next.value;
}
