// Figures by how they stand, for editors that colour them: all of a draft, what has changed since, or what is in sight.
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { figuresOf, reviewAround } from "../../engine/index.ts";
import { toOffset } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import type { Session } from "../session.ts";
import { editsBetween, legend, tokenData } from "../token-data.ts";

const nothing: SemanticTokens = { data: [] };

function register(session: Session): void {
	const { connection, documents, checks, guard, client } = session;
	/** What was told last of each draft. */
	const told = new Map<string, { readonly resultId: string; readonly data: number[] }>();
	let count = 0;

	const tell = async (uri: string): Promise<{ resultId: string; data: number[] } | null> => {
		const document = documents.get(uri);
		if (!document || !isDraft(document)) return null;
		const { review } = await checks.of(document);
		const now = { resultId: String(++count), data: tokenData(document, figuresOf(review)) };
		told.set(uri, now);
		return now;
	};
	const { semanticTokens } = connection.languages;
	semanticTokens.on(({ textDocument }) =>
		guard("semantic tokens", async () => (await tell(textDocument.uri)) ?? nothing, nothing),
	);
	semanticTokens.onDelta(({ textDocument, previousResultId }) =>
		guard<SemanticTokens | SemanticTokensDelta>(
			"semantic tokens",
			async () => {
				const last = told.get(textDocument.uri);
				const now = await tell(textDocument.uri);
				if (!now) return nothing;
				if (last?.resultId !== previousResultId) return now;
				return { resultId: now.resultId, edits: editsBetween(last.data, now.data) };
			},
			nothing,
		),
	);
	semanticTokens.onRange(({ textDocument, range }) =>
		guard(
			"semantic tokens",
			async () => {
				const document = documents.get(textDocument.uri);
				if (!document || !isDraft(document)) return nothing;
				const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
				const checked = await checks.near(document, to);
				if (!checked) return nothing;
				const figures = figuresOf(reviewAround(checked.review, from, to));
				return {
					data: tokenData(
						document,
						figures.filter(({ span }) => span.start < to && from < span.end),
					),
				};
			},
			nothing,
		),
	);
	documents.onDidClose(({ document }) => void told.delete(document.uri));
	session.onChanged(() => {
		if (client().refreshesTokens) session.ask("semantic tokens", () => semanticTokens.refresh());
	});
}

export const semanticTokens: Feature = {
	capabilities: () => ({ semanticTokensProvider: { legend, range: true, full: { delta: true } } }),
	register,
};
