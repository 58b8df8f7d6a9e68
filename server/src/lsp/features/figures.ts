// Lists the figures of drafts, open or not, for a view of them; and says where supported ones stand, for a client that marks them.
import type { CancellationToken } from "vscode-languageserver";
import { figuresOf, reviewAround } from "../../engine/index.ts";
import { toOffset, toRange } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { eachDraft } from "../progress.ts";
import {
	type DraftFigures,
	type DraftRange,
	type FiguresAnswer,
	type FiguresParams,
	figuresRequest,
	type MarkedPlaces,
	staleFiguresNotification,
	supportedRequest,
} from "../protocol.ts";
import type { Session } from "../session.ts";

const none: FiguresAnswer = { drafts: [], unread: [], cancelled: false };

async function listAll(session: Session, params: FiguresParams, token: CancellationToken): Promise<FiguresAnswer> {
	const { connection, drafts: workspace, documents } = session;
	const isNamed = (uri: string): boolean => {
		const open = documents.get(uri);
		return open === undefined || isDraft(open);
	};
	const uris = params.of === "workspace" ? await workspace.all() : params.of.filter(isNamed);
	const drafts: DraftFigures[] = [];
	const unread: string[] = [];
	const { workDoneToken } = params;
	const progress = workDoneToken === undefined ? null : connection.window.attachWorkDoneProgress(workDoneToken);
	const finished = await eachDraft(uris, session.wording(), progress, token, async (uri) => {
		const looked = await workspace.look(uri, token);
		if (typeof looked === "string") unread.push(looked);
		else if (looked) drafts.push(looked.figures());
	});
	return { drafts, unread, cancelled: !finished };
}

async function supportedIn({ documents, setups, checks }: Session, { uri, range }: DraftRange) {
	const document = documents.get(uri);
	if (!document || !isDraft(document) || !(await setups.of(document)).shows.decorations) return null;
	const checked = await checks.near(document, toOffset(document, range.end));
	if (!checked) return null;
	const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
	const here = figuresOf(reviewAround(checked.review, from, to));
	const ranges = here
		.filter(({ span, state }) => state === "supported" && from <= span.end && span.start <= to)
		.map(({ span }) => toRange(document, span));
	return { version: checked.version, ranges };
}

/** Keystrokes in a registry would have every draft asked for again: once a while is enough. */
const togetherMs = 1000;

/** Who has asked for the figures of the workspace is told once when they may be others. */
function tellStale({ connection, drafts }: Session): { readonly asked: () => void } {
	let isAsked = false;
	let waiting: ReturnType<typeof setTimeout> | null = null;
	drafts.onStale(() => {
		if (!isAsked || waiting) return;
		waiting = setTimeout(() => {
			waiting = null;
			isAsked = false;
			// The client may have gone meanwhile.
			connection.sendNotification(staleFiguresNotification).catch(() => null);
		}, togetherMs);
	});
	return {
		asked() {
			isAsked = true;
		},
	};
}

export const figures: Feature = {
	register(session) {
		const { connection, guard } = session;
		const { asked } = tellStale(session);
		connection.onRequest(figuresRequest, (params: FiguresParams, token: CancellationToken) => {
			if (params.of === "workspace") asked();
			return guard("figures", () => listAll(session, params, token), none);
		});
		connection.onRequest(supportedRequest, (params: DraftRange) =>
			guard<MarkedPlaces | null>("supported figures", () => supportedIn(session, params), null),
		);
	},
};
