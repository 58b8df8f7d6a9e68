// Takes a phrase that stands for a source and the words before it; says whether they make it one who is quoted: "according to",
// "nach Angaben", "by the board's count". Knows nothing of verbs.
import { clauseOf, type Frame, isBreak } from "./frame.ts";
import type { Nominal } from "./nominal.ts";

const LONGEST_CUE = 5;

/** Where a phrase of the list ends right before the token; -1 where none does. */
export function phraseBefore(frame: Frame, test: Frame["cues"]["before"], end: number): number {
	for (let from = end - 1; from >= 0 && from >= end - LONGEST_CUE; from--)
		if (test(frame.tokens, from) === end - from) return from;
	return -1;
}

/** "Nach Reyes et al.": no place is written so. */
const isEtAl = ({ tokens }: Frame, last: number): boolean => [last - 1, last].some((at) => tokens[at]?.lower === "al");

/** "so" is a cue behind a comma only, "nach" before a paper only ("nach Angaben des NIS"). */
export function isCue(frame: Frame, from: number, nominal: Nominal): boolean {
	const { cues, tokens } = frame;
	const { head, isName, last } = nominal;
	if (cues.is("beforeAtBreak", tokens[from])) return isBreak(frame, from - 1) || tokens[from - 1]?.text === "(";
	// "Approved by the WHO" tells who did it, "by the WHO's count" who says it.
	const isAgent = cues.is("agents", tokens[from]) && !cues.verbAtEnd;
	if (cues.is("beforePapers", tokens[from]))
		return head === "document" || (!isAgent && (isEtAl(frame, last) || isNoPlace(frame, from, nominal)));
	return isName || head !== "other";
}

/** "Nach Teichert", "nach WHO": a person or an acronym; neither "nach Teicherts Tod" nor "nach Teichert benannt". */
function isNoPlace(frame: Frame, from: number, { first, last, names, article }: Nominal): boolean {
	const { tokens, cues } = frame;
	const isAcronym = first === last && /^\p{Lu}{3,}$/u.test(tokens[last]?.text ?? "");
	if (article !== null || !(isAcronym || names.some((name) => name.is === "person"))) return false;
	const isPossessive = /^['’]$/u.test(tokens[last + 1]?.text ?? "");
	const owned = tokens[isPossessive ? last + 2 : last + 1];
	if (isPossessive || /s$/u.test(tokens[last]?.lower ?? ""))
		return !owned?.isCapital || cues.endsIn("documents", owned);
	const { to } = clauseOf(frame, from);
	for (let at = Math.max(from - AROUND, 0); at < to && at < last + AROUND; at++)
		if (cues.is("seeking", tokens[at])) return false;
	return true;
}

/** How far around "nach" a verb of seeking may stand, in tokens. */
const AROUND = 8;

/** "According to" before the phrase; its last word may hold the article ("stando alla Regione"). */
export function cueBefore(frame: Frame, { first, article }: Nominal): number {
	const from = phraseBefore(frame, frame.cues.before, first);
	const isBoth = from < 0 && frame.cues.is("oblique", article ?? undefined);
	return isBoth ? phraseBefore(frame, frame.cues.before, first + 1) : from;
}

/** Where "according to" starts before "a recent report" or "unofficial results"; -1 where it does not stand there. */
export function cueBeforeNoun(frame: Frame, noun: number): number {
	for (let at = noun; at > noun - LONGEST_ATTRIBUTES && at > 0; at--) {
		const from = phraseBefore(frame, frame.cues.before, at);
		if (from >= 0 || !frame.tokens[at - 1]?.isWord || frame.tokens[at - 1]?.inFigure) return from;
	}
	return -1;
}

/** The article and the adjectives of a paper, in tokens. */
const LONGEST_ATTRIBUTES = 4;
