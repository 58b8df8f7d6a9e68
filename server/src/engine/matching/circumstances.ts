// Takes a figure's sentence; gives what sets the figure apart from a plain level: part, change, rate, denial, plan, time.
import type { Period } from "../dates/period.ts";
import { endOf, startOf } from "../figures/extent.ts";
import type { Figure } from "../figures/figure.ts";
import type { Span } from "../text/span.ts";
import { contains } from "../text/span.ts";
import { cuesAround, firstLetter, isSameClause } from "./cues-around.ts";
import type { Cue, Lexicon } from "./lexicon.ts";
import { isInSome, isOfOpening, isPartitive, isShare } from "./parts-said.ts";
import { isRate } from "./rate-said.ts";
import type { CueAt, SentenceReading } from "./sentence.ts";
import { isAgo, isBase, isBefore, isToldBefore, touches } from "./set-back.ts";
import { timesSaid } from "./times-said.ts";

export interface Circumstances {
	readonly part: boolean;
	readonly change: "up" | "down" | "unclear" | null;
	/** A word of growth or decline stands by, whatever it speaks of. */
	readonly moves: boolean;
	/** An age stands by: the figure is of a group of that age. */
	readonly aged: boolean;
	/** What must be done, and is not done yet. */
	readonly necessary: boolean;
	/** The level that a change started from ("from 80 to 90": the 80). */
	readonly oldLevel: boolean;
	readonly rate: boolean;
	readonly denied: boolean;
	/** By a word for it ("it is not true that"), and not by a mere "not" that stands by. */
	readonly disowned: boolean;
	readonly unreal: boolean;
	/** What somebody asks for. */
	readonly demanded: boolean;
	/** What is usual or allowed, or so elsewhere. */
	readonly contrast: boolean;
	/** Expected, forecast or feared. */
	readonly forecast: boolean;
	/** So only if something else is. */
	readonly conditional: boolean;
	/** The most or the least of its kind, or what is so on the whole. */
	readonly peak: boolean;
	readonly average: boolean;
	/** What somebody thinks right. */
	readonly opined: boolean;
	/** Something is not there. */
	readonly lacking: boolean;
	readonly corrected: boolean;
	readonly otherTime: boolean;
	/** Nothing but "last year" and its like says so. */
	readonly lastYear: boolean;
	/** The words that say so ("last year"), lower case. */
	readonly otherTimes: readonly string[];
	/** Days, months, years and spans named, as far as they are known; what is only told as another time ("last year") is not. */
	readonly times: readonly Period[];
	/** Where the sentence names none: times of the heading it stands under. */
	readonly timesAbove: readonly Period[];
}

/** "Unter 30 Jahren", "aged 18 to 24": an age, or years with a bound. */
const isAge = ({ quantity }: Figure): boolean =>
	quantity.kind === "age" ||
	(quantity.kind === "duration" && quantity.unit === "a" && /-than|-most|-least/u.test(quantity.qualifier));

/** "Demmel, 58 Jahre alt und Koch, habe ...": the age of one who is named. */
const isApposition = (prose: string, { span, quantity }: Figure): boolean =>
	quantity.value !== null && /,\s*$/u.test(prose.slice(Math.max(0, span.start - 3), span.start));

