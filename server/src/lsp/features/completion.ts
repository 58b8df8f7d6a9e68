// Completion in drafts: keys of sources behind "@", their names behind "according to", claims in comments, and the figure on record
// where a number is being written.
import type { CompletionItem, CompletionList, CompletionParams } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { nameCue } from "../../engine/index.ts";
import { sourceCard } from "../card.ts";
import { completeFigures, completePins } from "../complete-claims.ts";
import { completeKeys, completeNames, type SourceData } from "../complete-sources.ts";
import { placeAt } from "../completing.ts";
import { toOffset } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { toMarkup } from "../markup.ts";
import { completeRegistry } from "../registry-files/complete.ts";
import { isRegistryFile } from "../registry-files/ids.ts";
import type { Session } from "../session.ts";

const digits = "0123456789";

/** Behind "according to " a list opens by itself; behind any other word the check is not even asked. */
function isBehindCue(document: TextDocument, position: CompletionParams["position"]): boolean {
	const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
	const cue = nameCue(line, null);
	return cue !== null && cue.span.start === cue.span.end;
}

async function complete(
	session: Session,
	document: TextDocument,
	{ position, context }: CompletionParams,
): Promise<CompletionList | null> {
	const typed = context?.triggerCharacter ?? "";
	const isSpace = typed === " ";
	if (isSpace && !isBehindCue(document, position)) return null;
	const place = await placeAt(session, document, toOffset(document, position));
	const isUnasked = typed !== "" && digits.includes(typed);
	const markdown = session.client().markdownItems;
	const found = isSpace
		? completeNames(place)
		: (completePins(place, markdown) ??
			completeKeys(place) ??
			// A digit opens no list of names.
			(isUnasked ? null : completeNames(place)) ??
			completeFigures(place, isUnasked, markdown));
	return found && { isIncomplete: found.isIncomplete, items: [...found.items] };
}

/** What is on record of the source, once somebody looks at it. */
async function resolve(
	{ documents, setups, checks, client, wording }: Session,
	item: CompletionItem,
): Promise<CompletionItem> {
	const { uri, source: key } = (item.data ?? {}) as Partial<SourceData>;
	const document = uri === undefined ? undefined : documents.get(uri);
	if (!document || key === undefined) return item;
	const { registry } = checks.with(await setups.of(document)).checker;
	const source = registry.sources.get(key);
	return source
		? { ...item, documentation: toMarkup(sourceCard(source, [], registry, wording()), client().markdownItems) }
		: item;
}

function register(session: Session): void {
	const { connection, documents, guard } = session;
	connection.onCompletion((params) =>
		guard(
			"completion",
			async () => {
				const document = documents.get(params.textDocument.uri);
				if (document && isRegistryFile(document))
					return params.context?.triggerCharacter === " " ? null : completeRegistry(session, document, params.position);
				return document && isDraft(document) ? complete(session, document, params) : null;
			},
			null,
		),
	);
	connection.onCompletionResolve((item) => guard("completion", () => resolve(session, item), item));
}

export const completion: Feature = {
	capabilities: () => ({ completionProvider: { triggerCharacters: ["@", " ", ...digits], resolveProvider: true } }),
	register,
};
