// Takes sentences one after the other; carries the last speaker on into those that hang on what was said.
// Knows no source by name; a heading ends everything.
import type { Figure } from "../../figures/figure.ts";
import { type Ledger, type Named, type Naming, sure, unsure } from "./credit.ts";
import { type Frame, isBreak } from "./frame.ts";
import { isYear, type Token } from "./tokens.ts";
import { Sign } from "./word.ts";

/** The last speaker, and whether the sentence just before this one was said by them. */
export interface Thread {
	readonly naming: Naming | null;
	readonly isLive: boolean;
	/** Who opened the last sentence that named anybody, speaking or not: whom "it says" means. */
	readonly topic: readonly Named[] | null;
	/** Whom the sentence before named without a word of saying: "Then it was the turn of the board." Reported speech is theirs. */
	readonly lead: Naming | null;
	/** Figures since they last spoke, which are theirs perhaps if they speak on; null where they have not spoken in this block. */
	readonly pending: readonly Figure[] | null;
}

export const noThread: Thread = { naming: null, isLive: false, topic: null, lead: null, pending: null };

/** More figures between two tags are a passage of its own. */
const MOST_PENDING = 6;

/** "Das Land übernehme 70 Prozent": behind a noun or "er", not before a noun as an adjective, and the only verb of its part. */
function isReportedVerb(frame: Frame, at: number): boolean {
	const { tokens, cues } = frame;
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!cues.endsAsIndirect(token) || cues.isVerb(token) || cues.isCommon(token) || cues.isAdverb(token)) return false;
	// Behind what is pushed in, nothing but a verb stands before a number: "Die Stadt, die Öfen eingerechnet, verursache 210".
	const isBehindInsertion = at > 2 && isBreak(frame, at - 1) && next?.inFigure === true && !opensWithVerb(frame);
	const hasSubject = before?.isCapital || cues.is("pronouns", before) || isYear(before) || isBehindInsertion;
	if (!hasSubject || (next?.isCapital && !next.inFigure)) return false;
	for (const step of [-1, 1])
		for (let other = at + step; !isBreak(frame, other) && Math.abs(other - at) < LONGEST_PART; other += step)
			if (cues.isVerb(tokens[other])) return false;
	return true;
}

const LONGEST_PART = 20;

/** A verb stands in the sentence's first part. */
function opensWithVerb(frame: Frame): boolean {
	for (let at = 0; at < LONGEST_PART && !isBreak(frame, at); at++) if (frame.cues.isVerb(frame.tokens[at])) return true;
	return false;
}

/** "Demnach", "heisst es weiter,": a phrase of several words closes its part. */
function goesOnAt(frame: Frame, at: number): boolean {
	const length = frame.cues.goesOn(frame.tokens, at);
	const end = at + length;
	return length === 1 || (length > 1 && (isBreak(frame, end) || end + 1 >= frame.tokens.length));
}

/** "'We counted 31,' she said. 'And 12 more will follow.'" */
const isQuote = (token: Token | undefined): boolean => /^["“„«»]$/u.test(token?.text ?? "");

/** What ties a sentence to the speaker before it; "loose" ties only hang on the sentence right before. */
function tieOf(frame: Frame, isLive: boolean): "speech" | "loose" | null {
	const { tokens, cues, signs } = frame;
	if (signs & Sign.indirect || cues.is("therein", tokens[0])) return "speech";
	if (signs & Sign.goesOn && tokens.some((_, at) => goesOnAt(frame, at))) return "speech";
	if (isLive && isQuote(tokens[0])) return "speech";
	if (isLive && signs & Sign.indirectEnding && tokens.some((_, at) => isReportedVerb(frame, at))) return "speech";
	const isTied = signs & Sign.therein || cues.ties(tokens, 0) > 0 || cues.ties(tokens, 1) > 0;
	return isTied ? "loose" : null;
}

/** "Reserves stood at 11 million" between "it added" and "it warned": where no mood tells, the past may be reported speech. */
function waits(
	{ signs, cues }: Frame,
	figures: readonly Figure[],
	{ pending, isLive }: Thread,
): readonly Figure[] | null {
	if (pending === null || !cues.hasPresents) return null;
	const all = [...pending, ...figures];
	return (isLive || pending.length > 0) && all.length <= MOST_PENDING && !(signs & Sign.presents) ? all : [];
}

/** A sentence in which nobody is named: what it hangs on decides. Gives the thread for the next one. */
export function carryInto(frame: Frame, figures: readonly Figure[], thread: Thread, ledger: Ledger): Thread {
	const tie = tieOf(frame, thread.isLive);
	const speaker = tie === "speech" ? (thread.lead ?? thread.naming) : thread.naming;
	if (!speaker || tie === null || (tie === "loose" && !thread.isLive))
		return { ...thread, isLive: false, lead: null, pending: waits(frame, figures, thread) };
	const naming = tie === "loose" ? unsure(speaker) : sure(speaker);
	for (const figure of figures) if (ledger.scopeOf(figure) === null) ledger.credit(figure, naming, "carried");
	return { ...thread, naming: speaker, isLive: true, lead: null };
}

const isSame = (one: Naming, other: Naming): boolean =>
	one.names.every(({ source }) => source !== null && other.names.some((name) => name.source === source));

/** Whoever spoke before and speaks again may have said what stands between. */
export function creditPending(thread: Thread, next: Naming | undefined, ledger: Ledger): void {
	if (!next || !thread.naming || !isSame(next, thread.naming)) return;
	for (const figure of thread.pending ?? [])
		if (ledger.scopeOf(figure) === null) ledger.credit(figure, unsure(thread.naming), "carried");
}
