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
import {
	faultOfId,
	type Mention,
	type Mentioned,
	mentionsOf,
	ownKey,
	type Registry,
	reviewAround,
	type Say,
} from "../../engine/index.ts";
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
	/** Its id, or another of the source's keys. */
	readonly written: string;
	readonly around: RegistryAround;
}

type Found = Omit<Renamed, "written">;

const refuse = (why: string): ResponseError => new ResponseError(ErrorCodes.InvalidRequest, why);

async function inDraft({ checks }: Session, document: TextDocument, position: Position): Promise<Found | null> {
	const at = toOffset(document, position);
	const checked = await checks.of(document);
	const { registry } = checked.checker;
	const near = mentionsOf(reviewAround(checked.review, at, at)).filter(({ span }) => touches(span, at));
	const isOther = ({ id, span }: Mention): boolean =>
		registry.otherKeys?.get(document.getText(toRange(document, span))) === id;
	const written = near.find((each) => each.as === "key" || each.as === "pin" || isOther(each));
	if (!written) return null;
	return {
		target: targetIn(registry, written),
		range: toRange(document, written.span),
		around: checked,
	};
}

async function inRegistry(session: Session, document: TextDocument, position: Position): Promise<Found | null> {
	const found = await idAt(session, document, position);
	return found && { target: found.target, range: toRange(document, found.id.span), around: found.around };
}

async function renamedAt(session: Session, uri: string, position: Position): Promise<Renamed | null> {
	const document = session.documents.get(uri);
	if (!document) return null;
	const found = isDraft(document)
		? await inDraft(session, document, position)
		: isRegistryFile(document)
			? await inRegistry(session, document, position)
			: null;
	return found && { ...found, written: document.getText(found.range) };
}

const entryOf = (registry: Registry, { of, id }: Mentioned): unknown =>
	of === "claim" ? registry.claims.get(id) : registry.sources.get(ownKey(registry, id));

/** Why it cannot be renamed; null where it can. */
function obstacle({ target, written, around }: Renamed): Say | null {
	const { file, of, id } = target;
	// biblatex alone gives further keys.
	if (written !== id) return ({ renaming }) => renaming.sourceElsewhere(written);
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
