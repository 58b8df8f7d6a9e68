// Takes a draft's text and a registry made ready; gives all that one check finds out. The data's way, floor after floor.
import type { CitationMark } from "./citations/citation.ts";
import { findCitations } from "./citations/index.ts";
import type { Block, Draft } from "./draft/draft.ts";
import type { Figure, Reading } from "./figures/figure.ts";
import { readTogether } from "./figures/read.ts";
import { asidesOf } from "./matching/asides.ts";
import { createMatcher } from "./matching/assign.ts";
import { attribute, type Remembered } from "./matching/attribute.ts";
import type { Expected } from "./matching/expected.ts";
import { withHeadlines } from "./matching/headlines.ts";
import { openKept } from "./matching/kept.ts";
import type { Attribution, BlockReading } from "./matching/match.ts";
import { siftNames } from "./matching/named-figures.ts";
import { stranger } from "./matching/pair.ts";
import { citedByOwnKeys } from "./registry/own-keys.ts";
import type { Registry } from "./registry/registry.ts";
import { atOnce } from "./text/at-once.ts";
import { groupBy } from "./text/group-by.ts";
import { toSource } from "./text/offset-map.ts";
import { once } from "./text/once.ts";
import { contains, type Span } from "./text/span.ts";
import { judge } from "./verdicts/judge.ts";
import { createKin } from "./verdicts/kin.ts";
import { readPins } from "./verdicts/pins.ts";
import { sentenceAt } from "./verdicts/sentences.ts";
import type { CheckedFigure, CheckOptions, Fault, Verdict } from "./verdicts/verdict.ts";

/** All that one check found out. */
export interface CheckResult {
	readonly draft: Draft;
	readonly readings: readonly BlockReading[];
	readonly citations: readonly CitationMark[];
	readonly figures: readonly CheckedFigure[];
	readonly verdicts: readonly Verdict[];
	/** Rules that threw, for the log. */
	readonly faults: readonly Fault[];
}

export interface SectionResult extends CheckResult {
	/** See `Judgement.lent`. */
	readonly lent: readonly Verdict[];
	/** Whom a section behind this one may mean by "the study". */
	readonly remembered: Remembered;
}

export const defaultOptions: CheckOptions = { language: null, citationStyle: "pandoc", rules: {} };

/** Every figure of a draft, block by block. */
export function readDraft({ blocks }: Draft): readonly BlockReading[] {
	const readings = readTogether(blocks.map(({ prose, language }) => ({ prose: prose.text, language })));
	return blocks.map((block, index) => ({ block, ...(readings[index] as Reading) }));
}

/** A figure that is being written. */
export interface ExpectedHere {
	readonly block: Block;
	readonly figure: Figure;
	/** Best first; those that another figure states already are left out. */
	readonly claims: readonly Expected[];
}

/** A registry made ready once to check what was read. */
export interface SectionChecker {
	readonly registry: Registry;
	/** Of a draft, or of a section read by itself: `before` is whom the sections before it named. Pure. */
	readonly checkRead: (draft: Draft, options: CheckOptions, before: Remembered) => SectionResult;
	/** The same in steps, room after room: for a draft that is read whole. */
	readonly steps: (draft: Draft, options: CheckOptions, before: Remembered) => Generator<void, SectionResult>;
	/** The figure that holds a place, and the claims it may be meant to state; null where no figure does. */
	readonly expected: (draft: Draft, at: Span) => ExpectedHere | null;
}

