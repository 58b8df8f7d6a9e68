// A reader of files in which what stands unsaved in the editor wins over the disk, and the disk is read once until it changes.
// Takes open documents and news of changed files; never watches anything itself.
import { type FileReader, type FileText, isRegistryName, type LoadedFile } from "../workspace/index.ts";
import type { Files } from "./client-files.ts";
import { baseName, pathOf, uriOf } from "./uris.ts";

export interface Overlay extends FileReader {
	/** Gives true when the text is another than before. */
	readonly open: (uri: string, text: string) => boolean;
	/** Gives true when it was open. */
	readonly close: (uri: string) => boolean;
	/** The file has changed on the disk; without a path, any may have. */
	readonly forget: (path?: string) => void;
	/** Open registries that lie nowhere: what is found by looking does not count them. */
	readonly loose: () => readonly LoadedFile[];
	readonly isOpen: (path: string) => boolean;
}

type OpenText = Extract<FileText, { kind: "text" }>;

export function createOverlay(files: Files): Overlay {
	const opened = new Map<string, OpenText>();
	const cached = new Map<string, Promise<FileText>>();
	let counter = 0;
	const nameOf = (uri: string): string => pathOf(uri) ?? uri;
	const fromDisk = (path: string): Promise<FileText> => {
		const known = cached.get(path);
		if (known) return known;
		const reading = files.read(path);
		cached.set(path, reading);
		return reading;
	};
	return {
		read: async (path) => opened.get(path) ?? fromDisk(path),
		has: files.has,
		real: files.real,
		open(uri, text) {
			const name = nameOf(uri);
			if (opened.get(name)?.text === text) return false;
			opened.set(name, { kind: "text", text, stamp: `open.${++counter}` });
			return true;
		},
		close(uri) {
			const name = nameOf(uri);
			cached.delete(name);
			return opened.delete(name);
		},
		forget(path) {
			if (path === undefined) cached.clear();
			else cached.delete(path);
		},
		loose: () =>
			[...opened]
				.filter(([name]) => isRegistryName(baseName(name)) && (pathOf(uriOf(name)) === null || !files.reaches(name)))
				.map(([file, { text, stamp }]) => ({ file, text, stamp })),
		isOpen: (path) => opened.has(path),
	};
}
