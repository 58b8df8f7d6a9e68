// Files that lie on no disk, as an editor in a browser has them: takes their texts by name; answers what the server asks of them.
// Counts the questions, so that a test can say what is asked once only.
import type { ProtocolConnection } from "vscode-languageserver/node";
import {
	type FileAnswer,
	type FileParams,
	type FolderAnswer,
	listFolderRequest,
	readFileRequest,
} from "../../server/src/lsp/protocol.ts";

export interface FarFiles {
	readonly uri: (name: string) => string;
	readonly write: (name: string, text: string) => void;
	readonly serve: (connection: ProtocolConnection) => void;
	/** The files that were asked for, their URIs made readable. */
	readonly asked: readonly string[];
}

/** `home` is the URI of the folder they lie in. However a URI is written, it means the same file. */
export function farFiles(home: string): FarFiles {
	const files = new Map<string, { readonly text: string; readonly stamp: string }>();
	const asked: string[] = [];
	const uri = (name: string): string => `${home}/${name}`;
	const plain = decodeURIComponent;
	const read = async ({ uri }: FileParams): Promise<FileAnswer> => {
		asked.push(plain(uri));
		const found = files.get(plain(uri));
		if (found?.text.includes("\0")) return { kind: "unreadable", why: "binary" };
		return found ? { kind: "text", ...found } : { kind: "missing" };
	};
	const list = async ({ uri }: FileParams): Promise<FolderAnswer> => {
		const below = [...files.keys()].filter((each) => each.startsWith(`${plain(uri)}/`));
		const names = below.map((each) => each.slice(plain(uri).length + 1).split("/"));
		const entries = names.map(([name = "", ...more]) => [name, more.length > 0 ? "folder" : "file"] as const);
		return [...new Map(entries)].map(([name, is]) => ({ name, is }));
	};
	return {
		uri,
		write: (name, text) => void files.set(uri(name), { text, stamp: `${files.get(uri(name))?.stamp ?? ""}.` }),
		serve(connection) {
			connection.onRequest(readFileRequest, read);
			connection.onRequest(listFolderRequest, list);
		},
		asked,
	};
}
