// Takes a sentence; gives the speakers in it that the registry does not know: "according to the Ministry of Defence".
// Whom their words name, if anybody, is decided in stranger-names.ts.
import { type Named, unsureOf } from "./credit.ts";
import { has } from "./cues.ts";
import { clauseOf, type Frame, isBreak, opensPart, skipAdverbs } from "./frame.ts";
import { beforeInsertion } from "./insertions.ts";
import type { Memory } from "./memory.ts";
import type { Nominal } from "./nominal.ts";
import { positionOf, tagPosition } from "./position.ts";
import type { Position, Speech } from "./speech.ts";
import { assess, type Hearing, isArticle, isWeighty, type Phrase, phraseFrom, phraseUpTo } from "./stranger-names.ts";
import { Sign } from "./word.ts";

const speech = (named: Named, position: Position, from: number, to: number): Speech => ({
	names: [named],
	position,
	from,
	to,
	pointsBack: false,
});

/** "according to X", "laut X", "nach Angaben von X" with an X on no record. */
function behindCue(frame: Hearing, at: number, memory: Memory): Speech | null {
	const { tokens, cues } = frame;
	const length = cues.before(tokens, at);
	if (length === 0 || cues.own(tokens, at) > 0) return null;
	const phrase = phraseFrom(frame, at + length);
	const cue = tokens[at];
	const content = tokens.slice(phrase.from, phrase.to);
	const isNamed = isBreak(frame, at - 1) && content.some(({ isCapital }) => isCapital);
	if (cues.is("beforeAtBreak", cue) && !isNamed) return null;
	// "By the museum's count", and no mere "by the numbers".
	const isPaper = content.some((token) => cues.endsIn("documents", token));
	const isBare = content.length === 2 && cues.is("definite", content[0]);
	if (cues.is("beforePapers", cue) && (!isPaper || isBare)) return null;
	const named = assess(frame, phrase, memory);
	return named && speech(named, positionOf(frame, at, phrase.to - 1), at, phrase.to - 1);
}

/** "Unicef zufolge": the phrase stands before its word. */
function beforeWord(frame: Hearing, at: number, memory: Memory): Speech | null {
	const { tokens, cues } = frame;
	if (!cues.is("behindAny", tokens[at])) return null;
	const phrase = phraseUpTo(frame, at);
	const named = phrase && assess(frame, phrase, memory);
	return named && phrase ? speech(named, positionOf(frame, phrase.from, at), phrase.from, at) : null;
}

/** "Ihm zufolge": whoever spoke last. */
function beforePronoun(frame: Hearing, at: number, last: readonly Named[] | null): Speech | null {
	const { tokens, cues } = frame;
	const pronoun = tokens[at - 1];
	if (!last || !cues.is("behindAny", tokens[at]) || !cues.is("behindPronouns", pronoun)) return null;
	const names = last.map((name): Named => ({ ...name, named: `${pronoun?.text} (${name.named})` }));
	return {
		names: names.map(sureIfKnown),
		position: positionOf(frame, at - 1, at),
		from: at - 1,
		to: at,
		pointsBack: false,
	};
}

/** "Nach eigenen Angaben hat sie 31 gefunden": the account of whoever was named last. */
function ownOfPronoun(frame: Hearing, at: number, last: readonly Named[] | null): Speech | null {
	const { tokens, cues } = frame;
	const length = cues.own(tokens, at);
	if (!last || length === 0) return null;
	const near = [...Array(LONGEST_TO_PRONOUN).keys()].flatMap((step) => [at - 1 - step, at + length + step]);
	const place = near.find(
		(index) => cues.is("pronouns", tokens[index]) && clauseOf(frame, index) === clauseOf(frame, at),
	);
	if (place === undefined) return null;
	const names = last.map((name): Named => sureIfKnown({ ...name, named: `${tokens[place]?.text} (${name.named})` }));
	return { names, position: positionOf(frame, at, at + length - 1), from: at, to: at + length - 1, pointsBack: false };
}

const LONGEST_TO_PRONOUN = 3;

const sureIfKnown = (name: Named): Named => ({ ...name, certain: name.certain || name.source !== null });

/** ", it says." and nothing behind closes the sentence. */
const subjectPosition = (frame: Frame, from: number, verb: number): Position =>
	tagPosition(frame, from, verb) ?? "subject";

