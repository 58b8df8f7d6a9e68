// From a citation key, a source's name or a figure to the line of the registry that has it on record.
import type { Definition, DefinitionLink } from "vscode-languageserver";
import type { Location, Span } from "../../engine/index.ts";
import { figureAt, sourceAt } from "../at-position.ts";
import type { Checked } from "../checks.ts";
import { toLocation, toOffset, toRange } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { isRegistryFile } from "../registry-files/ids.ts";
import { registryDefinition } from "../registry-files/references.ts";

/** What is on record of the thing at the offset: a figure's claim first, else the source that is named there. */
export function recordAt(checked: Checked, at: number): { readonly at: Location; readonly span: Span } | null {
	const figure = figureAt(checked, at);
	if (figure?.match) return { at: figure.match.claim.at, span: figure.span };
	const named = sourceAt(checked, at);
	return named ? { at: named.source.at, span: named.span } : null;
}

export const definition: Feature = {
	capabilities: () => ({ definitionProvider: true }),
	register(session) {
		const { connection, documents, checks, guard, client } = session;
		const answer = async (uri: string, position: { line: number; character: number }) => {
			const document = documents.get(uri);
			if (document && isRegistryFile(document)) return registryDefinition(session, document, position);
			if (!document || !isDraft(document)) return null;
			const checked = await checks.of(document);
			const found = recordAt(checked, toOffset(document, position));
			if (!found) return null;
			const place = toLocation(found.at, checked.textOf);
			if (!client().locationLinks) return place satisfies Definition;
			const link: DefinitionLink = {
				originSelectionRange: toRange(document, found.span),
				targetUri: place.uri,
				targetRange: place.range,
				targetSelectionRange: place.range,
			};
			return [link];
		};
		connection.onDefinition(({ textDocument, position }) =>
			guard("definition", () => answer(textDocument.uri, position), null),
		);
	},
};
