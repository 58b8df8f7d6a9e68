// Takes a stretch of tokens read as one figure; gives the figure: quantity, noun, hedges, style and places.

import { phraseAt } from "../languages/phrases.ts";
import { between, Token } from "../languages/tokens.ts";
import type { Kind, Qualifier, Quantity } from "../quantities/quantity.ts";
import { span } from "../text/span.ts";
import { isAge } from "./ages.ts";
import type { Figure, NumberStyle } from "./figure.ts";
import { type Hedge, hedgeBehind, hedgesBefore, isDuring, qualifierOf, withEqual } from "./hedging.ts";
import { isWarmth } from "./measured.ts";
import { hyphenNoun, nounAt, wholeAt } from "./nouns.ts";
import { otherwise } from "./otherwise.ts";
import { isCounted, type Noun } from "./plural-nouns.ts";
import type { Stretch } from "./ranges.ts";
import { behindLink, isHyphen, isInnerHyphen, joined, type Reader, roleAt, wordAt } from "./reader.ts";
import type { Measured } from "./units.ts";

/** The figure and the token behind its noun and hedges. */
export interface Composed {
	readonly figure: Figure;
	readonly to: number;
}

/** `floor`: tokens before it belong to the figure before. */
export function compose(reader: Reader, stretch: Stretch, floor: number): Figure {
	const { tokens } = reader;
	const last = stretch.second ?? stretch.first;
	const close = usableBehind(reader, stretch.to);
	const noun = nounOf(reader, last, close?.to ?? stretch.to);
	const behind = close ?? (noun && usableBehind(reader, noun.to));
	const front = hedgesInFront(reader, stretch, floor).filter(
		(hedge) => !(last.kind === "duration" && isDuring(reader, hedge, stretch.to)),
	);
	const hedges = withEqual(reader, [...(behind ? [behind] : []), ...front], noun?.to ?? stretch.to);
	const other = otherwise(stretch);
	const place = span(tokens.start[stretch.from] as number, tokens.end[stretch.to - 1] as number);
	const figure: Figure = {
		span: place,
		text: tokens.text.slice(place.start, place.end),
		quantity: quantityOf(reader, stretch, hedges, noun !== null),
		noun: noun && { text: tokens.text.slice(noun.span.start, noun.span.end), span: noun.span },
		hedges: hedges
			.map(({ from, to, means }) => ({
				span: span(tokens.start[from] as number, tokens.end[to - 1] as number),
				qualifier: means,
			}))
			.sort((a, b) => a.span.start - b.span.start),
		style: styleOf(reader, last),
		ends: stretch.second ? [endSpan(reader, stretch.first), endSpan(reader, stretch.second)] : null,
		otherwise: other && {
			quantity: quantityOf(reader, other, hedges, noun !== null),
			style: styleOf(reader, other.second ?? other.first),
		},
	};
	return stretch.bounds ? { ...figure, bounds: true } : figure;
}

const endSpan = ({ tokens }: Reader, { from, to }: Measured) =>
	span(tokens.start[from] as number, tokens.end[to - 1] as number);

function quantityOf(reader: Reader, stretch: Stretch, hedges: readonly Hedge[], counts: boolean): Quantity {
	const { first, second } = stretch;
	const last = second ?? first;
	const kind = kindOf(reader, stretch, hedges, counts);
	const fine = second?.amount.step.lt(first.amount.step) ? second : first;
	return {
		kind,
		value: second ? null : first.amount.value,
		min: second ? first.amount.value : null,
		max: second ? second.amount.value : null,
		qualifier: qualifierIn(reader, stretch, hedges),
		unit: kind === "age" ? "a" : unitOf(reader, first, last),
		step: fine.amount.step,
		vague: first.amount.vague,
	};
}

function qualifierIn(reader: Reader, { first, second, bounds }: Stretch, hedges: readonly Hedge[]): Qualifier {
	if (bounds) return "exact";
	return hedges.length === 0 && isApproximate(reader, second ?? first) ? "about" : qualifierOf(hedges);
}

/** "une centaine": the number word itself says about. */
const isApproximate = (reader: Reader, { amount }: Measured): boolean =>
	amount.words && !amount.vague && reader.lexicon.approximate.has(wordAt(reader, amount.to - 1));

