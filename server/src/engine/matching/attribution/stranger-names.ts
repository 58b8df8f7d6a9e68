// Takes a noun phrase nobody knows; gives whom it names: somebody for certain, perhaps, or nobody.
// Unsure of people and of nouns that may mean anyone; "experts" and "estimates" name nobody.

import type { Named } from "./credit.ts";
import type { Cues } from "./cues.ts";
import { type Frame, isBreak } from "./frame.ts";
import type { Institution } from "./kinship.ts";
import type { Memory } from "./memory.ts";
import type { Token } from "./tokens.ts";

/** Tokens of a noun phrase, half-open. */
export interface Phrase {
	readonly from: number;
	readonly to: number;
}

/** A sentence with the tokens that others have read already: no stranger is made of those. */
export interface Hearing extends Frame {
	readonly taken: Uint8Array;
}

const LONGEST_PHRASE = 12;
const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,}/u.test(text);
const isPossessive = (token: Token | undefined): boolean => ["'s", "’s", "'", "’"].includes(token?.lower ?? "");

export const isArticle = (cues: Cues, token: Token | undefined): boolean =>
	cues.is("definite", token) || cues.is("indefinite", token);

/** Portuguese "a" is an article as well, unlike "vom", which holds one: at a phrase's start it opens it. */
const isPreposition = (cues: Cues, token: Token): boolean =>
	cues.is("prepositions", token) && (cues.is("oblique", token) || !cues.is("definite", token));

/** "The state police", "die beauftragte Behörde": right behind an article stands no verb. */
function isVerbAt({ tokens, cues }: Frame, at: number): boolean {
	const isInPhrase = isArticle(cues, tokens[at - 1]) && (!cues.capitalNouns || tokens[at + 1]?.isCapital === true);
	return cues.isVerb(tokens[at]) && !isInPhrase;
}

/** Forward from a token to the end of the noun phrase that starts there: articles, adjectives, names, owners. */
export function phraseFrom(frame: Hearing, from: number): Phrase {
	const { tokens, cues } = frame;
	let to = from;
	let named = false;
	while (to < tokens.length && to - from < LONGEST_PHRASE) {
		const token = tokens[to] as Token;
		if (token.inFigure || frame.taken[to] || isVerbAt(frame, to)) break;
		const links =
			cues.is("owners", token) || isArticle(cues, token) || isPossessive(token) || cues.is("commissions", token);
		const goesOn = links || cues.is("coordinators", token);
		if (named && goesOn) {
			const next = isArticle(cues, tokens[to + 1]) ? to + 2 : to + 1;
			if (!isPossessive(token) && !(tokens[next]?.isCapital && !tokens[next]?.inFigure)) break;
			if (cues.is("partings", token)) break;
		} else if (!token.isWord || isPreposition(cues, token) || cues.is("subordinators", token)) break;
		if (named && cues.capitalNouns && !token.isCapital && !links) break;
		named ||= token.isCapital || (!cues.capitalNouns && !isArticle(cues, token));
		to++;
	}
	return { from, to };
}

/** Back from a token to the start of its phrase; null where that is not where the clause starts. */
export function phraseUpTo(frame: Hearing, to: number): Phrase | null {
	const { tokens, cues } = frame;
	let from = to;
	let closed = 0;
	while (from > 0 && to - from < LONGEST_PHRASE) {
		const token = tokens[from - 1] as Token;
		if (token.text === ")") closed++;
		if (token.text === "(" && --closed < 0) break;
		if (isBreak(frame, from - 1) || cues.is("subordinators", token)) break;
		if (cues.is("coordinators", token) && !tokens[from - 2]?.isCapital) break;
		if (token.inFigure || frame.taken[from - 1] || isVerbAt(frame, from - 1)) return null;
		const hangs = cues.is("owners", token) || cues.is("within", token);
		if (cues.is("prepositions", token) && !(hangs && from - 1 > 0 && tokens[from - 2]?.isWord)) return null;
		from--;
	}
	return from < to && closed <= 0 ? { from, to } : null;
}

const stranger = (words: readonly Token[], certain: boolean): Named => ({
	source: null,
	named: words.map(({ text }) => text).join(" "),
	certain,
});

/** What a phrase is made of, once its article is off. */
interface Content {
	readonly words: readonly Token[];
	/** The words up to the first that hangs on the noun: "Ministry" of "Ministry of Defence", "officials" of "officials in Seoul". */
	readonly core: readonly Token[];
	readonly head: Token;
	readonly article: Token | null;
	readonly isIndefinite: boolean;
	/** Some word with a capital that is not only a sentence's first. */
	readonly isProper: boolean;
	/** Words that tell which one of its kind: names, places, owners. */
	readonly proper: readonly Token[];
}

