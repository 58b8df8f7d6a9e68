// Takes the sentences whose figures may disagree; says whether any two of them can, asking the cheap questions only: what is needed
// for two tellings to be of one thing (same.ts), of sentences as they stand. Of most stretches of a draft it says no.
import type { Figure } from "../../figures/figure.ts";
import { dimensionKey } from "../claims.ts";
import type { SentenceAround } from "../each-sentence.ts";
import type { Unit } from "../units.ts";
import { relation } from "./numbers.ts";

/** A sentence with those of its figures that may be told elsewhere. */
export interface Told {
	readonly around: SentenceAround;
	readonly figures: readonly Figure[];
}

/** What a word remembers; where it is said more often, anything may be. */
const remembered = 6;

/** Two texts must share so many units; a heading may be told of by one. */
const leastShared = 2;

/** Some two numbers of the two exclude each other. */
const exclude = (a: Told, b: Told): boolean =>
	a.figures.some((one) => b.figures.some((other) => relation(one, other) === "exclude"));

/** False only where no figure of the one sentence can disagree with one of the other. Linear. */
export function mayDisagree(all: readonly Told[]): boolean {
	const bySlot = new Map<string, { readonly told: Told; readonly unit: Unit }[]>();
	for (const later of all) {
		const { units } = later.around.reading;
		const dimensions = new Set(later.figures.map(({ quantity }) => dimensionKey(quantity)));
		const shared = new Map<Told, Set<Unit>>();
		for (const dimension of dimensions)
			for (const unit of units)
				for (const key of unit.keys) {
					const slot = `${dimension} ${key}`;
					const known = bySlot.get(slot);
					if (!known) bySlot.set(slot, [{ told: later, unit }]);
					else if (known.length >= remembered) return true;
					else {
						for (const { told, unit: earlier } of known)
							if (told !== later) shared.set(told, (shared.get(told) ?? new Set()).add(earlier));
						known.push({ told: later, unit });
					}
				}
		for (const [earlier, { size }] of shared)
			if (size >= (earlier.around.block.kind === "heading" ? 1 : leastShared) && exclude(earlier, later)) return true;
	}
	return false;
}
