// Takes prose and its language; gives the figures in it and what only looks like one. Linear in the length.
import { languageFor } from "../languages/index.ts";
import type { LanguageTag } from "../languages/language.ts";
import { marksOf } from "../languages/lexicon.ts";
import { Token, tokenise } from "../languages/tokens.ts";
import { span } from "../text/span.ts";
import { compose } from "./compose.ts";
import type { Figure, NonFigure, Reading } from "./figure.ts";
import { isVulgar } from "./fractions.ts";
import { dateAt } from "./lookalikes/dates.ts";
import type { Hit } from "./lookalikes/hit.ts";
import { idAt } from "./lookalikes/ids.ts";
import { type Stretch as Marked, markedStretches } from "./lookalikes/marked.ts";
import { nameAt, pointerAt, wordPointerAt } from "./lookalikes/names.ts";
import { ordinalAt } from "./lookalikes/ordinals.ts";
import { scoreAt, slashedAt, timeAt } from "./lookalikes/times.ts";
import { withUnit } from "./measured.ts";
import { oneAt } from "./ones.ts";
import { readStretch, type Stretch } from "./ranges.ts";
import { readRatio } from "./ratios.ts";
import { isDigits, joined, type Reader, roleAt, wordAt } from "./reader.ts";
import { shareUnits } from "./sharing.ts";
import { yearOf } from "./years.ts";

/** The region of a tag: "CH" of "de-CH". */
const regionOf = (tag: LanguageTag | null): string | null =>
	tag?.split(/[-_]/).find((part) => /^[A-Z]{2}$/.test(part)) ?? null;

export function readFigures(prose: string, language: LanguageTag | null): Reading {
	const lexicon = languageFor(language).lexicon();
	const reader: Reader = { tokens: tokenise(prose), lexicon, marks: marksOf(lexicon.form, regionOf(language)) };
	const marked = markedStretches(prose);
	const stretches: Stretch[] = [];
	const dropped: NonFigure[] = [];
	const drop = ({ from, to, kind, reason, date }: Hit) =>
		dropped.push({
			span: span(reader.tokens.start[from] as number, reader.tokens.end[to - 1] as number),
			kind,
			reason,
			date,
		});
	let nextMark = 0;
	let floor = 0;
	for (let at = 0; at < reader.tokens.count; ) {
		while (nextMark < marked.length && (marked[nextMark] as Marked).end <= (reader.tokens.start[at] as number))
			nextMark++;
		const mark = marked[nextMark];
		if (mark && mark.start <= (reader.tokens.start[at] as number)) {
			at = skipMarked(reader, at, mark, dropped);
			floor = at;
			continue;
		}
		if (!opensNumber(reader, at)) {
			at++;
			continue;
		}
		const found = lookalikeAt(reader, at);
		if (found) {
			drop({ ...found, from: Math.max(found.from, floor) });
			at = floor = found.to;
			continue;
		}
		const stretch = figureAt(reader, at);
		if (!stretch || stretch.from < floor) {
			at = Math.max(at + 1, isDigits(reader, at) ? skipUnread(reader, at) : 0);
			continue;
		}
		stretches.push(stretch);
		at = floor = stretch.to;
	}
	return finish(reader, stretches, dropped, drop);
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
	const type = reader.tokens.type[at];
	if (type === Token.digits) return true;
	const word = wordAt(reader, at);
	if (type === Token.word) return reader.lexicon.roles.has(word) || reader.lexicon.gluedStarts.has(word.slice(0, 3));
	return isVulgar(word) || (word === "." && isDigits(reader, at + 1) && joined(reader, at) && !joined(reader, at - 1));
}

function lookalikeAt(reader: Reader, at: number): Hit | null {
	if (!isDigits(reader, at)) {
		return roleAt(reader, at)?.every || isPart(reader, at)
			? null
			: (wordPointerAt(reader, at) ?? ordinalAt(reader, at));
	}
	return (
		dateAt(reader, at) ??
		timeAt(reader, at) ??
		idAt(reader, at) ??
		nameAt(reader, at) ??
		slashedAt(reader, at) ??
		scoreAt(reader, at) ??
		ordinalAt(reader, at) ??
		pointerAt(reader, at)
	);
}

/** "dritte" behind "jeder" is a ratio. */
const isPart = (reader: Reader, at: number): boolean => roleAt(reader, at - 1)?.every === true;

function figureAt(reader: Reader, at: number): Stretch | null {
	const ratio = readRatio(reader, at);
	if (ratio) {
		const first = withUnit(reader, ratio);
		return { first, second: null, from: first.from, to: first.to };
	}
	return readStretch(reader, at) ?? oneAt(reader, at);
}

function finish(
	reader: Reader,
	stretches: readonly Stretch[],
	dropped: NonFigure[],
	drop: (hit: Hit) => void,
): Reading {
	const figures: Figure[] = [];
	let floor = 0;
	for (const stretch of shareUnits(reader, stretches)) {
		const figure = compose(reader, stretch, floor);
		floor = stretch.to;
		const year = yearOf(reader, stretch, figure);
		if (year) drop(year);
		else figures.push(figure);
	}
	return { figures, dropped: dropped.sort((a, b) => a.span.start - b.span.start) };
}
