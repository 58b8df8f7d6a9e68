// A sentence as attribution sees it: its tokens, clauses, figures and the language's cues, with the few questions all readers ask.
import { type Clause, clauseAt, clausesOf } from "./clauses.ts";
import type { Cues } from "./cues.ts";
import type { Position } from "./speech.ts";
import type { Token } from "./tokens.ts";

export interface Frame {
	readonly tokens: readonly Token[];
	readonly clauses: readonly Clause[];
	readonly cues: Cues;
	/** Token indexes; -1 (last) or the length (first) where there is none. */
	readonly firstFigure: number;
	readonly lastFigure: number;
	readonly firstVerb: number;
	readonly lastVerb: number;
	/** How many tokens of figures stand before each token; one entry more than tokens. */
	readonly figuresBefore: Uint32Array;
}

export function frameOf(tokens: readonly Token[], cues: Cues): Frame {
	const isFigure = ({ inFigure }: Token): boolean => inFigure;
	const first = (index: number): number => (index < 0 ? tokens.length : index);
	const figuresBefore = new Uint32Array(tokens.length + 1);
	tokens.forEach((token, at) => {
		figuresBefore[at + 1] = (figuresBefore[at] ?? 0) + (token.inFigure ? 1 : 0);
	});
	return {
		tokens,
		figuresBefore,
		clauses: clausesOf(tokens, cues),
		cues,
		firstFigure: first(tokens.findIndex(isFigure)),
		lastFigure: tokens.findLastIndex(isFigure),
		firstVerb: first(tokens.findIndex(cues.isVerb)),
		lastVerb: tokens.findLastIndex(cues.isVerb),
	};
}

const BREAK = /^[,;:–—«»"“”„]$/u;
export function isBreak({ tokens }: Frame, at: number): boolean {
	const token = tokens[at];
	return token === undefined || (!token.inFigure && BREAK.test(token.text));
}

/** The verb opens its part of the sentence, alone or behind its auxiliary: ", dice la Regione", "comme l'a indiqué la préfecture". */
export function opensPart(frame: Frame, verb: number): boolean {
	const { cues, tokens } = frame;
	const before = cues.is("perfect", tokens[verb - 1]) ? verb - 2 : verb - 1;
	const object = cues.is("definite", tokens[before]) && cues.is("asides", tokens[before - 1]);
	return isBreak(frame, before) || cues.is("asides", tokens[object ? before - 1 : before]);
}

/** The clause a token stands in. */
export const clauseOf = (frame: Frame, at: number): Clause => frame.clauses[clauseAt(frame.clauses, at)] as Clause;

/** Past adverbs and days ("el lunes", "on Monday"), in either direction; a bounded number of them. */
export function skipAdverbs(frame: Frame, at: number, step: 1 | -1): number {
	const { cues, tokens } = frame;
	const leads = (index: number): boolean =>
		cues.is("days", tokens[index + 1]) &&
		(cues.is("prepositions", tokens[index]) || cues.is("definite", tokens[index]));
	let to = at;
	for (let count = 0; count < 3; count++) {
		if (leads(step > 0 ? to : to - 1)) to += step;
		else if (!cues.isAdverb(tokens[to])) break;
		to += step;
	}
	return to;
}

export const hasFigure = ({ figuresBefore }: Frame, from: number, to: number): boolean =>
	(figuresBefore[to] ?? 0) > (figuresBefore[from] ?? 0);

/** A verb of saying near the start of a clause: what it says may stand in the next one. */
function saysIn({ tokens, cues }: Frame, { from, to }: Clause): boolean {
	for (let at = from; at < to && at < from + 60; at++) if (cues.says(tokens, at, "verbs")) return true;
	return false;
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
	const isFramed = clause.isDependent || (isBreak(frame, from - 1) && isBreak(frame, to + 1)) || saysIn(frame, clause);
	if (isFramed && !hasFigure(frame, clause.from, clause.to)) return "aside";
	// "2,000 dead, according to the NIS, or 1,500": what goes on behind is coordinated with what was said before.
	const goesOn = frame.cues.is("coordinators", tokens[to + 2]) && hasFigure(frame, clause.from, from);
	if (isBreak(frame, from - 1) && isBreak(frame, to + 1) && goesOn) return "aside";
	const noFigureBehind = frame.lastFigure < to;
	return noFigureBehind && frame.lastVerb <= to ? "closing" : "inside";
}
