// Diagnostics of open drafts: pulled where the client can, sent where it cannot. Never for an older version of the text.
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { pause } from "../../workspace/index.ts";
import type { Checked } from "../checks.ts";
import { createDiagnose, type Diagnose, type Diagnosed } from "../diagnose.ts";
import type { Feature } from "../feature.ts";
import { createHolding } from "../holding.ts";
import { isDraft } from "../kinds.ts";
import type { Session } from "../session.ts";
import { closedOnly } from "./workspace-diagnostics.ts";

/** Keystrokes that have arrived already are taken in first: their own requests then find the answer ready. */
async function settled(document: TextDocument): Promise<void> {
	let before: number;
	do {
		before = document.version;
		await pause();
		await pause();
	} while (document.version !== before);
}

interface Told {
	/** What was found so far, while the draft was being opened. */
	readonly isPart: boolean;
	readonly stamp: string;
	readonly version: number;
	readonly key: string;
}

/** What was last told of each draft, and the versions that were last opened, and opened or saved. */
interface Memory {
	readonly diagnose: Diagnose;
	readonly told: Map<string, Told>;
	readonly opened: Map<string, number>;
	readonly saved: Map<string, number>;
	readonly quiet: Quiet;
}

/** Who asks for diagnostics is told what there is after this time, if it will take so much longer until there are all. */
const patienceMs = 150;
const worthMs = 2000;

/** Whether it is enough to tell what was found so far: nobody has typed since the draft was opened, and all has not been told yet. */
function isOpening({ client, documents }: Session, uri: string, { told, opened }: Memory): boolean {
	const isNew = documents.get(uri)?.version === opened.get(uri);
	return client().refreshes && isNew && told.get(uri)?.isPart !== false;
}

interface Answer {
	readonly checked: Checked;
	readonly isPart: boolean;
}

/** The check of a draft, or of a long one that is being opened what is found of it in the time that somebody waits. */
function checkFor(session: Session, document: TextDocument, memory: Memory): Promise<Answer> {
	const { checks } = session;
	const whole = checks.of(document).then((checked) => ({ checked, isPart: false }));
	if (!isOpening(session, document.uri, memory)) return whole;
	return new Promise((resolve, reject) => {
		const listening = checks.onProgress(({ sofar, spentMs, leftMs }) => {
			if (sofar.document !== document || spentMs < patienceMs || leftMs < worthMs) return;
			listening.dispose();
			resolve({ checked: sofar, isPart: true });
		});
		whole.then(resolve, reject).finally(() => listening.dispose());
	});
}

/** What is told of a check: all of it, or less while somebody types who wants quiet. */
type Quiet = (checked: Checked, diagnosed: Diagnosed, delay: number, again: () => void) => Diagnosed;

function createQuiet({ client, documents, typing }: Session): Quiet {
	const holding = createHolding(typing);
	const timers = new Map<string, NodeJS.Timeout>();
	let count = 0;
	documents.onDidClose(({ document: { uri } }) => {
		clearTimeout(timers.get(uri));
		timers.delete(uri);
		holding.forget(uri);
		typing.forget(uri);
	});
	return ({ document: { uri } }, diagnosed, delay, again) => {
		// Who asks and cannot be told to ask again would never hear of what was held back.
		if (delay === 0 || (client().pulls && !client().refreshes)) return diagnosed;
		const { items, againMs } = holding.hold(uri, diagnosed.items(), delay);
		clearTimeout(timers.get(uri));
		if (againMs === null) return { ...diagnosed, items: () => items };
		timers.set(uri, setTimeout(again, againMs + 1));
		return { stamp: `${diagnosed.stamp} less ${++count}`, items: () => items };
	};
}

/** Where drafts are checked when saved: has nothing happened since but typing? */
function waitsForSave({ setup, document }: Checked, { told, saved }: Memory): boolean {
	const last = told.get(document.uri);
	return (
		setup.run === "onSave" &&
		last?.isPart === false &&
		last.key === setup.key &&
		document.version !== saved.get(document.uri)
	);
}

