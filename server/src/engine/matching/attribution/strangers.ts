// Takes a sentence; gives the speakers in it that the registry does not know: "according to the Ministry of Defence".
// Says nobody where the words name nobody ("experts say"), and is unsure of people and of nouns that may mean anyone.

import type { Named } from "./credit.ts";
import type { Cues } from "./cues.ts";
import { clauseOf, type Frame, isBreak, positionOf, skipAdverbs } from "./frame.ts";
import type { Memory } from "./memory.ts";
import type { Nominal } from "./nominal.ts";
import type { Position, Speech } from "./speech.ts";
import type { Token } from "./tokens.ts";

/** Tokens of a noun phrase, half-open. */
interface Phrase {
	readonly from: number;
	readonly to: number;
}

/** A sentence with the tokens that others have read already: no stranger is made of those. */
interface Hearing extends Frame {
	readonly taken: Uint8Array;
}

const LONGEST_PHRASE = 12;
const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,}/u.test(text);
const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === "’s";

const isArticle = (cues: Cues, token: Token | undefined): boolean =>
	cues.is("definite", token) || cues.is("indefinite", token);

/** Forward from a token to the end of the noun phrase that starts there: articles, adjectives, names, owners. */
function phraseFrom(frame: Hearing, from: number): Phrase {
	const { tokens, cues } = frame;
	let to = from;
	let named = false;
	while (to < tokens.length && to - from < LONGEST_PHRASE) {
		const token = tokens[to] as Token;
		if (token.inFigure || frame.taken[to] || cues.isVerb(token)) break;
		const links =
			cues.is("owners", token) ||
			isArticle(cues, token) ||
			isPossessive(token) ||
			token.lower === "für" ||
			token.lower === "for";
		const goesOn = links || cues.is("coordinators", token);
		if (named && goesOn) {
			const next = isArticle(cues, tokens[to + 1]) ? to + 2 : to + 1;
			if (!isPossessive(token) && !(tokens[next]?.isCapital && !tokens[next]?.inFigure)) break;
			if (["in", "im", "am", "at", "from", "by"].includes(token.lower)) break;
		} else if (!token.isWord || cues.is("prepositions", token) || cues.is("subordinators", token)) break;
		if (named && cues.capitalNouns && !token.isCapital && !links) break;
		named ||= token.isCapital || (!cues.capitalNouns && !isArticle(cues, token));
		to++;
	}
	return { from, to };
}

/** Back from a token to the start of its phrase; null where that is not where the clause starts. */
function phraseUpTo(frame: Hearing, to: number): Phrase | null {
	const { tokens, cues } = frame;
	let from = to;
	while (from > 0 && to - from < LONGEST_PHRASE) {
		const token = tokens[from - 1] as Token;
		if (isBreak(frame, from - 1) || cues.is("subordinators", token)) break;
		if (cues.is("coordinators", token) && !tokens[from - 2]?.isCapital) break;
		if (token.inFigure || frame.taken[from - 1] || cues.isVerb(token)) return null;
		if (cues.is("prepositions", token) && !cues.is("owners", token)) return null;
		from--;
	}
	return from < to ? { from, to } : null;
}

const stranger = (words: readonly Token[], certain: boolean): Named => ({
	source: null,
	named: words.map(({ text }) => text).join(" "),
	certain,
});

/** What a phrase is made of, once its article is off. */
interface Content {
	readonly words: readonly Token[];
	readonly head: Token;
	readonly article: Token | null;
	readonly isIndefinite: boolean;
	/** Some word with a capital that is not only a sentence's first. */
	readonly isProper: boolean;
}

function contentOf({ tokens, cues }: Frame, { from, to }: Phrase): Content | null {
	const all = tokens.slice(from, to).filter((token) => token.isWord && !cues.is("pronouns", token));
	const article = isArticle(cues, all[0]) ? (all[0] ?? null) : null;
	const words = article ? all.slice(1) : all;
	const lowerHead = words.findLast(({ isCapital }) => !isCapital);
	const head = cues.capitalNouns ? words.find(({ isCapital }) => isCapital) : (lowerHead ?? words.at(-1));
	if (!head || words.every((word) => cues.isCommon(word))) return null;
	const isProper = words.some((word) => word.isCapital && (words.length > 1 || word !== tokens[0]));
	return { words, head, article, isIndefinite: article !== null && cues.is("indefinite", article), isProper };
}

