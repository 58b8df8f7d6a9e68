// Takes a review; gives it as the check of one draft, or of a part of it: every place counts in the draft. What is asked for is made
// when it is asked for; what has been let go is found again.
import type { CheckResult } from "./check.ts";
import type { CitationMark } from "./citations/citation.ts";
import type { Block, Draft } from "./draft/draft.ts";
import type { Figure } from "./figures/figure.ts";
import type { BlockReading } from "./matching/match.ts";
import {
	type Counters,
	type Placing,
	placedBare,
	placedBlocks,
	placedFigure,
	placedFixes,
	placedVerdict,
	placingIn,
	settledFixes,
} from "./placed.ts";
import type { Review } from "./review.ts";
import { type BareVerdict, isIn, ownFigures, type ReviewedSection } from "./reviewed.ts";
import type { Span } from "./text/span.ts";
import type { CheckedFigure, Fix, Verdict } from "./verdicts/verdict.ts";

/** Made at the first asking and kept. */
function lazily<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** A section with the blocks and figures that stand there. */
interface Place extends Placing {
	readonly blocks: ReadonlyMap<Block, Block>;
	readonly figures: ReadonlyMap<Figure, CheckedFigure>;
}

function placesOf(placings: readonly Placing[]): Place[] {
	const counters: Counters = { blocks: 0, groups: 0, tables: 0 };
	return placings.map((placing): Place => {
		const { kept } = placing.section;
		const blocks = placedBlocks(placing, counters);
		const figures = new Map(
			ownFigures(kept.body, kept.result()).map(
				(each) => [each.figure, placedFigure(each, blocks.get(each.block) ?? each.block, placing)] as const,
			),
		);
		return { ...placing, blocks, figures };
	});
}

function draftOf({ text, frontMatter, language }: Review, places: readonly Place[]): Draft {
	const blocks = places.flatMap((place) => [...place.blocks.values()]);
	const footnotes = new Map<string, { span: Span; blocks: readonly number[] }>();
	for (const { section, locate, blocks: own } of places) {
		const { draft } = section.kept.result();
		for (const [label, note] of draft.footnotes) {
			const inside = note.blocks.flatMap((index) => own.get(draft.blocks[index] as Block)?.index ?? []);
			if (inside.length > 0 && !footnotes.has(label)) footnotes.set(label, { span: locate(note.span), blocks: inside });
		}
	}
	const comments = places.flatMap(({ section: { kept }, locate }) =>
		kept
			.result()
			.draft.comments.filter(({ span }) => isIn(kept.body, span))
			.map((comment) => ({ ...comment, span: locate(comment.span) })),
	);
	return { text, body: null, frontMatter, language, blocks, comments, footnotes };
}

function citationsOf(places: readonly Place[]): CitationMark[] {
	return places.flatMap(({ section, locate, blocks }) =>
		section.kept.result().citations.flatMap((mark): CitationMark[] => {
			const block = blocks.get(mark.block);
			if (!block) return [];
			const keys = mark.keys.map((each) => ({ ...each, span: locate(each.span) }));
			return [{ ...mark, block, span: locate(mark.span), keys }];
		}),
	);
}

const readingsOf = (places: readonly Place[]): BlockReading[] =>
	places.flatMap(({ section, blocks }) =>
		section.kept.result().readings.flatMap((reading): BlockReading[] => {
			const block = blocks.get(reading.block);
			return block ? [{ ...reading, block }] : [];
		}),
	);

/** Every verdict of some sections, each with its name in the draft. */
function verdictsOf(
	review: Review,
	placings: readonly Placing[],
	figures: () => ReadonlyMap<Figure, CheckedFigure>,
): Verdict[] {
	const placed = new Map(placings.map((placing) => [placing.section, placing]));
	const seen = new Map<string, number>();
	const nthOf = ({ fingerprint }: BareVerdict): number => {
		const nth = seen.get(fingerprint) ?? 0;
		seen.set(fingerprint, nth + 1);
		return nth;
	};
	const out: Verdict[] = [];
	let left = placings.length;
	for (const section of review.sections) {
		const placing = placed.get(section);
		// Whoever asks about a place asks often: the sections behind it are not gone through, those before it only counted.
		if (!placing) {
			section.verdicts.forEach(nthOf);
			continue;
		}
		const numbers = new Map(section.kept.verdicts.map((verdict, at) => [verdict, at]));
		for (const verdict of section.verdicts) {
			const found = (): Verdict => section.kept.result().verdicts[numbers.get(verdict) as number] as Verdict;
			const fixesOf = (own: Verdict): readonly Fix[] => settledFixes(own, placing, review);
			const figureOf = (figure: CheckedFigure): CheckedFigure => figures().get(figure.figure) ?? figure;
			out.push(placedVerdict(placedBare(verdict, nthOf(verdict), placing), found, fixesOf, figureOf));
		}
		if (--left === 0) break;
	}
	return out;
}

/**
 * What mends the wanted verdicts of a section, each at its places in the draft; the section is read again where it was let go. Footnotes
 * count in the section (see `Edit.note`): whoever applies several fixes puts them to the draft's notes once.
 */
export function fixesIn(
	review: Review,
	section: ReviewedSection,
	wanted: (verdict: BareVerdict) => boolean,
): readonly (readonly Fix[])[] {
	const placing = placingIn(review, section);
	const found = section.kept.verdicts.flatMap((verdict, at) =>
		section.verdicts.includes(verdict) && wanted(verdict) ? [at] : [],
	);
	return found.map((at) => placedFixes(section.kept.result().verdicts[at] as Verdict, placing));
}

/** The check of some sections of a review. */
function checkOf(review: Review, sections: readonly ReviewedSection[]): CheckResult {
	const placings = sections.map((section) => placingIn(review, section));
	const places = lazily(() => placesOf(placings));
	const draft = lazily(() => draftOf(review, places()));
	const readings = lazily(() => readingsOf(places()));
	const citations = lazily(() => citationsOf(places()));
	const figures = lazily(() => new Map(places().flatMap((place) => [...place.figures])));
	const list = lazily(() => [...figures().values()]);
	const verdicts = lazily(() => verdictsOf(review, placings, figures));
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
			return list();
		},
		get verdicts() {
			return verdicts();
		},
		get faults() {
			return sections.flatMap(({ kept }) => kept.faults);
		},
	};
}

/** The review of a draft read in one piece is that piece's check. */
const isWhole = ({ sections }: Review): boolean => sections.length === 1 && sections[0]?.kept.body === null;

/** All of it. */
export function wholeOf(review: Review): CheckResult {
	const [first] = review.sections;
	return first && isWhole(review) ? first.kept.result() : checkOf(review, review.sections);
}

/** A review of the sections that a stretch of the draft touches, and of no others. */
export const reviewAround = (review: Review, from: number, to: number): Review => ({
	...review,
	sections: review.sections.filter(({ span }) => span.start <= to && from <= span.end),
});

/** What was found in the sections that a stretch of the draft touches, for whoever asks about a place: at the cost of these sections. */
export const aroundOf = (review: Review, from: number, to: number): CheckResult =>
	isWhole(review) ? wholeOf(review) : checkOf(review, reviewAround(review, from, to).sections);
