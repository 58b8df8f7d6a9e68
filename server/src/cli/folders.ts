// Takes a path; says whether a folder is there. What cannot be looked at is none.
import { stat } from "node:fs/promises";

export async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		return false;
	}
}
