// Takes a place in a draft where a number is being written, or expected; gives the figures on record that may be meant, written as
// the draft writes numbers. Reads the lines around the place and no more, so that it costs the same in any draft.
import type { Checker } from "./checker.ts";
import { parseDraft } from "./draft/parse.ts";
import type { Figure, NumberStyle } from "./figures/figure.ts";
import { writeHedged, writeQuantity } from "./figures/write.ts";
import { baseOf, type LanguageTag } from "./languages/language.ts";
import type { Expected } from "./matching/expected.ts";
import { toSource } from "./text/offset-map.ts";
import { contains, type Span, slice, span } from "./text/span.ts";
import type { CheckedFigure } from "./verdicts/verdict.ts";

/** How the draft writes numbers, as far as it shows it. */
export type DraftNumbers = Partial<Pick<NumberStyle, "group" | "decimal">>;

/** As the nearest figures are written. */
export function draftNumbers(figures: readonly CheckedFigure[], at: number): DraftNumbers {
	const near = figures.toSorted((a, b) => Math.abs(a.span.start - at) - Math.abs(b.span.start - at));
	const isLong = ({ figure: { quantity, style } }: CheckedFigure): boolean =>
		!style.words && style.magnitude === null && (quantity.value?.abs().gte(1000) ?? false);
	const grouped = near.find(isLong)?.figure.style;
	const decimal = near.find(({ figure }) => figure.style.decimal !== null)?.figure.style.decimal;
	return { ...(grouped ? { group: grouped.group } : {}), ...(decimal ? { decimal } : {}) };
}

export interface WritingPlace {
	readonly text: string;
	/** The caret. */
	readonly at: number;
	readonly language: LanguageTag | null;
	/** Headings over the place, as written. */
	readonly headings: readonly string[];
	readonly numbers: DraftNumbers;
}

export interface ExpectedFigure extends Omit<Expected, "score"> {
	/** With hedge and unit: "about 2,000". */
	readonly words: string;
	/** In the draft: what is replaced, from the number's first digit or its hedge to the end of a unit behind the caret. */
	readonly span: Span;
	readonly newText: string;
}

/** Lines further off than this are not looked at, UTF-16 units. */
const reach = 3000;
/** No year, no day, no ordinal: whatever stands around it, it is read as a number. */
const probe = "7310";
/** Where no digit is written yet, so much of a claim must be said before its number is offered. */
const leastSaid = 0.4;
/** The same once its first digits stand there. */
const leastBegun = 0.1;
const mostOffered = 8;

