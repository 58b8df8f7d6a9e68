// Takes a figure's sentence; gives what sets the figure apart from a plain level: part, change, rate, denial, plan, time.
import type { Figure, NonFigure } from "../figures/figure.ts";
import type { Span } from "../text/span.ts";
import { contains } from "../text/span.ts";
import type { Cue, Lexicon } from "./lexicon.ts";
import type { Word } from "./words.ts";

export interface Circumstances {
	readonly part: boolean;
	readonly change: "up" | "down" | null;
	/** The level that a change started from ("from 80 to 90": the 80). */
	readonly oldLevel: boolean;
	readonly rate: boolean;
	readonly denied: boolean;
	readonly unreal: boolean;
	readonly corrected: boolean;
	readonly otherTime: boolean;
	/** Years and months named, as ISO 8601. */
	readonly dates: readonly string[];
}

interface CueAt {
	readonly cue: Cue;
	readonly span: Span;
}

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
	start: (words[from] as Word).span.start,
	end: (words[to - 1] as Word).span.end,
});

/** What stands directly before a place, with nothing but white space between. */
const touches = (prose: string, cue: Span, start: number): boolean =>
	cue.end <= start && prose.slice(cue.end, start).trim() === "";
const near = (cue: Span, at: Span, reach: number): boolean => cue.start < at.end + reach && at.start - reach < cue.end;

/** How far a cue that must stand close may stand from its figure, in UTF-16 units: about four words. */
const close = 28;

export function circumstancesOf(
	prose: string,
	words: readonly Word[],
	figure: Figure,
	own: Span,
	sentence: Span,
	dropped: readonly NonFigure[],
	lexicon: Lexicon,
): Circumstances {
	const cues: CueAt[] = lexicon
		.cues(words)
		.map(({ payload, from, to }) => ({ cue: payload, span: spanOf(words, from, to) }));
	const start = Math.min(figure.span.start, ...figure.hedges.map((hedge) => hedge.span.start));
	const end = Math.max(figure.span.end, figure.noun?.span.end ?? 0);
	const outsideHedges = cues.filter(
		({ span }) => !figure.hedges.some((hedge) => span.start < hedge.span.end && hedge.span.start < span.end),
	);
	const inOwn = (wanted: Cue): CueAt[] =>
		outsideHedges.filter(({ cue, span }) => cue === wanted && contains(own, span));
	const before = (wanted: Cue): boolean =>
		outsideHedges.some(({ cue, span }) => cue === wanted && touches(prose, span, start));
	const behind = (wanted: Cue): boolean =>
		inOwn(wanted).some(
			({ span }) => span.start >= figure.span.end && prose.slice(Math.min(end, span.start), span.start).trim() === "",
		);
	const direction = directionOf(inOwn("up"), inOwn("down"), figure.span);
	const isLevel = before("to");
	const atFigure = (found: readonly CueAt[]): boolean =>
		found.some(({ span }) => touches(prose, span, start) || (span.start >= figure.span.end && span.start - end < 3));
	const change =
		direction && !isLevel && (before("by") || behind("difference") || atFigure(inOwn(direction)))
			? direction
			: behind("difference") && !isLevel
				? (direction ?? "up")
				: null;
	return {
		part: inOwn("part").some(({ span }) => near(span, { start, end }, close)),
		change,
		oldLevel:
			before("from") &&
			(cues.some(({ cue, span }) => cue === "to" && span.start >= figure.span.end) || direction !== null),
		rate:
			inOwn("rate").some(({ span }) => span.start >= figure.span.end && span.start - end < close) ||
			inOwn("rate").some(({ span }) => start - span.end < 12 && span.end <= start),
		denied: inOwn("denied").length > 0,
		unreal: inOwn("unreal").length > 0,
		corrected: outsideHedges.some(({ cue }) => cue === "corrected"),
		otherTime: inOwn("otherTime").length > 0,
		dates: datesNear(dropped, own, sentence),
	};
}

function directionOf(up: readonly CueAt[], down: readonly CueAt[], at: Span): "up" | "down" | null {
	const distance = ({ span }: CueAt): number => Math.max(span.start - at.end, at.start - span.end, 0);
	const nearest = (found: readonly CueAt[]): number => Math.min(Number.POSITIVE_INFINITY, ...found.map(distance));
	if (up.length + down.length === 0) return null;
	return nearest(up) <= nearest(down) ? "up" : "down";
}

/** Dates of the figure's own stretch, else of its sentence. */
function datesNear(dropped: readonly NonFigure[], own: Span, sentence: Span): string[] {
	const within = (outer: Span): string[] =>
		dropped.filter(({ span, date }) => date && contains(outer, span)).map(({ date }) => date as string);
	const mine = within(own);
	return mine.length > 0 ? mine : within(sentence);
}
