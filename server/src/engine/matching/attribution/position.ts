// Takes words that name a speaker without a verb ("according to the NIS"); gives how they stand in their sentence.
// The table of what each position reaches is REACH in speech.ts.
import { adjunctEnd, sampleEnd } from "./adjuncts.ts";
import type { Clause } from "./clauses.ts";
import { clauseOf, type Frame, hasFigure, isBreak } from "./frame.ts";
import type { Position } from "./speech.ts";

/** A verb of saying near the start of a clause: what it says may stand in the next one. */
function saysIn({ tokens, cues }: Frame, { from, to }: Clause): boolean {
	for (let at = from; at < to && at < from + 60; at++) if (cues.says(tokens, at, "verbs")) return true;
	return false;
}

/** The last token of what belongs to the words: "a survey of 1,150 households", behind a break also "so das Amt weiter". */
function endOf(frame: Frame, from: number, to: number): number {
	const end = sampleEnd(frame, from, to);
	return isBreak(frame, from - 1) ? Math.max(end, adjunctEnd(frame, end)) : end;
}

/** Where words that need no verb stand ("according to the NIS"): from, to are their first and last token. */
export function positionOf(frame: Frame, from: number, to: number): Position {
	const { tokens } = frame;
	if (tokens[from - 1]?.text === "(" && tokens[to + 1]?.text === ")") return "bracket";
	if (frame.cues.is("asides", tokens[from - 1]) && (from < 2 || isBreak(frame, from - 2))) return "aside";
	const noFigureBefore = frame.firstFigure > from;
	const afterPhrase = isBreak(frame, from - 1) && frame.firstVerb > from;
	if (noFigureBefore && (from <= 1 || afterPhrase)) return "opening";
	const clause = clauseOf(frame, from);
	const end = endOf(frame, from, to);
	const isParenthesis = isBreak(frame, from - 1) && isBreak(frame, end + 1);
	const takesUp = clause.from > 0 && frame.cues.is("resumptives", tokens[clause.from]);
	// ", geht aus dem Bericht hervor": nothing but where it stands.
	const isInverted = frame.cues.verbAtEnd && clause.from > 0 && frame.cues.isVerb(tokens[clause.from]);
	const isFramed = clause.isDependent || isParenthesis || takesUp || isInverted || saysIn(frame, clause);
	const isAlone = !hasFigure(frame, clause.from, from) && !hasFigure(frame, Math.min(end + 1, clause.to), clause.to);
	if (isFramed && isAlone) return "aside";
	// A verb among the words ("according to results the clerk posted") makes a clause of its own of them.
	const opensAtCue = clause.from >= from - 1 && clause.from > 0;
	// "2,000 died, according to the NIS, in 12 battles": pushed between figures of its clause, it holds for both sides.
	const joins = frame.cues.is("coordinators", tokens[end + 2]);
	const isPushedIn = opensAtCue && !joins && tokens[from - 1]?.text !== ";";
	const before = isPushedIn ? clauseOf(frame, Math.max(0, from - 2)).from : clause.from;
	const isBetween = hasFigure(frame, before, from) && hasFigure(frame, from, Math.max(clause.to, end + 1));
	const goesOn = joins && hasFigure(frame, clause.from, from);
	if (isParenthesis && (isBetween || goesOn)) return end + 1 < tokens.length ? "aside" : "closing";
	// "640 live there, by the office's count, although ...": it opens a part of its own, and speaks of what stands before.
	const opensPart = opensAtCue && !noFigureBefore;
	if (isParenthesis && opensPart && frame.cues.is("subordinators", tokens[end + 2])) return "closing";
	const noFigureBehind = frame.lastFigure <= end;
	return noFigureBehind && frame.lastVerb <= end ? "closing" : "inside";
}

/** Where what belongs to a tag's verb ends: "told reporters on Friday", "found in its poll of 8,200 people"; -1 where it is none. */
function tagEnd(frame: Frame, verb: number): number {
	const { tokens, cues } = frame;
	if (cues.says(tokens, verb, "verbs")) {
		const end = adjunctEnd(frame, verb);
		if (end >= 0) return end;
	} else if (!cues.says(tokens, verb, "acts")) return verb;
	else if (cues.is("within", tokens[verb + 1]) && cues.is("possessives", tokens[verb + 2])) {
		// "records in her life of the engineer"
		const end = adjunctEnd(frame, verb);
		if (end >= 0) return end;
	}
	const near = tokens.slice(verb + 1, verb + 1 + LONGEST_TO_PAPER);
	const paper = near.findIndex((token, at) => cues.endsIn("documents", token) && !near[at + 1]?.isCapital);
	if (paper < 0 || !cues.is("within", near[0]) || near.slice(0, paper).some(({ isWord }) => !isWord)) return verb;
	return Math.max(adjunctEnd(frame, verb), sampleEnd(frame, verb + 1, verb + 1 + paper));
}

/** "The council has worked out": the verb that tells, behind its auxiliary and with its particle. */
function toldBy({ tokens, cues }: Frame, verb: number): number {
	const behind = verb + 1;
	const says = cues.says(tokens, behind, "verbs") || cues.says(tokens, behind, "acts");
	if (!cues.is("perfect", tokens[verb]) || !says) return verb;
	return cues.isParticle(tokens, behind, behind + 1) ? behind + 1 : behind;
}

/** ", the coastguard said after divers had been down": when or why it was said. */
function opensDependent({ tokens, cues }: Frame, from: number): boolean {
	for (let at = from; at < from + LONGEST_TO_PAPER; at++) {
		if (cues.is("subordinators", tokens[at])) return cues.is("prepositions", tokens[at]);
		if (!tokens[at]?.isWord || cues.isVerb(tokens[at])) return false;
	}
	return false;
}

/** ", the council reckons in a paper which its cabinet approved in May": what is told of the paper belongs to it. */
function relativeEnd(frame: Frame, end: number): number {
	const { tokens, cues } = frame;
	const isRelative = cues.opensRelative(tokens[end + 1]) && !cues.verbAtEnd;
	if (end < 0 || !isRelative || !cues.endsIn("documents", tokens[end])) return end;
	let at = end + 1;
	while (at < tokens.length && !isBreak(frame, at)) at++;
	return at - 1;
}

/** "In its latest exit poll". */
const LONGEST_TO_PAPER = 6;

/** "'We counted 31,' the board told the town on Friday, adding ...": a clause of nothing but who said it to whom, where and when. Null for others. */
export function tagPosition(frame: Frame, first: number, verb: number): Position | null {
	const { tokens } = frame;
	if (verb < first || first < 2 || !isBreak(frame, first - 1)) return null;
	const isLast = frame.lastVerb <= verb + 1 || opensDependent(frame, verb + 1);
	if (frame.lastFigure < first && isLast) return "closing";
	const end = relativeEnd(frame, tagEnd(frame, toldBy(frame, verb)));
	if (end < 0 || !isBreak(frame, end + 1)) return null;
	return end + 1 < tokens.length ? "aside" : "closing";
}
