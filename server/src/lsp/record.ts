// Takes a claim to record, its source and the file it goes to; gives the edit of the workspace that writes it there, as one step
// that one undo takes back. Never writes anything itself.
import { TextDocument } from "vscode-languageserver-textdocument";
import {
	addToRegistry,
	applied,
	formatFor,
	type NewSource,
	proposeKey,
	type Recordable,
	type Registry,
	type Span,
	type TreeNode,
} from "../engine/index.ts";
import type { ClaimsFile } from "./claims-files.ts";
import type { ClientInfo } from "./client-info.ts";
import { toRange } from "./convert.ts";
import type { ClaimToRecord, Recorded, SourceToRecord } from "./protocol.ts";
import type { Session } from "./session.ts";
import { canCreate, fileEdit } from "./workspace-edit.ts";

const filled = (text: string | undefined): string | null => text?.trim() || null;

/** The key to write, and the source where it is a new one. */
function sourceFor(source: SourceToRecord, { sources }: Registry): { key: string; added: readonly NewSource[] } {
	const [title, name, url] = [filled(source.title), filled(source.name), filled(source.url)];
	const wanted = filled(source.key);
	if (wanted !== null && (sources.has(wanted) || (title ?? name ?? url) === null)) return { key: wanted, added: [] };
	const key = wanted ?? proposeKey({ name, title: title ?? hostOf(url) }, (one) => sources.has(one));
	return { key, added: [{ key, fields: { title: title ?? name ?? url, URL: url, short: name } }] };
}

const hostOf = (url: string | null): string | null => /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(url ?? "")?.[1] ?? null;

/** Where the claim's id stands in the text; its begin where it is not found. */
function placeOf(file: string, text: string, id: string): Span {
	const { root } = formatFor(file).parse(text);
	const claims: TreeNode | undefined = root?.kind === "fields" ? root.entries.get("claims")?.node : undefined;
	const entry = claims?.kind === "fields" ? claims.entries.get(id) : undefined;
	return entry?.key ?? { start: 0, end: 0 };
}

export const claimOf = ({ id, statement, figure }: Recordable): ClaimToRecord => ({
	id,
	statement: statement.text,
	language: statement.language,
	figure,
});

/** Whom the draft names and nobody has on record, as a source to begin with; null where it names nobody. */
export function strangerAsSource({ strangers: [first] }: Recordable): SourceToRecord | null {
	if (!first) return null;
	const { key, name, url } = first;
	return { ...(key === null ? {} : { key }), ...(name === null ? {} : { name }), ...(url === null ? {} : { url }) };
}

/** Can the client write to this file? */
export const canWrite = ({ text }: ClaimsFile, client: ClientInfo): boolean => text !== null || canCreate(client);

export function recordIn(
	session: Session,
	file: ClaimsFile,
	registry: Registry,
	claim: ClaimToRecord,
	source: SourceToRecord,
): Recorded {
	const words = session.wording();
	if (!canWrite(file, session.client())) return { refused: words.recording.noFile };
	const text = file.text ?? "";
	const { key, added } = sourceFor(source, registry);
	const written = addToRegistry(
		file.uri,
		text,
		{
			claims: [
				{
					id: claim.id,
					statements: [{ text: claim.statement, language: claim.language }],
					sources: [key],
					fields: { figure: claim.figure },
				},
			],
			sources: added,
		},
		words,
	);
	if ("refused" in written) return written;
	const edit = fileEdit(session, { uri: file.uri, text, isNew: file.text === null }, written.edits);
	if (!edit) return { refused: words.recording.changed };
	const after = applied(text, written.edits);
	const range = toRange(TextDocument.create(file.uri, "yaml", 0, after), placeOf(file.uri, after, claim.id));
	return {
		edit,
		uri: file.uri,
		file: file.name,
		id: claim.id,
		source: key,
		range,
	};
}
