// Takes a figure in its sentence with what stands around it; gives what the figure is about.
// The same profile is made of a claim's statement and of a draft's sentence; they are held together elsewhere.
import type { Figure, NonFigure } from "../figures/figure.ts";
import { contains, cover, overlaps, type Span } from "../text/span.ts";
import { type Circumstances, circumstancesOf } from "./circumstances.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Territory } from "./territory.ts";
import { type Unit, unitsOf } from "./units.ts";
import type { Word } from "./words.ts";

/** How near a word stands to a figure, from 1 (its own stretch of the sentence) downwards. */
export const nearness = {
	own: 1,
	shared: 0.95,
	header: 0.95,
	other: 0.35,
	previous: 0.65,
	earlier: 0.5,
	heading: 0.7,
	title: 0.45,
} as const;

export interface Mention {
	readonly unit: Unit;
	readonly nearness: number;
}

export interface Profile {
	readonly figure: Figure;
	readonly lexicon: Lexicon;
	/** All that is spoken of, nearest first for each key. */
	readonly mentions: readonly Mention[];
	readonly keys: ReadonlyMap<string, number>;
	/** Units of the figure's noun phrase, the noun last. */
	readonly phrase: readonly Unit[];
	/** Units that are the counted noun; empty where none is written. */
	readonly noun: readonly Unit[];
	/** The noun was taken over from the figure before ("Of the 80 wells, 31 are dry"). */
	readonly inherited: boolean;
	readonly circumstances: Circumstances;
}

export interface ProfileInput {
	readonly prose: string;
	readonly sentence: Span;
	readonly words: readonly Word[];
	readonly figure: Figure;
	/** The figure before this one in the sentence. */
	readonly previous: Figure | null;
	readonly territory: Territory;
	/** Stretches of time named in the sentence, in prose. */
	readonly durations: readonly Span[];
	readonly dropped: readonly NonFigure[];
	/** Names of sources and other stretches that are not the subject. */
	readonly asides: readonly Span[];
	/** Units from around the sentence, nearest first. */
	readonly context: readonly Mention[];
	readonly lexicon: Lexicon;
}

/** True where the unit touches the span. */
const touching =
	(at: Span) =>
	(unit: Unit): boolean =>
		overlaps(unit.span, at);

/** Citations and dates are no words of the subject. */
export const silentSpans = (dropped: readonly NonFigure[]): readonly Span[] =>
	dropped.filter(({ kind }) => kind === "citation" || kind === "date" || kind === "time").map(({ span }) => span);

/** "Of the 80 wells, 31 are dry": the 31 are wells too. */
const inheritsNoun = (figure: Figure, previous: Figure | null): boolean =>
	figure.noun === null &&
	figure.quantity.kind === "count" &&
	previous?.noun != null &&
	previous.quantity.kind === "count";

export function profileOf(input: ProfileInput): Profile {
	const { prose, sentence, words, figure, territory, dropped, asides, context, lexicon } = input;
	const units = unitsOf(words, lexicon, [figure.span, ...silentSpans(dropped)], asides);
	const inherited = inheritsNoun(figure, input.previous);
	const lent = inherited && input.previous?.noun ? cover(input.previous.span, input.previous.noun.span) : null;
	const place = (unit: Unit): number => {
		if (lent && contains(lent, unit.span)) return nearness.shared;
		if (contains(territory.own, unit.span)) return nearness.own;
		return territory.shared.some((stretch) => contains(stretch, unit.span)) ? nearness.shared : nearness.other;
	};
	const mentions = [...units.map((unit) => ({ unit, nearness: place(unit) })), ...context];
	const keys = new Map<string, number>();
	for (const { unit, nearness } of mentions)
		for (const key of unit.keys) keys.set(key, Math.max(keys.get(key) ?? 0, nearness));
	const nounSpan = figure.noun?.span ?? (inherited ? (input.previous?.noun?.span ?? null) : null);
	const phraseSpan = nounSpan && { start: Math.min(figure.span.end, nounSpan.start), end: nounSpan.end };
	return {
		figure,
		lexicon,
		mentions,
		keys,
		phrase:
			phraseSpan && !inherited ? [...units.filter(touching(phraseSpan)), ...ofRegion(prose, units, phraseSpan)] : [],
		noun: nounSpan ? units.filter(touching(nounSpan)) : [],
		inherited,
		circumstances: circumstancesOf(prose, words, figure, territory.own, sentence, dropped, lexicon, input.durations),
	};
}

/** "2,000 soldiers from North Korea", "2000 Soldaten aus Nordkorea": the country belongs to the phrase. */
function ofRegion(prose: string, units: readonly Unit[], phrase: Span): Unit[] {
	const behind = /^\s+(?:from|of|aus|of the|from the|aus der|aus dem)\s+$/u;
	return units.filter(
		(unit) =>
			unit.kind === "region" &&
			unit.span.start > phrase.end &&
			unit.span.start - phrase.end < 16 &&
			behind.test(prose.slice(phrase.end, unit.span.start)),
	);
}
