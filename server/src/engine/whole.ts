// Takes a review; gives it as the check of one draft: every place counts in the draft. What is asked for is made when it is asked for.
// Never checks anything.
import type { CheckResult } from "./check.ts";
import type { CitationMark, Edit } from "./citations/citation.ts";
import type { Block, Draft, Mark } from "./draft/draft.ts";
import { noFrontMatter } from "./draft/front-matter.ts";
import type { Figure } from "./figures/figure.ts";
import type { Attribution, BlockReading } from "./matching/match.ts";
import type { Review, ReviewedSection } from "./review.ts";
import { type Span, shift, span } from "./text/span.ts";
import { renamed } from "./verdicts/fingerprint.ts";
import type { CheckedFigure, Fix, Severity, Verdict } from "./verdicts/verdict.ts";

/** Made at the first asking and kept. */
function lazily<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Places of a section's text in its draft; what the section was lent lies elsewhere in it. */
type Locate = (place: Span) => Span;

function locateIn(text: string, { span: own, shift: by, result, lent }: ReviewedSection): Locate {
	const { body } = result.draft;
	if (body === null) return (place) => shift(place, by);
	return (place) => {
		if (place.start >= body.start && place.end <= body.end) return shift(place, by);
		const piece = lent.find(({ at }) => at.start <= place.start && place.end <= at.end);
		if (!piece) return span(own.end, own.end);
		const words = result.draft.text.slice(piece.at.start, piece.at.end);
		const found = place.start < body.start ? text.lastIndexOf(words, own.start - 1) : text.indexOf(words);
		return shift(place, found - piece.at.start);
	};
}

/** A note that a section puts behind itself stands alone, whatever comes behind. */
function placedEdit(edit: Edit, section: ReviewedSection, locate: Locate, end: number): Edit {
	const place = locate(edit.span);
	const closes = place.start === section.span.end && place.end === place.start && place.start < end;
	return { ...edit, span: place, newText: closes ? `${edit.newText.trimEnd()}\n\n` : edit.newText };
}

/** A verdict of a section as one of the draft. Its figure and its fixes are asked for seldom, its place always. */
function placedVerdict(verdict: Verdict, nth: number, { section, locate, end }: Placing, figureOf: FigureOf): Verdict {
	return {
		...pick(verdict),
		fingerprint: nth === 0 ? verdict.fingerprint : renamed(verdict.fingerprint, nth),
		span: locate(verdict.span),
		elsewhere: verdict.elsewhere.map((each) => ({ ...each, span: locate(each.span) })),
		get figure(): CheckedFigure | null {
			return verdict.figure && figureOf(verdict.figure);
		},
		get fixes(): readonly Fix[] {
			return verdict.fixes.map((fix) => ({
				...fix,
				edits: fix.edits.map((edit) => placedEdit(edit, section, locate, end)),
			}));
		},
	};
}

/** All but what asking for would compute. */
const pick = ({ rule, severity, message, claim, source, related }: Verdict) => ({
	rule,
	severity,
	message,
	claim,
	source,
	related,
});

/** A section with the way from its places to the draft's. */
interface Placing {
	readonly section: ReviewedSection;
	readonly locate: Locate;
	/** Of the draft. */
	readonly end: number;
}

/** The same figure as one of the draft. */
type FigureOf = (figure: CheckedFigure) => CheckedFigure;

/** And the blocks and figures that stand there. */
interface Place extends Placing {
	readonly blocks: ReadonlyMap<Block, Block>;
	readonly figures: ReadonlyMap<Figure, CheckedFigure>;
}

interface Counters {
	blocks: number;
	groups: number;
	tables: number;
}

const placedMark = (mark: Mark, locate: Locate): Mark => ({ ...mark, span: locate(mark.span) });

/** The section's own blocks, numbered on from those before. */
function placedBlocks(
	{ result }: ReviewedSection,
	locate: Locate,
	from: Counters,
	above: readonly number[],
): Map<Block, Block> {
	const { body, blocks } = result.draft;
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
			headings: [...above, ...block.headings.flatMap((at) => index.get(at) ?? [])],
			lead: block.lead === null ? null : (index.get(block.lead) ?? null),
			cell: block.cell && { ...block.cell, table: from.tables + block.cell.table - firstTable },
		});
	from.blocks += own.length;
	from.groups += own.length === 0 ? 0 : Math.max(...own.map(({ group }) => group)) - firstGroup + 1;
	from.tables += new Set(own.flatMap(({ cell }) => cell?.table ?? [])).size;
	return out;
}

function placedFigure(figure: CheckedFigure, block: Block, locate: Locate): CheckedFigure {
	const attributions = figure.attributions.map((each): Attribution => ({ ...each, span: locate(each.span) }));
	return { ...figure, block, span: locate(figure.span), pin: figure.pin && locate(figure.pin), attributions };
}

const placingsOf = ({ text, sections }: Review): Placing[] =>
	sections.map((section) => ({ section, locate: locateIn(text, section), end: text.length }));

