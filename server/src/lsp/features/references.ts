// From a figure to all figures of its claim, from a source's key or name to all places that cite or name it: in the open drafts and
// in those of the workspace. In the draft itself the figures of one claim, or the places of one source, are marked together.
import { DocumentHighlightKind, type Location } from "vscode-languageserver";
import { type Mentioned, mentionsOf, reviewAround } from "../../engine/index.ts";
import { figureAt, sourceAt } from "../at-position.ts";
import type { Checked } from "../checks.ts";
import { toLocation, toOffset, toRange, touches } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { placesIn, targetIn } from "../mentions.ts";
import { isRegistryFile } from "../registry-files/ids.ts";
import { registryReferences } from "../registry-files/references.ts";
import type { Session } from "../session.ts";

/** What is spoken of at the offset: what a key or pin names, on record or not, a figure's claim, a source named in words. */
function mentionedAt(checked: Checked, at: number): Mentioned | null {
	const near = mentionsOf(reviewAround(checked.review, at, at)).filter(({ span }) => touches(span, at));
	const written = near.find(({ as }) => as === "key" || as === "pin");
	if (written) return written;
	const claim = figureAt(checked, at)?.match?.claim;
	if (claim) return { of: "claim", id: claim.id };
	const named = sourceAt(checked, at);
	return named && { of: "source", id: named.source.key };
}

/** Where it is on record. */
function declarationOf({ checker, textOf }: Checked, { of, id }: Mentioned): Location[] {
	const { claims, sources } = checker.registry;
	const entry = of === "claim" ? claims.get(id) : sources.get(id);
	return entry ? [toLocation(entry.at, textOf)] : [];
}

function register(session: Session): void {
	const { connection, documents, checks, mentions, guard } = session;
	connection.onReferences(({ textDocument, position, context }, token) =>
		guard(
			"references",
			async () => {
				const document = documents.get(textDocument.uri);
				if (document && isRegistryFile(document))
					return registryReferences(session, document, position, context.includeDeclaration, token);
				if (!document || !isDraft(document)) return null;
				const checked = await checks.of(document);
				const mentioned = mentionedAt(checked, toOffset(document, position));
				if (!mentioned) return null;
				const declared = context.includeDeclaration ? declarationOf(checked, mentioned) : [];
				const found = await mentions.of(targetIn(checked.checker.registry, mentioned), { token });
				return [...declared, ...placesIn(found)];
			},
			null,
		),
	);
	connection.onDocumentHighlight(({ textDocument, position }) =>
		guard(
			"highlights",
			async () => {
				const document = documents.get(textDocument.uri);
				if (!document || !isDraft(document)) return null;
				const at = toOffset(document, position);
				const checked = await checks.near(document, at);
				const mentioned = checked && mentionedAt(checked, at);
				if (!mentioned) return null;
				return mentionsOf(checked.review, mentioned).map(({ span }) => ({
					range: toRange(document, span),
					kind: DocumentHighlightKind.Text,
				}));
			},
			null,
		),
	);
}

export const references: Feature = {
	capabilities: () => ({ referencesProvider: true, documentHighlightProvider: true }),
	register,
};
