// Takes a figure in its sentence; gives the times that the sentence names for it: those in its own stretch, else those that
// belong to no other figure. Where it names none, its table's headers or its heading may.
import { type PartOfPeriod, type Period, partOf, periodOf } from "../dates/period.ts";
import { startOf } from "../figures/extent.ts";
import type { Figure, NonFigure } from "../figures/figure.ts";
import { contains, type Span } from "../text/span.ts";
import { isLedBy } from "./led-by.ts";
import { isOfClause } from "./relatives.ts";
import type { SentenceReading } from "./sentence.ts";

export interface TimesSaid {
	/** Days, months, years and spans named, as far as they are known. */
	readonly times: readonly Period[];
	/** Where the sentence names none: times of the heading it stands under. */
	readonly timesAbove: readonly Period[];
}

/** A sentence that names no time has that of its table's headers or of its heading. */
export function timesSaid(sentence: SentenceReading, figure: Figure, own: Span): TimesSaid {
	const { dropped, around } = sentence;
	if (dropped.some(({ date }) => date !== null)) return { times: timesNear(sentence, figure, own), timesAbove: [] };
	return { times: around.headers, timesAbove: around.headers.length > 0 ? [] : around.heading };
}

/** What began then ("since 2023") is of every time after. */
function timesNear(sentence: SentenceReading, figure: Figure, own: Span): Period[] {
	const dated = sentence.dropped.filter(({ date }) => date !== null);
	const mine = dated.filter(({ span }) => contains(own, span));
	const held = mine.length > 0 ? mine : dated.filter(({ span }) => !isOfAnother(sentence, figure, span));
	return held
		.filter(({ span }) => isOfClause(sentence.relatives, figure.span, span) && !isStart(sentence, span))
		.filter(({ span }) => !isOfOne(sentence, figure, span))
		.flatMap((dropped) => periodIn(sentence, dropped) ?? []);
}

/** "At the end of 2023" is a third of the year. */
function periodIn({ prose, lexicon }: SentenceReading, { span: at, date }: NonFigure): Period | null {
	const whole = periodOf(date);
	const parts = Object.entries(lexicon.language.aboutness.parts) as [PartOfPeriod, readonly string[]][];
	const [part] = parts.find(([, phrases]) => isLedBy(prose, at.start, phrases)) ?? [];
	return whole && part && whole.last > whole.first ? partOf(whole, part) : whole;
}

/** Words alone, few of them: "since [the end of] 2023", "seit [dem Kriegsbeginn] 2022". */
const fewWords = /^[\p{L}\s'’-]{0,24}$/u;

const isStart = ({ prose, cues }: SentenceReading, date: Span): boolean =>
	cues.some(
		({ cue, span }) =>
			cue === "since" &&
			span.end <= date.start &&
			date.start - span.end <= 24 &&
			fewWords.test(prose.slice(span.end, date.start)),
	);

/** "151 organs, the oldest from 1642": the year of one of them. */
const isOfOne = ({ prose, cues }: SentenceReading, figure: Figure, date: Span): boolean =>
	cues.some(
		({ cue, span }) =>
			cue === "extreme" &&
			span.start > figure.span.end &&
			span.end <= date.start &&
			parts.test(prose.slice(figure.span.end, span.start)) &&
			!parts.test(prose.slice(span.end, date.start)),
	);

/** A mark that parts clauses. */
const parts = /[,;:–—(]\s/u;

/**
 * "41 million, up from 29 million in 2023", "9.40 metres; in the flood of 1954 it was 8.12": the year is that of another
 * figure. Before the first figure it holds for all, and behind the last for all that no mark parts from it.
 */
const isOfAnother = (
	{ prose, figures, territories, durations }: SentenceReading,
	figure: Figure,
	date: Span,
): boolean =>
	figures.some((other, at) => {
		const isTime = durations.includes(other.span);
		if (other === figure || isTime || !contains(territories[at]?.own ?? other.span, date)) return false;
		if (date.end <= startOf(other)) return at > 0;
		return parts.test(prose.slice(Math.min(figure.span.end, other.span.end), date.start));
	});
