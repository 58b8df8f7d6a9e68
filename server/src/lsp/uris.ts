// Takes and gives names of documents: the protocol's URIs, and the names that files go by here, which are paths for what lies on a disk
// and URIs for what lies elsewhere. Never touches a disk, and reads a URI the same way wherever it runs.
import { decodePart, isUri, normalize } from "../workspace/index.ts";

const fileUri = /^file:(?:\/\/([^/?#]*))?(\/[^?#]*)/i;
/** A part of a path can hold neither, whatever the URI says. */
const strange = /%(?:2f|5c|00)/i;

function pathOfFile(host: string, path: string): string | null {
	if (strange.test(path)) return null;
	try {
		const decoded = decodeURIComponent(path);
		const isLocal = host === "" || host.toLowerCase() === "localhost";
		if (!isLocal) return normalize(`\\\\${host}${decoded}`);
		return normalize(/^\/[a-z]:/i.test(decoded) ? decoded.slice(1) : decoded);
	} catch {
		return null;
	}
}

/**
 * The name of the file that a URI means: a path for `file:`, else the URI as VS Code writes it. Null for what is no file (untitled, a
 * state of one in a repository) and for what is no URI.
 */
export function pathOf(uri: string): string | null {
	const [, host = "", path] = fileUri.exec(uri) ?? [];
	if (path !== undefined) return pathOfFile(host, path);
	return !isUri(uri) || /[?#]/.test(uri) || /^(?:untitled|file):/i.test(uri) ? null : normalize(uri);
}

/** The URI of a path; a name that is a URI already (two letters before the colon, so no drive) stays as it is. */
export function uriOf(name: string): string {
	if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return name;
	const slashed = /^(?:[a-z]:|\\\\)/i.test(name) ? name.replaceAll("\\", "/") : name;
	// An address spares most of what stands in names; these would end its path, or be taken for something else.
	const path = slashed.replace(/[%\\?# \n\r\t]/g, encodeURIComponent);
	return new URL(path.startsWith("//") ? `file:${path}` : `file://${path.startsWith("/") ? "" : "/"}${path}`).href;
}

/** The last part of a path or URI, readable. */
export const baseName = (name: string): string => decodePart(name.split(/[\\/:]/).at(-1) ?? name);
