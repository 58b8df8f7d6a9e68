// Takes a place where a part of a whole may be told in words: "one in five", "jeder fünfte", "half of", "twice", "Tausende".
// Gives it as an amount; never reads plain numbers.

import Big from "big.js";
import { phraseAt } from "../languages/phrases.ts";
import { wordOf } from "../languages/tokens.ts";
import { type Amount, plainAmount, readAmount } from "./amount.ts";
import { ordinalAt } from "./lookalikes/ordinals.ts";
import { type Magnitude, magnitudeAt } from "./magnitude.ts";
import { gluedNumber } from "./number-words.ts";
import {
	isCounting,
	isDigits,
	isHyphen,
	isWord,
	isYearLike,
	opensGlued,
	type Reader,
	roleAt,
	wordAt,
} from "./reader.ts";
import { unitBehind } from "./units.ts";

/** `read`: the plain number at the place, if one is there. */
export function readRatio(reader: Reader, at: number, read: Amount | null): Amount | null {
	return partOf(reader, at, read) ?? everyNth(reader, at) ?? phrased(reader, at) ?? sized(reader, at);
}

const one = new Big(1);
const hundredth = new Big("0.01");

const amount = (from: number, to: number, value: Big, more: Partial<Amount>): Amount => ({
	...plainAmount(from, to, value, value.gte(1) ? one : hundredth),
	ratio: true,
	...more,
});

/**
 * "one in five", "3 out of 10", "zwei von drei": the lower number is up to ten or a power of ten, or the upper one is one;
 * it measures nothing. "12 von 80 Brunnen" are two counts.
 */
function partOf(reader: Reader, at: number, read: Amount | null): Amount | null {
	const isOne = roleAt(reader, at)?.one === true;
	const above = isOne ? { value: one, to: at + 1 } : small(reader, at, read);
	if (!above) return null;
	const { nounInRatio } = reader.lexicon.form.numerals;
	const straight = phraseAt(reader.lexicon.outOf, reader.tokens, above.to);
	const link = straight ?? (nounInRatio ? behindNoun(reader, above.to, isOne ? longestNoun : 1) : null);
	const single = link?.to === above.to + 1;
	const below = link ? (small(reader, link.to, readAmount(reader, link.to)) ?? roundNumber(reader, link.to)) : null;
	if (!link || !below || above.value.gte(below.value) || above.value.lt(1)) return null;
	const usual = below.value.lte(10) || /^10+$/.test(below.value.toFixed());
	if (!usual && !above.value.eq(1)) return null;
	// "One school in 12 districts" counts schools and districts.
	if (!usual && !straight && isNoun(reader, below.to)) return null;
	const unit = unitBehind(reader, below.to);
	const barred = single && unit?.kind === "percent" && reader.lexicon.over.has(wordAt(reader, above.to));
	if ((unit && !barred) || isYearLike(reader, link.to)) return null;
	// What may be an article counts before a phrase only ("una de cada tres", "un sur trois"), not before a mere "von".
	if (isOne && single && !barred && !nounInRatio && !isCounting(reader, at)) return null;
	return amount(at, below.to, above.value.div(below.value), { words: !isDigits(reader, at) });
}

/** Words between the one and the many: "one Black American in 40". */
const longestNoun = 3;

function behindNoun(reader: Reader, from: number, most: number) {
	for (let at = from; at < from + most && isNoun(reader, at); at++) {
		const link = phraseAt(reader.lexicon.outOf, reader.tokens, at + 1);
		if (link) return link;
	}
	return null;
}

/** "Every hundred", "a hundred", "tausend". */
function roundNumber(reader: Reader, at: number): { readonly value: Big; readonly to: number } | null {
	const from = roleAt(reader, at)?.one === true ? at + 1 : at;
	const magnitude = isWord(reader, from) ? magnitudeAt(reader, from, true) : null;
	return magnitude && Number(magnitude.factor) <= 1000 ? { value: new Big(magnitude.factor), to: magnitude.to } : null;
}

const isNoun = (reader: Reader, at: number): boolean =>
	isWord(reader, at) && !roleAt(reader, at) && !reader.lexicon.stops.has(wordAt(reader, at)) && !unitBehind(reader, at);

