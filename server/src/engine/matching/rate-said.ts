// Takes a figure in its sentence and the cues around it; says whether it is so much of each, or in each time: a rate and no total.
import { endOf, startOf } from "../figures/extent.ts";
import type { Figure, NonFigure } from "../figures/figure.ts";
import type { Span } from "../text/span.ts";
import { type CuesAround, firstLetter, isSameClause } from "./cues-around.ts";
import type { CueAt, SentenceReading } from "./sentence.ts";

/** How far a cue that must stand close may stand from its figure, in UTF-16 units: about four words. */
const close = 28;

export function isRate(
	sentence: SentenceReading,
	figure: Figure,
	own: Span,
	{ inOwn, before, behind }: CuesAround,
): boolean {
	const { prose, cues, dropped, around } = sentence;
	const [start, end] = [startOf(figure), endOf(figure)];
	const isDate = (at: Span): boolean => isDated(prose, at.end, dropped);
	// "Pro 100.000 Einwohner sind 41 erkrankt": what opens the sentence holds for all of it.
	const opens = ({ cue, span: at }: CueAt): boolean =>
		cue === "rate" && at.start === firstLetter(sentence) && !isTold(sentence, at.end);
	const endsClause = ({ span: at }: CueAt): boolean =>
		at.start >= end &&
		isSameClause(prose, end, at.start) &&
		(isLast(prose, at.end) || (at.start - end < close / 2 && !isDate(at)));
	const isNear = ({ span: at }: CueAt): boolean =>
		!isDate(at) &&
		!isTold(sentence, at.end) &&
		// "Per square metre the average rent in Marnau is 12 euros": what opens holds for all that follows.
		(at.start === own.start ||
			(at.start >= figure.span.end && at.start - end < 2 * close) ||
			(at.end <= start && start - at.end < 2 * close));
	return (
		around.rated ||
		behind("rate") ||
		behind("rateBehind") ||
		behind("each") ||
		before("rateBehind") ||
		before("rate") ||
		cues.some(opens) ||
		inOwn("rateBehind").some(endsClause) ||
		inOwn("rate").some(isNear)
	);
}

/** Nothing more of the clause follows. */
const isLast = (prose: string, from: number): boolean => /^\s*(?:[.,;:!?]|$)/u.test(prose.slice(from, from + 2));

/** "Im Jahr 2024" is a date, not a rate. */
const isDated = (prose: string, end: number, dropped: readonly NonFigure[]): boolean =>
	dropped.some(
		({ span, date }) => date !== null && span.end > end && prose.slice(end, Math.max(end, span.start)).trim() === "",
	);

/** "Per Reuters", "per the ministry": by whose word, where only names have capitals. */
const isTold = ({ prose, units, lexicon }: SentenceReading, end: number): boolean =>
	!lexicon.language.grammar.capitalNouns &&
	units.some(
		({ kind, span, aside }) =>
			(kind === "name" || aside) && span.start > end && opensWith.test(prose.slice(end, span.start)),
	);

/** Nothing but an article between. */
const opensWith = /^\s(?:\p{Ll}{2,3}\s)?$/u;