/** The number as far as it is written before the caret, and what goes on behind it. */
const numberBefore = /(?<![\p{L}\p{N}@#/_-])\d[\d.,'’\u00A0\u202F]*$/u;
const numberBehind = /^[\d.,'’]*\d/;

const isBlank = (line: string): boolean => /^[>\s]*$/.test(line);

/** From blank line to blank line, no further than `reach`; of a line that is longer, the words around the place. */
function paragraphAround(text: string, at: number): Span {
	const lineStart = (from: number): number => text.lastIndexOf("\n", from - 1) + 1;
	const lineEnd = (from: number): number => (text.indexOf("\n", from) + 1 || text.length + 1) - 1;
	let start = lineStart(at);
	while (start > 0 && at - start < reach && !isBlank(text.slice(lineStart(start - 1), start - 1)))
		start = lineStart(start - 1);
	let end = lineEnd(at);
	while (end < text.length && end - at < reach && !isBlank(text.slice(end + 1, lineEnd(end + 1))))
		end = lineEnd(end + 1);
	const near = span(Math.max(start, at - reach), Math.min(end, at + reach));
	const [before, behind] = [text.slice(near.start, at), text.slice(at, near.end)];
	return span(
		near.start === start ? start : near.start + Math.max(0, before.search(/\s/)),
		near.end === end ? end : at + Math.max(0, behind.trimEnd().search(/\s\S*$/)),
	);
}

/** The paragraph before, as far as it is near. */
function paragraphBefore(text: string, start: number): string {
	const from = Math.max(0, start - reach);
	const end = from + text.slice(from, start).trimEnd().length;
	return end === from ? "" : slice(text, paragraphAround(text, end));
}

/** The lines around a place with a number put where one is being written. */
interface Staged {
	readonly text: string;
	readonly probe: Span;
	/** Places before the probe lie in the draft so many units further on, and those behind it. */
	readonly shift: number;
	readonly shiftBehind: number;
	/** What the probe replaces, in the draft. */
	readonly written: Span;
}

function stage({ text, at, headings }: WritingPlace): Staged {
	const own = paragraphAround(text, at);
	const typed = numberBefore.exec(text.slice(own.start, at))?.[0] ?? "";
	const behind = typed === "" ? "" : (numberBehind.exec(text.slice(at, own.end))?.[0] ?? "");
	const written = span(at - typed.length, at + behind.length);
	const before = paragraphBefore(text, own.start);
	const lead = [...headings, ...(headings.includes(before.trim()) || before === "" ? [] : [before])];
	const head = lead.map((each) => `${each}\n\n`).join("");
	const from = head.length + written.start - own.start;
	// Words glued to the number would make a name of it.
	const gap = /^[\p{L}\p{N}]/u.test(text.slice(written.end)) ? " " : "";
	const shift = own.start - head.length;
	return {
		text: head + text.slice(own.start, written.start) + probe + gap + text.slice(written.end, own.end),
		probe: span(from, from + probe.length),
		shift,
		shiftBehind: shift + written.end - written.start - probe.length - gap.length,
		written,
	};
}

/** The record's own way of writing where it is in the draft's language, with the draft's marks. */
function styleFor({ statement }: Expected, here: Figure, language: LanguageTag, numbers: DraftNumbers): NumberStyle {
	const own = statement.figure.style;
	const isSame = baseOf(statement.language) === baseOf(language);
	const { magnitude, unit } = here.style;
	return {
		group: numbers.group === undefined ? (isSame ? own.group : null) : numbers.group,
		decimal: numbers.decimal ?? null,
		words: false,
		magnitude: magnitude ?? (isSame ? own.magnitude : null),
		unit: unit ?? (isSame ? own.unit : null),
	};
}

/** From the first digit on, without marks between digits. */
const bare = (number: string): string => number.replace(/^\D+/, "").replace(/[.,'’\s\u00A0\u202F]/g, "");

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A hedge before the number in the same line, with the white space between. */
function hedgeBefore({ hedges, span: { start } }: Figure, prose: string): Span | null {
	const found = hedges.find((hedge) => hedge.span.end <= start && !/\S|\n/.test(prose.slice(hedge.span.end, start)));
	return found ? found.span : null;
}

/** The figures that may be meant at a place, best first. None where the place is no prose, or no number can stand there. */
export function expectedFigures(checker: Checker, place: WritingPlace): readonly ExpectedFigure[] {
	const staged = stage(place);
	const draft = parseDraft(staged.text, { language: place.language });
	const here = checker.expected(draft, staged.probe);
	if (!here || here.claims.length === 0) return [];
	const { figure, block } = here;
	const prose = block.prose.text;
	const language = block.language ?? place.language ?? "en";
	const typed = place.text.slice(staged.written.start, place.at);
	const inDraft = (offset: number): number =>
		offset +
		(offset < staged.probe.end
			? staged.shift
			: offset === staged.probe.end
				? staged.written.end - offset
				: staged.shiftBehind);
	const whole = toSource(block.prose.map, figure.span);
	const hedge = hedgeBefore(figure, prose);
	const opens = !block.cell && block.sentences.some(({ start }) => start === figure.span.start);
	const offer = (expected: Expected): ExpectedFigure[] => {
		const { quantity } = expected.statement.figure;
		const style = styleFor(expected, figure, language, place.numbers);
		const number = writeQuantity(quantity, style, language);
		const hedged = writeHedged(quantity, style, language);
		if (typed !== "" && (!bare(number).startsWith(bare(typed)) || bare(number) === bare(typed))) return [];
		const keeps = figure.quantity.qualifier === quantity.qualifier;
		const start = hedge && !keeps ? toSource(block.prose.map, hedge).start : whole.start;
		const place_ = span(inDraft(start), Math.max(inDraft(whole.end), place.at));
		const isOneLine = contains(place_, span(place.at, place.at)) && !/\n/.test(slice(place.text, place_));
		if (!isOneLine) return [];
		const newText = keeps ? number : hedge || !opens ? hedged : capital(hedged);
		const { claim, statement, isTied, isCredited } = expected;
		return [{ claim, statement, isTied, isCredited, words: hedged, span: place_, newText }];
	};
	const least = typed === "" ? leastSaid : leastBegun;
	const meant = here.claims
		.filter(({ isTied, isCredited, score }) => isTied || score >= least || (isCredited && typed !== ""))
		.flatMap(offer);
	const seen = new Set<string>();
	// Where some would be taken for their claims, the others are none that a writer means.
	return meant
		.filter(({ isTied }) => isTied || !meant.some((one) => one.isTied))
		.filter(({ newText }) => !seen.has(newText) && seen.add(newText))
		.slice(0, mostOffered);
}
