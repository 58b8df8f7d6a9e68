// Takes a sentence and the last word of those who speak in it; gives where what hangs on them ends.
// "the board told the meeting on Friday, ...", "so das Amt weiter, ...", "a survey of 1,150 households, ...". Never holds a figure that is said.
import { type Frame, hasFigure, isBreak } from "./frame.ts";

/** Longest run of such words, in tokens. */
const LONGEST = 16;

/** "behind closed doors", "in its annual report": stands in a noun phrase, and is no verb there. */
function isInPhrase({ tokens, cues }: Frame, at: number): boolean {
	const before = tokens[at - 1];
	const opens = cues.is("prepositions", before) || cues.is("definite", before) || cues.is("indefinite", before);
	const isDate = cues.is("beforeDates", before);
	return isDate || (opens && tokens[at + 1]?.isWord === true) || cues.endsIn("documents", tokens[at]);
}

/** "A council review published on Thursday", "the study by Reyes published Monday": what was done with what was just named. */
function isDone({ tokens, cues }: Frame, at: number): boolean {
	if (cues.is("finite", tokens[at])) return false;
	const isOfPaper = !cues.isThirdPerson(tokens[at]) && cues.endsIn("documents", tokens[at - 1]);
	return isOfPaper || (!cues.verbAtEnd && cues.is("days", tokens[at + 1]));
}

/**
 * The last token before the break, or the sentence's end, when nothing but objects, places and times stands between the
 * token and it; -1 where a figure, a verb or a clause follows. The token itself where the break is right behind.
 */
export function adjunctEnd(frame: Frame, last: number): number {
	const { tokens, cues } = frame;
	let at = last + 1;
	for (; at < tokens.length && at - last <= LONGEST && !isBreak(frame, at); at++) {
		const token = tokens[at];
		if (!token || token.text === "(" || token.text === ")") return -1;
		// "Shortly after two,": a number that ends the run behind a preposition tells when.
		const isTime = token.inFigure && cues.is("prepositions", tokens[at - 1]) && isBreak(frame, at + 1);
		if (isTime) continue;
		if (token.inFigure || cues.is("coordinators", token)) return -1;
		if (cues.is("subordinators", token) && !cues.is("prepositions", token)) return -1;
		if (cues.isVerb(token) && !isInPhrase(frame, at) && !isDone(frame, at)) return -1;
	}
	return at >= tokens.length || isBreak(frame, at) ? at - 1 : -1;
}

/** From the paper to the break behind its sample. */
const LONGEST_SAMPLE = 8;

/** "a survey of 1,150 households,", "eine Umfrage des BFS unter 340 Schülern,": how many were asked belongs to the paper; else `last`. */
export function sampleEnd(frame: Frame, first: number, last: number): number {
	const { tokens, cues } = frame;
	const isLink = cues.is("prepositions", tokens[last + 1]) && !cues.is("locatives", tokens[last + 1]);
	const isPaper = tokens.slice(first, last + 1).some((token) => cues.endsIn("documents", token));
	if (!isPaper || !isLink || !hasFigure(frame, last + 2, Math.min(last + 4, tokens.length))) return last;
	let figures = 0;
	for (let at = last + 2; at <= last + LONGEST_SAMPLE; at++) {
		const token = tokens[at];
		if (isBreak(frame, at)) return at - 1;
		if (token?.text === "." && at + 1 === tokens.length) return at;
		if (token?.inFigure && !tokens[at - 1]?.inFigure) figures++;
		if (figures > 1 || !(token?.isWord || token?.inFigure) || cues.isVerb(token)) return last;
	}
	return last;
}
