// A reader of files in which what stands unsaved in the editor wins over the disk, and the disk is read once until it changes.
// Takes open documents and news of changed files; never watches anything itself.
import { disk, type FileReader, type FileText, isRegistryName, type LoadedFile } from "../workspace/index.ts";
import { baseName, pathOf } from "./uris.ts";

export interface Overlay extends FileReader {
	/** Gives true when the text is another than before. */
	readonly open: (uri: string, text: string) => boolean;
	/** Gives true when it was open. */
	readonly close: (uri: string) => boolean;
	/** The file has changed on the disk; without a path, any may have. */
	readonly forget: (path?: string) => void;
	/** Open registries that lie on no disk. */
	readonly loose: () => readonly LoadedFile[];
	readonly isOpen: (path: string) => boolean;
}

type OpenText = Extract<FileText, { kind: "text" }>;

export function createOverlay(): Overlay {
	const opened = new Map<string, OpenText>();
	const cached = new Map<string, Promise<FileText>>();
	let counter = 0;
	const nameOf = (uri: string): string => pathOf(uri) ?? uri;
	const fromDisk = (path: string): Promise<FileText> => {
		const known = cached.get(path);
		if (known) return known;
		const reading = disk.read(path);
		cached.set(path, reading);
		return reading;
	};
	return {
		read: async (path) => opened.get(path) ?? fromDisk(path),
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
				.filter(
					([name]) => pathOf(name) === null && /^[a-z][a-z0-9+.-]+:/i.test(name) && isRegistryName(baseName(name)),
				)
				.map(([file, { text, stamp }]) => ({ file, text, stamp })),
		isOpen: (path) => opened.has(path),
	};
}
