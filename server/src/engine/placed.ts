// Takes a section of a review and what was found in it; gives that with its places counted in the draft.
// Never checks anything.
import type { Edit } from "./citations/citation.ts";
import { type Notes, notesIn, settled } from "./citations/draft-notes.ts";
import { perDraft } from "./citations/per-draft.ts";
import type { Block, Mark } from "./draft/draft.ts";
import type { Attribution } from "./matching/match.ts";
import type { Review } from "./review.ts";
import type { BareVerdict, ReviewedSection } from "./reviewed.ts";
import { type Span, shift, span } from "./text/span.ts";
import { renamed } from "./verdicts/fingerprint.ts";
import type { CheckedFigure, Fix, Verdict } from "./verdicts/verdict.ts";

/** Places of a section's text in its draft; what the section was lent lies elsewhere in it. */
type Locate = (place: Span) => Span;

/** A section with the way from its places to the draft's. */
export interface Placing {
	readonly section: ReviewedSection;
	readonly locate: Locate;
}

function locateIn(text: string, { span: own, shift: by, kept: { body, lent } }: ReviewedSection): Locate {
	if (body === null) return (place) => shift(place, by);
	return (place) => {
		if (place.start >= body.start && place.end <= body.end) return shift(place, by);
		const piece = lent.find(({ at }) => at.start <= place.start && place.end <= at.end);
		if (!piece) return span(own.end, own.end);
		const found = place.start < body.start ? text.lastIndexOf(piece.text, own.start - 1) : text.indexOf(piece.text);
		return shift(place, found - piece.at.start);
	};
}

export const placingIn = ({ text }: Pick<Review, "text">, section: ReviewedSection): Placing => ({
	section,
	locate: locateIn(text, section),
});

/** `nth`: so many verdicts of the draft before it look the same. */
export const placedBare = (verdict: BareVerdict, nth: number, { locate }: Placing): BareVerdict => ({
	rule: verdict.rule,
	severity: verdict.severity,
	message: verdict.message,
	claim: verdict.claim,
	source: verdict.source,
	related: verdict.related,
	fingerprint: nth === 0 ? verdict.fingerprint : renamed(verdict.fingerprint, nth),
	span: locate(verdict.span),
	elsewhere: verdict.elsewhere.map((each) => ({ ...each, span: locate(each.span) })),
});

/** The same figure as one of the draft. */
type FigureOf = (figure: CheckedFigure) => CheckedFigure;

/** A footnote that one of them writes still counts in the section. */
export const placedFixes = ({ fixes }: Verdict, { locate }: Placing): readonly Fix[] =>
	fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit): Edit => ({ ...edit, span: locate(edit.span) })) }));

/** Found once a review, by whoever is the first to write one. */
export const draftNotes = perDraft(({ text }: Pick<Review, "text">): Notes => notesIn(text));

/** With their notes among those of the draft. */
export const settledFixes = (verdict: Verdict, placing: Placing, review: Review): readonly Fix[] => {
	const fixes = placedFixes(verdict, placing);
	if (placing.section.kept.body === null) return fixes;
	return fixes.map((fix) => ({ ...fix, edits: settled(fix.edits, () => draftNotes(review)) }));
};

/** Its figure and its fixes are asked for seldom. `found` gives the verdict as the section has it. */
export const placedVerdict = (
	bare: BareVerdict,
	found: () => Verdict,
	fixesOf: (found: Verdict) => readonly Fix[],
	figureOf: FigureOf,
): Verdict => ({
	...bare,
	get figure(): CheckedFigure | null {
		const { figure } = found();
		return figure && figureOf(figure);
	},
	get fixes(): readonly Fix[] {
		return fixesOf(found());
	},
});

/** How many there are before. */
export interface Counters {
	blocks: number;
	groups: number;
	tables: number;
}

const placedMark = (mark: Mark, locate: Locate): Mark => ({ ...mark, span: locate(mark.span) });

/** The section's own blocks, numbered on from those before. */
export function placedBlocks({ section: { kept }, locate }: Placing, from: Counters): Map<Block, Block> {
	const { body } = kept;
	const { blocks } = kept.result().draft;
	const own = blocks.filter(({ span: at }) => body === null || (at.start >= body.start && at.end <= body.end));
	const index = new Map(own.map((block, at) => [block.index, from.blocks + at]));
	const [firstGroup, firstTable] = [
		Math.min(...own.map(({ group }) => group)),
		Math.min(...own.flatMap(({ cell }) => cell?.table ?? [])),
	];
	const out = new Map<Block, Block>();
	for (const block of own)
		out.set(block, {
			...block,
			index: index.get(block.index) as number,
			group: from.groups + block.group - firstGroup,
			span: locate(block.span),
			prose: {
				text: block.prose.text,
				map: block.prose.map.map(({ prose, source }) => ({ prose, source: locate(source) })),
			},
			marks: block.marks.map((mark) => placedMark(mark, locate)),
			headings: block.headings.flatMap((at) => index.get(at) ?? []),
			lead: block.lead === null ? null : (index.get(block.lead) ?? null),
			cell: block.cell && { ...block.cell, table: from.tables + block.cell.table - firstTable },
		});
	from.blocks += own.length;
	from.groups += own.length === 0 ? 0 : Math.max(...own.map(({ group }) => group)) - firstGroup + 1;
	from.tables += new Set(own.flatMap(({ cell }) => cell?.table ?? [])).size;
	return out;
}

export function placedFigure(figure: CheckedFigure, block: Block, { locate }: Placing): CheckedFigure {
	const attributions = figure.attributions.map((each): Attribution => ({ ...each, span: locate(each.span) }));
	const strangers = figure.strangers.map(locate);
	return {
		...figure,
		block,
		span: locate(figure.span),
		pin: figure.pin && locate(figure.pin),
		attributions,
		strangers,
	};
}
