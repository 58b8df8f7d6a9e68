// For a command that records a figure as a claim: says what the claim would be, who may be its source and which files it may go to,
// and gives the edit that writes it. Edits of code actions are made here too, once somebody takes one.
import type { CodeAction } from "vscode-languageserver";
import { aroundOf, figureFor, type Recordable, recordableOf } from "../../engine/index.ts";
import type { Checked } from "../checks.ts";
import { citable } from "../citable.ts";
import { claimsFilesFor } from "../claims-files.ts";
import { toOffset } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { inDraft } from "../in-draft.ts";
import {
	type DraftRange,
	type Recorded,
	type RecordOffer,
	type RecordParams,
	recordableRequest,
	recordRequest,
} from "../protocol.ts";
import { claimOf, recordIn, strangerAsSource } from "../record.ts";
import { isRecordData } from "../record-actions.ts";
import type { Session } from "../session.ts";

function recordableAt(checked: Checked, { range }: DraftRange): Recordable | null {
	const { document, review, checker } = checked;
	const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
	const near = aroundOf(review, from, to);
	const figure = figureFor(near, from, to);
	return figure && recordableOf(figure, near, checker.registry);
}

async function offer(session: Session, checked: Checked, at: DraftRange): Promise<RecordOffer | null> {
	const recordable = recordableAt(checked, at);
	if (!recordable) return null;
	const { setups, overlay } = session;
	const { credited } = recordable;
	const files = await claimsFilesFor(at.uri, checked.setup, setups.folders(), overlay);
	const rank = (key: string): number => (credited.includes(key) ? credited.indexOf(key) : credited.length);
	const sources = [...checked.checker.registry.sources.values()]
		.map((source) => citable(source, credited.includes(source.key)))
		.toSorted((a, b) => rank(a.key) - rank(b.key) || a.name.localeCompare(b.name));
	return {
		claim: claimOf(recordable),
		figureText: recordable.checked.figure.text,
		onRecord: recordable.checked.match?.claim.id ?? null,
		sources,
		newSource: strangerAsSource(recordable),
		files: files.map(({ uri, name, text }) => ({ uri, name, isNew: text === null })),
	};
}

async function record(session: Session, checked: Checked, params: RecordParams): Promise<Recorded> {
	const files = await claimsFilesFor(params.uri, checked.setup, session.setups.folders(), session.overlay);
	const file = files.find(({ uri }) => uri === params.file);
	if (!file) return { refused: session.wording().recording.notAmong };
	return recordIn(session, file, checked.checker.registry, params.claim, params.source);
}

export const recordClaim: Feature = {
	register(session) {
		const { connection, guard } = session;
		const recorded = (params: RecordParams): Promise<Recorded | null> =>
			inDraft(session, "record", params.uri, (checked) => record(session, checked, params));
		connection.onRequest(recordableRequest, (params: DraftRange) =>
			inDraft(session, "record", params.uri, (checked) => offer(session, checked, params)),
		);
		connection.onRequest(recordRequest, recorded);
		connection.onCodeActionResolve((action: CodeAction) =>
			guard(
				"record",
				async () => {
					const { data } = action;
					if (!isRecordData(data)) return action;
					const done = await recorded(data);
					return done && "edit" in done ? { ...action, edit: done.edit } : action;
				},
				action,
			),
		);
	},
};
