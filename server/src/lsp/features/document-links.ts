// Citation keys whose source has an address can be followed. Only http and https: an address in a registry is a stranger's text.
import type { DocumentLink } from "vscode-languageserver";
import { keysOf } from "../../engine/index.ts";
import type { Checked } from "../checks.ts";
import { toRange } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { inDraft } from "../in-draft.ts";
import { webAddress } from "../web-address.ts";

function linksOf({ document, review, checker }: Checked): DocumentLink[] {
	const keys = new Map(keysOf(review).map((each) => [each.span.start, each] as const));
	return [...keys.values()].flatMap(({ key, span }): DocumentLink[] => {
		const address = webAddress(checker.registry.sources.get(key)?.url ?? null);
		return address ? [{ range: toRange(document, span), target: address.href, tooltip: address.host }] : [];
	});
}

export const documentLinks: Feature = {
	capabilities: () => ({ documentLinkProvider: {} }),
	register(session) {
		session.connection.onDocumentLinks(({ textDocument: { uri } }) => inDraft(session, "links", uri, linksOf));
	},
};
