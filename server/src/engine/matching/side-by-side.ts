// Takes a statement and one sentence that somebody laid beside it; says what keeps the two apart. That they were laid side by side is
// evidence itself: a number that agrees needs few words more, and one that disagrees fewer than in a draft that speaks of many things.

import { isSameTime, type Period, relatePeriods } from "../dates/period.ts";
import { digitsOf } from "../quantities/decimals.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Say } from "../wording/wording.ts";
import { because } from "./because.ts";
import { changeOrLevel, conflictGates, meantGates, nameless, otherStretch, undated } from "./conflict-gates.ts";
import { agreeingGates, circumstance, gates, mixesUp, otherPlace, otherRegion, slips } from "./gates.ts";
import { predicate } from "./happened.ts";
import { firstReason, type Gate, isGeneric, type Pair } from "./pair.ts";
import { otherPayers, thingUnsaid } from "./thing-gates.ts";
import { namesMore, strangeness } from "./tie.ts";

/** A share of the claim's words, and a number of them, from which on the two are about the same. */
const enough = { agreeing: 0.12, conflicting: 0.36, words: 2 } as const;

/** Shares of the two subjects left over from which on the two are strangers. */
const strangers = { lacking: 0.12, strange: 0.5 } as const;

const saidOf = ({ claim, nearnessOf }: Pair): number =>
	claim.wanted.filter(({ unit }) => !isGeneric(unit) && nearnessOf(unit) >= 0.4).length;

const numberOf = ({ value, min }: Quantity) => value ?? min;

/** Numbers that anything may have: "3", "20". */
function isCommon({ draft: { figure } }: Pair): boolean {
	const number = numberOf(figure.quantity);
	return number !== null && digitsOf(number).length < 2 && number.lt(100) && figure.quantity.unit === null;
}

/** Three digits that agree are no chance: a name beside them is enough. */
function isRare({ draft: { figure } }: Pair): boolean {
	const number = numberOf(figure.quantity);
	return number !== null && digitsOf(number).length >= 3;
}

const apartWhenAgreeing: Gate = (pair) => {
	const said = saidOf(pair);
	return said >= (isCommon(pair) ? enough.words : 1) ? null : because.tooLittle;
};

/** A day on which it was counted: who names the month or the year that it lies in means it too. */
const isDay = ({ first, last }: Period): boolean => last - first <= 2;

/** A stretch of time that a day of the claim's lies in is no other time here. */
const stretchApart: Gate = (pair) => {
	const { claim, draft } = pair;
	const isDayOf = claim.times.some(
		(day) => isDay(day) && draft.circumstances.times.some((said) => relatePeriods(day, said) === "within"),
	);
	return isDayOf ? null : otherStretch(pair);
};

/** A time that the statement names, of whatever in it, is its own. */
const undatedAnywhere: Gate = (pair) => {
	const isNamed = pair.draft.circumstances.times.every((said) =>
		pair.claim.dates().some((date) => relatePeriods(said, date) !== "disjoint"),
	);
	return isNamed ? null : undated(pair);
};

const instead = new Map<Gate, Gate | null>([
	[nameless, null],
	[changeOrLevel, null],
	[otherPayers, null],
	[otherStretch, stretchApart],
	[undated, undatedAnywhere],
]);

/** Who is meant need not be said twice, and how it is told may differ. */
const besideGates: readonly Gate[] = conflictGates.flatMap((gate) => {
	const other = instead.get(gate);
	return other === null ? [] : (other ?? gate);
});

/** What keeps even a slip of the pen apart: it is of another place, or so much a year. */
const besideSlipGates: readonly Gate[] = [...meantGates, otherRegion, otherPlace, circumstance("rate", because.rate)];

const sureGates: readonly Gate[] = besideGates.filter((gate) => gate !== thingUnsaid);

/** How much of what the draft says the statement says too, with the number of words; a time they both name counts as a word. */
function groundOf({ claim, draft }: Pair): { readonly share: number; readonly words: number } {
	const known = new Set(claim.profile.mentions.flatMap(({ unit }) => unit.keys));
	const own = draft.mentions.filter(({ unit, nearness }) => nearness > 0.5 && !unit.aside && !isGeneric(unit));
	const said = own.filter(({ unit }) => unit.keys.some((key) => known.has(key))).length;
	const times = draft.circumstances.times.filter((time) => claim.dates().some((date) => isSameTime(time, date))).length;
	return { share: own.length === 0 ? 0 : (said + times) / (own.length + times), words: said + times };
}

/** Shares of the draft's words from which on it speaks of nothing else. */
const ground = { slipped: 0.45, sure: 0.8 } as const;

/** What keeps two sentences apart that somebody laid side by side. */
export function apartSideBySide(pair: Pair, score: number, agrees: boolean): Say | null {
	if (agrees)
		return (
			firstReason(agreeingGates, pair) ??
			(namesMore(pair) || isRare(pair) ? apartWhenAgreeing(pair) : because.tooLittle)
		);
	const common = groundOf(pair);
	const isEnough = common.words >= enough.words || (mixesUp(pair.agreement) && isRare(pair) && common.words > 0);
	if (slips(pair.agreement) && common.share >= ground.slipped && isEnough) return firstReason(besideSlipGates, pair);
	if (common.share >= ground.sure && common.words >= enough.words)
		return firstReason(gates, pair) ?? firstReason(sureGates, pair);
	if (predicate(pair, 0.45) === "other") return because.elseHappened;
	const { lacking, strange } = strangeness(pair);
	if (lacking >= strangers.lacking && strange >= strangers.strange) return because.somethingElse;
	if (score < enough.conflicting || saidOf(pair) < enough.words) return because.tooLittle;
	return firstReason(gates, pair) ?? firstReason(besideGates, pair);
}
