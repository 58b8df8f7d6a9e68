// Takes a noun phrase of a sentence; gives the verb it governs, if any, and whether that verb is one of saying.
// Heuristic: position and article decide, as a reader skims; it never parses.
import { clauseOf, type Frame, isBreak, skipAdverbs } from "./frame.ts";
import type { Nominal } from "./nominal.ts";
import type { Position } from "./speech.ts";

export interface Governs {
	readonly verb: number;
	readonly position: Position;
	/** A verb of saying, or of what sources do; else the source merely acts. */
	readonly speaks: boolean;
}

/** Longest apposition between commas: "the NIS, South Korea's spy agency, estimates". */
const LONGEST_APPOSITION = 15;

function speaksWith(frame: Frame, verb: number): boolean {
	const { cues, tokens } = frame;
	const says = (at: number): boolean => cues.says(tokens, at, "verbs") || cues.says(tokens, at, "acts");
	for (let at = verb - 1; at <= verb + 2; at++) if (cues.is("negations", tokens[at])) return false;
	if (says(verb)) return true;
	if (!cues.is("finite", tokens[verb])) return false;
	const end = Math.min(clauseOf(frame, verb).to, verb + 60);
	for (let at = verb + 1; at < end; at++) if (says(at)) return true;
	return false;
}

/** Behind the phrase, past adverbs and an apposition between commas. */
function verbBehind(frame: Frame, last: number): number {
	const { cues, tokens } = frame;
	const next = skipAdverbs(frame, last + 1, 1);
	if (cues.isVerb(tokens[next])) return next;
	if (tokens[next]?.text !== ",") return -1;
	if (cues.isVerb(tokens[next + 1])) return next + 1;
	const end = Math.min(tokens.length, next + LONGEST_APPOSITION);
	const isRelative =
		cues.is("subordinators", tokens[next + 1]) || (cues.capitalNouns && cues.is("definite", tokens[next + 1]));
	for (let at = next + 1; at < end; at++) {
		if ((cues.isVerb(tokens[at]) && !isRelative) || tokens[at]?.inFigure) return -1;
		if (tokens[at]?.text === "," || tokens[at]?.text === "–") return cues.isVerb(tokens[at + 1]) ? at + 1 : -1;
	}
	return -1;
}

/** "wie der NIS mitteilte", "während der NIS 2000 Tote zählt": the verb closes the clause. */
function verbAtEnd(frame: Frame, first: number, last: number): number {
	const { cues, tokens } = frame;
	const before = tokens[first - 1];
	const opensClause = cues.is("subordinators", before) || cues.is("coordinators", before) || cues.is("asides", before);
	if (!cues.capitalNouns || !opensClause) return -1;
	let found = -1;
	let saying = -1;
	for (let at = last + 1; at < tokens.length && !isBreak(frame, at); at++) {
		if (cues.isVerb(tokens[at])) found = at;
		if (cues.says(tokens, at, "verbs") || cues.says(tokens, at, "acts")) saying = at;
	}
	return saying >= 0 ? saying : found;
}

/** English plurals and third persons end alike; "operates" after a name that opens its clause is a verb. */
function looksLikeThirdPerson(frame: Frame, first: number, at: number): boolean {
	const { cues, tokens } = frame;
	const token = tokens[at];
	if (cues.capitalNouns || !token?.isWord || token.isCapital || token.inFigure || !/..s$/u.test(token.lower))
		return false;
	const opens = first === 0 || isBreak(frame, first - 1) || cues.is("coordinators", tokens[first - 1]);
	return opens && !cues.is("prepositions", token) && !cues.isVerb(tokens[at + 1]);
}

/** The verb before the phrase, which then follows it: "schätzt der NIS", ", says the board". */
function verbBefore(frame: Frame, nominal: Nominal): number {
	const { cues, tokens } = frame;
	const at = skipAdverbs(frame, nominal.first - 1, -1);
	const verb = tokens[at];
	if (!cues.isVerb(verb)) return -1;
	const speaks = cues.says(tokens, at, "verbs") || cues.says(tokens, at, "acts");
	if (!cues.capitalNouns) return cues.says(tokens, at, "verbs") && isBreak(frame, at - 1) ? at : -1;
	const front = tokens[clauseOf(frame, at).from];
	const frontIsNoSubject =
		cues.is("prepositions", front) || (front?.lower === front?.text && !cues.is("definite", front));
	const auxiliary = cues.is("finite", verb) && speaksWith(frame, at);
	return speaks || auxiliary || frontIsNoSubject || at === clauseOf(frame, at).from ? at : -1;
}

function invertedPosition(frame: Frame, verb: number): Position {
	const resumes = frame.cues.is("resumptives", frame.tokens[verb - 1]) && verb > 1 && isBreak(frame, verb - 2);
	const starts = resumes || isBreak(frame, verb - 1) || frame.tokens[verb - 1]?.text === ")";
	return starts && verb > 0 ? "aside" : "subject";
}

/** Null where the phrase is no subject: governed by a preposition or in another case. */
export function governs(frame: Frame, nominal: Nominal): Governs | null {
	const { cues, tokens } = frame;
	const { first, last, article } = nominal;
	const governor = tokens[first - 1];
	if (cues.is("oblique", article ?? undefined)) return null;
	const aside = cues.is("asides", governor);
	const opens = cues.is("coordinators", governor) || cues.is("subordinators", governor);
	const midClause = cues.is("prepositions", governor) && !isBreak(frame, first - 2);
	if (cues.is("prepositions", governor) && !aside && !opens) return null;
	if (midClause && !aside && verbBehind(frame, last) < 0) return null;
	const found = (verb: number, position: Position): Governs => ({ verb, position, speaks: speaksWith(frame, verb) });
	const before = verbBefore(frame, nominal);
	if (before >= 0) return found(before, invertedPosition(frame, before));
	const atEnd = verbAtEnd(frame, first, last);
	const behind = atEnd >= 0 ? atEnd : verbBehind(frame, last);
	const quoted = isTag(frame, first, behind);
	const position = aside || quoted ? "aside" : closesWith(frame, first, behind) ? "closing" : "subject";
	if (behind >= 0) return found(behind, midClause && !aside ? "inside" : position);
	const next = skipAdverbs(frame, last + 1, 1);
	return looksLikeThirdPerson(frame, first, next) ? { verb: next, position: "subject", speaks: false } : null;
}

/** "'We counted 31,' the board said, adding ...": a clause of nothing but who said it, between two breaks. */
const isTag = (frame: Frame, first: number, verb: number): boolean =>
	verb >= 0 && first > 1 && isBreak(frame, first - 1) && verb + 1 < frame.tokens.length && isBreak(frame, verb + 1);

/** "2,000 were killed, the NIS said." The clause holds nothing but who said it, and nothing follows. */
function closesWith(frame: Frame, first: number, verb: number): boolean {
	return verb >= 0 && first > 0 && isBreak(frame, first - 1) && frame.lastFigure < first && frame.lastVerb <= verb + 1;
}
