// Takes the tokens of a sentence and the names found in it; gives the noun phrases that stand for a source.
// Knows who was named before through the memory; never decides whether a phrase speaks.

import type { KnownName } from "../../registry/find-sources.ts";
import type { Named } from "./credit.ts";
import { type Cues, has } from "./cues.ts";
import type { Memory } from "./memory.ts";
import type { Nominal } from "./nominal.ts";
import { type Base, grow, readsAsVerb } from "./phrase-growth.ts";
import type { Token } from "./tokens.ts";
import { Sign } from "./word.ts";

/** A name with "office" or "Stiftung" in it is no person's. */
const isHouse = (tokens: readonly Token[], cues: Cues): boolean =>
	tokens.some(
		(token) =>
			cues.endsIn("institutions", token) || cues.endsIn("documents", token) || cues.kindsByEnd(token).length > 0,
	);

function nameBases(
	text: string,
	tokens: readonly Token[],
	known: readonly KnownName[],
	cues: Cues,
	memory: Memory,
): Base[] {
	const out: Base[] = [];
	let at = 0;
	for (const { sources, span } of known) {
		while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
		let to = at;
		while (to + 1 < tokens.length && (tokens[to + 1] as Token).start < span.end) to++;
		if (at >= tokens.length || tokens[at]?.inFigure) continue;
		const named = text.slice(span.start, span.end);
		const house = isHouse(tokens.slice(at, to + 1), cues);
		const names = sources.map((source): Named => {
			const is = house ? "house" : memory.isAuthored(source, named) ? "person" : null;
			return { source, named, certain: true, ...(is && { is }) };
		});
		const isTitle = sources.every((source) => memory.isTitle(source, named));
		out.push({ from: at, to, names, isName: true, isTitle });
	}
	return out;
}

/** The article before a noun with its adjectives between, as an index; -1 where none stands. */
function articleBefore(tokens: readonly Token[], noun: number, cues: Cues): number {
	for (let at = noun - 1; at >= 0 && noun - at <= 4; at--) {
		const token = tokens[at];
		if (cues.is("definite", token)) return at;
		if (!token?.isWord || token.inFigure || cues.is("prepositions", token) || cues.is("coordinators", token)) return -1;
	}
	return -1;
}

/** "Laut Geschäftsbericht": behind such words a noun needs no article. */
function isQuoted(tokens: readonly Token[], from: number, noun: number, cues: Cues): boolean {
	for (let at = from - 1; at >= from - 2; at--) {
		if (cues.before(tokens, at) !== from - at) continue;
		if (cues.endsIn("documents", tokens[noun]) || (cues.capitalNouns && !cues.is("beforePapers", tokens[at])))
			return true;
	}
	return false;
}

/** "the study of the University of Bern", "die Behörde für Statistik": another one than the one named before. */
export function hasOwner(tokens: readonly Token[], noun: number, cues: Cues): boolean {
	const next = tokens[noun + 1];
	if (!cues.is("owners", next) && !cues.is("commissions", next)) return false;
	const after = cues.is("definite", tokens[noun + 2]) || cues.is("indefinite", tokens[noun + 2]) ? noun + 3 : noun + 2;
	return tokens[after]?.isCapital === true && !tokens[after]?.inFigure && !cues.is("locatives", next);
}

/** "The Authority says": short for a name, with its capital. */
const isTitle = (tokens: readonly Token[], at: number, { capitalNouns, is }: Cues): boolean =>
	!capitalNouns && is("definite", tokens[at - 1]) && tokens[at]?.isCapital === true && !tokens[at + 1]?.isCapital;

/** Whom "its" means: the name that opens the sentence, or one right before: ", the directorate promises in its report". */
function subjectBefore(named: readonly Base[], article: number): Base | null {
	const [opener] = named;
	if (opener && opener.from <= MOST_BEFORE_OPENER && opener.to < article) return opener;
	return named.findLast(({ to }) => to < article && article - to <= MOST_TO_SUBJECT) ?? null;
}

const MOST_BEFORE_OPENER = 2;

/** "According to its annual report, the NIS", "Laut ihrem Bericht nahm die Stiftung": the name right behind, where none opens the sentence. */
function subjectBehind(tokens: readonly Token[], [opener]: readonly Base[], noun: number, cues: Cues): Base | null {
	if (!opener || opener.from <= noun || opener.from - noun > MOST_TO_SUBJECT || noun > MOST_IN_OPENING) return null;
	const between = tokens.slice(noun + 1, opener.from);
	return between.some((token) => token.inFigure || cues.is("prepositions", token)) ? null : opener;
}

const MOST_TO_SUBJECT = 4;
const MOST_IN_OPENING = 6;

/** "Laut der Stadtwahlleitung", where the Stadtwahlleitung Wallstedt is on record; "the charity Fair Fold" is another. */
function shortAt(
	tokens: readonly Token[],
	at: number,
	cues: Cues,
	{ shortFor }: Memory,
): { readonly names: readonly Named[]; readonly ends: boolean } | null {
	const [token, next] = [tokens[at], tokens[at + 1]];
	const short = token ? shortFor(token.lower) : null;
	if (!token || !short || (short.what !== "kind" && cues.is("documents", token))) return null;
	if (short.what === "title" && !cues.endsIn("documents", token)) return null;
	// "The prisons" are no Prisons Inspectorate; a Stadtwahlleitung is the Stadtwahlleitung Wallstedt.
	if (short.what === "opening" && (!cues.capitalNouns || cues.isSeat(token))) return null;
	const isOther = next?.isCapital && !next.inFigure && !short.names.some((name) => name.includes(next.text));
	const names = short.sources.map((source) => ({ source, named: token.text, certain: true }));
	return isOther ? null : { names, ends: short.what === "house" };
}

