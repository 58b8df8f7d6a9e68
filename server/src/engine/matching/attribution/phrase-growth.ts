// Takes a name or noun that stands for a source; gives the whole phrase around it: titles, owners, papers, people.
// Never decides whether the phrase speaks.
import type { Cues } from "./cues.ts";
import type { Nominal } from "./nominal.ts";
import { isYear, type Token } from "./tokens.ts";

/** A name, or a noun that stands for one, before anything is grown around it. Token indexes, both included. */
export interface Base {
	readonly from: number;
	readonly to: number;
	readonly names: Nominal["names"];
	readonly isName: boolean;
	/** The name of a paper itself: "in Load Paths". */
	readonly isTitle?: boolean;
}

/** Adjectives and titles before a name; more are another phrase. */
const MOST_MODIFIERS = 8;

const QUOTE = /^["“”„«»‹›‚‘’']$/u;

/** The noun of "its latest annual report": "its board reports" has an ending, "its members report" a plural. */
export function isPossessed(tokens: readonly Token[], at: number, cues: Cues): boolean {
	const isVerbForm = cues.isThirdPerson(tokens[at]) || cues.isThirdPerson(tokens[at - 1]);
	if (isVerbForm || !cues.endsIn("documents", tokens[at])) return false;
	return [2, 3].some((steps) => cues.is("possessives", tokens[at - steps]));
}

/** "the board reports 31": after a noun, "reports" is one only where a verb or an owner follows; after an article, or "the same", always. */
export const readsAsVerb = (tokens: readonly Token[], at: number, cues: Cues): boolean =>
	cues.isVerb(tokens[at]) &&
	!cues.is("definite", tokens[at - 1]) &&
	!(cues.isCommon(tokens[at - 1]) && cues.is("definite", tokens[at - 2])) &&
	!isPossessed(tokens, at, cues) &&
	!cues.isVerb(tokens[at + 1]) &&
	(!cues.is("owners", tokens[at + 1]) || cues.is("locatives", tokens[at + 1]));

/** The phrase is grown in place: every step moves an edge outwards, so the loops end with the sentence. */
interface Growth {
	first: number;
	last: number;
	head: Nominal["head"];
	article: Token | null;
}

const PAPERS: readonly string[] = ["study", "report", "dataset"];

/** What a noun makes of the phrase it heads; null where it is neither paper nor person. */
function headOf(token: Token | undefined, cues: Cues): "document" | "person" | null {
	if (cues.endsIn("persons", token)) return "person";
	if (cues.endsIn("documents", token)) return "document";
	return cues.kindsOf(token).some((kind) => PAPERS.includes(kind)) ? "document" : null;
}

function isModifier(token: Token | undefined, cues: Cues): boolean {
	if (!token || token.inFigure) return false;
	if (token.lower === "'s" || token.lower === "’s" || QUOTE.test(token.text)) return true;
	const stops = [
		"prepositions",
		"definite",
		"indefinite",
		"coordinators",
		"subordinators",
		"pronouns",
		"owners",
		"adverbs",
		"beforeAtBreak",
	] as const;
	return token.isWord && !cues.isVerb(token) && !stops.some((list) => cues.is(list, token));
}

/** Back over titles and adjectives, then the article. */
function growOverModifiers(tokens: readonly Token[], growth: Growth, cues: Cues): void {
	// Behind "its" no word is a verb: "its own count".
	const isOwned = (): boolean =>
		cues.is("possessives", tokens[growth.first - 2]) && tokens[growth.first - 1]?.inFigure === false;
	for (let steps = 0; steps < MOST_MODIFIERS && (isModifier(tokens[growth.first - 1], cues) || isOwned()); steps++) {
		growth.first--;
		if (growth.head === "source") growth.head = headOf(tokens[growth.first], cues) ?? "source";
	}
	const before = tokens[growth.first - 1];
	const isArticle = cues.is("definite", before) || cues.is("indefinite", before);
	growth.article = isArticle && before ? before : null;
	if (isArticle) growth.first--;
}

/** A full name ("Anna Meier"), as the index of its first word; -1 where no two capitals stand in a row. */
function fullNameBefore(tokens: readonly Token[], end: number, cues: Cues): number {
	let first = end;
	const isName = (token: Token | undefined): boolean =>
		token?.isCapital === true && !token.inFigure && !cues.isCommon(token);
	while (first > 0 && end - first < 4 && isName(tokens[first - 1])) first--;
	return tokens[end]?.isCapital && first < end ? first : -1;
}

/** "a poll of 1,150 households by the NIS": the poll, behind which its sample stands. */
function behindSample(tokens: readonly Token[], end: number, cues: Cues): number {
	for (let at = end - 1; at > end - 4; at--)
		if (tokens[at]?.inFigure && cues.is("prepositions", tokens[at - 1]))
			return headOf(tokens[at - 2], cues) === "document" ? at - 2 : end;
	return end;
}

/** What is owned: the noun before the link, or before a participle between them ("figures published by the NIS"). */
function ownedBefore(tokens: readonly Token[], link: number, cues: Cues): number {
	const isAgent = cues.is("agents", tokens[link]) && !cues.capitalNouns;
	// "Reports filed with the NIS": whoever made them.
	const isMade = isAgent || (!cues.capitalNouns && headOf(tokens[link - 2], cues) === "document");
	const isParticiple = cues.isVerb(tokens[link - 1]) && (isAgent || !cues.is("finite", tokens[link - 1]));
	const behindParticiple = isMade && isParticiple && headOf(tokens[link - 1], cues) === null;
	const at = behindParticiple ? link - 2 : isAgent ? behindSample(tokens, link - 1, cues) : link - 1;
	const owned = tokens[at];
	if (!owned?.isWord || owned.inFigure || cues.isCommon(owned) || cues.is("prepositions", owned)) return -1;
	// "Anna Meier reports in her study": she reports, and her study owns none.
	if (!cues.capitalNouns && tokens[at - 1]?.isCapital && readsAsVerb(tokens, at, cues)) return -1;
	return cues.capitalNouns && !owned.isCapital ? -1 : at;
}

/** From "of the NIS" to "the figures of the NIS"; false where nothing owns it, or something that cannot speak. */
function growOverOwner(tokens: readonly Token[], growth: Growth, cues: Cues): boolean {
	const link = growth.article && cues.is("owners", growth.article) ? growth.first : growth.first - 1;
	const isFor = cues.is("commissions", tokens[link]);
	const at = isFor || cues.is("owners", tokens[link]) ? ownedBefore(tokens, link, cues) : -1;
	const owned = tokens[at];
	if (!owned) return false;
	const fullName = fullNameBefore(tokens, at, cues);
	const head = headOf(owned, cues) ?? (fullName >= 0 ? "person" : null);
	if (isFor && head === null) return false;
	if (head === null) {
		// "Nordkorea der Stiftung zufolge": the article is the dative of the word behind, and owns nothing.
		const isDative = cues.is("behind", tokens[growth.last + 1]);
		if (isDative || !cues.is("genitives", tokens[link]) || cues.isVerb(owned)) return false;
		growth.head = "other";
		growth.first = at;
		return true;
	}
	growth.first = fullName >= 0 && head === "person" ? fullName : at;
	growth.head = head;
	return true;
}

/** "Anna Meier, head of the water board": the person belongs to the phrase. */
function growOverBearer(tokens: readonly Token[], growth: Growth, cues: Cues): boolean {
	if (growth.head !== "person" || tokens[growth.first - 1]?.text !== ",") return false;
	const bearer = fullNameBefore(tokens, growth.first - 2, cues);
	// "Destroyed by Storm Hesper, engineers at the board concluded": several are not one.
	const noun = tokens.slice(growth.first, growth.last + 1).find((token) => cues.endsIn("persons", token));
	const areMany = !cues.capitalNouns && /[^s]s$/u.test(noun?.lower ?? "");
	if (bearer < 0 || areMany) return false;
	growth.first = bearer;
	growth.article = null;
	return true;
}

/** From its comma to whom it tells of: "who has led", "who runs the school kitchens for", "die seit Jahren". */
const LONGEST_RELATIVE = 7;

/** "Anna Meier runs the water board", "Meier, die das Wasseramt leitet": who leads a source speaks for it. */
function growOverLeader(tokens: readonly Token[], growth: Growth, cues: Cues): void {
	let relative = growth.first - 1;
	while (relative > growth.first - LONGEST_RELATIVE && tokens[relative - 1]?.text !== ",") relative--;
	const isRelative = tokens[relative - 1]?.text === "," && !tokens[relative]?.isCapital && tokens[relative]?.isWord;
	const leads = (at: number): boolean => cues.is("leads", tokens[at]);
	// "Who runs nutrition services for the district"
	const far = isRelative && !cues.capitalNouns && cues.is("owners", tokens[growth.first - 1]) ? relative + 1 : -1;
	const near = isRelative && cues.capitalNouns ? growth.last + 1 : growth.first - 1;
	const verb = leads(near) ? near : far;
	if (!leads(verb)) return;
	const end = isRelative ? relative - 2 : growth.first - 2;
	const fullName = fullNameBefore(tokens, end, cues);
	const isName = tokens[end]?.isCapital && !cues.isCommon(tokens[end]);
	const bearer = fullName >= 0 ? fullName : isRelative && isName ? end : -1;
	if (bearer < 0) return;
	growth.head = "person";
	growth.first = bearer;
	growth.last = Math.max(growth.last, verb);
	if (tokens[growth.last + 1]?.text === "," && isRelative) growth.last++;
}

/** "vom Amt erhobene Daten", "die von der Stiftung im Mai veröffentlichte Studie": the paper stands behind its maker. */
function growOverMade(tokens: readonly Token[], growth: Growth, cues: Cues): void {
	const maker = cues.is("agents", growth.article ?? undefined) || cues.is("agents", tokens[growth.first - 1]);
	if (!cues.capitalNouns || !maker || growth.head === "other") return;
	const end = growth.last + MOST_MODIFIERS;
	for (let at = growth.last + 1; at <= end && cues.isInflected(tokens[at]); at++)
		if (headOf(tokens[at + 1], cues) === "document") {
			growth.head = "document";
			growth.last = at + 1;
			return;
		}
}

/** "Reyes et al.", "Reyes & Ahlgren (2024)": what stands behind names of authors. */
function growOverAuthors(tokens: readonly Token[], growth: Growth): void {
	if (tokens[growth.last + 1]?.lower === "et" && tokens[growth.last + 2]?.lower === "al")
		growth.last += tokens[growth.last + 3]?.text === "." ? 3 : 2;
	const [open, year, close] = [1, 2, 3].map((offset) => tokens[growth.last + offset]);
	if (open?.text === "(" && isYear(year) && close?.text === ")") growth.last += 3;
}

const isApostrophe = (token: Token | undefined): boolean => token?.text === "'" || token?.text === "’";

/** "the board's annual report", "the board's Anna Meier": what is possessed, and where it ends. */
function possessedBehind(
	tokens: readonly Token[],
	last: number,
	cues: Cues,
): { readonly head: "document" | "person" | "source"; readonly offset: number } | null {
	// "The clerk's office" is who speaks for the clerk.
	if (cues.is("offices", tokens[last + 2])) return { head: "source", offset: 2 };
	for (const offset of [2, 3, 4]) {
		const head = headOf(tokens[last + offset], cues);
		if (head !== null) return { head, offset };
	}
	const isName = (token: Token | undefined): boolean => token?.isCapital === true && !token.inFigure;
	return isName(tokens[last + 2]) && isName(tokens[last + 3]) ? { head: "person", offset: 3 } : null;
}

/** Forward over "(NIS)", "'s estimate", "figures", "director Kim". */
function growRight(tokens: readonly Token[], growth: Growth, cues: Cues): void {
	growOverAuthors(tokens, growth);
	const next = tokens[growth.last + 1];
	const isPossessive = next?.lower === "'s" || next?.lower === "’s";
	const noun = isPossessive || isApostrophe(next) ? possessedBehind(tokens, growth.last, cues) : null;
	if (noun || isPossessive) {
		growth.head = noun?.head ?? "other";
		growth.last += noun?.offset ?? 1;
	} else if (!cues.capitalNouns && next && !next.isCapital && headOf(next, cues) !== null) {
		// "A water board survey": behind an indefinite article no name governs a verb.
		const isOne = cues.is("indefinite", tokens[growth.first - 1]);
		const readsAsNoun = isOne || !readsAsVerb(tokens, growth.last + 1, cues);
		if (readsAsNoun) growth.head = headOf(next, cues) ?? growth.head;
		if (readsAsNoun) growth.last++;
	}
	// "Okafor and her colleagues": whoever wrote with her.
	const [and, whose, others] = [1, 2, 3].map((offset) => tokens[growth.last + offset]);
	if (cues.is("coordinators", and) && cues.is("possessives", whose) && others?.isWord && !others.inFigure)
		growth.last += 3;
	if (growth.head === "person")
		while (tokens[growth.last + 1]?.isCapital && !tokens[growth.last + 1]?.inFigure) growth.last++;
	const close = tokens.slice(growth.last + 2, growth.last + 8).findIndex(({ text }) => text === ")");
	const opens = tokens[growth.last + 1]?.text === "(" && close > 0;
	const inside = tokens.slice(growth.last + 2, growth.last + 2 + close);
	if (opens && inside.every(({ inFigure, isWord }) => isWord && !inFigure) && inside[0]?.isCapital)
		growth.last += close + 2;
}

/** Linear: a phrase grows a bounded number of words. */
export function grow(tokens: readonly Token[], base: Base, cues: Cues): Nominal {
	const isOneWord = base.from === base.to || tokens[base.to]?.text.includes("-") === true;
	const own = isOneWord ? headOf(tokens[base.to], cues) : null;
	const noun = base.isTitle ? "document" : base.isName ? own : headOf(tokens[base.to], cues);
	const growth: Growth = { first: base.from, last: base.to, head: noun ?? "source", article: null };
	growRight(tokens, growth, cues);
	growOverModifiers(tokens, growth, cues);
	for (let depth = 0; depth < 4 && growOverOwner(tokens, growth, cues); depth++)
		growOverModifiers(tokens, growth, cues);
	growOverMade(tokens, growth, cues);
	if (growOverBearer(tokens, growth, cues)) growOverOwner(tokens, growth, cues);
	growOverLeader(tokens, growth, cues);
	const isPerson = growth.head === "person";
	const names = isPerson ? base.names.map((name) => ({ ...name, is: "person" as const })) : base.names;
	return { ...growth, names, isName: base.isName };
}
