// Takes the noun phrases of a sentence; gives those that speak in it, each with its position.
// One construction after the other, in the order a reader would try them; the first that fits decides.
import { adjunctEnd } from "./adjuncts.ts";
import { unsureOf } from "./credit.ts";
import { cueBefore, cueBeforeNoun, isCue, phraseBefore } from "./cue-words.ts";
import { clauseOf, type Frame, hasFigure, isBreak } from "./frame.ts";
import type { Nominal } from "./nominal.ts";
import { positionOf } from "./position.ts";
import type { Position, Speech } from "./speech.ts";
import { governs, paperBefore } from "./subjects.ts";
import { isYear, type Token } from "./tokens.ts";

type Construction = (frame: Frame, nominal: Nominal) => Speech | "silent" | null;

const speech = (
	{ names }: Nominal,
	position: Position,
	from: number,
	to: number,
	more: { readonly certain?: boolean; readonly pointsBack?: boolean; readonly verb?: number } = {},
): Speech => ({
	names: more.certain === false ? names.map(unsureOf) : names,
	position,
	from,
	to,
	...(more.verb === undefined ? {} : { verb: more.verb }),
	pointsBack: more.pointsBack ?? false,
});

/** "unlike the NIS", "anders als der NIS": named only to be turned away. */
const turnedAway: Construction = (frame, nominal) => {
	const { first, last, head } = nominal;
	if (phraseBefore(frame, frame.cues.against, first) < 0) return null;
	const ownsFigure = head === "document" && figureFollows(frame, last);
	return ownsFigure ? speech(nominal, "inside", first, last, { certain: false }) : "silent";
};

/** "the figure of 31", "von 31 Brunnen": a preposition and a figure right behind. */
const figureFollows = (frame: Frame, last: number): boolean =>
	frame.cues.is("prepositions", frame.tokens[last + 1]) &&
	hasFigure(frame, last + 2, Math.min(last + 5, frame.tokens.length));

const behindPreposition: Construction = (frame, nominal) => {
	const from = cueBefore(frame, nominal);
	if (from < 0 || nominal.head === "other" || !isCue(frame, from, nominal)) return null;
	return speech(nominal, positionOf(frame, from, nominal.last), from, nominal.last);
};

const beforePostposition: Construction = (frame, nominal) => {
	const behind = frame.tokens[nominal.last + 1];
	if (!frame.cues.is("behind", behind) || nominal.head === "other") return null;
	if (!frame.cues.is("behindAny", behind) && !frame.cues.is("oblique", nominal.article ?? undefined)) return null;
	const to = nominal.last + 1;
	return speech(nominal, positionOf(frame, nominal.first, to), nominal.first, to);
};

/** "(NIS", "(vgl. NIS", "(see also NIS". */
function bracketBefore({ tokens, cues }: Frame, first: number): boolean {
	let at = first - 1;
	while (
		at >= first - 3 &&
		(tokens[at]?.text === "." || cues.is("references", tokens[at]) || cues.is("adverbs", tokens[at]))
	)
		at--;
	return tokens[at]?.text === "(";
}

/** "Source: NIS", "NIS: 2,000 killed", "(NIS, 2025)". */
const labelled: Construction = (frame, nominal) => {
	const { tokens, cues } = frame;
	const { first, last } = nominal;
	if (tokens[first - 1]?.text === ":" && cues.is("labels", tokens[first - 2])) {
		const isBracket = tokens[first - 3]?.text === "(" && frame.lastFigure > last;
		const position = isBracket ? "bracket" : first <= 3 ? "opening" : "closing";
		return speech(nominal, position, first - 2, last, { pointsBack: true });
	}
	if (tokens[last + 1]?.text === ":" && first <= 1) return speech(nominal, "opening", first, last);
	// "They point to a calculation by the council: ..."
	const leads = nominal.head === "document" && tokens[last + 1]?.text === ":" && frame.firstFigure > last;
	if (leads) return speech(nominal, "opening", first, last);
	const end = isYear(tokens[last + 1]) ? last + 2 : last + 1;
	const closes = [")", ",", ";"].includes(tokens[end]?.text ?? "");
	if (bracketBefore(frame, first) && closes) return speech(nominal, "bracket", first, last);
	const afterDash =
		/^[–—-]$/u.test(tokens[first - 1]?.text ?? "") && frame.lastFigure < first && frame.lastVerb < first;
	return afterDash && tokens.length - last <= 3 ? speech(nominal, "closing", first, last) : null;
};

const asOrigin: Construction = (frame, nominal) => {
	const from = phraseBefore(frame, frame.cues.origin, nominal.first);
	const withPreposition = from >= 0 ? from : phraseBefore(frame, frame.cues.origin, nominal.first - 1);
	if (withPreposition < 0 || nominal.head === "other") return null;
	const leads = frame.tokens[nominal.last + 1]?.text === ":" && frame.firstFigure > nominal.last;
	return speech(nominal, leads ? "opening" : "closing", withPreposition, nominal.last, { pointsBack: true });
};

/** From "wie" to whose it is, and on to what tells that it stands there. */
const LONGEST_EVIDENCE = 8;