/** "Ridgeline interviewed 812", after "a poll by Ridgeline Research": the proper word of a name, alone and without article. */
function properAt(tokens: readonly Token[], at: number, cues: Cues, memory: Memory): readonly Named[] | null {
	const token = tokens[at];
	if (cues.capitalNouns || !token?.isCapital || token.inFigure || token.text.length < SHORTEST_PROPER) return null;
	if (tokens[at - 1]?.isCapital || tokens[at + 1]?.isCapital || cues.is("definite", tokens[at - 1])) return null;
	return cues.isCommon(token) ? null : memory.properFor(token.text);
}

const SHORTEST_PROPER = 5;

/** A word with the capital that nouns have, or a title. */
function mayBeNoun(tokens: readonly Token[], at: number, cues: Cues): boolean {
	const token = tokens[at] as Token;
	return token.isWord && !token.inFigure && (token.isCapital === cues.capitalNouns || isTitle(tokens, at, cues));
}

/** Nouns that stand for somebody named before; whom nobody named is left to the strangers. */
function nounBases(tokens: readonly Token[], named: readonly Base[], cues: Cues, memory: Memory): Base[] {
	const out: Base[] = [];
	const afterName = new Set(named.map(({ to }) => to));
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		const proper = properAt(tokens, at, cues, memory);
		if (proper) out.push({ from: at, to: at, names: proper, isName: true });
		if (proper || !mayBeNoun(tokens, at, cues)) continue;
		// What the word itself tells comes first: few words stand for anybody.
		const kinds = cues.kindsOf(token);
		const isNoun = kinds.length > 0 || has(token, Sign.institution | Sign.document);
		const called = shortAt(tokens, at, cues, memory);
		// "Im Kanton Sarnegg" names no Gemeindeverband Sarnegg: where a place may close a name, its last word must be a house's.
		const isPlace = called?.ends === true && cues.capitalNouns && !isNoun;
		const short = isPlace ? null : (called?.names ?? null);
		const article = isNoun || short ? articleBefore(tokens, at, cues) : -1;
		if (article < 0 && !isQuoted(tokens, at, at, cues)) continue;
		if (afterName.has(at - 1) || (!cues.capitalNouns && readsAsVerb(tokens, at, cues))) continue;
		if (hasOwner(tokens, at, cues) && !short) continue;
		const isPossessive = cues.is("possessives", tokens[article]);
		// Where nobody is named, "the board ... in its report" means the board.
		const subject = isPossessive
			? (subjectBefore(named.length > 0 ? named : out, article) ?? subjectBehind(tokens, named, at, cues))
			: null;
		// "Nach ihren Zahlen", "its report", and nobody is named in the sentence: whoever was named last.
		const isOwn = isPossessive && (isQuoted(tokens, article, at, cues) || article <= 1);
		const isPerson = cues.is("personPronouns", tokens[article]);
		const owner = subject?.names ?? (isOwn && cues.endsIn("documents", token) ? memory.lastNamed(isPerson) : null);
		const names = owner ?? memory.lastCalled(token.lower, kinds) ?? short;
		if (names === null) continue;
		const is = cues.endsIn("institutions", token) ? ({ is: "house" } as const) : {};
		out.push({
			from: at,
			to: at,
			names: names.map((name): Named => ({ ...name, named: token.text, ...is })),
			isName: false,
		});
	}
	return out;
}

const joins = (token: Token | undefined, cues: Cues): boolean => token?.text === "&" || cues.is("coordinators", token);

const mergeNames = (a: readonly Named[], b: readonly Named[]): readonly Named[] => [
	...a,
	...b.filter((one) => !a.some((other) => other.source === one.source)),
];

/** Phrases that overlap are one; a name in one outweighs a mere noun. "The NIS and the ministry" is one as well. */
function join(tokens: readonly Token[], nominals: readonly Nominal[], cues: Cues): Nominal[] {
	const out: Nominal[] = [];
	for (const next of nominals) {
		const last = out.at(-1);
		if (last && next.first <= last.last) {
			const names =
				last.isName === next.isName ? mergeNames(last.names, next.names) : (last.isName ? last : next).names;
			const outer = next.first < last.first ? next : last;
			const span = { first: Math.min(last.first, next.first), last: Math.max(last.last, next.last) };
			out[out.length - 1] = { ...outer, ...span, names, isName: last.isName || next.isName };
		} else if (last && next.first === last.last + 2 && joins(tokens[last.last + 1], cues) && next.head !== "other")
			out[out.length - 1] = { ...last, last: next.last, names: mergeNames(last.names, next.names) };
		else out.push(next);
	}
	return out;
}

/** In order, none overlapping. Names in figures are no names. Linear: each phrase grows a bounded number of words. */
export function readNominals(
	text: string,
	tokens: readonly Token[],
	known: readonly KnownName[],
	cues: Cues,
	memory: Memory,
): Nominal[] {
	const named = nameBases(text, tokens, known, cues, memory);
	const covered = (at: number): boolean => named.some(({ from, to }) => from <= at && at <= to);
	const others = nounBases(tokens, named, cues, memory).filter(({ from, isName }) => !isName || !covered(from));
	const bases = [...named, ...others];
	const grown = bases.sort((a, b) => a.from - b.from).map((base) => grow(tokens, base, cues));
	return join(tokens, grown, cues);
}
