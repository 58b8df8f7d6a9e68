// Takes the figures of a prose in order; gives a bare one the unit of the next where a joining word stands between them:
// "von 9,1 auf 9,5 Prozent", "zwei oder drei Prozent", "from $5 to $7 million". Never joins two figures into one.
import Big from "big.js";
import { hedgesBefore } from "./hedging.ts";
import { isYear } from "./lookalikes/dates.ts";
import { type Magnitude, magnitudeAt } from "./magnitude.ts";
import { carried, magnified, type Stretch } from "./ranges.ts";
import { endsClause, isDigits, isWord, type Reader, wordAt } from "./reader.ts";
import { type Measured, type Unit, unitBehind } from "./units.ts";

export function shareUnits(reader: Reader, stretches: readonly Stretch[]): Stretch[] {
	const out = [...stretches];
	for (let at = out.length - 2; at >= 0; at--) {
		const [left, right] = [out[at] as Stretch, out[at + 1] as Stretch];
		const first = shared(reader, left, right);
		if (first) out[at] = { ...left, first, second: left.second && sameUnit(left.second, right.first) };
	}
	return bracketed(
		reader,
		out.map((right, at) => alongside(reader, stretches[at - 1], right) ?? right),
	);
}

/** Tokens from a figure to one said alongside it: "at 49 percent and Calloway at 30". */
const farthestAlongside = 8;

/** "In der Hochburg für 63 Prozent, im Univiertel nur für 22": behind the same preposition, with nothing counted, it is of the same unit. */
function alongside(reader: Reader, left: Stretch | undefined, right: Stretch): Stretch | null {
	const unit = left?.first.unit;
	if (!left || !unit || left.second || unit.side !== "after" || unit.kind !== "percent" || !isPlain(right)) return null;
	const word = wordAt(reader, right.from - (isHedged(reader, right) ? 2 : 1));
	const alike = word === wordAt(reader, left.from - 1) && reader.lexicon.stops.has(word);
	const between = right.from - left.to;
	if (!alike || between > farthestAlongside || between < 2 || !endsClause(reader, right.to)) return null;
	for (let at = left.to; at < right.from; at++) if (/^[.;:!?]$/u.test(wordAt(reader, at))) return null;
	return { ...right, first: { ...right.first, unit: { ...unit, from: right.to, to: right.to }, kind: unit.kind } };
}

const isHedged = (reader: Reader, { from }: Stretch): boolean => hedgesBefore(reader, from, 0).length > 0;

/** Tokens between a number and the one in brackets behind it ("Vorjahr:"), or the one it changes to ("im Vorjahr auf"). */
const farthest = 5;

/** "1,04 (Vorjahr: 0,98) Milliarden Euro": magnitude and unit behind the bracket belong to both numbers. */
function bracketed(reader: Reader, stretches: readonly Stretch[]): Stretch[] {
	const out = [...stretches];
	const taken = new Set<Stretch>();
	for (let at = out.length - 2; at >= 0; at--) {
		const right = out[at + 1] as Stretch;
		const place = isLabel(reader, out[at] as Stretch) && at > 0 ? at - 1 : at;
		const left = out[place] as Stretch;
		if (wordAt(reader, left.to) !== "(" || wordAt(reader, right.to) !== ")" || right.from - left.to > farthest)
			continue;
		if (!isPlain(right)) continue;
		if (!isPlain(left)) {
			if (isLikewise(reader, left, right)) out[at + 1] = enlarged(right, left.first.amount.magnitude, left.first.unit);
			continue;
		}
		const magnitude = magnitudeAt(reader, right.to + 1, true);
		const unit = unitBehind(reader, magnitude?.to ?? right.to + 1);
		if (!magnitude && !unit) continue;
		const next = out[at + 2];
		if (magnitude && next?.from === right.to + 1) taken.add(next);
		out[place] = enlarged(left, magnitude, unit);
		out[at + 1] = enlarged(right, magnitude, unit);
	}
	return taken.size === 0 ? out : out.filter((stretch) => !taken.has(stretch));
}

