// For a command that inserts a citation: lists the sources, those first that the sentence needs, and writes the chosen one.
import {
	aroundOf,
	type Block,
	type CheckResult,
	contains,
	type Span,
	toProse,
	wholeOf,
	writeCitation,
} from "../../engine/index.ts";
import type { Checked } from "../checks.ts";
import { citable } from "../citable.ts";
import { toOffset, toRange } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { inDraft } from "../in-draft.ts";
import {
	type Citable,
	type CitationEdits,
	type CiteParams,
	citeRequest,
	type DraftPosition,
	sourcesRequest,
} from "../protocol.ts";

export interface Spot {
	readonly block: Block;
	/** In prose. */
	readonly at: number;
	readonly sentence: Span;
}

/** The sentence around an offset of the draft; behind a block's last word its last sentence. Null outside all prose. */
export function spotAt({ draft }: CheckResult, offset: number): Spot | null {
	const block = draft.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
	if (!block) return null;
	const { text, map } = block.prose;
	const at = toProse(map, offset) ?? text.length;
	const sentence = block.sentences.find(({ end }) => at <= end) ??
		block.sentences.at(-1) ?? { start: 0, end: text.length };
	return { block, at, sentence };
}

/** Keys that the sentence's figures are on record from and do not have yet. */
export function neededAt({ figures }: CheckResult, spot: Spot | null): ReadonlySet<string> {
	const here = figures.filter(({ block, figure }) => block === spot?.block && contains(spot.sentence, figure.span));
	const open = here.filter(({ match, attributions }) =>
		match?.claim.sources.every((key) => attributions.every(({ source }) => source !== key)),
	);
	return new Set(open.flatMap(({ match }) => match?.claim.sources ?? []));
}

function sourcesFor(checked: Checked, offset: number): Citable[] {
	const near = aroundOf(checked.review, offset, offset);
	const needed = neededAt(near, spotAt(near, offset));
	const all = [...checked.checker.registry.sources.values()].map((each) => citable(each, needed.has(each.key)));
	return all.toSorted((a, b) => Number(b.needed) - Number(a.needed) || a.name.localeCompare(b.name));
}

/** Behind the figure before the caret where the sentence has one, else at the caret. */
function write(checked: Checked, offset: number, key: string): CitationEdits | null {
	const { document, review, checker, setup } = checked;
	const source = checker.registry.sources.get(key);
	if (!source) return null;
	const style = setup.options.citationStyle;
	// A note is numbered by those of all the draft and stands behind them.
	const near = style === "footnote" ? wholeOf(review) : aroundOf(review, offset, offset);
	const spot = spotAt(near, offset);
	const figures = spot
		? near.figures.filter((each) => each.block === spot.block && contains(spot.sentence, each.figure.span))
		: [];
	const figure = figures.findLast((each) => each.figure.span.start <= (spot?.at ?? 0)) ?? figures[0];
	const place = spot && {
		draft: near.draft,
		block: spot.block,
		figure: figure?.figure.span ?? { start: spot.at, end: spot.at },
		sentence: spot.sentence,
		language: spot.block.language ?? "en",
	};
	const written = place && (writeCitation(style, source, place) ?? writeCitation("pandoc", source, place));
	const edits = written ?? [{ span: { start: offset, end: offset }, expected: "", newText: `[@${key}]` }];
	return {
		version: document.version,
		edits: edits.map(({ span, newText }) => ({ range: toRange(document, span), newText })),
	};
}

export const insertCitation: Feature = {
	register(session) {
		const { connection } = session;
		const answer = <T>(
			{ uri, position }: DraftPosition,
			give: (checked: Checked, offset: number) => T | null,
		): Promise<T | null> =>
			inDraft(session, "citation", uri, (checked) => give(checked, toOffset(checked.document, position)));
		connection.onRequest(sourcesRequest, (params: DraftPosition) => answer(params, sourcesFor));
		connection.onRequest(citeRequest, (params: CiteParams) =>
			answer(params, (checked, offset) => write(checked, offset, params.key)),
		);
	},
};
