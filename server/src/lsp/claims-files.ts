// Takes a draft; gives the claims files that a claim of it may be written to, the nearest first, and a new one beside the draft.
// Never creates one: the client does, by the edit it is given.
import { type FileReader, isRegistryName, type Setup } from "../workspace/index.ts";
import { baseName, pathOf, uriOf } from "./uris.ts";

export interface ClaimsFile {
	readonly uri: string;
	/** From the workspace's folder, where it lies in one. */
	readonly name: string;
	/** Null for a file that is not there yet. */
	readonly text: string | null;
}

/** Of URIs: the folder with its slash. */
const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/") + 1);

/** How far two folders go together; the deeper file of two is the further one. */
function nearness(uri: string, home: string): number {
	const [a, b] = [folderOf(uri).split("/"), home.split("/")];
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return 2 * shared - a.length;
}

function nameIn(uri: string, folders: readonly string[]): string {
	const around = folders.map((folder) => `${uriOf(folder)}/`).find((folder) => uri.startsWith(folder));
	return around ? uri.slice(around.length).split("/").map(baseName).join("/") : baseName(uri);
}

/** `story.claims.yaml` in the folder `story`; null where the draft lies in no folder. Written as the names of known files are. */
function newFileUri(uri: string, folders: readonly string[]): string | null {
	const draft = uriOf(pathOf(uri) ?? uri);
	const isSaved = !draft.startsWith("untitled:") && draft.includes("/");
	const folder = isSaved ? folderOf(draft) : folders[0] === undefined ? null : `${uriOf(folders[0])}/`;
	if (folder === null) return null;
	const name = folder.split("/").at(-2) ?? "";
	return `${folder}${name === "" || name.includes(":") ? "draft" : name}.claims.yaml`;
}

export async function claimsFilesFor(
	draft: string,
	{ files }: Setup,
	folders: readonly string[],
	reader: FileReader,
): Promise<readonly ClaimsFile[]> {
	const home = folderOf(newFileUri(draft, folders) ?? draft);
	const known = files
		.filter(({ file, bundled }) => !bundled && isRegistryName(baseName(file)))
		.map(({ file, text }) => ({ uri: uriOf(file), text }))
		.toSorted((a, b) => nearness(b.uri, home) - nearness(a.uri, home) || a.uri.localeCompare(b.uri))
		.map(({ uri, text }): ClaimsFile => ({ uri, name: nameIn(uri, folders), text }));
	const fresh = newFileUri(draft, folders);
	if (fresh === null || known.some(({ uri }) => uri === fresh)) return known;
	// An ignored file of that name is there all the same.
	const there = await reader.read(pathOf(fresh) ?? fresh);
	return [...known, { uri: fresh, name: nameIn(fresh, folders), text: there.kind === "text" ? there.text : null }];
}
