// Takes a sentence with the figures in it; gives its words, units, cues and territories, read once for all its figures.
// Each is read when it is first asked for: of most sentences nobody asks more than what they speak of. A sentence of very many
// figures is read in runs, so that the cost stays linear.
import type { Figure, NonFigure } from "../figures/figure.ts";
import { once } from "../text/once.ts";
import { cover, overlaps, type Span, span } from "../text/span.ts";
import type { Cue, Lexicon } from "./lexicon.ts";
import { relativesOf, tagsOf } from "./relatives.ts";
import { durationsOf, type Territory, territories } from "./territory.ts";
import { noTimesAround, type TimesAround } from "./times-around.ts";
import { type Unit, unitsOf, withAsides } from "./units.ts";
import { type Word, wordsOf } from "./words.ts";

export interface CueAt {
	readonly cue: Cue;
	readonly span: Span;
}

export interface SentenceReading {
	readonly prose: string;
	readonly span: Span;
	readonly lexicon: Lexicon;
	readonly words: readonly Word[];
	readonly units: readonly Unit[];
	readonly cues: readonly CueAt[];
	readonly figures: readonly Figure[];
	/** One a figure, in their order. */
	readonly territories: readonly Territory[];
	/** Stretches of time named in the sentence. */
	readonly durations: readonly Span[];
	readonly dropped: readonly NonFigure[];
	/** Its relative clauses, and the stretches that only tell who says it. */
	readonly relatives: readonly Span[];
	readonly tags: readonly Span[];
	readonly around: TimesAround;
	/** The sentence behind takes back what this one says: "That was a misprint." */
	readonly takenBack: boolean;
}

export interface SentenceInput {
	readonly prose: string;
	readonly span: Span;
	/** In order. */
	readonly figures: readonly Figure[];
	readonly dropped: readonly NonFigure[];
	/** Stems known to be names, for words whose capital tells nothing. */
	readonly names: ReadonlySet<string>;
	readonly lexicon: Lexicon;
	/** The words of a stretch, where they are kept; else they are read here. */
	readonly words?: (within: Span) => readonly Word[];
	/** None where the sentence stands alone. */
	readonly around?: () => TimesAround;
	/** The sentence behind, if any. */
	readonly next?: Span | undefined;
}

/** Figures read together; more are rare outside tables written as prose. */
const run = 24;

/** Citations and dates are no words of the subject. */
export const silentSpans = (dropped: readonly NonFigure[]): readonly Span[] =>
	dropped.filter(({ kind }) => kind === "citation" || kind === "date" || kind === "time").map(({ span }) => span);

export function readSentence(input: SentenceInput): SentenceReading[] {
	const { figures, span: whole } = input;
	if (figures.length <= run) return [readRun(input)];
	const out: SentenceReading[] = [];
	for (let from = 0; from < figures.length; from += run) {
		const members = figures.slice(from, from + run);
		const start = from === 0 ? whole.start : (figures[from - 1] as Figure).span.end;
		const end = from + run >= figures.length ? whole.end : (members[members.length - 1] as Figure).span.end;
		const within = span(start, end);
		const dropped = input.dropped.filter((one) => overlaps(one.span, within));
		out.push(readRun({ ...input, span: within, figures: members, dropped }));
	}
	return out;
}

function readRun({ prose, span: within, figures, dropped, names, lexicon, ...by }: SentenceInput): SentenceReading {
	const spans = figures.map(({ span }) => span);
	const words = once(() => by.words?.(within) ?? wordsOf(prose, within, lexicon));
	const units = once(() => {
		const hidden = [...spans, ...silentSpans(dropped)];
		return unitsOf(words(), lexicon, { hidden, names, nouns: figures.flatMap(({ noun }) => noun?.span ?? []) });
	});
	const cues = once(() => cuesOf(words(), lexicon));
	const territory = once(() => territories(prose, within, figures, lexicon));
	const durations = once(() => durationsOf(figures));
	const relatives = once(() => relativesOf(prose, words(), lexicon));
	const tags = once(() => tagsOf(prose, words(), spans, lexicon));
	const around = once(by.around ?? (() => noTimesAround));
	const takenBack = once(() => by.next !== undefined && takesBack(prose, head(by.next), lexicon));
	return {
		prose,
		span: within,
		lexicon,
		figures,
		dropped,
		get words() {
			return words();
		},
		get units() {
			return units();
		},
		get cues() {
			return cues();
		},
		get territories() {
			return territory();
		},
		get durations() {
			return durations();
		},
		get relatives() {
			return relatives();
		},
		get tags() {
			return tags();
		},
		get around() {
			return around();
		},
		get takenBack() {
			return takenBack();
		},
	};
}

/** The same sentence with the names of sources set aside. */
export function setAside(reading: SentenceReading, asides: readonly Span[]): SentenceReading {
	if (asides.length === 0) return reading;
	const units = once(() => withAsides(reading.units, reading.words, asides, reading.lexicon));
	return Object.create(reading, { units: { get: units } }) as SentenceReading;
}

/** The beginning of a long sentence says what it is about, UTF-16 units. */
const mostOfHead = 160;
const head = ({ start, end }: Span): Span => span(start, Math.min(end, start + mostOfHead));

const takesBack = (prose: string, within: Span, lexicon: Lexicon): boolean =>
	lexicon.opensBack(prose.slice(within.start, within.end)) && lexicon.takesBack(wordsOf(prose, within, lexicon));

/** One word with a capital within a sentence, where only names have one, behind another. */
function isNamed(words: readonly Word[], from: number, to: number, { language }: Lexicon): boolean {
	const [before, word] = [words[from - 1], words[from]];
	return !language.grammar.capitalNouns && to === from + 1 && before?.capital === true && word?.capital === true;
}

/** "Fell dry" is what happened, not a decline, and "last fall" is when: cues inside such a phrase are none. */
function cuesOf(words: readonly Word[], lexicon: Lexicon): CueAt[] {
	const found = lexicon.cues(words);
	if (found.length === 0) return [];
	const phrases = [...lexicon.measures(words).filter(({ from, to }) => to - from > 1), ...lexicon.noCues(words)];
	return (
		found
			.filter(({ from, to }) => !phrases.some((phrase) => phrase.from <= from && to <= phrase.to))
			// "Harlan Falls": a name.
			.filter(({ from, to }) => !isNamed(words, from, to, lexicon))
			// "Between May and August": a month is no verb.
			.filter(({ from }) => !lexicon.isDay(words[from] as Word))
			.map(({ payload, from, to }) => ({
				cue: payload,
				span: cover((words[from] as Word).span, (words[to - 1] as Word).span),
			}))
	);
}

/** Members of each span, both in order; linear. What lies across an end belongs to the span it starts in. */
export function groupBySpan<T extends { readonly span: Span }>(spans: readonly Span[], members: readonly T[]): T[][] {
	const groups: T[][] = spans.map(() => []);
	let at = 0;
	for (const member of members) {
		while (at + 1 < spans.length && member.span.start >= (spans[at + 1] as Span).start) at++;
		groups[at]?.push(member);
	}
	return groups;
}
