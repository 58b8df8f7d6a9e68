// Renames a source's key or a claim's id wherever it is written: its entry, the claims that point to it, the citations and comments
// of all drafts. From a draft as from a registry file.
import {
	ErrorCodes,
	type Position,
	type Range,
	ResponseError,
	type TextDocumentEdit,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { faultOfId, type Mentioned, mentionsOf, type Registry, reviewAround, type Say } from "../../engine/index.ts";
import { isRegistryName } from "../../workspace/index.ts";
import { toOffset, toRange, touches } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { type Target, targetIn } from "../mentions.ts";
import { idAt, idsInFiles, isRegistryFile, type RegistryAround } from "../registry-files/ids.ts";
import type { Session } from "../session.ts";
import { baseName } from "../uris.ts";
import { workspaceEdits } from "../workspace-edit.ts";

interface Renamed {
	readonly target: Target;
	/** Where it is written at the caret. */
	readonly range: Range;
	readonly around: RegistryAround;
}

const refuse = (why: string): ResponseError => new ResponseError(ErrorCodes.InvalidRequest, why);

async function inDraft({ checks }: Session, document: TextDocument, position: Position): Promise<Renamed | null> {
	const at = toOffset(document, position);
	const checked = await checks.of(document);
	const written = mentionsOf(reviewAround(checked.review, at, at)).find(
		({ as, span }) => (as === "key" || as === "pin") && touches(span, at),
	);
	if (!written) return null;
	return {
		target: targetIn(checked.checker.registry, written),
		range: toRange(document, written.span),
		around: checked,
	};
}

async function renamedAt(session: Session, uri: string, position: Position): Promise<Renamed | null> {
	const document = session.documents.get(uri);
	if (!document) return null;
	if (isDraft(document)) return inDraft(session, document, position);
	const found = isRegistryFile(document) ? await idAt(session, document, position) : null;
	return found && { target: found.target, range: toRange(document, found.id.span), around: found.around };
}

const entryOf = ({ claims, sources }: Registry, { of, id }: Mentioned): unknown =>
	of === "claim" ? claims.get(id) : sources.get(id);

/** Why it cannot be renamed; null where it can. */
function obstacle({ target, around }: Renamed): Say | null {
	const { file, of, id } = target;
	if (file === null) return ({ renaming }) => renaming.unknown(id);
	if (around.setup.files.some((each) => each.file === file && each.bundled))
		return ({ renaming }) => renaming.bundled(id);
	if (isRegistryName(baseName(file))) return null;
	return ({ renaming }) => (of === "source" ? renaming.sourceElsewhere(id) : renaming.claimElsewhere(id));
}

function faultOf({ target, around }: Renamed, name: string): Say | null {
	const fault = faultOfId(name);
	if (fault) return fault;
	const taken = name !== target.id && entryOf(around.checker.registry, { of: target.of, id: name });
	return taken ? ({ renaming }) => renaming.taken(name) : null;
}

async function editOf(session: Session, { target, around }: Renamed, name: string): Promise<WorkspaceEdit> {
	const drafts = await session.mentions.of(target, { written: true });
	const edits: TextDocumentEdit[] = [
		...idsInFiles(session, around.setup, target).map(({ uri, version, ids }) => ({
			textDocument: { uri, version },
			edits: ids.map(({ range }) => ({ range, newText: name })),
		})),
		...drafts.map(({ uri, version, mentions }) => ({
			textDocument: { uri, version },
			edits: mentions.map(({ range }) => ({ range, newText: name })),
		})),
	];
	return workspaceEdits(edits, session.client());
}

export const rename: Feature = {
	capabilities: () => ({ renameProvider: { prepareProvider: true } }),
	register(session) {
		const { connection, wording } = session;
		connection.onPrepareRename(async ({ textDocument, position }) => {
			const found = await renamedAt(session, textDocument.uri, position);
			if (!found) return null;
			const why = obstacle(found);
			if (why) throw refuse(why(wording()));
			return { range: found.range, placeholder: found.target.id };
		});
		connection.onRenameRequest(async ({ textDocument, position, newName }) => {
			const found = await renamedAt(session, textDocument.uri, position);
			if (!found) return null;
			const why = obstacle(found) ?? faultOf(found, newName.trim());
			if (why) throw refuse(why(wording()));
			return editOf(session, found, newName.trim());
		});
	},
};
