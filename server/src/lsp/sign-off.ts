// Takes a check and a place in its draft; gives the figure there as a sheet has it, and the edit of the workspace that signs it off, as
// one step that one undo takes back. Never writes anything itself.
import {
	createSheet,
	type Review,
	reviewAround,
	type SheetDesk,
	type SheetEntry,
	signOffFor,
	writeSignOff,
} from "../engine/index.ts";
import { findSignOffs, type SignOffsFile, today } from "../workspace/index.ts";
import type { Checked } from "./checks.ts";
import { touches } from "./convert.ts";
import type { SignedOff } from "./protocol.ts";
import type { Session } from "./session.ts";
import { baseName, pathOf, uriOf } from "./uris.ts";
import { canCreate, fileEdit } from "./workspace-edit.ts";

/** Null for a draft that lies on no disk. */
export async function signOffsFor(
	{ setups, overlay, wording }: Session,
	{ document, setup }: Checked,
): Promise<SignOffsFile | null> {
	const path = pathOf(document.uri);
	if (path === null) return null;
	return findSignOffs({ path, folders: setups.folders(), projectFile: setup.projectFile }, overlay, wording());
}

export const deskFor = ({ document, checker }: Checked, file: SignOffsFile | null): SheetDesk => ({
	name: file?.draft ?? baseName(document.uri),
	path: file?.draft ?? baseName(document.uri),
	registry: checker.registry,
	signOffs: file?.entries ?? [],
});

export interface Signable {
	readonly entry: SheetEntry;
	readonly file: SignOffsFile | null;
}

/** The figure of a place as its sheet has it, for the cost of what stands around. */
export async function signableIn(
	session: Session,
	checked: Checked,
	from: number,
	to: number,
): Promise<Signable | null> {
	const near: Review = reviewAround(checked.review, from, to);
	const file = await signOffsFor(session, checked);
	const { entries } = createSheet(near, deskFor(checked, file));
	const touching =
		entries.find(({ span }) => touches(span, from)) ??
		entries.find(({ span }) => span.start >= from && span.start <= to);
	return touching ? { entry: touching, file } : null;
}

/** `by` without a name: no edit. */
export function signedOff(
	session: Session,
	{ entry, file }: Signable,
	by: string | undefined,
	note: string | undefined,
): SignedOff {
	const { signing: words } = session.wording();
	if (file === null) return { refused: words.saveFirst };
	const uri = uriOf(file.path);
	const said = { figure: entry.title, uri, file: baseName(uri), before: entry.signOffs.map((each) => each.by) };
	if (file.isNew && !canCreate(session.client())) return { refused: words.noFile(said.file) };
	if (by === undefined || by.trim() === "") return { ...said, edit: null };
	const signOff = signOffFor(entry, { draft: file.draft, by, on: today(), note: note ?? null });
	const written = file.text === null ? null : writeSignOff(file.text, signOff);
	if (!written) return { refused: words.unreadable(said.file) };
	const edit = fileEdit(session, { uri, text: file.text ?? "", isNew: file.isNew }, [written]);
	return edit ? { ...said, edit } : { refused: words.changed(said.file) };
}
