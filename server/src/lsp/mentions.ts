// Takes a source's key or a claim's id; gives every place where drafts of the workspace speak of it, open or not. What is open is
// asked of its check; a closed draft is checked once and remembered until it, or what it is checked with, changes.
import type { CancellationToken, Range, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Mention, type Mentioned, mentionsOf, type Registry, type Review } from "../engine/index.ts";
import { pause, type Setup } from "../workspace/index.ts";
import type { Checks, ReadyChecker } from "./checks.ts";
import type { Files } from "./client-files.ts";
import { toRange } from "./convert.ts";
import { draftsOf } from "./drafts.ts";
import { isDraft } from "./kinds.ts";
import { placeOf, type Setups } from "./setups.ts";
import { pathOf } from "./uris.ts";

/** What is spoken of, and the registry file that has it on record: another project may use the name for something else. */
export interface Target extends Mentioned {
	/** Null for what is on no record. */
	readonly file: string | null;
}

export interface MentionAt extends Mention {
	readonly range: Range;
}

export interface DraftMentions {
	readonly uri: string;
	/** Of the open document the ranges are for; null for a draft that is not open. */
	readonly version: number | null;
	/** Never empty; in order of place. */
	readonly mentions: readonly MentionAt[];
}

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

/** What was found in a draft that is not open, under what it depends on. */
interface Known {
	readonly stamp: string;
	readonly setup: string;
	readonly checker: ReadyChecker["checker"];
	readonly mentions: readonly MentionAt[];
}

/** Work goes on no longer than this before it lets others in. */
const stepMs = 12;

/** Null where it is cancelled. */
async function review(
	{ checker }: ReadyChecker,
	text: string,
	{ options }: Setup,
	token?: CancellationToken,
): Promise<Review | null> {
	const steps = checker.reviewer().steps(text, options);
	for (let since = performance.now(); ; ) {
		const { done, value } = steps.next();
		if (done) return value;
		if (performance.now() - since < stepMs) continue;
		await pause();
		if (token?.isCancellationRequested) return null;
		since = performance.now();
	}
}

const placed = (document: TextDocument, found: Review): MentionAt[] =>
	mentionsOf(found).map((mention) => ({ ...mention, range: toRange(document, mention.span) }));

export function createMentions(
	documents: TextDocuments<TextDocument>,
	files: Files,
	setups: Setups,
	checks: Checks,
): Mentions {
	const known = new Map<string, Known>();

	const inClosed = async (uri: string, target: Target, written: boolean, token?: CancellationToken) => {
		const found = await files.read(pathOf(uri) ?? uri);
		if (found.kind !== "text") return [];
		const { text, stamp } = found;
		if (written && !text.includes(target.id)) return [];
		const setup = await setups.ofPlace(uri, placeOf(uri, text));
		const ready = checks.with(setup);
		const { checker } = ready;
		if (targetIn(checker.registry, target).file !== target.file) return [];
		const last = known.get(uri);
		if (last?.stamp === stamp && last.setup === setup.key && last.checker === checker) return last.mentions;
		const reviewed = await review(ready, text, setup, token);
		const mentions = reviewed ? placed(TextDocument.create(uri, "markdown", 0, text), reviewed) : [];
		// While registries are still being read, what is found is not yet all.
		if (reviewed && !ready.isPartial) known.set(uri, { stamp, setup: setup.key, checker, mentions });
		return mentions;
	};

	const inOpen = async (document: TextDocument, target: Target): Promise<DraftMentions | null> => {
		const checked = await checks.of(document);
		if (targetIn(checked.checker.registry, target).file !== target.file) return null;
		const mentions = mentionsOf(checked.review, target);
		const at = mentions.map((mention) => ({ ...mention, range: toRange(document, mention.span) }));
		return { uri: document.uri, version: checked.version, mentions: at };
	};

	return {
		async of(target, { written = false, token } = {}) {
			const open = documents.all().filter(isDraft);
			const closed = (await draftsOf(files, setups, documents)).filter((uri) => !documents.get(uri));
			for (const uri of [...known.keys()].filter((each) => !closed.includes(each))) known.delete(uri);
			const out: (DraftMentions | null)[] = [];
			for (const document of open) out.push(await inOpen(document, target));
			for (const uri of closed) {
				await pause();
				if (token?.isCancellationRequested) break;
				const mentions = await inClosed(uri, target, written, token);
				out.push({
					uri,
					version: null,
					mentions: mentions.filter(({ of, id }) => of === target.of && id === target.id),
				});
			}
			return out
				.flatMap((each) => each ?? [])
				.map((each) => (written ? { ...each, mentions: each.mentions.filter(isWritten) } : each))
				.filter(({ mentions }) => mentions.length > 0);
		},
	};
}