/** "wie aus der Liste des NIS hervorgeht", "as can be seen from the board's plan": whatever it is that shows it. */
const evident: Construction = (frame, nominal) => {
	const { tokens, cues } = frame;
	const { first, last } = nominal;
	let from = first - 1;
	while (from > first - LONGEST_EVIDENCE && !isBreak(frame, from) && !cues.is("asides", tokens[from])) from--;
	if (!cues.is("asides", tokens[from]) || !isBreak(frame, from - 1)) return null;
	let to = from + 1;
	while (to <= last + LONGEST_EVIDENCE && !cues.is("evident", tokens[to]) && (to <= last || !isBreak(frame, to))) to++;
	return cues.is("evident", tokens[to]) ? speech(nominal, "aside", from, Math.max(to, last)) : null;
};

/** "counted by X" has its participle before, "von X gezählt" behind. */
function isDoneBy(frame: Frame, at: number, last: number): boolean {
	const { tokens, cues } = frame;
	const clause = clauseOf(frame, at);
	const from = cues.verbAtEnd ? last + 1 : Math.max(clause.from, at - 4);
	const to = cues.verbAtEnd ? Math.min(clause.to, last + 40) : at;
	for (let index = from; index < to; index++)
		if (cues.says(tokens, index, "verbs") || cues.says(tokens, index, "acts") || cues.isSaid(tokens[index]))
			return true;
	return false;
}

/** How far from the phrase "heisst es" or "man" may stand, in tokens. */
const NEAR = 4;

/** "Beim Wasseramt heisst es", "erklärt man beim Wasseramt": said by nobody but whoever is there. The index of the verb, or -1. */
function saidThere({ tokens, cues }: Frame, first: number, last: number): number {
	const places = [...Array(NEAR * 2).keys()].map((step) => (step < NEAR ? first - 1 - step : last + 1 + step - NEAR));
	const nobody = places.find((at) => cues.is("impersonal", tokens[at]) && !tokens[at]?.inFigure) ?? -1;
	if (nobody < 0) return -1;
	const isPronoun = (at: number): boolean => cues.is("pronouns", tokens[at]);
	if (cues.isVerb(tokens[nobody])) return isPronoun(nobody + 1) || isPronoun(nobody - 1) ? nobody : -1;
	const says = (at: number): boolean => cues.says(tokens, at, "verbs") || cues.says(tokens, at, "acts");
	return [nobody - 1, nobody + 1].find(says) ?? -1;
}

const saidSomewhere: Construction = (frame, { first, last, article, head, ...nominal }) => {
	const { tokens, cues } = frame;
	const isBoth = cues.is("prepositions", article ?? undefined) && cues.is("oblique", article ?? undefined);
	const at = isBoth ? first : first - 1;
	// "Before the court it was said": by somebody else.
	const isThere =
		cues.is("prepositions", tokens[at]) && (cues.is("within", tokens[at]) || cues.is("owners", tokens[at]));
	const verb = isThere && head !== "other" ? saidThere(frame, at, last) : -1;
	if (verb < 0) return null;
	const isTag = verb > 0 && verb < at && isBreak(frame, verb - 1);
	const from = Math.min(at, verb);
	const end = isTag ? adjunctEnd(frame, last) : -1;
	const position = end < 0 ? positionOf(frame, at, last) : end + 1 < tokens.length ? "aside" : "closing";
	return speech({ ...nominal, first, last, article, head }, position, from, Math.max(last, verb));
};

/** "in the NIS report", "aus Zahlen des NIS", "vom NIS gezählt", "counted by the NIS". */
const governed: Construction = (frame, nominal) => {
	const { tokens, cues } = frame;
	const { first, last, article, head } = nominal;
	// "Vom NIS", "della Regione": the article is in the preposition. Portuguese "a" may be either, and then it is an article.
	const isBoth = cues.is("prepositions", article ?? undefined) && cues.is("oblique", article ?? undefined);
	const at = isBoth ? first : first - 1;
	const governor = tokens[at];
	const opens = cues.is("coordinators", governor) || cues.is("subordinators", governor);
	if (!cues.is("prepositions", governor) || opens || cues.is("asides", governor) || head === "other") return null;
	// "For this report" is for the draft itself.
	const isOwn = cues.is("demonstratives", article ?? undefined);
	const isDoneFor = at === 0 && !isOwn && cues.is("doneFor", governor);
	if (head === "document" && (isDoneFor || cues.is("within", governor)))
		return speech(nominal, positionOf(frame, at, last), at, last, { pointsBack: true });
	if (!cues.is("agents", governor)) return "silent";
	return isDoneBy(frame, at, last) ? speech(nominal, positionOf(frame, at, last), at, last) : "silent";
};

/** From whoever put out a paper to the verb that says so. */
const LONGEST_REPORT = 12;

