// Takes a stretch read as one figure; gives the same stretch by the other convention of marks ("4.800" as 4.8 for 4,800),
// where its digits have two readings. Never decides between them: conventions.ts does.
import Big from "big.js";
import type { Amount } from "./amount.ts";
import type { Measured } from "./units.ts";

const thousand = new Big(1000);
const thousandth = new Big("0.001");

function flipped(measured: Measured): Measured {
	const { amount } = measured;
	if (!amount.twofold) return measured;
	const factor = amount.group === null ? thousand : thousandth;
	const other: Amount = {
		...amount,
		value: amount.value.times(factor),
		step: amount.step.times(factor),
		group: amount.decimal,
		decimal: amount.group,
	};
	return { ...measured, amount: other };
}

/** The amount that its place in a range makes sure of. */
const decided = (measured: Measured): Measured => ({ ...measured, amount: { ...measured.amount, twofold: false } });

/** A range's ends so that the first is the smaller one, read by the other convention if that makes it so; else null. */
export function inOrder(first: Measured, second: Measured): readonly [Measured, Measured] | null {
	const rises = (low: Measured, high: Measured): boolean => low.amount.value.lt(high.amount.value);
	const [low, high] = [flipped(first), flipped(second)];
	if (rises(first, second)) {
		const single = first.amount.twofold !== second.amount.twofold;
		return single && !rises(low, high) ? [decided(first), decided(second)] : [first, second];
	}
	if (second.amount.twofold && rises(first, high)) return [decided(first), decided(high)];
	return first.amount.twofold && rises(low, second) ? [decided(low), decided(second)] : null;
}

/** Null where the digits can be read in one way only. */
export function otherwise<Ends extends { readonly first: Measured; readonly second: Measured | null }>(
	stretch: Ends,
): Ends | null {
	const { first, second } = stretch;
	if (!first.amount.twofold && !second?.amount.twofold) return null;
	return { ...stretch, first: flipped(first), second: second && flipped(second) };
}