function small(reader: Reader, at: number, read: Amount | null): Amount | null {
	const alone = reader.lexicon.alone.has(wordAt(reader, at));
	if (!isDigits(reader, at) && roleAt(reader, at)?.cardinal === undefined && !opensGlued(reader, at) && !alone)
		return null;
	return read && !read.ratio && read.suffix === "" && !read.decimal ? read : null;
}

/** "jeder fünfte", "every fifth", "jede 5. Frau"; "jeden 5. Mai" is a date. */
function everyNth(reader: Reader, at: number): Amount | null {
	if (!roleAt(reader, at)?.every) return null;
	const place = ordinalAt(reader, at + 1);
	const nth = place ? ordinalValue(reader, at + 1) : 0;
	if (!place || nth < 2 || isBeforeMonth(reader, place.to)) return null;
	return amount(at, place.to, one.div(nth), {});
}

const isBeforeMonth = ({ lexicon, tokens }: Reader, at: number): boolean =>
	phraseAt(lexicon.months, tokens, lexicon.of.has(wordOf(tokens, at)) ? at + 1 : at) !== null;

const ordinalValue = (reader: Reader, at: number): number =>
	isDigits(reader, at)
		? Number(wordAt(reader, at))
		: (roleAt(reader, at)?.ordinal ?? gluedNumber(reader.lexicon, wordAt(reader, at))?.value ?? 0);

function phrased(reader: Reader, at: number): Amount | null {
	const { lexicon, tokens } = reader;
	const multiple = phraseAt(lexicon.multiples, tokens, at);
	if (multiple) return amount(at, multiple.to, new Big(multiple.means), {});
	const half = roleAt(reader, at - 1)?.ordinal === undefined ? phraseAt(lexicon.halfRatio, tokens, at) : null;
	return half ? amount(at, at + 1, new Big("0.5"), {}) : null;
}

/** "dozens", "Hunderttausende", "several hundred", "mehrere tausend". */
function sized(reader: Reader, at: number): Amount | null {
	const { lexicon, tokens } = reader;
	const vague = { ratio: false, vague: true };
	const several = phraseAt(lexicon.several, tokens, at);
	const magnitude = several && isWord(reader, several.to) ? magnitudeAt(reader, several.to, true) : null;
	if (magnitude) return large(magnitude.to, magnitude.factor, magnitude);
	const power = several && isDigits(reader, several.to) ? readAmount(reader, several.to) : null;
	if (power && /^100+$/.test(power.value.toFixed())) return large(power.to, power.value.toFixed(), power.magnitude);
	const size = phraseAt(lexicon.vague, tokens, at) ?? (several && phraseAt(lexicon.vague, tokens, several.to));
	return size ? large(size.to, size.means, null) : placed(reader, at);

	/** "hunderte Millionen": a magnitude behind multiplies. */
	function large(to: number, size: string, written: Magnitude | null): Amount {
		const next = magnitudeAt(reader, to, true);
		const value = new Big(size).times(next?.factor ?? 1);
		return amount(at, next?.to ?? to, value, { ...vague, step: value, magnitude: written ?? next });
	}
}

/** "dreistelliger Millionenbetrag", "six-figure sum": as large as the smallest number of so many digits. */
function placed(reader: Reader, at: number): Amount | null {
	const { lexicon, tokens } = reader;
	const glued = gluedNumber(lexicon, wordAt(reader, at));
	const apart = isHyphen(reader, at + 1) ? at + 2 : at + 1;
	const ends = glued && lexicon.placeEndings.has(glued.rest) ? at + 1 : null;
	const behind = ends ?? (lexicon.placeEndings.has(wordAt(reader, apart)) ? apart + 1 : null);
	const words = behind === null ? null : phraseAt(lexicon.placeWords, tokens, behind);
	const places = ends ? glued?.value : Number(roleAt(reader, at)?.cardinal ?? wordAt(reader, at));
	if (!words || !places || !(places >= 1 && places <= 12)) return null;
	const value = new Big(10).pow(places - 1).times(words.means);
	return amount(at, words.to, value, { ratio: false, vague: true, step: value });
}