function registerPull(session: Session, memory: Memory): void {
	const { connection, documents, checks, guard, pulled } = session;
	const again = (): void => session.ask("diagnostics", () => connection.languages.diagnostics.refresh());
	/** Who was told a part asks again when there is more. */
	const askAgain = ({ document: { uri } }: Checked): void => {
		if (memory.told.get(uri)?.isPart) again();
	};
	checks.onProgress(({ sofar }) => askAgain(sofar));
	checks.onChecked(askAgain);
	const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
	connection.languages.diagnostics.on(({ textDocument: { uri }, identifier, previousResultId }) =>
		guard<DocumentDiagnosticReport>(
			"diagnostics",
			async () => {
				const document = documents.get(uri);
				if (!document || !isDraft(document) || identifier === closedOnly) return nothing;
				pulled(uri);
				await settled(document);
				const { delay } = (await session.setups.of(document)).shows;
				const { checked, isPart } = await checkFor(session, document, memory);
				const last = memory.told.get(uri);
				if (last && last.stamp === previousResultId && waitsForSave(checked, memory))
					return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.stamp };
				const { stamp, items } = memory.quiet(checked, memory.diagnose(checked), delay, again);
				memory.told.set(uri, { isPart, stamp, version: checked.version, key: checked.setup.key });
				return stamp === previousResultId
					? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: stamp }
					: { kind: DocumentDiagnosticReportKind.Full, resultId: stamp, items: items() };
			},
			nothing,
		),
	);
}

async function send(session: Session, document: TextDocument, memory: Memory): Promise<void> {
	const { connection, documents, checks, setups } = session;
	const { uri } = document;
	await settled(document);
	const { delay } = (await setups.of(document)).shows;
	const checked = await checks.of(document);
	if (documents.get(uri) !== document || waitsForSave(checked, memory)) return;
	const again = () => void session.guard("diagnostics", () => send(session, document, memory), undefined);
	const diagnostics = memory.quiet(checked, memory.diagnose(checked), delay, again).items();
	memory.told.set(uri, { isPart: false, stamp: "", version: checked.version, key: checked.setup.key });
	void connection.sendDiagnostics({ uri, version: checked.version, diagnostics });
}

function register(session: Session): void {
	const { connection, documents, guard } = session;
	const memory: Memory = {
		diagnose: createDiagnose(session.program),
		told: new Map(),
		opened: new Map(),
		saved: new Map(),
		quiet: createQuiet(session),
	};
	registerPull(session, memory);
	const push = (document: TextDocument): void => {
		if (session.client().pulls || !isDraft(document)) return;
		void guard("diagnostics", () => send(session, document, memory), undefined);
	};
	documents.onDidOpen(({ document: { uri, version } }) => {
		memory.opened.set(uri, version);
		memory.saved.set(uri, version);
	});
	documents.onDidChangeContent(({ document }) => push(document));
	session.checks.onProgress(({ sofar }) => {
		const { uri } = sofar.document;
		if (session.client().pulls || documents.get(uri) !== sofar.document || memory.told.has(uri)) return;
		void connection.sendDiagnostics({ uri, diagnostics: memory.diagnose(sofar).items() });
	});
	documents.onDidSave(({ document }) => {
		memory.saved.set(document.uri, document.version);
		push(document);
	});
	documents.onDidClose(({ document: { uri } }) => {
		memory.told.delete(uri);
		memory.opened.delete(uri);
		memory.saved.delete(uri);
		if (!session.client().pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
	});
	session.onChanged(() => {
		if (session.client().pulls && session.client().refreshes)
			session.ask("diagnostics", () => connection.languages.diagnostics.refresh());
		documents.all().forEach(push);
	});
}

export const diagnostics: Feature = {
	capabilities: ({ pulls, registersDiagnostics }) =>
		pulls ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: !registersDiagnostics } } : {},
	register,
};