/** Where the pronoun stands that governs a verb, and whether that is far from it; null where none does. */
function pronounOf(frame: Frame, at: number, left: number): { readonly place: number; readonly isFar: boolean } | null {
	const { tokens, cues } = frame;
	// "Kyiv says it is": in English a pronoun follows its verb behind a quotation only.
	const places = cues.verbAtEnd || isBreak(frame, at - 1) ? [left, skipAdverbs(frame, at + 1, 1)] : [left];
	// "Wie diese mitteilt": right before its verb a demonstrative stands alone.
	const isAlone = (index: number): boolean =>
		cues.verbAtEnd && index < at && cues.is("asides", tokens[index - 1]) && cues.is("demonstratives", tokens[index]);
	const isPronoun = (index: number): boolean => cues.is("pronouns", tokens[index]) || isAlone(index);
	const place = places.find(isPronoun);
	if (place !== undefined) return { place, isFar: false };
	// "It looked at maps and concluded that": the pronoun that opens the sentence goes on.
	const goesOn = cues.is("coordinators", tokens[left]) && cues.says(tokens, at, "verbs") && isPronoun(0);
	return goesOn ? { place: 0, isFar: true } : null;
}

/** "It also said", "sagte sie": the last speaker. */
function pronounAround(
	frame: Frame,
	at: number,
	left: number,
	named: readonly Named[] | null,
	memory: Memory,
): Speech | null {
	const { tokens, cues } = frame;
	const found = pronounOf(frame, at, left);
	if (found === null || cues.is("impersonal", tokens[at])) return null;
	const { place, isFar } = found;
	// "Of the society, which she joined at 19, she writes": no society is a she.
	const isOnlyHouses = named?.every(({ is }) => is === "house");
	const last = isOnlyHouses && cues.is("personPronouns", tokens[place]) ? memory.lastNamed(true) : named;
	if (last === null) return null;
	// "It made it count": behind a verb stands an object.
	if (place < at && !cues.verbAtEnd && !isBreak(frame, place - 1) && cues.isVerb(tokens[place - 1])) return null;
	// "She held 17 patents": no institution is a she, and what a person does besides is no saying.
	const isDeed = cues.is("personPronouns", tokens[place]) && !cues.says(tokens, at, "verbs");
	if (isDeed && (isOnlyHouses || !last.some((name) => name.is === "person"))) return null;
	const pronoun = tokens[place]?.text;
	// "In der Stadt kamen sie auf 21 Prozent": several, where one was named.
	const mayBeOthers = last.length === 1 && cues.isPlural(tokens[at]) && !cues.says(tokens, at, "verbs");
	// Far from its verb, and of somebody on no record, a pronoun may well mean another.
	const isSure = ({ certain, source }: Named): boolean => !mayBeOthers && ((certain && !isFar) || source !== null);
	const names = last.map((name): Named => ({ ...name, named: `${pronoun} (${name.named})`, certain: isSure(name) }));
	const from = Math.min(place, at);
	const to = Math.max(place, at);
	const position = from <= 1 ? "opening" : place > at ? "aside" : subjectPosition(frame, from, at);
	return { names, position, from, to, pointsBack: false };
}

/** A plural verb makes a crowd of a bare noun: "Blogger berichten". */
const isPlural = ({ tokens, cues }: Frame, at: number): boolean => cues.isPlural(tokens[at]);

/** Verbs that only known sources speak with give an unknown one no more than a doubt, and a mere deed nothing. */
function weigh(frame: Frame, at: number, phrase: Phrase, named: Named | null): Named | null {
	if (named === null || frame.cues.says(frame.tokens, at, "verbs")) return named;
	const tells = !frame.cues.is("deeds", frame.tokens[at]) && isWeighty(frame, phrase);
	return tells ? unsureOf(named) : null;
}

/** "hätten die Mieten als wichtigstes Thema genannt", "Als Grund nannten sie": not "als Meier sagte, ...". */
const isComplement = (frame: Frame, from: number, verb: number): boolean =>
	frame.cues.is("complements", frame.tokens[from - 1]) && !(isBreak(frame, from - 2) && isBreak(frame, verb + 1));

/** The subject before its verb, from the start of the clause. */
function frontOf(frame: Hearing, at: number, left: number, memory: Memory): Speech | null {
	const { tokens, cues } = frame;
	const end = cues.is("perfect", tokens[left]) ? left : left + 1;
	const phrase = phraseUpTo(frame, end) ?? phraseUpTo(frame, beforeInsertion(frame, end - 1));
	if (phrase === null || cues.is("oblique", tokens[phrase.from]) || isComplement(frame, phrase.from, at)) return null;
	const named = weigh(frame, at, phrase, assess(frame, phrase, memory, isPlural(frame, at)));
	return (
		named && speech(named, phrase.from <= 1 ? "opening" : subjectPosition(frame, phrase.from, at), phrase.from, at)
	);
}

