// Completion in drafts: keys of sources behind "@", their names behind "according to", claims in comments, and the figure on record
// where a number is being written.
import type { CompletionItem, CompletionList, CompletionParams } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
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

async function complete(
	session: Session,
	document: TextDocument,
	{ position, context }: CompletionParams,
): Promise<CompletionList | null> {
	const place = await placeAt(session, document, toOffset(document, position));
	const isUnasked = context?.triggerCharacter !== undefined && digits.includes(context.triggerCharacter);
	const markdown = session.client().markdownItems;
	const found =
		completePins(place, markdown) ??
		completeKeys(place) ??
		// A digit opens no list of names.
		(isUnasked ? null : completeNames(place)) ??
		completeFigures(place, isUnasked, markdown);
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
				if (document && isRegistryFile(document)) return completeRegistry(session, document, params.position);
				return document && isDraft(document) ? complete(session, document, params) : null;
			},
			null,
		),
	);
	connection.onCompletionResolve((item) => guard("completion", () => resolve(session, item), item));
}

export const completion: Feature = {
	capabilities: () => ({ completionProvider: { triggerCharacters: ["@", ...digits], resolveProvider: true } }),
	register,
};