/** A sentence's first word has a capital anyway; "Ukraine's" and "Ukrainian" tell that it is a name. */
function isNameAtStart({ tokens, cues }: Frame): boolean {
	const [first, second] = tokens;
	return first?.isCapital === true && !cues.isCommon(first) && (isPossessive(second) || cues.isOfPlace(first));
}

/** "the service of Ukraine", "Polizei des Kantons Bern": capitals behind an owner's word; "in Seoul" tells no owner. */
function ownersIn({ cues }: Frame, words: readonly Token[], from: number): Token[] {
	const links = words.slice(from).some((word) => cues.is("genitives", word));
	return links ? words.slice(from).filter(({ isCapital }) => isCapital) : [];
}

function propersOf(frame: Frame, core: readonly Token[], head: Token): Token[] {
	const { tokens, cues } = frame;
	if (cues.capitalNouns)
		return core.filter((word) => cues.isOfPlace(word) && (word !== head || !cues.endsIn("institutions", word)));
	return core.filter(
		(word) => isAcronym(word) || (word.isCapital && (word !== tokens[0] || isNameAtStart(frame)) && word !== head),
	);
}

/** The first noun where nouns have capitals; "Lokale" of "Lokale Behörden" has its own from the sentence. */
function capitalHead(core: readonly Token[], tokens: readonly Token[], cues: Cues): Token | undefined {
	const [first, second] = core.filter(({ isCapital }) => isCapital);
	const isAdjective = first === tokens[0] && cues.endsAsAdjective(first) && !cues.endsIn("institutions", first);
	return isAdjective && second ? second : first;
}

function contentOf(frame: Frame, { from, to }: Phrase): Content | null {
	const { tokens, cues } = frame;
	const all = tokens.slice(from, to).filter((token) => token.isWord && !cues.is("pronouns", token));
	const article = isArticle(cues, all[0]) ? (all[0] ?? null) : null;
	const words = article ? all.slice(1) : all;
	const hanging = words.findIndex((word, at) => at > 0 && (cues.is("owners", word) || cues.is("prepositions", word)));
	const core = hanging < 0 ? words : words.slice(0, hanging);
	const head = cues.capitalNouns ? capitalHead(core, tokens, cues) : core.at(-1);
	if (!head || core.every((word) => cues.isCommon(word))) return null;
	const atStart = isNameAtStart(frame);
	const isProper = core.some((word) => isAcronym(word) || (word.isCapital && (word !== tokens[0] || atStart)));
	const isIndefinite = article !== null && cues.is("indefinite", article);
	const proper = [...propersOf(frame, core, head), ...ownersIn(frame, words, core.length)];
	return { words, core, head, article, isIndefinite, isProper, proper };
}

