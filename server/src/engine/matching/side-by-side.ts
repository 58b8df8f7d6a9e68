// Takes a statement and one sentence that somebody laid beside it; says what keeps the two apart. That they were laid side by side is
// evidence itself: a number that agrees needs few words more, and one that disagrees fewer than in a draft that speaks of many things.

import { digitsOf } from "../quantities/decimals.ts";
import { because } from "./because.ts";
import { type Gate, isGeneric, type Pair } from "./pair.ts";

/** A share of the claim's words, and a number of them, from which on the two are about the same. */
const enough = { agreeing: 0.12, conflicting: 0.36, words: 2 } as const;

const saidOf = ({ claim, nearnessOf }: Pair): number =>
	claim.wanted.filter(({ unit }) => !isGeneric(unit) && nearnessOf(unit) >= 0.4).length;

/** Numbers that anything may have: "3", "20". */
function isCommon({ draft: { figure } }: Pair): boolean {
	const { value, min, unit } = figure.quantity;
	const number = value ?? min;
	return number !== null && digitsOf(number).length < 2 && number.lt(100) && unit === null;
}

export const apartWhenAgreeing: Gate = (pair) => {
	const said = saidOf(pair);
	return said >= (isCommon(pair) ? enough.words : 1) ? null : because.tooLittle;
};

export const apartWhenConflicting =
	(score: number): Gate =>
	(pair) =>
		score >= enough.conflicting && saidOf(pair) >= enough.words ? null : because.tooLittle;