/** "according to a report the NIS published", "laut einem Bericht, den der NIS vorlegte". */
const byPaper: Construction = (frame, nominal) => {
	const { tokens, cues } = frame;
	const paper = paperBefore(frame, nominal.first);
	if (paper < 0 || nominal.head === "other") return null;
	const from = cueBeforeNoun(frame, paper);
	let verb = nominal.last + 1;
	while (verb < nominal.last + LONGEST_REPORT && !isBreak(frame, verb) && !cues.isVerb(tokens[verb])) verb++;
	if (from < 0 || !cues.isVerb(tokens[verb])) return null;
	return speech(nominal, positionOf(frame, from, verb), from, verb, { verb });
};

/** ", wirbt der Verband.", ", the agency boasts.": a clause of nothing but a verb and who is on record, behind what was told. */
const tagged: Construction = (frame, nominal) => {
	const { tokens, cues } = frame;
	const { first, last, head, isName, article } = nominal;
	if (!isName || head === "other" || frame.lastFigure > first || frame.firstFigure > first) return null;
	if (cues.is("oblique", article ?? undefined)) return null;
	const isVerb = (at: number): boolean =>
		isPlain(tokens[at]) && !SMALL.some((list) => cues.is(list, tokens[at])) && tokens[at]?.text.length !== 1;
	const ends = (at: number): boolean => at + 1 >= tokens.length || (at + 2 >= tokens.length && !tokens[at + 1]?.isWord);
	if (cues.verbAtEnd && isBreak(frame, first - 2) && isVerb(first - 1) && ends(last))
		return speech(nominal, "closing", first - 1, last, { verb: first - 1 });
	if (!cues.verbAtEnd && isBreak(frame, first - 1) && isVerb(last + 1) && ends(last + 1))
		return speech(nominal, "closing", first, last + 1, { verb: last + 1 });
	return null;
};

/** A word in lower case. */
const isPlain = (token: Token | undefined): boolean => token?.isWord === true && !token.inFigure && !token.isCapital;

/** What is no verb, whatever it looks like. */
const SMALL = [
	"prepositions",
	"coordinators",
	"subordinators",
	"definite",
	"indefinite",
	"pronouns",
	"adverbs",
	"owners",
	"asides",
	"complements",
] as const;

const asSubject: Construction = (frame, nominal) => {
	const verb = governs(frame, nominal);
	if (verb === null) return null;
	const from = Math.min(nominal.first, verb.verb);
	const to = Math.max(nominal.last, Math.min(verb.verb, nominal.last + 3));
	if (nominal.head === "other" && !verb.speaks) return null;
	const opens = nominal.first <= 1 && verb.position === "subject";
	const certain = verb.speaks && nominal.head !== "other";
	return speech(nominal, opens ? "opening" : verb.position, from, to, { certain, verb: verb.verb });
};

/** "The NIS speaks of 2,000, the foundation of 15,000": the verb is not said again. */
const gapped: Construction = (frame, nominal) => {
	const { first, last, head, article } = nominal;
	const { tokens, cues } = frame;
	const starts = isBreak(frame, first - 1) || cues.is("coordinators", tokens[first - 1]);
	const parallel =
		starts &&
		first > 0 &&
		frame.firstVerb < first &&
		(figureFollows(frame, last) || tokens[last + 1]?.inFigure === true);
	if (!parallel || head === "other" || cues.is("oblique", article ?? undefined)) return null;
	return speech(nominal, "inside", first, last);
};

/** "Auf 2000 kommt der NIS, auf 15000 die Stiftung": the figure stands before its speaker, the verb is not said again. */
const gappedBehind: Construction = (frame, nominal) => {
	const { tokens, cues } = frame;
	const { first, last, head, article } = nominal;
	const closes = isBreak(frame, last + 1) || last + 2 >= tokens.length;
	if (!cues.capitalNouns || !closes || head === "other" || cues.is("oblique", article ?? undefined)) return null;
	let start = first - 1;
	while (start > 0 && start > first - LONGEST_GAP && !isBreak(frame, start) && !cues.isVerb(tokens[start])) start--;
	const opens = start > 0 && isBreak(frame, start) && cues.is("prepositions", tokens[start + 1]);
	if (!opens || !hasFigure(frame, start, first) || frame.firstVerb > start) return null;
	return speech(nominal, "bracket", first, last);
};

const LONGEST_GAP = 8;

/** "the NIS estimate of 2,000": a paper named beside a figure, whatever the clause does with it. */
const asPaper: Construction = (frame, nominal) =>
	nominal.head === "document" && nominal.isName
		? speech(nominal, positionOf(frame, nominal.first, nominal.last), nominal.first, nominal.last, { certain: false })
		: null;

const CONSTRUCTIONS: readonly Construction[] = [
	turnedAway,
	behindPreposition,
	beforePostposition,
	labelled,
	asOrigin,
	saidSomewhere,
	evident,
	governed,
	byPaper,
	tagged,
	asSubject,
	gapped,
	gappedBehind,
	asPaper,
];

/** Those of the phrases that speak, in order. */
export function speakersOf(frame: Frame, nominals: readonly Nominal[]): Speech[] {
	return nominals.flatMap((nominal) => {
		for (const construction of CONSTRUCTIONS) {
			const found = construction(frame, nominal);
			if (found === "silent") return [];
			if (found) return [found];
		}
		return [];
	});
}
