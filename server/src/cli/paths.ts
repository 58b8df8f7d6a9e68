// Takes a path; gives it as a person would name it from where the command runs. Never looks at a disk.
import { isAbsolute, relative } from "node:path";
import type { Io } from "./io.ts";

/** Forward slashes; files far away keep their whole path. */
export function shownPath(path: string, io: Io): string {
	if (!isAbsolute(path)) return path;
	const way = relative(io.cwd, path).replaceAll("\\", "/");
	return way === "" || way.startsWith("../..") || isAbsolute(way) ? path : way;
}
