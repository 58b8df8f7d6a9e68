// Takes the workspace; gives the drafts in it, open or not. Never reads what is in them.
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isDraftName, walk } from "../workspace/index.ts";
import type { Files } from "./client-files.ts";
import type { Setups } from "./setups.ts";
import { baseName, pathOf, uriOf } from "./uris.ts";

/** The drafts of the workspace and those that are open and lie nowhere; URIs. */
export async function draftsOf(
	files: Files,
	setups: Setups,
	documents: TextDocuments<TextDocument>,
): Promise<string[]> {
	const walks = await Promise.all(setups.folders().map((folder) => walk(files, folder, isDraftName)));
	const uris = walks.flatMap((found) => found.files.map(uriOf));
	const isLoose = (path: string | null): boolean => path === null || !files.reaches(path);
	const loose = documents.keys().filter((uri) => isDraftName(baseName(uri)) && isLoose(pathOf(uri)));
	return [...new Set([...uris, ...loose])];
}
