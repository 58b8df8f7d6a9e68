// Takes a stretch of tokens read as one figure; gives the figure: quantity, noun, hedges, style and places.

import { phraseAt } from "../languages/phrases.ts";
import { between } from "../languages/tokens.ts";
import type { Kind, Quantity } from "../quantities/quantity.ts";
import { span } from "../text/span.ts";
import type { Figure, NumberStyle } from "./figure.ts";
import { type Hedge, hedgeBehind, hedgesBefore, qualifierOf } from "./hedging.ts";
import type { Measured } from "./measured.ts";
import { isAgeBefore, isBracketedAge, isWarmth } from "./measured.ts";
import { hyphenNoun, type Noun, nounAt, wholeAt } from "./nouns.ts";
import type { Stretch } from "./ranges.ts";
import { isHyphen, isInnerHyphen, joined, type Reader, roleAt, wordAt } from "./reader.ts";

/** The figure and the token behind its noun and hedges. */
export interface Composed {
	readonly figure: Figure;
	readonly to: number;
}

/** `floor`: tokens before it belong to the figure before. */
export function compose(reader: Reader, stretch: Stretch, floor: number): Figure {
	const { tokens } = reader;
	const last = stretch.second ?? stretch.first;
	const noun = nounOf(reader, last, stretch.to);
	const hedges = hedgesOf(reader, stretch, noun, floor);
	const place = span(tokens.start[stretch.from] as number, tokens.end[stretch.to - 1] as number);
	return {
		span: place,
		text: tokens.text.slice(place.start, place.end),
		quantity: quantityOf(reader, stretch, hedges),
		noun: noun && { text: tokens.text.slice(noun.span.start, noun.span.end), span: noun.span },
		hedges: hedges
			.map(({ from, to, means }) => ({
				span: span(tokens.start[from] as number, tokens.end[to - 1] as number),
				qualifier: means,
			}))
			.sort((a, b) => a.span.start - b.span.start),
		style: styleOf(reader, last),
		ends: stretch.second ? [endSpan(reader, stretch.first), endSpan(reader, stretch.second)] : null,
	};
}

const endSpan = ({ tokens }: Reader, { from, to }: Measured) =>
	span(tokens.start[from] as number, tokens.end[to - 1] as number);

function quantityOf(reader: Reader, { first, second }: Stretch, hedges: readonly Hedge[]): Quantity {
	const last = second ?? first;
	const age =
		(last.unit === null || last.unit.code === "a") &&
		(isAgeBefore(reader, Math.min(first.from, ...hedges.map((hedge) => hedge.from))) ||
			(!second && isBracketedAge(reader, first)));
	const kind: Kind = age && last.kind !== "money" ? "age" : last.kind;
	const code = last.unit?.code ?? null;
	const unit = kind === "age" ? "a" : code === "deg" && isWarmth(reader, first.from, last.to) ? "Cel" : code;
	const common = { kind, unit, qualifier: qualifierOf(hedges), vague: first.amount.vague };
	if (!second) return { ...common, value: first.amount.value, min: null, max: null, step: first.amount.step };
	const step = first.amount.step.lt(second.amount.step) ? first.amount.step : second.amount.step;
	return { ...common, value: null, min: first.amount.value, max: second.amount.value, step };
}

function nounOf(reader: Reader, last: Measured, to: number): Noun | null {
	const { kind, unit } = last;
	if (kind === "percent" || kind === "ratio")
		return wholeAt(reader, to) ?? (kind === "ratio" ? nounAt(reader, to) : null);
	if (kind === "age" && unit?.suffix) return null;
	if (kind !== "count" || unit) return null;
	if (isInnerHyphen(reader, to)) return hyphenNoun(reader, to + 1);
	const { lexicon } = reader;
	const start = lexicon.of.has(wordAt(reader, to)) && last.amount.vague ? to + 1 : to;
	return nounAt(reader, start) ?? (last.amount.vague ? wholeAt(reader, to) : null);
}

function hedgesOf(reader: Reader, { second, from, to }: Stretch, noun: Noun | null, floor: number): Hedge[] {
	const before = hedgesBefore(reader, from, floor);
	const start = before.at(-1)?.from ?? from;
	const opened = before.length === 0 && second && reader.lexicon.between.has(wordAt(reader, start - 1));
	const outer = opened ? hedgesBefore(reader, start - 1, floor) : before;
	const behind = hedgeBehind(reader, to) ?? (noun ? hedgeBehind(reader, noun.to) : null);
	const usable = behind && isBehind(reader, behind) ? [behind] : [];
	return [...usable, ...outer];
}

/** "+" stands close; a word behind that begins the next number ("plus 5") is none of ours. */
function isBehind(reader: Reader, hedge: Hedge): boolean {
	if (wordAt(reader, hedge.from) === "+") return joined(reader, hedge.from - 1) && !joined(reader, hedge.from);
	for (let at = hedge.from; at < hedge.to; at++) {
		if ((phraseAt(reader.lexicon.hedgesBefore, reader.tokens, at)?.to ?? 0) > hedge.to) return false;
	}
	return reader.tokens.type[hedge.to] !== 2 && roleAt(reader, hedge.to)?.cardinal === undefined;
}

function styleOf(reader: Reader, { amount, unit }: Measured): NumberStyle {
	const { tokens } = reader;
	const { magnitude } = amount;
	return {
		group: amount.group,
		decimal: amount.decimal,
		words: amount.words,
		magnitude: magnitude && { text: magnitude.text, factor: plainFactor(magnitude.factor), gap: magnitude.gap },
		unit: unit && unit.from < unit.to ? unitStyle() : null,
	};

	function unitStyle(): NumberStyle["unit"] {
		if (!unit) return null;
		const from = unit.side === "after" && isHyphen(reader, unit.from) ? unit.from + 1 : unit.from;
		const text = tokens.text.slice(tokens.start[from], tokens.end[unit.to - 1]);
		const gap = unit.side === "after" ? between(tokens, unit.from - 1, from) : between(tokens, unit.to - 1, unit.to);
		return { text, side: unit.side, gap };
	}
}

/** "1e6" as "1000000". */
const plainFactor = (factor: string): string =>
	factor.includes("e") ? `1${"0".repeat(Number(factor.split("e")[1]?.replace("+", "")))}` : factor;
