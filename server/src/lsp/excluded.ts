// Takes a folder of the workspace; gives the files in it that its owner hides from the editor (`files.exclude`), told by their paths.
// Editors other than VS Code have no such setting and hide nothing. Never reads the disk.
import type { Connection } from "vscode-languageserver";
import { isInside, matcher } from "../workspace/index.ts";
import type { ClientInfo } from "./client-info.ts";
import { pathOf, uriOf } from "./uris.ts";

/** Says of a file's URI whether it is hidden. */
export type IsExcluded = (uri: string) => boolean;

/** Patterns that are switched on; those that hang on a file beside it (`when`) hide what is generated, which no draft is. */
function globsIn(raw: unknown): string[] {
	if (typeof raw !== "object" || raw === null) return [];
	// VS Code's patterns start at the folder, ours without a slash would be meant for any folder below.
	return Object.entries(raw).flatMap(([glob, on]) => (on === true && glob !== "" ? [`/${glob}`] : []));
}

/** The path from the folder, with forward slashes. */
const below = (path: string, folder: string): string =>
	path.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, "");

export async function excludedIn(
	{ workspace }: Connection,
	client: ClientInfo,
	folders: readonly string[],
): Promise<IsExcluded> {
	if (!client.configures) return () => false;
	const section = "files.exclude";
	const asked = folders.map((folder) => ({ scopeUri: uriOf(folder), section }));
	const raw: readonly unknown[] = await workspace.getConfiguration(asked).catch(() => []);
	const hidden = folders.map((folder, at) => ({ folder, isHidden: matcher(globsIn(raw[at])) }));
	return (uri) => {
		const path = pathOf(uri);
		return (
			path !== null && hidden.some((each) => isInside(path, each.folder) && each.isHidden(below(path, each.folder)))
		);
	};
}
