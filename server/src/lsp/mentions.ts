// Takes a source's key or a claim's id; gives every place where drafts of the workspace speak of it, open or not.
// Never checks a draft itself: who looks at drafts remembers what they say.
import type { CancellationToken, Location, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Mention, Mentioned, Registry } from "../engine/index.ts";
import { pause } from "../workspace/index.ts";
import type { Files } from "./client-files.ts";
import { isDraft } from "./kinds.ts";
import { pathOf } from "./uris.ts";
import type { MentionAt, WorkspaceDrafts } from "./workspace-drafts.ts";

/** What is spoken of, and the registry file that has it on record: another project may use the name for something else. */
export interface Target extends Mentioned {
	/** Null for what is on no record. */
	readonly file: string | null;
}

export interface DraftMentions {
	readonly uri: string;
	/** Of the open document the ranges are for; null for a draft that is not open. */
	readonly version: number | null;
	/** Never empty; in order of place. */
	readonly mentions: readonly MentionAt[];
}

/** Every place, draft by draft. */
export const placesIn = (drafts: readonly DraftMentions[]): Location[] =>
	drafts.flatMap(({ uri, mentions }) => mentions.map(({ range }) => ({ uri, range })));

export interface Mentions {
	/** `written`: only where the id itself stands (keys and pins), which is quicker. Ends early where it is cancelled. */
	readonly of: (target: Target, options?: { written?: boolean; token?: CancellationToken }) => Promise<DraftMentions[]>;
}

/** Where the thing is on record. */
export function targetIn({ sources, claims }: Registry, { of, id }: Mentioned): Target {
	const entry = of === "source" ? sources.get(id) : claims.get(id);
	return { of, id, file: entry?.at.file ?? null };
}

const isWritten = ({ as }: Mention): boolean => as === "key" || as === "pin";

export function createMentions(
	documents: TextDocuments<TextDocument>,
	files: Files,
	drafts: WorkspaceDrafts,
): Mentions {
	/** A draft that does not have the words need not be looked at for them. */
	const has = async (uri: string, words: string): Promise<boolean> => {
		if (documents.get(uri)) return true;
		const found = await files.read(pathOf(uri) ?? uri);
		return found.kind === "text" && found.text.includes(words);
	};
	return {
		async of(target, { written = false, token } = {}) {
			const open = documents.all().filter(isDraft);
			const uris = new Set([...open.map(({ uri }) => uri), ...(await drafts.all())]);
			const out: DraftMentions[] = [];
			for (const uri of uris) {
				await pause();
				if (token?.isCancellationRequested) break;
				if (written && !(await has(uri, target.id))) continue;
				const looked = await drafts.look(uri, token);
				if (looked === null || typeof looked === "string") continue;
				if (targetIn(looked.checker.registry, target).file !== target.file) continue;
				const all = looked.mentions().filter(({ of, id }) => of === target.of && id === target.id);
				const mentions = written ? all.filter(isWritten) : all;
				if (mentions.length > 0) out.push({ uri, version: looked.version, mentions });
			}
			return out;
		},
	};
}
