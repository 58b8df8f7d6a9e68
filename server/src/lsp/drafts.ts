// Takes the workspace; gives the drafts in it, open or not. Never reads what is in them.
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isDraftName, walk } from "../workspace/index.ts";
import type { Setups } from "./setups.ts";
import { baseName, pathOf, uriOf } from "./uris.ts";

/** The drafts of the workspace and those that are open and lie on no disk; URIs. */
export async function draftsOf(setups: Setups, documents: TextDocuments<TextDocument>): Promise<string[]> {
	const walks = await Promise.all(setups.folders().map((folder) => walk(folder, isDraftName)));
	const open = documents.keys();
	const uris = walks.flatMap(({ files }) => files.map(uriOf));
	return [...new Set([...uris, ...open.filter((uri) => isDraftName(baseName(uri)) && pathOf(uri) === null)])];
}
