// Takes a sentence; gives the speakers in it that the registry does not know: "according to the Ministry of Defence".
// Says nobody where the words name nobody ("experts say"), and is unsure of people and of nouns that may mean anyone.

import type { Named } from "./credit.ts";
import type { Cues } from "./cues.ts";
import { clauseOf, type Frame, isBreak, positionOf, skipAdverbs } from "./frame.ts";
import type { Memory } from "./memory.ts";
import type { Position, Speech } from "./speech.ts";
import type { Token } from "./tokens.ts";

/** Tokens of a noun phrase, half-open. */
interface Phrase {
	readonly from: number;
	readonly to: number;
}

const LONGEST_PHRASE = 12;
const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,}/u.test(text);
const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === "’s";

const isArticle = (cues: Cues, token: Token | undefined): boolean =>
	cues.is("definite", token) || cues.is("indefinite", token);

/** Forward from a token to the end of the noun phrase that starts there: articles, adjectives, names, owners. */
function phraseFrom(frame: Frame, from: number): Phrase {
	const { tokens, cues } = frame;
	let to = from;
	let named = false;
	while (to < tokens.length && to - from < LONGEST_PHRASE) {
		const token = tokens[to] as Token;
		if (token.inFigure || cues.isVerb(token)) break;
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
function phraseUpTo(frame: Frame, to: number): Phrase | null {
	const { tokens, cues } = frame;
	let from = to;
	while (from > 0 && to - from < LONGEST_PHRASE) {
		const token = tokens[from - 1] as Token;
		if (isBreak(frame, from - 1) || cues.is("subordinators", token)) break;
		if (cues.is("coordinators", token) && !tokens[from - 2]?.isCapital) break;
		if (token.inFigure || cues.isVerb(token)) return null;
		if (cues.is("prepositions", token) && !cues.is("owners", token)) return null;
		from--;
	}
	return from < to ? { from, to } : null;
}

/** Whom an unknown phrase names; null where it names nobody. */
function assess(frame: Frame, { from, to }: Phrase, memory: Memory): Named | null {
	const { cues } = frame;
	const words = frame.tokens.slice(from, to).filter(({ isWord }) => isWord);
	const article = isArticle(cues, words[0]) ? words[0] : null;
	const content = article ? words.slice(1) : words;
	const head = cues.capitalNouns
		? content.find(({ isCapital }) => isCapital)
		: (content.findLast(({ isCapital }) => !isCapital) ?? content.at(-1));
	const last = content.at(-1);
	if (!head || !last) return null;
	const named = content.map(({ text }) => text).join(" ");
	const stranger = (certain: boolean): Named => ({ source: null, named, certain });
	const known = memory.lastCalled(last.lower, [])?.[0];
	if (known && last.isCapital && !article && content.length <= 2) return { ...known, named };
	if (cues.is("nobody", head)) return null;
	const capitals = content.filter((token) => token.isCapital && !(token === frame.tokens[0] && content.length === 1));
	const isIndefinite = article !== null && cues.is("indefinite", article);
	if (content.some((token) => cues.endsIn("persons", token))) return stranger(false);
	if (content.some((token) => isAcronym(token))) return stranger(true);
	if (content.some((token) => cues.endsIn("institutions", token))) return stranger(!isIndefinite);
	if (cues.capitalNouns)
		return (
			owned(frame, content, head, memory) ??
			(cues.endsIn("documents", head) ? paper(isIndefinite, named) : stranger(article === null))
		);
	if (capitals.length > 0) return stranger(!isIndefinite && !/^(?:mr|ms|mrs|dr)$/u.test(content[0]?.lower ?? ""));
	if (cues.endsIn("documents", head) || cues.kindsOf(head).length > 0) return article ? stranger(false) : null;
	return article ? stranger(false) : null;
}

/** "einem Bericht" may be the very one on record; "Angaben" alone are nobody's. */
const paper = (isIndefinite: boolean, named: string): Named | null =>
	isIndefinite ? { source: null, named, certain: false } : null;

/** "Angaben des Ministeriums", "Angaben von Beobachtern": the owner decides. */
function owned(frame: Frame, content: readonly Token[], head: Token, memory: Memory): Named | null {
	if (!frame.cues.endsIn("documents", head)) return null;
	const at = frame.tokens.indexOf(head) + 1;
	const isOwned = frame.cues.is("owners", frame.tokens[at]) && content.at(-1) !== head;
	if (!isOwned) return null;
	const start = frame.cues.is("definite", frame.tokens[at]) ? at : at + 1;
	const owner = phraseFrom(frame, frame.cues.is("prepositions", frame.tokens[at]) ? at + 1 : start);
	return assess(frame, owner, memory);
}

const speech = (named: Named, position: Position, from: number, to: number): Speech => ({
	names: [named],
	position,
	from,
	to,
	pointsBack: false,
});

/** "according to X", "laut X", "nach Angaben von X" with an X on no record. */
function behindCue(frame: Frame, at: number, memory: Memory): Speech | null {
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

/** Who governs the verb of saying at a place; pronouns stand for the last speaker. */
function aroundVerb(frame: Frame, at: number, memory: Memory, last: readonly Named[] | null): Speech | null {
	const { tokens, cues } = frame;
	if (/ing$/u.test(tokens[at]?.lower ?? "") && !cues.capitalNouns) return null;
	const left = skipAdverbs(frame, at - 1, -1);
	const right = skipAdverbs(frame, at + 1, 1);
	const isAuxiliary =
		!cues.capitalNouns && /^(?:is|are|was|were|been|be|being|an?|the)$/u.test(tokens[left]?.lower ?? "");
	if (isAuxiliary) return null;
	for (const place of [left, right]) {
		if (!cues.is("pronouns", tokens[place]) || !last || /^hei|^hie/u.test(tokens[at]?.lower ?? "")) continue;
		const names = last.map((name): Named => ({ ...name, named: `${tokens[place]?.text} (${name.named})` }));
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
	const front = phrase && !cues.is("oblique", tokens[phrase.from]) ? assess(frame, phrase, memory) : null;
	if (front && phrase) {
		const closes = phrase.from > 0 && frame.lastFigure < phrase.from && frame.lastVerb <= at + 1;
		return speech(front, phrase.from <= 1 ? "opening" : closes ? "closing" : "subject", phrase.from, at);
	}
	const inverted = cues.capitalNouns || isBreak(frame, at - 1);
	if (!inverted || cues.is("oblique", tokens[right])) return null;
	const behind = phraseFrom(frame, right);
	const named = assess(frame, behind, memory);
	return named && speech(named, at > 0 && isBreak(frame, at - 1) ? "aside" : "subject", at, behind.to - 1);
}

/** Speakers besides the known ones; a clause whose verb of saying has a known subject is left alone. */
export function strangersOf(
	frame: Frame,
	known: readonly Speech[],
	memory: Memory,
	last: readonly Named[] | null,
): Speech[] {
	const { tokens, cues } = frame;
	const taken = new Uint8Array(tokens.length);
	for (const { from, to } of known) taken.fill(1, from, Math.min(to + 1, tokens.length));
	const spoken = new Set(known.map(({ from }) => clauseOf(frame, from)));
	const out: Speech[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (taken[at]) continue;
		const byCue = behindCue(frame, at, memory);
		const mayGovern = byCue === null && cues.is("verbs", tokens[at]) && !spoken.has(clauseOf(frame, at));
		const found = byCue ?? (mayGovern ? aroundVerb(frame, at, memory, last) : null);
		if (!found || taken.subarray(found.from, found.to + 1).includes(1)) continue;
		taken.fill(1, found.from, found.to + 1);
		spoken.add(clauseOf(frame, at));
		out.push(found);
	}
	return out;
}
