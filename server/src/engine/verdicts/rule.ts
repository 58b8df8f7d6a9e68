// The form every rule fills in: what it finds, what it says of it and what mends it, each apart.
// Knows no single rule; a rule knows this file and never another rule.
import type { CitationMark } from "../citations/citation.ts";
import type { Block } from "../draft/draft.ts";
import type { Match } from "../matching/match.ts";
import type { Claim } from "../registry/registry.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../wording/wording.ts";
import type { Lines } from "./lines.ts";
import type { CheckContext, CheckedFigure, Elsewhere, Fix, IdleComment, RuleId, Severity } from "./verdict.ts";

/** Rules of one ladder are asked in order and the first to find a figure speaks; "own" rules speak for themselves. */
export type Ladder = "value" | "attribution" | "own";

/** What a rule found: a place in the draft and, where there is one, the figure that stands there. */
export interface Subject {
	/** In the draft. */
	readonly span: Span;
	readonly block: Block;
	/** In the block's prose. */
	readonly sentence: Span;
	readonly figure: CheckedFigure | null;
	/** The claim it is about and what is on record there, where no figure ties it to one. */
	readonly record?: { readonly claim: Claim; readonly says: string };
}

/** What is found where a figure stands. */
export interface FigureSubject extends Subject {
	readonly figure: CheckedFigure;
}

export function subjectOf(figure: CheckedFigure): FigureSubject {
	const { span, block, sentence } = figure;
	return { span, block, sentence, figure };
}

/** A figure that is tied to a claim on record. */
export interface MatchedFigure extends FigureSubject {
	readonly match: Match;
	readonly claim: Claim;
}

export interface RuleContext extends CheckContext {
	readonly citations: readonly CitationMark[];
	readonly lines: Lines;
	/** What it is said in. */
	readonly wording: Wording;
	/** Comments that silence nothing of what the other rules found; empty until they are asked. */
	readonly idle: readonly IdleComment[];
}

/** Pure; `say` and `fix` are asked only of what the same rule's `find` gave. */
export interface Rule<Found extends Subject = Subject> {
	readonly id: RuleId;
	readonly defaultSeverity: Severity;
	readonly ladder: Ladder;
	/** True where a fix of it may be the only citation there is for a figure: those are put in all at once. */
	readonly cites?: boolean;
	/** True for a rule that looks at what the others found: it is asked last. */
	readonly last?: boolean;
	find(context: RuleContext): readonly Found[];
	/** Found, but the draft may well be right in words that could not be read: then it is information at most. */
	isDoubtful?(found: Found, context: RuleContext): boolean;
	/** What differs, by whose record, and what to do; the words stand in wording/, one file `rules.ts` a language. */
	say(found: Found, context: RuleContext): string;
	/** Other places of the draft that it rests on. */
	elsewhere?(found: Found, context: RuleContext): readonly Elsewhere[];
	/** The one to offer first stands first. */
	fix(found: Found, context: RuleContext): readonly Fix[];
}