function kindOf(reader: Reader, stretch: Stretch, hedges: readonly Hedge[], counts: boolean): Kind {
	const { second, from } = stretch;
	const last = second ?? stretch.first;
	if (last.kind === "age") return lasts(reader, last) ? "duration" : "age";
	if (last.kind === "money" || (last.unit !== null && last.unit.code !== "a")) return last.kind;
	const start = Math.min(from, hedges.at(-1)?.from ?? from);
	const bare = second === null && hedges.length === 0;
	return isAge(reader, stretch, start, counts || bare || last.kind !== "count") ? "age" : last.kind;
}

function unitOf(reader: Reader, first: Measured, last: Measured): string | null {
	const code = last.unit?.code ?? null;
	return code === "deg" && isWarmth(reader, first.from, last.to) ? "Cel" : code;
}

/** "zehnjährige Laufzeit": what lasts has no age. */
function lasts(reader: Reader, { unit, to }: Measured): boolean {
	if (!unit?.suffix) return false;
	const noun = nounAt(reader, to);
	const { lasting } = reader.lexicon;
	return lasting.has(wordAt(reader, to)) || (noun !== null && lasting.has(wordAt(reader, noun.to - 1)));
}

function nounOf(reader: Reader, last: Measured, to: number): Noun | null {
	const { kind, unit } = last;
	if (kind === "percent" || kind === "ratio")
		return wholeAt(reader, to) ?? (kind === "ratio" && reader.lexicon.link.size === 0 ? nounAt(reader, to) : null);
	if (kind === "age" && unit?.suffix) return null;
	if (kind !== "count" || unit) return null;
	if (isInnerHyphen(reader, to)) return hyphenNoun(reader, to + 1);
	const { lexicon } = reader;
	const { vague, magnitude } = last.amount;
	const linked = vague || magnitude ? behindLink(reader, to) : to;
	const start = vague && lexicon.of.has(wordAt(reader, to)) ? to + 1 : linked;
	// "15 000 de soldats": the link of a magnitude that is gone.
	const left = linked === to && last.amount.value.gte(1000) ? behindLink(reader, to) : to;
	const noun = nounAt(reader, start) ?? (left > to ? nounAt(reader, left) : null);
	return isSingular(reader, last, noun) ? null : (noun ?? (last.amount.vague ? wholeAt(reader, to) : null));
}

/** Where more than one needs a plural, and the word behind is none. */
const isSingular = (reader: Reader, { amount }: Measured, noun: Noun | null): boolean =>
	reader.lexicon.form.cues.pluralsOnly === true &&
	noun !== null &&
	!amount.value.eq(1) &&
	!isCounted(reader, noun.to - 1) &&
	!reader.lexicon.people.has(wordAt(reader, noun.to - 1)) &&
	wordAt(reader, noun.to - 1) !== "s";

function hedgesInFront(reader: Reader, { second, from }: Stretch, floor: number): Hedge[] {
	const close = hedgesBefore(reader, from, floor);
	const opened = close.length === 0 && second && reader.lexicon.between.has(wordAt(reader, from - 1));
	return opened ? hedgesBefore(reader, from - 1, floor) : close;
}

/** "+" and what a hyphen ties on ("20-odd") stand close; words behind that begin the next number ("plus 5", "und mehr als 70") are none of ours. */
function usableBehind(reader: Reader, at: number): Hedge | null {
	if (isInnerHyphen(reader, at)) return hedgeBehind(reader, at + 1);
	const hedge = hedgeBehind(reader, at);
	if (!hedge) return null;
	if (wordAt(reader, at) === "+") return joined(reader, at - 1) && !joined(reader, at) ? hedge : null;
	for (let token = at; token < hedge.to; token++) {
		if ((phraseAt(reader.lexicon.hedgesBefore, reader.tokens, token)?.to ?? 0) > hedge.to) return null;
	}
	const number = reader.tokens.type[hedge.to] === Token.digits || roleAt(reader, hedge.to)?.cardinal !== undefined;
	return number ? null : hedge;
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
