// Takes a draft with what was read in it; gives the figures that say something else of a thing than an earlier place of the draft.
// Knows no registry. Silence is cheap here: a figure that any other place bears out is left alone.
import type { Draft } from "../../draft/draft.ts";
import type { Figure } from "../../figures/figure.ts";
import type { LanguageTag } from "../../languages/language.ts";
import type { ReadingOptions } from "../each-sentence.ts";
import { isBeneath } from "./beneath.ts";
import { pairsOf } from "./candidates.ts";
import { relation, slipBetween } from "./numbers.ts";
import { parted } from "./parted.ts";
import { isHeaded, isSame } from "./same.ts";
import { type Telling, type TellingInput, tellingsOf } from "./telling.ts";

export interface Disagreement {
	readonly earlier: Figure;
	readonly later: Figure;
}

const languagesOf = ({ blocks }: Draft): readonly LanguageTag[] => [
	...new Set(blocks.flatMap(({ language }) => language ?? [])),
];

type PairOfTellings = readonly [Telling, Telling];

/** Places that bear a figure out; more tell nothing new. */
const witnesses = 8;

/** A thing told with so many further figures is a series: years, rounds, members of a row. */
const series = 3;

/** Each later figure once, with the first place it disagrees with. Linear. */
export function disagreements(
	input: TellingInput,
	options: Pick<ReadingOptions, "lexicons" | "names">,
): readonly Disagreement[] {
	const agreeing = new Map<Telling, Telling[]>();
	const bear = (one: Telling, other: Telling): void => {
		const known = agreeing.get(one) ?? [];
		agreeing.set(one, known);
		if (known.length < witnesses) known.push(other);
	};
	const excluding: PairOfTellings[] = [];
	const closest = new Map<Telling, number>();
	for (const [earlier, later] of pairsOf(tellingsOf(input, { ...options, languages: languagesOf(input.draft) }))) {
		const stand = relation(earlier.figure, later.figure);
		const [cell, text] = earlier.place === "cell" ? [earlier, later] : [later, earlier];
		if (cell.place === "cell" && isHeaded(cell, text))
			closest.set(text, Math.max(closest.get(text) ?? 0, cell.stems.size));
		if (stand === "exclude") excluding.push([earlier, later]);
		if (stand !== "agree") continue;
		bear(earlier, later);
		bear(later, earlier);
	}
	const bornOut = ([a, b]: PairOfTellings): boolean => {
		const ofA = agreeing.get(a) ?? [];
		const ofB = agreeing.get(b) ?? [];
		if (isBeneath(a, b) && ofA.some((other) => isBeneath(a, other))) return true;
		return ofA.some((other) => parted(other, b) !== null) || ofB.some((other) => parted(a, other) !== null);
	};
	// "Empty homes" is told by the column of that name, not by the one of all homes.
	const isNarrower = ([a, b]: PairOfTellings): boolean => {
		const [cell, text] = a.place === "cell" ? [a, b] : [b, a];
		return cell.place === "cell" && cell.stems.size < (closest.get(text) ?? 0);
	};
	const told = new Map<Telling, Telling[]>();
	const spoken = new Set<Telling>();
	for (const pair of excluding) {
		const [earlier, later] = pair;
		const against = told.get(earlier) ?? [];
		if (against.length >= series || spoken.has(later) || isNarrower(pair) || parted(earlier, later) !== null) continue;
		if (!isSame(earlier, later, slipBetween(earlier.figure, later.figure)) || bornOut(pair)) continue;
		spoken.add(later);
		const isKnown = (agreeing.get(later) ?? []).some((other) => against.includes(other));
		if (!isKnown) told.set(earlier, [...against, later]);
	}
	return [...told]
		.filter(([, against]) => against.length < series)
		.flatMap(([earlier, against]) => against.map((later) => ({ earlier: earlier.figure, later: later.figure })));
}
