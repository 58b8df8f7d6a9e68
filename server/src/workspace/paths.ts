// node:path for names of files as they are here: absolute paths of either kind of system, or URIs of what lies on no disk
// (vscode-vfs://github/owner/repository/draft.md). Takes and gives names; tells by the name which kind it is. Never touches a disk.

/** A name taken apart. What was written in a URI stays as VS Code encodes it. */
interface Taken {
	/** With its separator at the end. */
	readonly root: string;
	readonly parts: readonly string[];
	readonly kind: "uri" | "windows" | "posix";
}

const uriRoot = /^[a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?\//i;
const windowsRoot = /^(?:[a-z]:[\\/]|\\\\[^\\/]+[\\/][^\\/]+[\\/]?)/i;

/** As VS Code encodes a part of a URI, so that one file has one name. */
const encode = (part: string): string =>
	encodeURIComponent(part).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

export function decodePart(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** Without "." and "..", of which none leads above the root. */
function walked(parts: readonly string[]): string[] {
	const out: string[] = [];
	for (const part of parts) {
		if (part === "..") out.pop();
		else if (part !== "" && part !== ".") out.push(part);
	}
	return out;
}

function take(name: string): Taken {
	const [uri] = uriRoot.exec(name) ?? [];
	if (uri !== undefined) {
		const parts = name.slice(uri.length).split("/");
		return { root: uri, parts: walked(parts).map((part) => encode(decodePart(part))), kind: "uri" };
	}
	const [windows] = windowsRoot.exec(name) ?? [];
	if (windows === undefined) return { root: "/", parts: walked(name.split("/")), kind: "posix" };
	const root = windows.replaceAll("/", "\\").replace(/\\?$/, "\\");
	return { root, parts: walked(name.slice(windows.length).split(/[\\/]/)), kind: "windows" };
}

const give = ({ root, kind }: Taken, parts: readonly string[]): string =>
	root + parts.join(kind === "windows" ? "\\" : "/");

/** The name as every other function here gives it. */
export function normalize(name: string): string {
	const taken = take(name);
	return give(taken, taken.parts);
}

/** Is it a URI, and no path? A drive's one letter is no scheme. */
export const isUri = (name: string): boolean => uriRoot.test(name);

/** The folder around; of a root, itself. */
export function dirname(name: string): string {
	const taken = take(name);
	return give(taken, taken.parts.slice(0, -1));
}

/** The last part, as one reads it. */
export function basename(name: string): string {
	const { parts, kind } = take(name);
	const last = parts.at(-1) ?? "";
	return kind === "uri" ? decodePart(last) : last;
}

/**
 * What somebody in the folder means by a name: from the folder on, or from the root. A URI is not taken for one: it is a strange name
 * of a file, so that nothing that is written in a file leads out of where it lies.
 */
export function resolve(folder: string, written: string): string {
	const home = take(folder);
	const slashed = home.kind === "windows" ? written.replaceAll("\\", "/") : written;
	const backslashed = slashed.replaceAll("/", "\\");
	if (home.kind === "windows" && windowsRoot.test(backslashed)) return normalize(backslashed);
	const parts = slashed.split("/");
	const own = home.kind === "uri" ? parts.map(encode) : parts;
	return give(home, walked([...(slashed.startsWith("/") ? [] : home.parts), ...own]));
}

/** A file or folder in a folder. */
export const join = resolve;

/** The way from a folder to a file, readable and with forward slashes; the file's own name where none leads there. */
export function relative(folder: string, name: string): string {
	const [from, to] = [take(folder), take(name)];
	const folded = (text: string): string => (from.kind === "windows" ? text.toLowerCase() : text);
	if (folded(from.root) !== folded(to.root)) return name;
	let shared = 0;
	const same = (at: number): boolean => folded(from.parts[at] ?? "") === folded(to.parts[at] ?? "");
	while (shared < from.parts.length && shared < to.parts.length && same(shared)) shared++;
	const down = to.parts.slice(shared).map((part) => (to.kind === "uri" ? decodePart(part) : part));
	return [...from.parts.slice(shared).map(() => ".."), ...down].join("/");
}

/** Is the file in the folder, or the folder itself? */
export function isInside(name: string, folder: string): boolean {
	const [inner, outer] = [take(name), take(folder)];
	const folded = (text: string): string => (outer.kind === "windows" ? text.toLowerCase() : text);
	if (folded(inner.root) !== folded(outer.root) || inner.parts.length < outer.parts.length) return false;
	return outer.parts.every((part, at) => folded(part) === folded(inner.parts[at] as string));
}