export function createSectionChecker(registry: Registry): SectionChecker {
	const matcher = createMatcher(registry);
	const kin = createKin(registry);
	// Made with the first check, behind what is read of a large registry in steps.
	const sift = once(() => siftNames(registry));
	function* read(draft: Draft, before: Remembered) {
		const read = readDraft(draft);
		yield;
		const readings = sift()(read);
		yield;
		const citations = citedByOwnKeys(findCitations(draft), registry);
		const comments = readPins(readings);
		const pins = new Map([...comments].map(([figure, { claim }]) => [figure, claim]));
		const { entries: attributions, remembered } = attribute({
			draft,
			readings,
			citations,
			registry,
			remembered: before,
		});
		yield;
		const kept = openKept();
		const input = {
			draft,
			readings,
			kept,
			pins,
			asides: asidesOf(attributions, draft.blocks, ({ source, certain }) => source !== null || certain !== false),
			credits: withHeadlines(readings, registry, creditsOf(attributions)),
		};
		return { readings, citations, comments, pins, attributions, remembered, input };
	}
	const expected = (draft: Draft, at: Span): ExpectedHere | null => {
		const { readings, input } = atOnce(read(draft, []));
		const reading = readings.find(({ block }) => contains(block.span, at));
		const isHere = ({ span }: Figure): boolean =>
			reading !== undefined && contains(toSource(reading.block.prose.map, span), at);
		const figure = reading?.figures.find(isHere);
		if (!reading || !figure) return null;
		const matches = matcher.match(input);
		const others = reading.figures.flatMap((other) => (other === figure ? [] : (matches.get(other)?.claim ?? [])));
		const claims = matcher.expected(input, figure).filter(({ claim }) => !others.includes(claim));
		return { block: reading.block, figure, claims };
	};
	function* steps(draft: Draft, options: CheckOptions, before: Remembered): Generator<void, SectionResult> {
		const { readings, citations, comments, pins, attributions, remembered, input } = yield* read(draft, before);
		const matches = matcher.match(input);
		yield;
		const refused = new Set(readings.filter(({ figures }) => figures.some((figure) => pins.get(figure) === null)));
		const spared =
			refused.size === 0
				? matches
				: matcher.match({ ...input, readings: [...refused], pins: new Map(), kept: openKept() });
		const disagreements = () =>
			matcher.disagreements({
				...input,
				asides: asidesOf(attributions, draft.blocks, ({ certain }) => certain !== false),
				creditsOf: sayersOf(attributions),
			});
		const strangersOf = strangersIn(citations);
		const hushed = new Set<Figure>();
		const figures = readings.flatMap(({ block, figures }) =>
			figures.map(
				(figure): CheckedFigure => ({
					figure,
					block,
					span: toSource(block.prose.map, figure.span),
					sentence: sentenceAt(block, figure.span.start),
					language: block.language ?? draft.language ?? "en",
					match: matches.get(figure) ?? null,
					attributions: attributions.get(figure) ?? [],
					strangers: strangersOf(attributions.get(figure) ?? []),
					refused: pins.get(figure) === null,
					pin: comments.get(figure)?.span ?? null,
					spared: pins.get(figure) === null ? (spared.get(figure) ?? null) : null,
					get hushed() {
						return hushed.has(figure);
					},
				}),
			),
		);
		const judgement = judge({ draft, registry, options, figures, readings, kin, disagreements }, citations);
		for (const { figure } of judgement.hushed) hushed.add(figure);
		input.kept.empty();
		return { draft, readings, citations, figures, remembered, ...judgement };
	}
	const checkRead: SectionChecker["checkRead"] = (...asked) => atOnce(steps(...asked));
	return { registry, checkRead, steps, expected };
}

/** Keys of the sources a figure is credited to; `stranger` for whoever is surely on no record. */
const creditsOf =
	(attributions: ReadonlyMap<Figure, readonly Attribution[]>) =>
	(figure: Figure): ReadonlySet<string> =>
		new Set(
			attributions
				.get(figure)
				?.filter(({ certain, scope }) => certain !== false || scope !== "carried")
				.flatMap(({ source, certain }) => source ?? (certain === false ? [] : [stranger])),
		);

/** The keys of the marks a figure is credited by, where none of them names a source on record; a note's stand in the note. */
function strangersIn(citations: readonly CitationMark[]): (attributions: readonly Attribution[]) => readonly Span[] {
	const marks = once(() => groupBy(citations, ({ span }) => span.start));
	return (attributions) =>
		attributions.some(({ source }) => source !== null)
			? []
			: attributions.flatMap(({ span }) =>
					(marks().get(span.start) ?? []).flatMap(({ keys }) => keys.map((key) => key.span)),
				);
}

/** Who says a figure: keys of sources, and strangers by their names. */
const sayersOf =
	(attributions: ReadonlyMap<Figure, readonly Attribution[]>) =>
	(figure: Figure): ReadonlySet<string> =>
		new Set(attributions.get(figure)?.map(({ source, named }) => source ?? named));
