// Takes the place before or behind a figure; gives the hedges there and what they make of it together.
import { type Found, phraseAt, phraseBefore } from "../languages/phrases.ts";
import type { Qualifier } from "../quantities/quantity.ts";
import type { Reader } from "./reader.ts";

export type Hedge = Found<Qualifier>;

/** Hedges right before the token, nearest first: "bis zu rund" are two. */
export function hedgesBefore(reader: Reader, from: number, floor: number): Hedge[] {
	const out: Hedge[] = [];
	for (let at = from; out.length < 3; ) {
		const hedge = phraseBefore(reader.lexicon.hedgesBefore, reader.tokens, at);
		if (!hedge || hedge.from < floor) break;
		out.push(hedge);
		at = hedge.from;
	}
	return out;
}

export const hedgeBehind = (reader: Reader, at: number): Hedge | null =>
	phraseAt(reader.lexicon.hedgesBehind, reader.tokens, at);

/** A bound says more than "about": "mindestens rund 50" is at least. */
export function qualifierOf(hedges: readonly Hedge[]): Qualifier {
	return hedges.find((hedge) => hedge.means !== "about")?.means ?? hedges[0]?.means ?? "exact";
}
