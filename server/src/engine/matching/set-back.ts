// Takes a figure's sentence; says whether it sets the figure back before the time it tells of: "had been", "ten years ago".
// Knows no dates.
import type { Figure } from "../figures/figure.ts";
import type { Span } from "../text/span.ts";
import { isLedBy } from "./led-by.ts";
import type { Lexicon } from "./lexicon.ts";
import type { CueAt, SentenceReading } from "./sentence.ts";
import type { Word } from "./words.ts";

/** What stands directly before a place, with nothing but white space between. */
export const touches = (prose: string, cue: Span, start: number): boolean =>
	cue.end <= start && prose.slice(cue.end, start).trim() === "";

/** "It had been 90" is of a time before, but not "the agency said that 90 had been rescued": so one tells what was said. */
export const isBefore = ({ words, lexicon }: SentenceReading, figure: Figure, cues: readonly CueAt[]): boolean =>
	cues.length > 0 &&
	!words.some((word) => word.span.end <= figure.span.start && lexicon.isReport(word)) &&
	!(lexicon.language.grammar.verbAtEnd && words.some(lexicon.isReport));

/** "The agency had put the dead at 19", "hatte noch 19 Tote gemeldet": what was told before what is told now. */
export function isToldBefore({ prose, words, lexicon }: SentenceReading, figure: Figure): boolean {
	const { had } = lexicon.language.aboutness;
	const from = words.findLastIndex(({ lower, span }) => span.end <= figure.span.start && had.has(lower));
	const verb = from < 0 ? -1 : words.findIndex((word, at) => at > from && lexicon.isReport(word));
	if (verb < 0 || (!lexicon.language.grammar.verbAtEnd && verb > from + mostBetween)) return false;
	const [first, last] = [words[from] as Word, words[verb] as Word];
	return !/[,;:–—(]\s/u.test(prose.slice(first.span.end, Math.max(last.span.start, figure.span.start)));
}

/** From "had" to its verb, in words, where the two stand together: "had only later said". */
const mostBetween = 3;

/** "Ten years ago it had", "vor zehn Jahren waren es". */
export const isAgo = (prose: string, durations: readonly Span[], cues: readonly CueAt[]): boolean =>
	durations.some((duration) =>
		cues.some(
			({ cue, span }) =>
				cue === "ago" &&
				(touches(prose, span, duration.start) ||
					(span.start >= duration.end && prose.slice(duration.end, span.start).trim() === "")),
		),
	);

/** "14 percent on the previous year", "gegenüber dem Vorjahr": the time named is the one that a change is counted from. */
export const isBase = (prose: string, time: Span, { language }: Lexicon): boolean =>
	isLedBy(prose, time.start, language.aboutness.bases);
