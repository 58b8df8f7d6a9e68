// Takes the figures of a prose in order with their stretches; gives a count that has no noun the noun of the next where both
// count the same: "von 120 auf 140 Betten", "6 der 94 Gemeinden", "64 (of 90) permits". Never joins two figures into one.
import { phraseAt } from "../languages/phrases.ts";
import type { Figure } from "./figure.ts";
import { isYear } from "./lookalikes/dates.ts";
import { nounAt } from "./nouns.ts";
import type { Stretch } from "./ranges.ts";
import { isWord, type Reader, wordAt } from "./reader.ts";
import { linkBetween } from "./sharing.ts";

/** A figure and the tokens that were read for it. */
export interface Placed {
	readonly figure: Figure;
	readonly stretch: Stretch;
}

/** Tokens between a part and its whole, or within a bracket. */
const farthest = 6;

export function shareNouns(reader: Reader, placed: readonly Placed[]): Figure[] {
	const out = placed.map(({ figure }) => figure);
	for (let at = out.length - 2; at >= 0; at--) {
		const [left, right] = [out[at] as Figure, out[at + 1] as Figure];
		if (!isBare(left) || right.quantity.kind !== "count" || right.quantity.unit !== null) continue;
		const [from, to] = [(placed[at] as Placed).stretch, (placed[at + 1] as Placed).stretch];
		if (to.from - from.to > farthest) continue;
		const noun = right.noun ? (countsAlike(reader, from, to) ? right.noun : null) : behindBracket(reader, from, to);
		if (!noun) continue;
		out[at] = { ...left, noun };
		out[at + 1] = { ...right, noun };
	}
	return out;
}

const isBare = ({ noun, quantity }: Figure): boolean =>
	noun === null && quantity.kind === "count" && quantity.unit === null && !quantity.vague;

function countsAlike(reader: Reader, left: Stretch, right: Stretch): boolean {
	const { amount, from } = left.first;
	if (amount.value.lt(1) || (amount.bare && isYear(wordAt(reader, from)))) return false;
	return linkBetween(reader, left, right) !== null || isPartOf(reader, left, right);
}

/** "three of its 12 plants", "23 of the assembly's 90 seats": the words between lead from a part to its whole. */
function isPartOf(reader: Reader, left: Stretch, right: Stretch): boolean {
	const { partitives, outOf, stops, betweenNoun } = reader.lexicon;
	// "Eight out of the 14 wells" are a part, "3 in 12 attacks" none.
	const phrase = phraseAt(outOf, reader.tokens, left.to);
	const opens = partitives.has(wordAt(reader, left.to)) || (phrase !== null && phrase.to > left.to + 1);
	if (!opens || left.first.amount.value.gt(right.first.amount.value)) return false;
	for (let at = phrase?.to ?? left.to + 1; at < right.from; at++) {
		const word = wordAt(reader, at);
		if (word === "'" || word === "’") continue;
		if (!isWord(reader, at)) return false;
		if (stops.has(word) && !partitives.has(word) && !betweenNoun.has(word)) return false;
	}
	return true;
}

/** "120 (Vorjahr: 95) Betten" */
function behindBracket(reader: Reader, left: Stretch, right: Stretch): Figure["noun"] {
	if (wordAt(reader, left.to) !== "(" || wordAt(reader, right.to) !== ")") return null;
	const noun = nounAt(reader, right.to + 1);
	return noun && { text: reader.tokens.text.slice(noun.span.start, noun.span.end), span: noun.span };
}
