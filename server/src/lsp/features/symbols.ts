// The draft's outline: figures under their headings, each with how it stands; and what may be folded away.
import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	foldsOf,
	type ListedFigure,
	type OutlinePart,
	outlineOf,
	type Wording,
	wordingFor,
} from "../../engine/index.ts";
import type { Checked } from "../checks.ts";
import { toRange } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { inDraft } from "../in-draft.ts";
import type { Session } from "../session.ts";

/** More figures than these nobody goes through in an outline; the ones that want a look are always in it. */
const mostListed = 3000;

/** Protocol: a name is never empty. */
const nameOf = (text: string, otherwise: string): string => text.replace(/\s+/g, " ").trim() || otherwise;

function figureSymbol(
	document: TextDocument,
	{ span, noun, state, claim }: ListedFigure,
	{ states, lens }: Wording,
): DocumentSymbol {
	const range = toRange(document, span);
	const words = document.getText(range);
	return {
		name: nameOf(noun === null ? words : `${words} ${noun}`, lens.figure),
		detail: claim === null ? states[state] : `${states[state]}, ${claim}`,
		kind: SymbolKind.Number,
		range,
		selectionRange: range,
	};
}

function symbolsIn(
	document: TextDocument,
	{ figures, parts }: OutlinePart,
	isListed: Listed,
	wording: Wording,
): DocumentSymbol[] {
	const own = figures.filter(isListed).map((figure) => figureSymbol(document, figure, wording));
	const below = parts.map((part): DocumentSymbol => {
		const { span, text } = part.heading as NonNullable<OutlinePart["heading"]>;
		return {
			name: nameOf(text, "#"),
			kind: SymbolKind.String,
			range: toRange(document, part.span),
			selectionRange: toRange(document, span),
			children: symbolsIn(document, part, isListed, wording),
		};
	});
	return [...own, ...below];
}

type Listed = (figure: ListedFigure) => boolean;

const countOf = ({ figures, parts }: OutlinePart): number =>
	parts.reduce((sum, part) => sum + countOf(part), figures.length);

const quiet: ReadonlySet<string> = new Set(["supported", "cited", "unsourced"]);

/** Of a draft whose headings stand in the outline anyway: no word of it twice. */
const withoutHeadings = (outline: OutlinePart): OutlinePart => ({ ...outline, figures: figuresIn(outline), parts: [] });

const figuresIn = ({ figures, parts }: OutlinePart): readonly ListedFigure[] => [
	...figures,
	...parts.flatMap(figuresIn),
];

const symbolsOf =
	({ client }: Session) =>
	({ document, review, setup }: Checked): DocumentSymbol[] => {
		const wording = wordingFor(setup.options.interface);
		const outline = outlineOf(review);
		const isLong = countOf(outline) > mostListed;
		const shown = client().options.outlinesHeadings === true ? withoutHeadings(outline) : outline;
		return symbolsIn(document, shown, ({ state }) => !isLong || !quiet.has(state), wording);
	};

const foldingOf = ({ document, review }: Checked): FoldingRange[] =>
	foldsOf(review).map(({ kind, span }) => ({
		startLine: document.positionAt(span.start).line,
		endLine: document.positionAt(span.end).line,
		kind: kind === "comments" ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
	}));

export const symbols: Feature = {
	capabilities: () => ({ documentSymbolProvider: { label: "Sourcemark" }, foldingRangeProvider: true }),
	register(session) {
		const { connection } = session;
		connection.onDocumentSymbol(({ textDocument: { uri } }) => inDraft(session, "symbols", uri, symbolsOf(session)));
		connection.onFoldingRanges(({ textDocument: { uri } }) => inDraft(session, "folding", uri, foldingOf));
	},
};
