// Offers to record a figure that is on no record. A client with the command chooses source and file by it; for any other the
// action writes the claim itself: with the source that the sentence names, else with one to be filled in.
import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from "vscode-languageserver";
import { aroundOf, type CheckedFigure, type Recordable, recordableOf, type Wording } from "../engine/index.ts";
import type { Checked } from "./checks.ts";
import { claimsFilesFor } from "./claims-files.ts";
import { toDiagnostic, toOffset, toRange } from "./convert.ts";
import type { DraftRange, RecordParams, SourceToRecord } from "./protocol.ts";
import { canWrite, claimOf, recordIn, strangerAsSource } from "./record.ts";
import type { Session } from "./session.ts";

const command = "sourcemark.recordClaim";

/** What an action without an edit carries until somebody takes it. */
export const isRecordData = (data: unknown): data is RecordParams =>
	typeof data === "object" && data !== null && "claim" in data && "file" in data;

/** Edits of a larger file are made only when somebody takes the action, by a client that asks then. */
const mostAtOnce = 400_000;

/** The source to write where nobody is asked, and how an action's title puts it. */
function ownSource(
	recordable: Recordable,
	{ checker }: Checked,
	{ recording: words }: Wording,
): { source: SourceToRecord; says: string } {
	const known = checker.registry.sources.get(recordable.credited[0] ?? "");
	if (known)
		return { source: { key: known.key }, says: words.of(known.short ?? known.author ?? known.title ?? known.key) };
	const stranger = strangerAsSource(recordable);
	const name = stranger?.name ?? stranger?.key ?? stranger?.url;
	const source = { ...stranger, title: stranger?.name ?? words.fillIn };
	return { source, says: name ? words.of(name) : words.toFillIn };
}

/** Nothing that has a claim, or is said to have none. */
const isOpen = ({ match, refused }: CheckedFigure): boolean => match === null && !refused;

export async function recordActions(
	session: Session,
	checked: Checked,
	{ range, context }: CodeActionParams,
): Promise<CodeAction[]> {
	const { document, review, checker } = checked;
	const wording = session.wording();
	const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
	const near = aroundOf(review, from, to);
	const figure = near.figures.find(({ span }) => span.start <= to && from <= span.end);
	if (!figure || !isOpen(figure)) return [];
	const found = near.verdicts.find((verdict) => verdict.rule === "unsourced-figure" && verdict.figure === figure);
	const sent = context.diagnostics.filter(({ code }) => code === "unsourced-figure");
	const { page } = session.program();
	const diagnostics = found ? [sent[0] ?? toDiagnostic(document, found, page, checked.textOf)] : [];
	const kind = found ? CodeActionKind.QuickFix : CodeActionKind.RefactorExtract;
	const own = { kind, ...(found ? { diagnostics } : {}) };
	const client = session.client();
	if (client.options.records) {
		const at: DraftRange = { uri: document.uri, range: toRange(document, figure.span) };
		const title = wording.recording.choose;
		return [{ ...own, title, command: { title, command, arguments: [at] } }];
	}
	const files = await claimsFilesFor(document.uri, checked.setup, session.setups.folders(), session.overlay);
	const file = files.find((one) => canWrite(one, client));
	if (!file) return [];
	const recordable = recordableOf(figure, near, checker.registry);
	const { source, says } = ownSource(recordable, checked, wording);
	const claim = claimOf(recordable);
	const title = wording.recording.title(says, file.name);
	if (client.resolvesEdits) {
		const data: RecordParams = { uri: document.uri, claim, source, file: file.uri };
		return [{ ...own, title, data }];
	}
	if ((file.text?.length ?? 0) > mostAtOnce) return [];
	const recorded = recordIn(session, file, checker.registry, claim, source);
	return "edit" in recorded ? [{ ...own, title, edit: recorded.edit as WorkspaceEdit }] : [];
}
