// Takes what was read in a draft; gives for a bare sum the money that it is meant in: "a turnover of 41 million euros, and a loss
// of 3.8 million". Never looks further back than the paragraph before, and reads no number that counts something.
import type { Figure } from "../figures/figure.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { BlockReading } from "./match.ts";

/** A magnitude in words and nothing that is counted: such a number may be a sum. */
const isBare = ({ quantity, noun, style }: Figure): boolean =>
	quantity.kind === "count" && quantity.unit === null && style.magnitude !== null && noun === null && !quantity.vague;

/** Each bare sum with the quantity that it is if it is one. Linear. */
export function currenciesMeant(readings: readonly BlockReading[]): ReadonlyMap<Figure, Quantity> {
	const out = new Map<Figure, Quantity>();
	let last: { readonly unit: string | null; readonly index: number } | null = null;
	for (const { block, figures } of readings)
		for (const figure of figures) {
			const { quantity } = figure;
			if (quantity.kind === "money") last = { unit: quantity.unit, index: block.index };
			if (!last || block.index - last.index > 1 || !isBare(figure)) continue;
			out.set(figure, { ...quantity, kind: "money", unit: last.unit });
		}
	return out;
}
