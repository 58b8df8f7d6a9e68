// Files that lie with the client: in a browser's folder, in a repository far away, in a virtual workspace. Takes a connection;
// gives them behind the same port as the disk's. A client that does not offer them is never asked.
import type { Connection } from "vscode-languageserver";
import { basename, dirname, type FileSystem, type FileText, isUri } from "../workspace/index.ts";
import type { ClientInfo } from "./client-info.ts";
import { type FileAnswer, type FileParams, type FolderAnswer, listFolderRequest, readFileRequest } from "./protocol.ts";
import { uriOf } from "./uris.ts";

/** Where a session's files lie: some on the disk, some with the client. */
export interface Files extends FileSystem {
	/** False for names that nobody here can read. */
	readonly reaches: (name: string) => boolean;
}

const missing = { kind: "missing" } as const;

/** As the disk's files say it. */
function textOf(answer: FileAnswer): FileText {
	if (answer.kind !== "unreadable") return answer;
	const { why, said } = answer;
	return { kind: "unreadable", why: ({ files }) => (why === "other" ? files.other(said ?? "") : files[why]) };
}

function clientFiles(connection: Connection): FileSystem {
	const ask = <T>(request: string, name: string, otherwise: T): Promise<T> =>
		connection.sendRequest<T>(request, { uri: uriOf(name) } satisfies FileParams).catch(() => otherwise);
	return {
		read: async (name) => textOf(await ask<FileAnswer>(readFileRequest, name, missing)),
		list: (name) => ask<FolderAnswer>(listFolderRequest, name, []),
		has: async (name) => {
			const entries = await ask<FolderAnswer>(listFolderRequest, dirname(name), []);
			return entries.some((entry) => entry.name === basename(name));
		},
		// Links are the client's business.
		real: async () => null,
	};
}

/** Paths are the disk's where there is one; all else is the client's where it offers that. */
export function createFiles(connection: Connection, client: () => ClientInfo, disk: FileSystem | null): Files {
	const far = clientFiles(connection);
	const placeOf = (name: string): FileSystem | null => {
		if (disk && !isUri(name)) return disk;
		return client().options.readsFiles ? far : null;
	};
	return {
		reaches: (name) => placeOf(name) !== null,
		read: async (name) => placeOf(name)?.read(name) ?? missing,
		list: async (name) => placeOf(name)?.list(name) ?? [],
		has: async (name) => placeOf(name)?.has(name) ?? false,
		real: async (name) => placeOf(name)?.real(name) ?? null,
	};
}
