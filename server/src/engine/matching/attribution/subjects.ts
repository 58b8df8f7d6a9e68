// Takes a noun phrase of a sentence; gives the verb it governs, if any, and whether that verb is one of saying.
// Heuristic: position and article decide, as a reader skims; it never parses.
import { clauseOf, type Frame, isBreak, opensPart, skipAdverbs } from "./frame.ts";
import { afterInsertions } from "./insertions.ts";
import type { Nominal } from "./nominal.ts";
import { tagPosition } from "./position.ts";
import type { Position } from "./speech.ts";

export interface Governs {
	readonly verb: number;
	readonly position: Position;
	/** A verb of saying, or of what sources do; else the source merely acts. */
	readonly speaks: boolean;
}

/** No verb form that an auxiliary has behind it; in "has 31 judges" a noun. */
const isThirdPerson = ({ cues, tokens }: Frame, at: number): boolean => cues.isThirdPerson(tokens[at]);

/** "By its own account": opens the sentence, or stands in the verb's clause or right behind it. */
function ownAccount(frame: Frame, verb: number): boolean {
	const { cues, tokens } = frame;
	const { from, to } = clauseOf(frame, verb);
	const opening = cues.own(tokens, 0);
	if (opening > 0 && from <= opening + 1) return true;
	for (let at = Math.max(from, verb - 60); at <= to && at < verb + 60; at++) if (cues.own(tokens, at) > 0) return true;
	return false;
}

/** "Die Bäderbetriebe beschäftigen nach eigenen Angaben 14": beside an own account a subject speaks, whatever its verb. */
function ownsAccount(frame: Frame, { first, last }: Nominal): boolean {
	const { cues, tokens } = frame;
	for (let at = Math.max(0, first - LONGEST_OWN); at < first; at++) {
		const length = cues.own(tokens, at);
		const between = first - at - length;
		if (length > 0 && between >= 0 && between <= 2) return true;
	}
	const opens = first <= 1 || isBreak(frame, first - 1);
	const end = Math.min(opens ? Math.min(clauseOf(frame, last).to, last + 60) : last + 3, tokens.length);
	for (let at = last + 1; at < end; at++) if (cues.own(tokens, at) > 0) return true;
	return false;
}

/** An own account with a verb and an article behind it. */
const LONGEST_OWN = 8;

function speaksWith(frame: Frame, verb: number): boolean {
	const { cues, tokens } = frame;
	const says = (at: number): boolean => cues.says(tokens, at, "verbs") || cues.says(tokens, at, "acts");
	for (let at = verb - 1; at <= verb + 2; at++) if (cues.is("negations", tokens[at])) return false;
	if (says(verb) || ownAccount(frame, verb) || concludes(frame, verb)) return true;
	const end = Math.min(clauseOf(frame, verb).to, verb + 60);
	const mayFollow = cues.is("finite", tokens[verb]);
	const participle = tokens[skipAdverbs(frame, verb + 1, 1)];
	const isPassive = cues.is("passive", tokens[verb]) && cues.isVerb(participle) && !cues.isGerund(participle);
	for (let at = verb + 1; at < end && mayFollow && !isPassive; at++) {
		// "Gab 12 Euro aus, wie das Amt festhält": what another clause says is another's.
		if (isBreak(frame, at) && cues.is("asides", tokens[at + 1])) return false;
		if (says(at) && !isThirdPerson(frame, at)) return true;
	}
	return false;
}

/** "The engineers come to a sobering conclusion: ...", "ziehen eine bittere Bilanz: ...": what stands behind the colon is theirs. */
function concludes({ cues, tokens }: Frame, verb: number): boolean {
	for (let at = verb + 1; at <= verb + LONGEST_CONCLUSION; at++) {
		if (tokens[at]?.inFigure || tokens[at]?.text === ",") return false;
		if (tokens[at]?.text === ":") return cues.endsIn("documents", tokens[at - 1]);
	}
	return false;
}

const LONGEST_CONCLUSION = 7;

/** No verb stands between the break before the phrase and the phrase: it may govern one far behind. */
function opensItsPart(frame: Frame, first: number): boolean {
	for (let at = first - 1; at >= 0 && at >= first - LONGEST_PART && !isBreak(frame, at); at--)
		if (frame.cues.isVerb(frame.tokens[at])) return false;
	return true;
}

const LONGEST_PART = 12;

const LONGEST_ATTRIBUTE = 6;

/** "figures for May show", "der NIS in Seoul schätzt": the verb right behind a phrase that hangs on the noun. */
function behindAttribute(frame: Frame, from: number): number {
	const { cues, tokens } = frame;
	for (let at = from + 1; at <= from + LONGEST_ATTRIBUTE && !isBreak(frame, at); at++) {
		if (tokens[at]?.inFigure) return -1;
		if (cues.isVerb(tokens[at]) && at > from + 1) return at;
	}
	return -1;
}

