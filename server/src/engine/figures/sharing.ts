// Takes the figures of a prose in order; gives a bare one the unit of the next where a joining word stands between them:
// "von 9,1 auf 9,5 Prozent", "zwei oder drei Prozent", "from $5 to $7 million". Never joins two figures into one.
import { hedgesBefore } from "./hedging.ts";
import { isYear } from "./lookalikes/dates.ts";
import { carried, magnified, type Stretch } from "./ranges.ts";
import { type Reader, wordAt } from "./reader.ts";
import type { Measured } from "./units.ts";

export function shareUnits(reader: Reader, stretches: readonly Stretch[]): Stretch[] {
	const out = [...stretches];
	for (let at = out.length - 2; at >= 0; at--) {
		const [left, right] = [out[at] as Stretch, out[at + 1] as Stretch];
		const first = shared(reader, left, right);
		if (first) out[at] = { ...left, first, second: left.second && sameUnit(left.second, right.first) };
	}
	return out;
}

const sameUnit = (to: Measured, from: Measured): Measured => ({ ...to, unit: from.unit, kind: from.kind });

/** The left figure with what it takes over from the right one; null where it takes nothing. */
function shared(reader: Reader, left: Stretch, right: Stretch): Measured | null {
	const { unit } = right.first;
	const link = unit && !unit.suffix ? linkBetween(reader, left.to, right.from) : null;
	if (!link) return null;
	const comes = link === "change" && comesFrom(reader, left.from);
	if (left.first.unit) {
		return comes && left.first.unit.code === unit?.code ? magnified(left.first, right.first) : null;
	}
	if (left.first.kind !== "count" || left.first.amount.vague) return null;
	if (left.first.amount.bare && isYear(wordAt(reader, left.first.from)) && !comes) return null;
	if (link === "change") return carried(left.first, right.first);
	return unit?.side === "before" ? null : sameUnit(left.first, right.first);
}

/** "von 9,1 auf": what changes comes from somewhere, hedged or not. */
function comesFrom(reader: Reader, from: number): boolean {
	const start = hedgesBefore(reader, from, 0).at(-1)?.from ?? from;
	return reader.lexicon.from.has(wordAt(reader, start - 1));
}

/** One joining word, or "auf rund" and its like. */
function linkBetween(reader: Reader, from: number, to: number): "change" | "list" | null {
	const { lexicon } = reader;
	const change = lexicon.onto.has(wordAt(reader, from));
	if (to - from === 1) return change ? "change" : lexicon.joins.has(wordAt(reader, from)) ? "list" : null;
	return to - from === 2 && change ? "change" : null;
}
