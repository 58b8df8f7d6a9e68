// Takes the sentences whose figures may disagree; leaves out those of which none can, asking the cheap questions only: what is needed
// for two tellings to be of one thing (same.ts), of sentences as they stand. Of most stretches of a draft it leaves nothing.
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

/** Sentences, each with the ones that share words with it, straight or by way of others. */
function shares() {
	const parents = new Map<Told, Told>();
	const headOf = (told: Told): Told => {
		let head = told;
		for (let next = parents.get(head); next; next = parents.get(head)) head = next;
		if (head !== told) parents.set(told, head);
		return head;
	};
	const join = (a: Told, b: Told): void => {
		const [one, other] = [headOf(a), headOf(b)];
		if (one !== other) parents.set(one, other);
	};
	return { headOf, join };
}

/** Of sentences with figures of one dimension those that share words with two that may disagree, or are such a one. Linear. */
function doubtfulIn(all: readonly Told[]): readonly Told[] {
	const { headOf, join } = shares();
	const bySlot = new Map<string, { readonly told: Told; readonly unit: Unit }[]>();
	const doubted: Told[] = [];
	for (const later of all) {
		const shared = new Map<Told, Set<Unit>>();
		for (const unit of later.around.reading.units)
			for (const key of unit.keys) {
				const known = bySlot.get(key);
				if (!known) {
					bySlot.set(key, [{ told: later, unit }]);
					continue;
				}
				for (const { told, unit: earlier } of known)
					if (told !== later) {
						shared.set(told, (shared.get(told) ?? new Set()).add(earlier));
						join(told, later);
					}
				if (known.length >= remembered) doubted.push(later);
				else known.push({ told: later, unit });
			}
		for (const [earlier, { size }] of shared)
			if (size >= (earlier.around.block.kind === "heading" ? 1 : leastShared) && exclude(earlier, later))
				doubted.push(later);
	}
	const heads = new Set(doubted.map(headOf));
	return heads.size === 0 ? [] : all.filter((told) => heads.has(headOf(told)));
}

/**
 * Leaves out figures that can neither disagree with one of another sentence nor bear one out that does: what is left is told in the
 * same way as if all were there. Linear.
 */
export function doubtful(all: readonly Told[]): readonly Told[] {
	const byDimension = new Map<string, Map<Told, Figure[]>>();
	for (const told of all)
		for (const figure of told.figures) {
			const dimension = dimensionKey(figure.quantity);
			const sentences = byDimension.get(dimension) ?? new Map<Told, Figure[]>();
			byDimension.set(dimension, sentences);
			const figures = sentences.get(told) ?? [];
			sentences.set(told, figures);
			figures.push(figure);
		}
	const kept = new Set<Figure>();
	for (const sentences of byDimension.values()) {
		if (sentences.size < 2) continue;
		for (const told of doubtfulIn([...sentences.keys()]))
			for (const figure of sentences.get(told) ?? []) kept.add(figure);
	}
	if (kept.size === 0) return [];
	return all.flatMap(({ around, figures }): Told[] => {
		const left = figures.filter((figure) => kept.has(figure));
		return left.length === 0 ? [] : [{ around, figures: left }];
	});
}
