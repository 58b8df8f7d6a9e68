// Takes and gives names of documents: the protocol's URIs and the disk's paths. Never touches the disk.
import { fileURLToPath, pathToFileURL } from "node:url";

/** The path of a file's URI; null for what lies on no disk (untitled, virtual) and for what is no URI. */
export function pathOf(uri: string): string | null {
	if (!/^file:/i.test(uri)) return null;
	try {
		return fileURLToPath(uri);
	} catch {
		return null;
	}
}

/** The URI of a path; a name that is a URI already (two letters before the colon, so no drive) stays as it is. */
export const uriOf = (name: string): string => (/^[a-z][a-z0-9+.-]+:/i.test(name) ? name : pathToFileURL(name).href);

/** The last part of a path or URI, readable. */
export function baseName(name: string): string {
	const last = name.split(/[\\/:]/).at(-1) ?? name;
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}
