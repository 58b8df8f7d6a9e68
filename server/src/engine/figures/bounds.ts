// Takes the figures of a prose in order; gives two bounds that make one range as one figure: "more than 10 and less than 20",
// "100 como máximo y 20 como mínimo". Never joins bounds that leave nothing between them, nor two that a noun parts.

import { phraseAt } from "../languages/phrases.ts";
import { wordOf } from "../languages/tokens.ts";
import type { Qualifier } from "../quantities/quantity.ts";
import { hedgeBehind, hedgesBefore } from "./hedging.ts";
import { nounAt } from "./nouns.ts";
import { matched, type Stretch } from "./ranges.ts";
import { type Reader, wordAt } from "./reader.ts";
import type { Measured } from "./units.ts";

type Side = "low" | "high";

const sides: Readonly<Record<Qualifier, Side | null>> = {
	exact: null,
	about: null,
	"at-least": "low",
	"more-than": "low",
	"at-most": "high",
	"less-than": "high",
};

/** One bound: which it is, and the tokens of the number with its hedges. */
interface Bound {
	readonly side: Side;
	readonly from: number;
	readonly to: number;
}

function boundOf(reader: Reader, { from, to }: Stretch, floor: number): Bound | null {
	const [hedge] = hedgesBefore(reader, from, floor);
	const close = hedgeBehind(reader, to);
	const side = sides[(hedge ?? close)?.means ?? "exact"];
	if (side === null) return null;
	const end = hedge ? to : (close?.to ?? to);
	return { side, from: hedge?.from ?? from, to: phraseAt(reader.lexicon.orEqual, reader.tokens, end)?.to ?? end };
}

export function joinBounds(reader: Reader, stretches: readonly Stretch[]): Stretch[] {
	const out: Stretch[] = [];
	for (const stretch of stretches) {
		const before = out.at(-1);
		const range = before ? rangeOf(reader, before, stretch, out.at(-2)?.to ?? 0) : null;
		if (range) out[out.length - 1] = range;
		else out.push(stretch);
	}
	return out;
}

/** Between two bounds nothing but a comma, a joining word or both. */
function areJoined(reader: Reader, from: number, to: number): boolean {
	const comma = wordAt(reader, from) === "," ? from + 1 : from;
	const join = reader.lexicon.boundJoins.has(wordAt(reader, comma)) ? comma + 1 : comma;
	return join > from && join === to;
}

/** A comma or a joining word stands somewhere between, which is asked before the hedges are looked for. */
function mayJoin({ tokens, lexicon }: Reader, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (wordOf(tokens, at) === "," || lexicon.boundJoins.has(wordOf(tokens, at))) return true;
	return false;
}

/** "más de 600 euros y menos de 900": the unit stands once, with the first bound. */
function withUnitOf(reader: Reader, { first: { unit, kind } }: Stretch, { first, to }: Stretch): Measured {
	const isBare = unit?.side === "after" && !unit.suffix && first.unit === null && first.kind === "count";
	return isBare && nounAt(reader, to) === null ? { ...first, unit, kind } : first;
}

function rangeOf(reader: Reader, left: Stretch, right: Stretch, floor: number): Stretch | null {
	if (left.second || right.second || right.from - left.to > 12 || !mayJoin(reader, left.to, right.from)) return null;
	const [one, other] = [boundOf(reader, left, floor), boundOf(reader, right, left.to)];
	if (!one || !other || one.side === other.side || !areJoined(reader, one.to, other.from)) return null;
	const ends = matched(left.first, withUnitOf(reader, left, right));
	if (!ends) return null;
	const [low, high] = one.side === "low" ? ends : [ends[1], ends[0]];
	if (low.amount.value.gte(high.amount.value)) return null;
	return { first: low, second: high, from: left.from, to: right.to, bounds: true };
}
