// Takes a reader on a prose; gives the figures in it and what only looks like one: one pass over the tokens, each of which
// belongs to one answer at most. Never decides the language: read.ts does.
import { startsLikeNumber } from "../languages/number-roles.ts";
import { phraseBefore } from "../languages/phrases.ts";
import { Token } from "../languages/tokens.ts";
import { span } from "../text/span.ts";
import { readAmount } from "./amount.ts";
import { leadsToNumber } from "./articles.ts";
import { joinBounds } from "./bounds.ts";
import { compose } from "./compose.ts";
import type { NonFigure, Reading } from "./figure.ts";
import { isVulgar } from "./fractions.ts";
import { isPoint } from "./heads.ts";
import type { Hit } from "./lookalikes/hit.ts";
import { idAt } from "./lookalikes/ids.ts";
import { type Stretch as Marked, markedStretches } from "./lookalikes/marked.ts";
import { nameAt, pointerAt, wordPointerAt } from "./lookalikes/names.ts";
import { ordinalAt } from "./lookalikes/ordinals.ts";
import { partOfYearAt, wordDecadeAt } from "./lookalikes/parts-of-time.ts";
import { dateAt } from "./lookalikes/spans-of-time.ts";
import { scoreAt, slashedAt, timeAt, wordTimeAt } from "./lookalikes/times.ts";
import { titleAt } from "./lookalikes/titles.ts";
import { wordNameAt } from "./lookalikes/word-names.ts";
import { withUnit } from "./measured.ts";
import { nounAt } from "./nouns.ts";
import { gluedNumber } from "./number-words.ts";
import { oneAt } from "./ones.ts";
import { type Stretch, stretchFrom } from "./ranges.ts";
import { readRatio } from "./ratios.ts";
import { isDigits, joined, opensGlued, type Reader, roleAt, wordAt } from "./reader.ts";
import { shareUnits } from "./sharing.ts";
import { type Placed, shareNouns } from "./sharing-nouns.ts";
import { unitBehind } from "./units.ts";
import { yearOf } from "./years.ts";

/** What a pass has found so far; `floor` is the first token that no answer holds yet. */
interface Pass {
	readonly reader: Reader;
	readonly stretches: Stretch[];
	readonly dropped: NonFigure[];
	floor: number;
	/** Where in the text the next address or citation starts: no answer reaches beyond. */
	limit: number;
}

export function scan(reader: Reader): Reading {
	const { tokens } = reader;
	const pass: Pass = { reader, stretches: [], dropped: [], floor: 0, limit: 0 };
	const marked = markedStretches(tokens.text);
	let nextMark = 0;
	for (let at = 0; at < tokens.count; ) {
		const start = tokens.start[at] as number;
		while (nextMark < marked.length && (marked[nextMark] as Marked).end <= start) nextMark++;
		const mark = marked[nextMark];
		pass.limit = mark?.start ?? tokens.text.length;
		if (mark && mark.start <= start) at = pass.floor = skipMarked(reader, at, mark, pass.dropped);
		else at = opensNumber(reader, at) ? take(pass, at) : at + 1;
	}
	return finish(pass);
}

/** Reads what starts at the token; gives the token behind it. */
function take(pass: Pass, at: number): number {
	const { reader } = pass;
	const found = lookalikeAt(reader, at);
	if (found && isWithin(pass, found.to)) {
		drop(pass, { ...found, from: Math.max(found.from, pass.floor) });
		pass.floor = found.to;
		return found.to;
	}
	const stretch = figureAt(reader, at);
	if (!stretch || isPronoun(reader, stretch) || stretch.from < pass.floor || !isWithin(pass, stretch.to))
		return isDigits(reader, at) ? skipUnread(reader, at) : at + 1;
	pass.stretches.push(stretch);
	pass.floor = stretch.to;
	return stretch.to;
}

const isWithin = ({ reader, limit }: Pass, to: number): boolean => (reader.tokens.end[to - 1] as number) <= limit;

function drop({ reader, dropped }: Pass, { from, to, kind, reason, date }: Hit): void {
	const { start, end } = reader.tokens;
	dropped.push({ span: span(start[from] as number, end[to - 1] as number), kind, reason, date });
}

/** Digits that no rule could read ("19,27,27") are passed over as a whole. */
function skipUnread(reader: Reader, at: number): number {
	let to = at + 1;
	while (
		joined(reader, to - 1) &&
		(isDigits(reader, to) || (".,".includes(wordAt(reader, to)) && joined(reader, to) && isDigits(reader, to + 1)))
	)
		to++;
	return to;
}

