// Takes what is known of a draft; gives every relation between its numbers, and those that cannot be.
// Worked out once for all rules that ask.
import type { Draft } from "../../draft/draft.ts";
import type { CheckedFigure } from "../verdict.ts";
import { type Discrepancy, discrepancies } from "./check.ts";
import { inSentences } from "./in-sentences.ts";
import { inLists } from "./lists.ts";
import type { Matched } from "./match.ts";
import { type Relation, relationsOf } from "./relation.ts";
import { inTables } from "./tables.ts";

export interface Arithmetic {
	readonly relations: readonly Relation[];
	readonly discrepancies: readonly Discrepancy[];
	/** A measure or a sum of money, and the same in another unit. */
	readonly conversions: readonly Matched[];
}

interface Checked {
	readonly draft: Draft;
	readonly figures: readonly CheckedFigure[];
}

function work({ draft, figures }: Checked): Arithmetic {
	const sentences = inSentences(figures).map(({ figures: some, matches }) => {
		const relations = matches.flatMap((matched) => relationsOf(matched, some));
		return { relations, wrong: discrepancies(relations, some), matches };
	});
	const others = [...inLists(draft, figures), ...inTables(draft, figures)];
	return {
		relations: [...sentences.flatMap(({ relations }) => relations), ...others],
		discrepancies: [...sentences.flatMap(({ wrong }) => wrong), ...discrepancies(others, [])],
		conversions: sentences.flatMap(({ matches }) => matches.filter(({ kind }) => kind === "conversion")),
	};
}

const known = new WeakMap<readonly CheckedFigure[], Arithmetic>();

/** Figures never change, so nobody can tell it from working anew; what is remembered goes when the figures go. */
export function arithmeticOf(checked: Checked): Arithmetic {
	const found = known.get(checked.figures) ?? work(checked);
	known.set(checked.figures, found);
	return found;
}
