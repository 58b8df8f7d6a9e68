// Gives the bibliographies that drafts of the workspace name which are not open: a claim may have its source there. Drafts are read for
// their front matter only, when somebody asks, and once until one of them changes.
import { readFrontMatter } from "../engine/index.ts";
import { isDraftName, pause, type Setup } from "../workspace/index.ts";
import type { Session } from "./session.ts";
import { baseName, pathOf } from "./uris.ts";

export interface Elsewhere {
	/** Setups of closed drafts, one for all that name the same files from the same folder. */
	readonly setups: () => Promise<readonly Setup[]>;
}

/** Of more drafts than this the first ones are read. */
const mostDrafts = 5000;

interface Head {
	readonly uri: string;
	readonly text: string;
	/** The same for drafts that name the same. */
	readonly names: string;
}

export function createElsewhere({
	documents,
	drafts,
	files,
	setups,
	client,
	onDisk,
}: Pick<Session, "documents" | "drafts" | "files" | "setups" | "client" | "onDisk">): Elsewhere {
	let known: Promise<readonly Head[]> | null = null;
	const headOf = async (uri: string): Promise<Head | null> => {
		const found = await files.read(pathOf(uri) ?? uri);
		if (found.kind !== "text") return null;
		const { bibliographies, registries, span } = readFrontMatter(found.text, 0);
		if (bibliographies.length + registries.length === 0) return null;
		const folder = uri.slice(0, uri.lastIndexOf("/"));
		return {
			uri,
			text: found.text.slice(0, span?.end ?? 0),
			names: JSON.stringify([folder, bibliographies, registries]),
		};
	};
	const heads = async (): Promise<readonly Head[]> => {
		const found = new Map<string, Head>();
		for (const uri of (await drafts.all()).slice(0, mostDrafts)) {
			const head = documents.get(uri) ? null : await headOf(uri);
			if (head && !found.has(head.names)) found.set(head.names, head);
			await pause();
		}
		return [...found.values()];
	};
	const forget = (uri: string): void => {
		if (isDraftName(baseName(uri))) known = null;
	};
	onDisk((uris) => uris.forEach(forget));
	documents.onDidOpen(({ document }) => forget(document.uri));
	documents.onDidClose(({ document }) => forget(document.uri));
	return {
		async setups() {
			const found = known ?? heads();
			if (client().watches) known = found;
			found.catch(() => {
				known = null;
			});
			return Promise.all((await found).map(({ uri, text }) => setups.ofPlace(uri, text)));
		},
	};
}
