// The drafts of the workspace, open or not, and what is found in each. What is open is asked of its check; a closed draft is checked
// once and what came out remembered, in plain values, until it or what it is checked with changes. Sends nothing.
import { type CancellationToken, type Diagnostic, Emitter, type Event, type Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Mention, mentionsOf, type Tally } from "../engine/index.ts";
import { isDraftName } from "../workspace/index.ts";
import { type Checked, checkedOf } from "./checks.ts";
import { toRange } from "./convert.ts";
import { createDiagnose } from "./diagnose.ts";
import { draftsOf } from "./drafts.ts";
import { excludedIn } from "./excluded.ts";
import { listFigures } from "./figure-list.ts";
import { inSteps } from "./in-steps.ts";
import type { DraftFigures } from "./protocol.ts";
import type { SessionParts } from "./session-parts.ts";
import { tallyOfReview } from "./tallies.ts";
import { baseName, pathOf } from "./uris.ts";

/** What was found in a draft. */
export interface Looked {
	readonly uri: string;
	/** Of the open document; null for a draft that is not open. */
	readonly version: number | null;
	readonly tally: Tally;
	/** The same while the diagnostics are. */
	readonly stamp: string;
	readonly items: () => readonly Diagnostic[];
	readonly figures: () => DraftFigures;
	/** Every place where the draft speaks of a source or a claim. */
	readonly mentions: () => readonly MentionAt[];
	/** What it was checked with. */
	readonly checker: Checked["checker"];
}

/** A mention at its place in the document. */
export interface MentionAt extends Mention {
	readonly range: Range;
}

export interface WorkspaceDrafts {
	/** URIs in order of path: without what `.gitignore` or the editor's `files.exclude` hide. */
	readonly all: () => Promise<readonly string[]>;
	/** Or in plain words why it cannot be read; null where somebody stopped it. */
	readonly look: (uri: string, token?: CancellationToken) => Promise<Looked | string | null>;
	/** Drafts have come or gone, or what was found in one may be another now. */
	readonly onStale: Event<void>;
}

/** What was found in a closed draft, under what it depends on. */
interface Known {
	readonly stamp: string;
	readonly setup: string;
	readonly checker: Checked["checker"];
	readonly looked: Looked;
	/** Nothing has been heard of since that it depends on. */
	isFresh: boolean;
}

const mentionsIn = ({ document, review }: Checked): MentionAt[] =>
	mentionsOf(review).map((mention) => ({ ...mention, range: toRange(document, mention.span) }));

export function createWorkspaceDrafts(parts: SessionParts): WorkspaceDrafts {
	const { connection, client, wording, documents, files, setups, checks } = parts;
	const diagnose = createDiagnose(parts.program);
	const known = new Map<string, Known>();
	const stale = new Emitter<void>();
	let listed: Promise<readonly string[]> | null = null;

	const list = async (): Promise<readonly string[]> => {
		const isExcluded = await excludedIn(connection, client(), setups.folders());
		return (await draftsOf(files, setups, documents)).filter((uri) => !isExcluded(uri));
	};
	const lookedIn = (checked: Checked, version: number | null): Looked => ({
		uri: checked.document.uri,
		version,
		tally: tallyOfReview(checked),
		...diagnose(checked),
		figures: () => listFigures(checked, version),
		mentions: () => mentionsIn(checked),
		checker: checked.checker,
	});
	/** Lets go of the draft's text. */
	const kept = (looked: Looked): Looked => {
		const plain = { items: looked.items(), figures: looked.figures(), mentions: looked.mentions() };
		const { items, figures, mentions } = JSON.parse(JSON.stringify(plain)) as typeof plain;
		return { ...looked, items: () => items, figures: () => figures, mentions: () => mentions };
	};
	const lookAtClosed = async (uri: string, token?: CancellationToken): Promise<Looked | string | null> => {
		const last = known.get(uri);
		if (last?.isFresh && client().watches) return last.looked;
		known.delete(uri);
		const found = await files.read(pathOf(uri) ?? uri);
		if (found.kind !== "text") {
			const words = wording();
			const why = found.kind === "missing" ? words.files.gone : found.why(words);
			return words.progress.unread(baseName(uri), why);
		}
		const { text, stamp } = found;
		const setup = await setups.ofPlace(uri, text);
		const ready = checks.with(setup);
		const { checker } = ready;
		const isSame = last?.stamp === stamp && last.setup === setup.key && last.checker === checker;
		if (isSame) last.isFresh = true;
		if (isSame) known.set(uri, last);
		if (isSame) return last.looked;
		const review = await inSteps(checker.reviewer().steps(text, setup.options), token);
		if (!review) return null;
		const document = TextDocument.create(uri, "markdown", 0, text);
		const looked = kept(lookedIn(checkedOf(ready, document, setup, review), null));
		// While registries are still being read, what is found is not yet all.
		if (!ready.isPartial) known.set(uri, { stamp, setup: setup.key, checker, looked, isFresh: true });
		return looked;
	};

	parts.onDisk((uris) => {
		const drafts = uris.filter((uri) => isDraftName(baseName(uri)));
		for (const each of drafts.flatMap((uri) => known.get(uri) ?? [])) each.isFresh = false;
		if (drafts.length === 0) return;
		listed = null;
		stale.fire();
	});
	parts.onDoubt(() => {
		for (const each of known.values()) each.isFresh = false;
		listed = null;
	});
	parts.onChanged(() => stale.fire());
	const cameOrWent = (uri: string): void => {
		known.delete(uri);
		if (pathOf(uri) === null) listed = null;
		stale.fire();
	};
	documents.onDidOpen(({ document }) => cameOrWent(document.uri));
	documents.onDidClose(({ document }) => cameOrWent(document.uri));

	return {
		all() {
			const found = listed ?? list();
			if (client().watches) listed = found;
			found.catch(() => {
				listed = null;
			});
			return found;
		},
		async look(uri, token) {
			const open = documents.get(uri);
			return open ? lookedIn(await checks.of(open), open.version) : lookAtClosed(uri, token);
		},
		onStale: stale.event,
	};
}