/** The name of somebody heard before: "Meier" is Anna Meier of the water board. */
function heardBefore({ words, article }: Content, memory: Memory): Named | null {
	const last = words.at(-1);
	if (!last?.isCapital || article || words.length > 2) return null;
	const known = memory.lastCalled(last.lower, [])?.[0];
	return known ? { ...known, named: words.map(({ text }) => text).join(" ") } : null;
}

/** "Angaben des Ministeriums", "Angaben von Beobachtern": the owner decides. Null for a paper nobody owns. */
function ownerOf(frame: Hearing, { from, to }: Phrase, head: Token): Phrase | null {
	const { tokens, cues } = frame;
	let at = from;
	while (at < to && tokens[at] !== head) at++;
	const link = at + 1;
	if (link >= tokens.length || !cues.is("owners", tokens[link])) return null;
	const owner = phraseFrom(
		frame,
		cues.is("definite", tokens[link]) && !cues.is("prepositions", tokens[link]) ? link : link + 1,
	);
	return owner.to > owner.from ? owner : null;
}

/** A common noun that may be anybody's: an institution is somebody for certain unless the registry has one like it. */
function assessNoun(content: Content, cues: Cues, memory: Memory): Named | null {
	const { words, head, article, isIndefinite, isProper } = content;
	const kinds = words.flatMap((word) => cues.kindsOf(word));
	const isInstitution = words.some((word) => cues.endsIn("institutions", word)) || kinds.length > 0;
	if (!isInstitution) return article || isProper ? stranger(words, false) : null;
	const isBare = !cues.capitalNouns && !isProper;
	const mayBeKnown = !(isProper && !cues.capitalNouns) && memory.mayBeKnown(head.lower, kinds);
	if (isBare && !article && /s$/u.test(head.lower)) return null;
	return stranger(words, !isIndefinite && !mayBeKnown);
}

/** Whom an unknown phrase names; null where it names nobody. */
function assess(frame: Hearing, phrase: Phrase, memory: Memory, isPlural = false): Named | null {
	const { cues } = frame;
	const content = contentOf(frame, phrase);
	if (content === null) return null;
	const { words, head, article, isIndefinite, isProper } = content;
	const heard = heardBefore(content, memory);
	if (heard) return heard;
	if (cues.endsIn("documents", head) && cues.capitalNouns) {
		const owner = ownerOf(frame, phrase, head);
		if (owner) return assess(frame, owner, memory);
		return isIndefinite || (article && cues.kindsOf(head).length > 0) ? stranger(words, false) : null;
	}
	if (cues.is("nobody", head)) return null;
	const endsAsPerson = !cues.endsIn("institutions", words.at(-1)) && words.some((word) => cues.endsIn("persons", word));
	if (endsAsPerson) return stranger(words, false);
	if (words.some(isAcronym)) return stranger(words, true);
	const isInstitution = words.some((word) => cues.endsIn("institutions", word) || cues.kindsOf(word).length > 0);
	if (isInstitution || (!cues.capitalNouns && !isProper)) return assessNoun(content, cues, memory);
	if (!cues.capitalNouns) return stranger(words, !isIndefinite);
	const isCrowd = article === null && words.length === 1 && (isPlural || /(?:en|ern)$/u.test(head.lower));
	return isPlural && isCrowd ? null : stranger(words, article === null && !isCrowd);
}

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
	if (length === 0) return null;
	const phrase = phraseFrom(frame, at + length);
	const lower = tokens[at]?.lower;
	const content = tokens.slice(phrase.from, phrase.to);
	if (lower === "so" && (!isBreak(frame, at - 1) || !content.some(({ isCapital }) => isCapital))) return null;
	if (lower === "nach" && !content.some((token) => cues.endsIn("documents", token))) return null;
	const named = assess(frame, phrase, memory);
	return named && speech(named, positionOf(frame, at, phrase.to - 1), at, phrase.to - 1);
}