/** The name of somebody heard before: "Meier" is Anna Meier of the water board. */
function heardBefore({ core: words, article }: Content, cues: Cues, memory: Memory): Named | null {
	const last = words.at(-1);
	if (!last?.isCapital || article || words.length > 2 || cues.endsIn("documents", last)) return null;
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

/** What the registry is asked about an institution: its nouns, and the words that tell which one it is. */
function institutionOf({ core, proper }: Content, cues: Cues): Institution {
	const nouns = core.filter((word) => cues.endsIn("institutions", word) || cues.kindsByEnd(word).length > 0);
	const lower = (words: readonly Token[]): string[] => words.map((word) => word.lower);
	return {
		nouns: lower(nouns.slice(-1)),
		kinds: nouns.flatMap(cues.kindsByEnd),
		proper: lower(proper),
		others: lower(core.filter((word) => word !== nouns.at(-1) && !proper.includes(word))),
	};
}

/** A common noun that may be anybody's: an institution is somebody for certain unless the registry has one like it. */
function assessNoun(content: Content, cues: Cues, memory: Memory): Named | null {
	const { words, core, head, article, isIndefinite, isProper } = content;
	const isInstitution = core.some((word) => cues.endsIn("institutions", word) || cues.kindsOf(word).length > 0);
	const mayBeName = core.length === 1 && head.isCapital && !/s$/u.test(head.lower);
	if (!isInstitution) return article || isProper || mayBeName ? stranger(words, false) : null;
	const isBare = !cues.capitalNouns && !isProper;
	if (isBare && !article && /s$/u.test(head.lower) && !cues.is("institutions", head)) return null;
	if (isIndefinite) return stranger(words, false);
	const perhaps = memory.mayBeKnown(institutionOf(content, cues));
	if (perhaps === null || perhaps.length === 0) return stranger(words, perhaps !== null);
	// "The agency" is whichever was spoken of; "der Mieterverband" and "the Lenn agency" tell which.
	const isCompound = cues.capitalNouns && !cues.is("institutions", head) && cues.kindsOf(head).length === 0;
	const tellsWhich = content.proper.length > 0 || isCompound;
	return { ...stranger(words, false), ...(tellsWhich && { perhaps }) };
}

/** "President Zelensky" speaks for no source on record unless one is a government, or tells not what it is. */
function isForeignStatesman({ core, isIndefinite }: Content, cues: Cues, memory: Memory): boolean {
	const title = core.findIndex((word) => cues.is("statesmen", word));
	const isNamed = title >= 0 && core[title + 1]?.isCapital === true;
	return isNamed && !isIndefinite && !memory.hasKind(LED_BY_STATESMEN);
}

/** Kinds of sources that a president or a minister may speak for; null: kind unknown. */
const LED_BY_STATESMEN: readonly (string | null)[] = [
	...["government", "ministry", "person", "organisation", "organization", "association", "company", "party", "club"],
	...["university", "bank", "court", "foundation", "ngo", "parliament"],
	null,
];

/** "The foreign minister", without a name: an office that only a state has, and no source on record is of one. */
function isOtherMinister({ head, article }: Content, cues: Cues, memory: Memory): boolean {
	const isKnown = cues.is("definite", article ?? undefined) && !cues.is("possessives", article ?? undefined);
	return isKnown && cues.endsIn("ministers", head) && !memory.hasKind(["government", "ministry", "person", null]);
}

/** Whom an unknown phrase names; null where it names nobody. */
export function assess(frame: Hearing, phrase: Phrase, memory: Memory, isPlural = false): Named | null {
	const { cues } = frame;
	const content = contentOf(frame, phrase);
	if (content === null) return null;
	const { words, core, head, article, isIndefinite, isProper } = content;
	const heard = heardBefore(content, cues, memory);
	if (heard) return heard;
	if (cues.endsIn("documents", head) && cues.capitalNouns) {
		const owner = ownerOf(frame, phrase, head);
		if (owner) return assess(frame, owner, memory);
		return isIndefinite || (article && cues.kindsOf(head).length > 0) ? stranger(words, false) : null;
	}
	const isOfPlace = content.proper.length > 0 && cues.kindsByEnd(head).length > 0;
	if (cues.is("nobody", head) && (cues.capitalNouns ? !isOfPlace : !isProper)) {
		const belongs = words.slice(core.length).some((word) => isAcronym(word) || cues.endsIn("institutions", word));
		return belongs ? stranger(words, false) : null;
	}
	const endsAsPerson = !cues.endsIn("institutions", core.at(-1)) && core.some((word) => cues.endsIn("persons", word));
	if (endsAsPerson) {
		const isOther = isForeignStatesman(content, cues, memory) || isOtherMinister(content, cues, memory);
		return stranger(words, isOther || core.some(isAcronym));
	}
	// "Paris said": whichever of its offices did may well be on record.
	if (core.length === 1 && cues.isSeat(head)) return stranger(words, false);
	if (core.some(isAcronym)) return stranger(words, true);
	const isInstitution = core.some((word) => cues.endsIn("institutions", word) || cues.kindsOf(word).length > 0);
	if (isInstitution || (!cues.capitalNouns && !isProper)) return assessNoun(content, cues, memory);
	if (!cues.capitalNouns) return stranger(words, !isIndefinite);
	const isCrowd = article === null && core.length === 1 && (isPlural || cues.isPlural(head));
	// "Hohe Mieten" is nobody's name.
	const isName = article === null && !isCrowd && !cues.isInflected(core[0]);
	return isPlural && isCrowd ? null : stranger(words, isName);
}

/** An institution or what one put out: it counts for something even where it does not speak ("the city wants 12"). */
export function isWeighty(frame: Frame, phrase: Phrase): boolean {
	const { cues } = frame;
	const content = contentOf(frame, phrase);
	return (content?.core ?? []).some(
		(word) => isAcronym(word) || cues.endsIn("institutions", word) || cues.endsIn("documents", word),
	);
}