/** Behind the phrase, past adverbs and what is pushed in between: "the NIS, which rarely speaks, estimates". */
function verbBehind(frame: Frame, first: number, last: number): number {
	const { cues, tokens } = frame;
	const next = skipAdverbs(frame, last + 1, 1);
	if (cues.isVerb(tokens[next])) return next;
	const attribute = cues.is("prepositions", tokens[next]) && !cues.is("subordinators", tokens[next]);
	const behind = attribute ? behindAttribute(frame, next) : afterInsertions(frame, next);
	return behind >= 0 && opensItsPart(frame, first) ? behind : -1;
}

/** "wie der NIS mitteilte", "während der NIS 2000 Tote zählt": the verb closes the clause. */
function verbAtEnd(frame: Frame, first: number, last: number): number {
	const { cues, tokens } = frame;
	const before = tokens[first - 1];
	const lists = ["subordinators", "coordinators", "asides"] as const;
	const isRelative = cues.is("definite", before) && isBreak(frame, first - 2);
	if (!cues.verbAtEnd || !(isRelative || lists.some((list) => cues.is(list, before)))) return -1;
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
	if (!token?.isWord || token.isCapital || token.inFigure || !cues.isThirdPerson(token)) return false;
	const opens = first === 0 || isBreak(frame, first - 1) || cues.is("coordinators", tokens[first - 1]);
	return opens && !cues.is("prepositions", token) && !cues.isVerb(tokens[at + 1]);
}

/** The verb before the phrase, which then follows it: "schätzt der NIS", ", says the board". */
function verbBefore(frame: Frame, nominal: Nominal): number {
	const { cues, tokens } = frame;
	const behind = skipAdverbs(frame, nominal.first - 1, -1);
	// "So verlangt es der NIS": what is said stands between.
	const isBetween =
		cues.isParticle(tokens, behind - 1, behind) || (cues.verbAtEnd && cues.is("pronouns", tokens[behind]));
	const at = isBetween ? behind - 1 : behind;
	const verb = tokens[at];
	if (!cues.isVerb(verb)) return -1;
	const speaks = cues.says(tokens, at, "verbs") || cues.says(tokens, at, "acts");
	if (!cues.verbAtEnd) return speaks && opensPart(frame, at) ? at : -1;
	const front = tokens[clauseOf(frame, at).from];
	const frontIsNoSubject =
		cues.is("prepositions", front) ||
		cues.isAdverb(front) ||
		(front?.lower === front?.text && !cues.is("definite", front));
	const auxiliary = cues.is("finite", verb) && speaksWith(frame, at);
	return speaks || auxiliary || frontIsNoSubject || at === clauseOf(frame, at).from ? at : -1;
}

function invertedPosition(frame: Frame, verb: number): Position {
	const resumes = frame.cues.is("resumptives", frame.tokens[verb - 1]) && verb > 1 && isBreak(frame, verb - 2);
	const starts = resumes || opensPart(frame, verb) || frame.tokens[verb - 1]?.text === ")";
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
	if (midClause && !aside && verbBehind(frame, first, last) < 0) return null;
	const found = (verb: number, position: Position): Governs => ({ verb, position, speaks: speaksWith(frame, verb) });
	const before = verbBefore(frame, nominal);
	if (before >= 0) return found(before, invertedPosition(frame, before));
	const atEnd = verbAtEnd(frame, first, last);
	const behind = atEnd >= 0 ? atEnd : verbBehind(frame, first, last);
	const isAside = aside || takesUp(frame, first);
	const position = isAside ? "aside" : (tagPosition(frame, first, behind) ?? "subject");
	if (behind >= 0) return found(behind, midClause && !aside ? "inside" : position);
	const next = skipAdverbs(frame, last + 1, 1);
	const speaks = ownsAccount(frame, nominal);
	return speaks || looksLikeThirdPerson(frame, first, next) ? { verb: next, position: "subject", speaks } : null;
}

/** The paper that a phrase has put out in a relative clause: "a figure the FSO published", "ein Bericht, den das BFS vorlegte"; else -1. */
export function paperBefore({ cues, tokens }: Frame, first: number): number {
	let noun = first - 1;
	if (cues.verbAtEnd) {
		const pronoun = cues.is("definite", tokens[first]) && tokens[noun]?.text === "," ? first : noun;
		noun = cues.is("definite", tokens[pronoun]) && tokens[pronoun - 1]?.text === "," ? pronoun - 2 : -1;
	} else if (cues.is("subordinators", tokens[noun])) noun--;
	return cues.endsIn("documents", tokens[noun]) ? noun : -1;
}

/** ", a figure the FSO published", ", eine Zahl, die das BFS nannte": a clause about the figures before it. */
function takesUp(frame: Frame, first: number): boolean {
	const { cues, tokens } = frame;
	const noun = paperBefore(frame, first);
	for (let at = noun - 1; at > 0 && at >= noun - 4 && !cues.isVerb(tokens[at]); at--)
		if (isBreak(frame, at) && !frame.tokens[at]?.inFigure) return cues.is("indefinite", tokens[at + 1]);
	return false;
}