/** "Unicef zufolge": the phrase stands before its word. */
function beforeWord(frame: Hearing, at: number, memory: Memory): Speech | null {
	const { tokens, cues } = frame;
	if (tokens[at]?.lower !== "zufolge" || !cues.is("behind", tokens[at])) return null;
	const phrase = phraseUpTo(frame, at);
	const named = phrase && assess(frame, phrase, memory);
	return named && phrase ? speech(named, positionOf(frame, phrase.from, at), phrase.from, at) : null;
}

/** Who governs the verb of saying at a place; pronouns stand for the last speaker. */
function aroundVerb(frame: Hearing, at: number, memory: Memory, last: readonly Named[] | null): Speech | null {
	const { tokens, cues } = frame;
	if (/ing$/u.test(tokens[at]?.lower ?? "") && !cues.capitalNouns) return null;
	const left = skipAdverbs(frame, at - 1, -1);
	const right = skipAdverbs(frame, at + 1, 1);
	const isAuxiliary =
		!cues.capitalNouns && /^(?:is|are|was|were|been|be|being|an?|the)$/u.test(tokens[left]?.lower ?? "");
	if (isAuxiliary) return null;
	for (const place of [left, right]) {
		if (!cues.is("pronouns", tokens[place]) || !last || /^hei|^hie/u.test(tokens[at]?.lower ?? "")) continue;
		const names = last.map(
			(name): Named => ({
				...name,
				named: `${tokens[place]?.text} (${name.named})`,
				certain: name.certain || name.source !== null,
			}),
		);
		const opens = Math.min(place, at) <= 1;
		return {
			names,
			position: opens ? "opening" : place > at ? "aside" : "subject",
			from: Math.min(place, at),
			to: Math.max(place, at),
			pointsBack: false,
		};
	}
	const auxiliary = /^(?:has|have|had|hat|haben|hatte)$/u.test(tokens[left]?.lower ?? "") ? left : left + 1;
	const phrase = phraseUpTo(frame, auxiliary);
	const isPlural = cues.capitalNouns && /en$/u.test(tokens[at]?.lower ?? "");
	const front = phrase && !cues.is("oblique", tokens[phrase.from]) ? assess(frame, phrase, memory, isPlural) : null;
	if (front && phrase) {
		const closes = phrase.from > 0 && frame.lastFigure < phrase.from && frame.lastVerb <= at + 1;
		return speech(front, phrase.from <= 1 ? "opening" : closes ? "closing" : "subject", phrase.from, at);
	}
	const inverted = cues.capitalNouns || isBreak(frame, at - 1);
	if (!inverted || cues.is("oblique", tokens[right])) return null;
	const behind = phraseFrom(frame, right);
	const named = assess(frame, behind, memory, isPlural);
	return named && speech(named, at > 0 && isBreak(frame, at - 1) ? "aside" : "subject", at, behind.to - 1);
}

/** Speakers besides the known ones; a clause whose verb of saying has a known subject is left alone. */
export function strangersOf(
	frame: Frame,
	nominals: readonly Nominal[],
	known: readonly Speech[],
	memory: Memory,
	last: readonly Named[] | null,
): Speech[] {
	const { tokens, cues } = frame;
	const taken = new Uint8Array(tokens.length);
	for (const { from, to } of known) taken.fill(1, from, Math.min(to + 1, tokens.length));
	for (const { first, last } of nominals) taken.fill(1, first, last + 1);
	const hearing: Hearing = { ...frame, taken };
	const spoken = new Set(known.map(({ from }) => clauseOf(frame, from)));
	const out: Speech[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (taken[at]) continue;
		const byCue = behindCue(hearing, at, memory) ?? beforeWord(hearing, at, memory);
		const mayGovern = byCue === null && cues.says(tokens, at, "verbs") && !spoken.has(clauseOf(frame, at));
		const found = byCue ?? (mayGovern ? aroundVerb(hearing, at, memory, last) : null);
		if (!found || taken.subarray(found.from, found.to + 1).includes(1)) continue;
		taken.fill(1, found.from, found.to + 1);
		spoken.add(clauseOf(frame, at));
		out.push(found);
	}
	return out;
}
