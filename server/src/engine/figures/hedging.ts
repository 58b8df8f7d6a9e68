// Takes the place before or behind a figure; gives the hedges there and what they make of it together.

import { type Found, phraseAt, phraseBefore } from "../languages/phrases.ts";
import { wordOf } from "../languages/tokens.ts";
import type { Qualifier } from "../quantities/quantity.ts";
import { isDigits, isWord, type Reader, roleAt, wordAt } from "./reader.ts";

export type Hedge = Found<Qualifier>;

/** Hedges right before the token, nearest first: "bis zu rund" are two. */
export function hedgesBefore(reader: Reader, from: number, floor: number): Hedge[] {
	const out: Hedge[] = [];
	for (let at = behindArticle(reader, from); out.length < 3; ) {
		const hedge = phraseBefore(reader.lexicon.hedgesBefore, reader.tokens, at);
		if (!hedge || hedge.from < floor || isGoverned(reader, hedge)) break;
		out.push(hedge);
		at = hedge.from;
	}
	return out;
}

/** "mehr als die Hälfte": the article of a half stands between it and its hedge. */
const behindArticle = ({ lexicon, tokens }: Reader, from: number): number =>
	lexicon.definite.has(wordOf(tokens, from - 1)) && phraseAt(lexicon.halfRatio, tokens, from) ? from - 1 : from;

/** "eine knappe Million", "ein gutes Drittel": one of them, with its hedge between. */
export function isHedgedOne(reader: Reader, at: number): boolean {
	const hedge = phraseBefore(reader.lexicon.hedgesBefore, reader.tokens, at);
	return hedge !== null && hedge.from === at - 1 && roleAt(reader, at - 2)?.article === true;
}

/** "verfügt über 24 Watt": the word belongs to a verb shortly before. */
function isGoverned(reader: Reader, { from, to }: Hedge): boolean {
	const verbs = to === from + 1 ? reader.lexicon.governed.get(wordAt(reader, from)) : undefined;
	if (!verbs) return false;
	for (let at = from - 1; at >= Math.max(0, from - 6) && isWord(reader, at); at--) {
		if (verbs.some((verb) => wordAt(reader, at).startsWith(verb))) return true;
	}
	return false;
}

/** "over seven years" says how long, "for over seven years" more than seven. */
export function isDuring(reader: Reader, { from, to }: Hedge, behind: number): boolean {
	if (reader.lexicon.ago.has(wordAt(reader, behind))) return false;
	const before = to === from + 1 ? reader.lexicon.during.get(wordAt(reader, from)) : undefined;
	return before !== undefined && from > 0 && isWord(reader, from - 1) && !before.has(wordAt(reader, from - 1));
}

export const hedgeBehind = (reader: Reader, at: number): Hedge | null =>
	phraseAt(reader.lexicon.hedgesBehind, reader.tokens, at);

/** A bound says more than "about": "mindestens rund 50" is at least. */
export function qualifierOf(hedges: readonly Hedge[]): Qualifier {
	return hedges.find((hedge) => hedge.means !== "about")?.means ?? hedges[0]?.means ?? "exact";
}

const letIn: Partial<Readonly<Record<Qualifier, Qualifier>>> = { "more-than": "at-least", "less-than": "at-most" };

/** "more than 20 or equal": the words behind the figure let its bound in. */
export function withEqual(reader: Reader, hedges: readonly Hedge[], at: number): readonly Hedge[] {
	const found = hedges.some(({ means }) => letIn[means]) ? phraseAt(reader.lexicon.orEqual, reader.tokens, at) : null;
	// "more than 20 or equal to 30" are two.
	if (!found || isDigits(reader, found.to) || isDigits(reader, found.to + 1)) return hedges;
	const all = hedges.map((hedge) => ({ ...hedge, means: letIn[hedge.means] ?? hedge.means }));
	return [{ ...found, means: qualifierOf(all) }, ...all];
}