/** The subject behind its verb; in English behind a comma or a quotation only. */
function backOf(frame: Hearing, at: number, memory: Memory): Speech | null {
	const { tokens, cues } = frame;
	const right = skipAdverbs(frame, at + 1, 1);
	const behindBreak = opensPart(frame, at);
	const opener = tokens[right];
	if (!(cues.verbAtEnd || behindBreak) || cues.is("oblique", opener) || cues.is("coordinators", opener)) return null;
	const phrase = phraseFrom(frame, right);
	const named = weigh(frame, at, phrase, assess(frame, phrase, memory, isPlural(frame, at)));
	return named && speech(named, at > 0 && behindBreak ? "aside" : "subject", at, phrase.to - 1);
}

/** ", die Polizei von 31": the verb before is not said again. */
function gapped(frame: Hearing, at: number, memory: Memory): Speech | null {
	const { tokens, cues } = frame;
	if (at === 0 || frame.firstVerb > at || !isArticle(cues, tokens[at])) return null;
	if (!isBreak(frame, at - 1) && !cues.is("coordinators", tokens[at - 1])) return null;
	const phrase = phraseFrom(frame, at);
	const next = cues.is("prepositions", tokens[phrase.to]) ? phrase.to + 1 : phrase.to;
	if (!tokens[next]?.inFigure || cues.is("oblique", tokens[at]) || !isWeighty(frame, phrase)) return null;
	const named = assess(frame, phrase, memory);
	return named && speech(named, "inside", at, phrase.to - 1);
}

/** "Pro versicherte Person": between a preposition and its noun stands no verb. */
const isAttribute = ({ tokens, cues }: Frame, at: number): boolean =>
	cues.capitalNouns && cues.is("prepositions", tokens[at - 1]) && tokens[at + 1]?.isCapital === true;

/** Who governs the verb of saying at a place; pronouns stand for the last speaker. */
function aroundVerb(frame: Hearing, at: number, memory: Memory, last: readonly Named[] | null): Speech | null {
	const { tokens, cues } = frame;
	const left = skipAdverbs(frame, at - 1, -1);
	if (cues.is("passive", tokens[left]) || cues.isGerund(tokens[at])) return null;
	return pronounAround(frame, at, left, last, memory) ?? frontOf(frame, at, left, memory) ?? backOf(frame, at, memory);
}

/** What the words for a stranger who speaks are found by; where others speak, an article may do ("gapped"). */
const OPENS = Sign.before | Sign.behindAny | Sign.says | Sign.own;

/** Speakers besides the known ones; a clause whose verb of saying has a known subject is left alone. */
export function strangersOf(
	frame: Frame,
	nominals: readonly Nominal[],
	known: readonly Speech[],
	memory: Memory,
	last: readonly Named[] | null,
): Speech[] {
	const { tokens, cues, signs } = frame;
	if (known.length === 0 && !(signs & OPENS)) return [];
	const taken = new Uint8Array(tokens.length);
	for (const { from, to } of known) taken.fill(1, from, Math.min(to + 1, tokens.length));
	for (const { first, last } of nominals) taken.fill(1, first, last + 1);
	const hearing: Hearing = { ...frame, taken };
	const spoken = new Set(known.flatMap(({ from, verb }) => [clauseOf(frame, from), clauseOf(frame, verb ?? from)]));
	const out: Speech[] = [];
	// Whom a pronoun means: somebody of its own sentence first.
	let topic = last;
	let passed = 0;
	for (let at = 0; at < tokens.length; at++) {
		for (let next = nominals[passed]; next && next.last < at - 1; next = nominals[++passed])
			if (next.head !== "other") topic = next.names;
		if (taken[at] || (spoken.size === 0 && !has(tokens[at], OPENS))) continue;
		const gap = spoken.size > 0 ? gapped(hearing, at, memory) : null;
		const byCue =
			behindCue(hearing, at, memory) ??
			beforePronoun(hearing, at, topic) ??
			ownOfPronoun(hearing, at, topic) ??
			beforeWord(hearing, at, memory) ??
			gap;
		const mayGovern =
			byCue === null &&
			!isAttribute(hearing, at) &&
			(cues.says(tokens, at, "verbs") || cues.says(tokens, at, "acts")) &&
			(spoken.size === 0 || !spoken.has(clauseOf(frame, at)));
		const found = byCue ?? (mayGovern ? aroundVerb(hearing, at, memory, topic) : null);
		if (!found || taken.subarray(found.from, found.to + 1).includes(1)) continue;
		taken.fill(1, found.from, found.to + 1);
		spoken.add(clauseOf(frame, at));
		out.push(found);
	}
	return out;
}
