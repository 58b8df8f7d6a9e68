// Takes the figures of a prose in order; gives a bare one the unit of the next where a joining word stands between them:
// "von 9,1 auf 9,5 Prozent", "zwei und drei Prozent", "2, 3 or 5 percent".

import { hedgesBefore } from "./hedging.ts";
import { isYear } from "./lookalikes/dates.ts";
import type { Stretch } from "./ranges.ts";
import { carried } from "./ranges.ts";
import type { Reader } from "./reader.ts";
import { wordAt } from "./reader.ts";

export function shareUnits(reader: Reader, stretches: readonly Stretch[]): Stretch[] {
	const out = [...stretches];
	for (let at = out.length - 2; at >= 0; at--) {
		const left = out[at] as Stretch;
		const right = out[at + 1] as Stretch;
		if (
			left.first.unit ||
			left.first.kind !== "count" ||
			left.first.amount.vague ||
			!right.first.unit ||
			right.first.unit.suffix
		)
			continue;
		const link = linkBetween(reader, left.to, right.from);
		if (
			link === "list" &&
			(right.first.unit.side === "before" || (left.first.amount.bare && isYear(wordAt(reader, left.first.from))))
		)
			continue;
		if (link === "change" && isYear(wordAt(reader, left.from)) && !comesFrom(reader, left.from)) continue;
		if (link)
			out[at] = {
				...left,
				first: share(left, right, link),
				second: left.second && { ...left.second, unit: right.first.unit, kind: right.first.kind },
			};
	}
	return out;
}

/** A change shares magnitude and unit, a list the unit only. */
function share(left: Stretch, right: Stretch, link: "change" | "list") {
	const unit = right.first.unit;
	return link === "change" ? carried(left.first, right.first) : { ...left.first, unit, kind: right.first.kind };
}

/** "von 9,1 auf": what changes comes from somewhere, hedged or not. */
function comesFrom(reader: Reader, from: number): boolean {
	const start = hedgesBefore(reader, from, 0).at(-1)?.from ?? from;
	return reader.lexicon.from.has(wordAt(reader, start - 1));
}

function linkBetween(reader: Reader, from: number, to: number): "change" | "list" | null {
	const { lexicon } = reader;
	if (to - from === 1) {
		const word = wordAt(reader, from);
		if (lexicon.onto.has(word)) return "change";
		return lexicon.joins.has(word) ? "list" : null;
	}
	return to - from === 2 && lexicon.onto.has(wordAt(reader, from)) ? "change" : null;
}
