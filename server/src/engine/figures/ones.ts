// Takes the word for one; gives it as a figure where it counts: before a unit, before a range's other end, and in languages
// whose article is another word also before a noun ("one soldier").
import Big from "big.js";
import { phraseAt } from "../languages/phrases.ts";
import { type Amount, plainAmount } from "./amount.ts";
import { partBehindAnd } from "./fractions.ts";
import { withUnit } from "./measured.ts";
import { nounAt } from "./nouns.ts";
import { rangeFrom, type Stretch } from "./ranges.ts";
import { behindApostrophe, isCapital, isCounting, isHyphen, isWord, type Reader, roleAt, wordAt } from "./reader.ts";

export function oneAt(reader: Reader, at: number): Stretch | null {
	const { lexicon } = reader;
	if (!roleAt(reader, at)?.one) return null;
	const first = withUnit(reader, oneOrMore(reader, at));
	const range = rangeFrom(reader, first);
	if (range?.second?.amount.value.lte(100)) return range;
	const stretch = { first, second: null, from: first.from, to: first.to };
	if (first.from < at || first.amount.value.gt(1)) return stretch;
	const counting = isCounting(reader, at);
	if (first.unit) return counting || isMeasure(first.kind) || first.amount.value.gt(1) ? stretch : null;
	if (lexicon.notOneAfter.has(wordAt(reader, at - 1))) return null;
	if (!counting || lexicon.notOneBefore.has(wordAt(reader, at + 1)) || isHyphen(reader, at + 1)) return null;
	return isOneOf(reader, at + 1) && !isTitle(reader, at) ? stretch : null;
}

/** "un et demi" is a number whatever follows. */
function oneOrMore(reader: Reader, at: number): Amount {
	const to = behindApostrophe(reader, at + 1);
	const half = phraseAt(reader.lexicon.andHalf, reader.tokens, at + 1);
	const part = half ? null : partBehindAnd(reader, at + 1);
	if (part) return plainAmount(at, part.to, part.value.plus(1), new Big("0.01"));
	return half ? plainAmount(at, half.to, new Big("1.5"), new Big("0.1")) : plainAmount(at, to, new Big(1), new Big(1));
}

/** "One Nation" is a name, "one British soldier" is counted. */
const isTitle = (reader: Reader, at: number): boolean => isCapital(reader, at) && isCapital(reader, at + 1);

/** Something stands behind that is counted; a word that is no article needs no more than that a word stands there ("één agent"). */
function isOneOf(reader: Reader, at: number): boolean {
	const { lexicon } = reader;
	if (nounAt(reader, at)) return true;
	return !lexicon.form.numerals.onesCount && isWord(reader, at) && !lexicon.stops.has(wordAt(reader, at));
}

/** "ein Jahr", "eine Woche" are articles; "ein Prozent", "einen Euro", "ein Kilometer" measure. */
const isMeasure = (kind: string): boolean => kind === "money" || kind === "percent" || kind === "measure";
