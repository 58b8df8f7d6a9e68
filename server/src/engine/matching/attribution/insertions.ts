// Takes a sentence and a place at a comma; gives where it goes on behind, or started before, what is pushed in between.
// "The NIS, South Korea's spy service, which rarely speaks in public, estimates": two insertions, one verb.
import { type Frame, skipAdverbs } from "./frame.ts";

/** Longest stretch between two commas or dashes, in tokens; and how many may follow one another. */
const LONGEST = 40;
const MOST = 3;

const isEdge = ({ tokens }: Frame, at: number): boolean =>
	tokens[at]?.inFigure === false && /^[,–—]$/u.test(tokens[at]?.text ?? "");

/** A relative clause or a phrase with a preposition may hold figures of its own; an apposition with one is a list. */
function mayHoldFigures({ cues, tokens }: Frame, at: number): boolean {
	const opener = tokens[at];
	if (cues.is("subordinators", opener) || cues.is("prepositions", opener) || cues.isVerb(opener)) return true;
	return cues.verbAtEnd && cues.is("definite", opener);
}

/** The edge that closes what the edge at `open` opens; -1 where none does. */
function closeOf(frame: Frame, open: number): number {
	const dash = frame.tokens[open]?.text !== ",";
	const free = mayHoldFigures(frame, open + 1);
	for (let at = open + 1; at < frame.tokens.length && at - open <= LONGEST; at++) {
		if (isEdge(frame, at) && (frame.tokens[at]?.text !== ",") === dash) return at;
		if (frame.tokens[at]?.inFigure && !free) return -1;
	}
	return -1;
}

/** Where the insertion that ends at the edge `close` starts; -1 where it does not look like a relative clause or a phrase. */
export function beforeInsertion(frame: Frame, close: number): number {
	if (!isEdge(frame, close)) return -1;
	for (let at = close - 1; at > 0 && close - at <= LONGEST; at--)
		if (isEdge(frame, at)) return mayHoldFigures(frame, at + 1) ? at : -1;
	return -1;
}

/** The verb behind one insertion or several; `open` is where the first would start. -1 where no verb follows them. */
export function afterInsertions(frame: Frame, open: number): number {
	if (!isEdge(frame, open) || saysElse(frame, open + 1)) return -1;
	if (frame.cues.isVerb(frame.tokens[open + 1]) && !opensInsertion(frame, open + 1)) return open + 1;
	let edge = open;
	for (let count = 0; count < MOST; count++) {
		edge = closeOf(frame, edge);
		if (edge < 0) return -1;
		const next = skipAdverbs(frame, edge + 1, 1);
		if (frame.cues.isVerb(frame.tokens[next])) return next;
	}
	return -1;
}

/** "Der Kanton, heisst es im Bericht der Kommission, übernehme": who stands before is spoken of, and speaks not. */
const saysElse = (frame: Frame, at: number): boolean =>
	frame.cues.verbAtEnd && frame.cues.says(frame.tokens, at, "verbs") && closeOf(frame, at - 1) > at + 1;

/** "The board, founded in 1990, says": a participle that only opens what is pushed in. */
function opensInsertion(frame: Frame, at: number): boolean {
	const close = closeOf(frame, at - 1);
	const next = close < 0 ? -1 : skipAdverbs(frame, close + 1, 1);
	return next >= 0 && !frame.cues.is("finite", frame.tokens[at]) && frame.cues.isVerb(frame.tokens[next]);
}