function placesOf(placings: readonly Placing[]): Place[] {
	const counters: Counters = { blocks: 0, groups: 0, tables: 0 };
	return placings.map((placing): Place => {
		const { section, locate } = placing;
		const blocks = placedBlocks(section, locate, counters, []);
		const figures = new Map(
			section.figures.map(
				(each) => [each.figure, placedFigure(each, blocks.get(each.block) ?? each.block, locate)] as const,
			),
		);
		return { ...placing, blocks, figures };
	});
}

function draftOf({ text, frontMatter, language }: Review, places: readonly Place[]): Draft {
	const blocks = places.flatMap((place) => [...place.blocks.values()]);
	const footnotes = new Map<string, { span: Span; blocks: readonly number[] }>();
	for (const { section, locate, blocks: own } of places)
		for (const [label, note] of section.result.draft.footnotes) {
			const inside = note.blocks.flatMap((index) => own.get(section.result.draft.blocks[index] as Block)?.index ?? []);
			if (inside.length > 0 && !footnotes.has(label)) footnotes.set(label, { span: locate(note.span), blocks: inside });
		}
	const comments = places.flatMap(({ section: { result }, locate }) =>
		result.draft.comments
			.filter(
				({ span: at }) =>
					result.draft.body === null || (at.start >= result.draft.body.start && at.end <= result.draft.body.end),
			)
			.map((comment) => ({ ...comment, span: locate(comment.span) })),
	);
	return { text, body: null, frontMatter: frontMatter ?? noFrontMatter, language, blocks, comments, footnotes };
}

function citationsOf(places: readonly Place[]): CitationMark[] {
	return places.flatMap(({ section, locate, blocks }) =>
		section.result.citations.flatMap((mark): CitationMark[] => {
			const block = blocks.get(mark.block);
			if (!block) return [];
			const keys = mark.keys.map((each) => ({ ...each, span: locate(each.span) }));
			return [{ ...mark, block, span: locate(mark.span), keys }];
		}),
	);
}

const readingsOf = (places: readonly Place[]): BlockReading[] =>
	places.flatMap(({ section, blocks }) =>
		section.result.readings.flatMap((reading): BlockReading[] => {
			const block = blocks.get(reading.block);
			return block ? [{ ...reading, block }] : [];
		}),
	);

const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** How many of each severity have room, the graver ones first. */
function roomFor(review: Review, most: number): Record<Severity, number> {
	const room = { error: 0, warning: 0, information: 0, hint: 0 };
	let left = most;
	for (const severity of severities) {
		const all = review.sections.reduce((sum, { tally }) => sum + tally.findings[severity], 0);
		room[severity] = Math.min(left, all);
		left -= room[severity];
	}
	return room;
}

/** At most so many verdicts of a draft, the graver ones first; those in the order of the draft. */
export function leadingVerdicts(review: Review, most: number): readonly Verdict[] {
	const room = roomFor(review, most);
	const takes = ({ severity }: Verdict): boolean => room[severity]-- > 0;
	const [first] = review.sections;
	if (first && isWhole(review)) return first.verdicts.filter(takes);
	const whole = lazily(() => new Map(wholeOf(review).figures.map((figure) => [figure.figure, figure])));
	const figureOf: FigureOf = (figure) => whole().get(figure.figure) ?? figure;
	const seen = new Map<string, number>();
	const out: Verdict[] = [];
	for (const section of review.sections) {
		// Most of a long draft's findings have no room left: what none of is shown is not placed.
		if (!severities.some((severity) => room[severity] > 0 && section.tally.findings[severity] > 0)) continue;
		const placing: Placing = { section, locate: locateIn(review.text, section), end: review.text.length };
		for (const verdict of section.verdicts) {
			const nth = seen.get(verdict.fingerprint) ?? 0;
			seen.set(verdict.fingerprint, nth + 1);
			if (takes(verdict)) out.push(placedVerdict(verdict, nth, placing, figureOf));
		}
	}
	return out;
}

const isWhole = ({ sections }: Review): boolean => sections.length === 1 && sections[0]?.result.draft.body === null;

/** The review of a draft read in one piece is that piece's check. */
export function wholeOf(review: Review): CheckResult {
	const [first] = review.sections;
	if (first && isWhole(review)) return first.result;
	const placings = placingsOf(review);
	const places = lazily(() => placesOf(placings));
	const draft = lazily(() => draftOf(review, places()));
	const readings = lazily(() => readingsOf(places()));
	const citations = lazily(() => citationsOf(places()));
	const figures = lazily(() => places().flatMap((place) => [...place.figures.values()]));
	const verdicts = lazily(() => leadingVerdicts(review, Number.POSITIVE_INFINITY));
	return {
		get draft() {
			return draft();
		},
		get readings() {
			return readings();
		},
		get citations() {
			return citations();
		},
		get figures() {
			return figures();
		},
		get verdicts() {
			return verdicts();
		},
		get faults() {
			return review.sections.flatMap(({ result }) => result.faults);
		},
	};
}
