// The short name of its source behind each supported figure, for those who switch it on.
import type { InlayHint } from "vscode-languageserver";
import { figuresOf, type ListedFigure, type Registry, reviewAround, shortNameOf } from "../../engine/index.ts";
import type { Checked } from "../checks.ts";
import { toOffset } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import type { Session } from "../session.ts";

/** A hint stands in the way of reading. */
const longest = 30;

/** The source that the draft credits, the claim's own before who reported it. */
function nameOf({ claim, sources, language }: ListedFigure, registry: Registry): string | null {
	const own = claim === null ? undefined : registry.claims.get(claim)?.sources.find((key) => sources.includes(key));
	const source = registry.sources.get(own ?? sources[0] ?? "");
	if (!source) return null;
	const name = shortNameOf(source, language) ?? source.key;
	return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}

function hintsIn({ document, review, checker }: Checked, from: number, to: number): InlayHint[] {
	const figures = figuresOf(reviewAround(review, from, to));
	const here = figures.filter(({ span, state }) => state === "supported" && from <= span.end && span.end <= to);
	return here.flatMap((figure): InlayHint[] => {
		const name = nameOf(figure, checker.registry);
		if (name === null) return [];
		const tooltip = checker.registry.claims.get(figure.claim ?? "")?.statements[0]?.text;
		const hint: InlayHint = { position: document.positionAt(figure.span.end), label: name, paddingLeft: true };
		return [tooltip === undefined ? hint : { ...hint, tooltip }];
	});
}

function register(session: Session): void {
	const { connection, documents, checks, setups, guard, client } = session;
	connection.languages.inlayHint.on(({ textDocument, range }) =>
		guard("inlay hints", async () => {
			const document = documents.get(textDocument.uri);
			if (!document || !isDraft(document)) return [];
			if (!(await setups.of(document)).shows.inlayHints) return [];
			const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
			const checked = await checks.near(document, to);
			return checked ? hintsIn(checked, from, to) : [];
		}, []),
	);
	session.onChanged(() => {
		if (client().refreshesHints) session.ask("hints", () => connection.languages.inlayHint.refresh());
	});
}

export const inlayHints: Feature = { capabilities: () => ({ inlayHintProvider: true }), register };
