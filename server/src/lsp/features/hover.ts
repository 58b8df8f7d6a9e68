// The source card: on a figure what is on record of it, on a citation who is cited.
import type { Hover } from "vscode-languageserver";
import { creditedTo, wordingFor } from "../../engine/index.ts";
import { figureAt, sourceAt } from "../at-position.ts";
import { figureCard, sourceCard } from "../card.ts";
import type { Checked } from "../checks.ts";
import { toOffset, toRange } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { toMarkup } from "../markup.ts";
import { registryHover } from "../registry-files/hover.ts";
import { isRegistryFile } from "../registry-files/ids.ts";

function hoverAt(checked: Checked, at: number, markdown: boolean): Hover | null {
	const { document, checker, review } = checked;
	const wording = wordingFor(checked.setup.options.interface);
	const figure = figureAt(checked, at);
	if (figure)
		return {
			contents: toMarkup(figureCard(figure, checker.registry, wording), markdown),
			range: toRange(document, figure.span),
		};
	const named = sourceAt(checked, at);
	if (!named) return null;
	const card = sourceCard(named.source, creditedTo(review, named.source.key), checker.registry, wording);
	return { contents: toMarkup(card, markdown), range: toRange(document, named.span) };
}

export const hover: Feature = {
	capabilities: () => ({ hoverProvider: true }),
	register(session) {
		const { connection, documents, checks, guard, client } = session;
		connection.onHover(({ textDocument, position }) =>
			guard(
				"hover",
				async () => {
					const document = documents.get(textDocument.uri);
					if (document && isRegistryFile(document)) return registryHover(session, document, position);
					if (!document || !isDraft(document)) return null;
					const at = toOffset(document, position);
					const checked = await checks.near(document, at);
					return checked && hoverAt(checked, at, client().markdown);
				},
				null,
			),
		);
	},
};