function skipMarked(reader: Reader, at: number, mark: Marked, dropped: NonFigure[]): number {
	let to = at;
	let digits = false;
	while (to < reader.tokens.count && (reader.tokens.start[to] as number) < mark.end)
		digits = isDigits(reader, to++) || digits;
	if (digits) {
		const citation = mark.what === "citation";
		dropped.push({
			span: span(mark.start, mark.end),
			kind: citation ? "citation" : "id",
			reason: citation ? "a citation" : "a web or e-mail address",
			date: null,
		});
	}
	return to;
}

function opensNumber(reader: Reader, at: number): boolean {
	const { type, lower, start } = reader.tokens;
	if (type[at] === Token.digits) return true;
	const isLetters = type[at] === Token.word;
	if (isLetters && lower && !startsLikeNumber(reader.lexicon.numberStarts, lower, start[at] as number)) return false;
	const word = wordAt(reader, at);
	if (isLetters) {
		if (reader.lexicon.roles.has(word)) return leadsToNumber(reader, at);
		return opensGlued(reader, at) && gluedNumber(reader.lexicon, word) !== null;
	}
	return (
		isVulgar(word) || (isPoint(reader, at) && isDigits(reader, at + 1) && joined(reader, at) && !joined(reader, at - 1))
	);
}

function lookalikeAt(reader: Reader, at: number): Hit | null {
	if (!isDigits(reader, at)) {
		return roleAt(reader, at)?.every || isPart(reader, at)
			? null
			: (partOfYearAt(reader, at) ??
					wordDecadeAt(reader, at) ??
					wordPointerAt(reader, at) ??
					wordNameAt(reader, at) ??
					wordTimeAt(reader, at) ??
					ordinalAt(reader, at));
	}
	return (
		dateAt(reader, at) ??
		timeAt(reader, at) ??
		idAt(reader, at) ??
		nameAt(reader, at) ??
		titleAt(reader, at) ??
		slashedAt(reader, at) ??
		scoreAt(reader, at) ??
		ordinalAt(reader, at) ??
		pointerAt(reader, at)
	);
}

/** "dritte" behind "jeder" is a ratio. */
const isPart = (reader: Reader, at: number): boolean => roleAt(reader, at - 1)?.every === true;

/** "the two countries" are both of them, and "the three" stand for a noun: nothing is counted anew. */
function isPronoun(reader: Reader, { first, second, to }: Stretch): boolean {
	const { amount, unit, from } = first;
	if (!amount.words || amount.magnitude || amount.ratio || unit || second || amount.value.gt(12)) return false;
	if (!reader.lexicon.definite.has(wordAt(reader, from - 1))) return false;
	if (phraseBefore(reader.lexicon.hedgesBefore, reader.tokens, from)) return false;
	return amount.value.eq(2) || nounAt(reader, to) === null;
}

/** "jedes zweite Jahr" is a part of the years, no half year. */
const partOfWhole = { unit: null, kind: "ratio" } as const;

function figureAt(reader: Reader, at: number): Stretch | null {
	const amount = readAmount(reader, at);
	const ratio = readRatio(reader, at, amount);
	if (ratio) {
		// "Uno sobre tres por ciento" is a fraction of a percent; any other part of a whole measures nothing.
		const first =
			ratio.ratio && unitBehind(reader, ratio.to)?.kind !== "percent"
				? { ...partOfWhole, amount: ratio, from: ratio.from, to: ratio.to }
				: withUnit(reader, ratio);
		return { first, second: null, from: first.from, to: first.to };
	}
	return (amount && stretchFrom(reader, withUnit(reader, amount))) ?? oneAt(reader, at);
}

/** The units that figures share, their words around, and the years among them. */
function finish(pass: Pass): Reading {
	const { reader, dropped } = pass;
	const placed: Placed[] = [];
	let floor = 0;
	for (const stretch of joinBounds(reader, shareUnits(reader, pass.stretches))) {
		const figure = compose(reader, stretch, floor);
		floor = stretch.to;
		const year = yearOf(reader, stretch, figure);
		if (year) drop(pass, year);
		else placed.push({ figure, stretch });
	}
	return { figures: shareNouns(reader, placed), dropped: dropped.sort((a, b) => a.span.start - b.span.start) };
}
