// Takes a bare number of four digits; says whether it is a year: by the words before it, or because it counts nothing.
import { phraseAt } from "../languages/phrases.ts";
import type { Figure } from "./figure.ts";
import { isYear } from "./lookalikes/dates.ts";
import { type Hit, hit } from "./lookalikes/hit.ts";
import { isCapital, isDigits, isWord, type Reader, wordAt } from "./reader.ts";

/** Years that news writes about; outside them a four-digit number before a noun counts it. */
const usual = (value: number): boolean => value >= 1800 && value <= 2060;

export function yearAt(reader: Reader, at: number, figure: Figure): Hit | null {
	const text = wordAt(reader, at);
	if (!isDigits(reader, at) || !isYear(text) || figure.quantity.kind !== "count" || figure.quantity.unit !== null)
		return null;
	const { lexicon } = reader;
	const found = hit(at, at + 1, "date", "a year", text);
	const before = wordAt(reader, at - 1);
	if (phraseAt(lexicon.eraBehind, reader.tokens, at + 1)) return found;
	const hedged = figure.hedges.length > 0;
	if (hedged) return !figure.noun && usual(Number(text)) && isAfterCue(reader, at, figure) ? found : null;
	if (lexicon.partsOfYear.has(before)) return found;
	if (!figure.noun) return found;
	if (!usual(Number(text))) return null;
	if (lexicon.yearBefore.has(before) || isMonthWord(reader, at - 1)) return found;
	return Number(text) % 100 === 0 ? null : found;
}

/** "by about 2030": a cue before the hedge. */
function isAfterCue(reader: Reader, at: number, figure: Figure): boolean {
	const first = figure.hedges[0]?.span.start ?? 0;
	let token = at;
	while (token > 0 && (reader.tokens.start[token] as number) > first) token--;
	return reader.lexicon.yearBefore.has(wordAt(reader, token - 1));
}

const isMonthWord = (reader: Reader, at: number): boolean =>
	isWord(reader, at) && isCapital(reader, at) && reader.lexicon.months.first.has(wordAt(reader, at));