export function circumstancesOf(sentence: SentenceReading, figure: Figure, own: Span): Circumstances {
	const { prose, words, cues, lexicon, durations } = sentence;
	const start = startOf(figure);
	const end = endOf(figure);
	const around = cuesAround(sentence, figure, own);
	const { all, inOwn, before, behind, behindNumber } = around;
	const has = (wanted: Cue): boolean => inOwn(wanted).length > 0;
	const sameClause = (from: number, to: number): boolean => isSameClause(prose, from, to);
	const between = (from: number, to: number): string => prose.slice(from, to);
	const isBehindChange = (at: number): boolean =>
		cues.some(({ cue, span }) => cue === "changeNouns" && touches(prose, span, at));
	/** Nothing between a cue and the figure behind it begins anew: no colon, no ", for" or ", denn". */
	const leadsOn = (from: number): boolean =>
		from <= start && !/[:;]\s/u.test(between(from, start)) && !lexicon.turns.test(between(from, start));
	/** Before the figure a cue reaches on, but not over a colon; behind it, only to the end of its clause. */
	const isReached = ({ span }: CueAt): boolean =>
		(span.end <= start && !/[:;]\s/u.test(prose.slice(span.end, start))) ||
		(span.start >= end && /["“”»«],?\s$/u.test(between(end, span.start))) ||
		(span.start >= end && sameClause(end, span.start));
	const reaches = (wanted: Cue): boolean => inOwn(wanted).some(isReached);
	/** "58 percent of the voters want to abolish it": so many do want it. */
	const isWanted = ({ span }: CueAt): boolean =>
		span.start >= end &&
		(isShare(figure) ||
			sentence.units.some(
				(unit) => unit.family === "who" && unit.span.start >= start && unit.span.end <= span.start,
			)) &&
		lexicon.language.aboutness.want.has(between(span.start, span.end).toLowerCase());
	/** Nor into a clause that turns from it ("not the money, for 34 engineers are missing"), nor out of a quotation. */
	const isNegated = inOwn("negated").some(
		({ span }) =>
			leadsOn(span.end) ||
			(span.start >= end && sameClause(end, span.start) && !/["“„«»]/u.test(between(end, span.end))),
	);
	const { supposing, that } = lexicon.language.aboutness;
	const opener = words[0]?.span.start === firstLetter(sentence) ? words[0].lower : "";
	const isSupposed = supposing.has(opener);
	// "Dass 200 ausgefallen seien, stimme schlicht nicht": what denies stands behind the clause.
	const denies = ({ cue, span: at }: CueAt): boolean =>
		cue === "denied" || (cue === "negated" && !sameClause(end, at.start));
	/** "...; das bestritt sie": the clause behind a semicolon speaks of the one before it. */
	const takesUp = (from: number): boolean =>
		words.some(
			({ lower, span: at }) =>
				at.start > from && prose.slice(from, at.start).trimEnd().endsWith(";") && that.has(lower),
		);
	const isDeniedBehind = that.has(opener) && cues.some((cue) => cue.span.start >= end && denies(cue));
	// "640,000 went to his sister; she denied having known": behind a semicolon something else is denied, unless "that" is.
	const disowned =
		isDeniedBehind ||
		inOwn("denied").some(({ span }) => span.start < end || !/;/u.test(between(end, span.start)) || takesUp(end));
	// "Further 40", "weitere 40": one more part, and no rise.
	const parts = inOwn("part");
	const isPart = ({ span }: CueAt): boolean => parts.some((part) => part.span.start === span.start);
	const direction = directionOf(
		inOwn("up").filter((cue) => !isPart(cue)),
		inOwn("down"),
		figure.span,
	);
	// "Verkaufte die Marke um 27 Millionen Euro", as Austrians say.
	const isPrice =
		figure.quantity.kind === "money" &&
		sentence.units.some(({ keys, span: at }) => keys.some((key) => trades.has(key)) && contains(own, at));
	const changes =
		(before("by") && (direction !== null || !(lexicon.language.aboutness.byIsAgent || isPrice))) ||
		(direction !== null && before(direction)) ||
		behind("difference") ||
		behindNumber("changeNouns") ||
		inOwn("changeNouns").some(({ span }) => span.end <= start && sameClause(span.end, start));
	// "Davon 40" and "40 of them": the cue stands before the part, or directly behind it; else it speaks of the next figure.
	// "58 percent of those who take a test", "43 percent of them passed": a share is of all that were named.
	const partBehind = !isShare(figure) && behind("part");
	const partCue = partBehind || parts.some(({ span }) => leadsOn(span.end));
	const isUnreal = inOwn("unreal").some((cue) => isReached(cue) && !isWanted(cue));
	const told = sentence.units.some(({ family, span }) => family === "fate" && contains(own, span));
	const laterLevel = cues.some(
		({ cue, span }) =>
			cue === "to" &&
			span.start >= figure.span.end &&
			sameClause(figure.span.end, span.start) &&
			sentence.figures.some((later) => touches(prose, span, startOf(later))),
	);
	// "Ein Minus von 8,3 Millionen" and "a rise of": what stands before says how far, not from where.
	const fromLevel = all.some(
		({ cue, span }) => cue === "from" && touches(prose, span, start) && !isBehindChange(span.start),
	);
	const isChange = changes && !before("to");
	const otherTimes = inOwn("otherTime")
		.filter(({ span }) => !isChange || !isBase(prose, span, lexicon))
		.map(({ span }) => between(span.start, span.end).toLowerCase());
	const isSetBack =
		isBefore(sentence, figure, inOwn("pluperfect")) || isToldBefore(sentence, figure) || isAgo(prose, durations, all);
	return {
		part:
			partCue ||
			isPartitive(words, figure, lexicon) ||
			isOfOpening(sentence, figure) ||
			isInSome(sentence, figure) ||
			has("alone") ||
			has("added"),
		change: isChange ? (direction ?? "unclear") : null,
		moves: direction !== null || changes,
		// "The first in 1961 and the last at the age of 79": behind a comma it is of something else.
		aged: sentence.figures.some(
			(other) =>
				other !== figure &&
				isAge(other) &&
				!isApposition(prose, other) &&
				contains(own, other.span) &&
				(other.span.end <= start || sameClause(end, other.span.start)),
		),
		necessary: has("necessary"),
		oldLevel: fromLevel && (laterLevel || direction !== null),
		rate: isRate(sentence, figure, own, around),
		// "What becomes of the 140,000 clues is not settled": that there are so many is.
		denied: disowned || (isNegated && !isGiven(prose, start, lexicon)),
		disowned,
		unreal: !isGiven(prose, start, lexicon) && (isSupposed || isUnreal || (has("intended") && !has("hearsay"))),
		demanded: !isGiven(prose, start, lexicon) && !told && reaches("demanded"),
		contrast: has("contrast") || before("than"),
		forecast: reaches("forecast"),
		conditional: reaches("condition"),
		peak: has("peak"),
		average: has("average"),
		opined: reaches("ought"),
		lacking: has("without"),
		corrected: sentence.takenBack || all.some(({ cue }) => cue === "corrected"),
		otherTime: otherTimes.length > 0 || isSetBack,
		lastYear:
			otherTimes.length > 0 &&
			!isSetBack &&
			otherTimes.every((words) => lexicon.language.aboutness.lastYear.has(words)),
		otherTimes,
		...timesSaid(sentence, figure, own),
	};
}

/** "The 231 homes destroyed": what is known and not planned. */
const isGiven = (prose: string, start: number, { language }: Lexicon): boolean =>
	language.aboutness.definite.has(
		prose
			.slice(Math.max(0, start - 12), start)
			.trimEnd()
			.split(/\s+/u)
			.at(-1)
			?.toLowerCase() ?? "",
	);

/** What is done for a price. */
const trades: ReadonlySet<string> = new Set(["m:sold", "m:bought"]);

function directionOf(up: readonly CueAt[], down: readonly CueAt[], at: Span): "up" | "down" | null {
	const distance = ({ span }: CueAt): number => Math.max(span.start - at.end, at.start - span.end, 0);
	const nearest = (found: readonly CueAt[]): number => Math.min(Number.POSITIVE_INFINITY, ...found.map(distance));
	if (up.length + down.length === 0) return null;
	return nearest(up) <= nearest(down) ? "up" : "down";
}