/** The year of "8,6 (2013: 12,0) Prozent". */
const isLabel = (reader: Reader, { first, to }: Stretch): boolean =>
	first.amount.bare && isYear(wordAt(reader, first.from)) && wordAt(reader, to) === ":";

/** "3,2 Milliarden (Vorjahr: 2,9)", "850.000 Euro (2019: 790.000)": written alike, behind a word for another time. */
function isLikewise(reader: Reader, { first, second }: Stretch, right: Stretch): boolean {
	const [a, b] = [first.amount, right.first.amount];
	const alike = a.decimal === b.decimal && a.group === b.group && !b.bare;
	return second === null && first.to < right.from - 2 && wordAt(reader, right.from - 1) === ":" && alike && !a.vague;
}

const isPlain = ({ first, second }: Stretch): boolean =>
	second === null && first.unit === null && first.kind === "count" && !first.amount.magnitude && !first.amount.vague;

function enlarged(stretch: Stretch, magnitude: Magnitude | null, unit: Unit | null): Stretch {
	const { amount, kind } = stretch.first;
	const factor = new Big(magnitude?.factor ?? 1);
	const scaled = { ...amount, value: amount.value.times(factor), step: amount.step.times(factor), bare: false };
	return { ...stretch, first: { ...stretch.first, amount: scaled, unit, kind: unit?.kind ?? kind } };
}

/** "von 900 auf 2 Millionen" is no fall from 900 million. */
const steepest = 100;

const sameUnit = (to: Measured, from: Measured): Measured => ({ ...to, unit: from.unit, kind: from.kind });

/** The left figure with what it takes over from the right one; null where it takes nothing. */
function shared(reader: Reader, left: Stretch, right: Stretch): Measured | null {
	const { unit, amount } = right.first;
	const shares = unit ? !unit.suffix : amount.magnitude !== null && !amount.vague;
	const link = shares ? linkBetween(reader, left, right) : null;
	if (!link) return null;
	const comes = link === "change" && comesFrom(reader, left.from);
	if (left.first.unit) {
		return comes && left.first.unit.code === unit?.code ? magnified(left.first, right.first, steepest) : null;
	}
	if (left.first.kind !== "count" || left.first.amount.vague) return null;
	if (left.first.amount.bare && isYear(wordAt(reader, left.first.from)) && !comes) return null;
	return link === "list" && unit?.side === "before" ? null : carried(left.first, right.first, steepest);
}

/** "von 9,1 auf": what changes comes from somewhere, hedged or not. */
function comesFrom(reader: Reader, from: number): boolean {
	const start = hedgesBefore(reader, from, 0).at(-1)?.from ?? from;
	return reader.lexicon.from.has(wordAt(reader, start - 1));
}

/** "zwei, drei Jahre": two words that follow each other are one guess. */
const isNext = (left: Measured, right: Measured): boolean =>
	left.amount.words && right.amount.words && left.amount.value.plus(1).eq(right.amount.value);

/** One joining word, "auf rund" and its like, or a few words more where the first number comes from somewhere. */
export function linkBetween(reader: Reader, left: Stretch, right: Stretch): "change" | "list" | null {
	const { lexicon } = reader;
	const [from, to] = [left.to, right.from];
	if (wordAt(reader, from) === "," && to - from === 1 && isNext(left.first, right.first)) return "list";
	if (to - from === 1 && lexicon.joins.has(wordAt(reader, from))) return "list";
	if (to - from <= 2) return lexicon.onto.has(wordAt(reader, from)) ? "change" : null;
	return to - from <= farthest && isFarChange(reader, left, to) ? "change" : null;
}

/** "von 3,2 im Vorjahr auf 2,8 Milliarden": words stand between, but no year does for the number. */
function isFarChange(reader: Reader, { first, from, to }: Stretch, next: number): boolean {
	const { onto } = reader.lexicon;
	if (!onto.has(wordAt(reader, next - 1)) && !onto.has(wordAt(reader, next - 2))) return false;
	if (first.amount.bare && isYear(wordAt(reader, first.from))) return false;
	for (let at = to; at < next; at++)
		if (!isWord(reader, at) && !isDigits(reader, at) && !"()".includes(wordAt(reader, at))) return false;
	return comesFrom(reader, from);
}
