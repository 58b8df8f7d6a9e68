// What every part of the reader works on: the tokens of one prose, the language's tables, the marks of its region.
import type { NumberMarks } from "../languages/figure-words.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { NumberRole } from "../languages/number-roles.ts";
import { Token, type Tokens, touches, wordOf, written } from "../languages/tokens.ts";

export interface Reader {
	readonly tokens: Tokens;
	readonly lexicon: Lexicon;
	readonly marks: NumberMarks;
	/** The language is a guess: one mark and three digits are a group, whichever mark it is. */
	readonly tolerant: boolean;
}

export const isDigits = ({ tokens }: Reader, at: number): boolean => tokens.type[at] === Token.digits;
export const isWord = ({ tokens }: Reader, at: number): boolean => tokens.type[at] === Token.word;
export const wordAt = ({ tokens }: Reader, at: number): string => wordOf(tokens, at);
export const writtenAt = ({ tokens }: Reader, at: number): string => written(tokens, at);

/** Nothing stands between the token and the next one. */
export const joined = ({ tokens }: Reader, at: number): boolean => touches(tokens, at);

export const roleAt = ({ tokens, lexicon }: Reader, at: number): NumberRole | undefined =>
	tokens.type[at] === Token.word ? lexicon.roles.get(wordOf(tokens, at)) : undefined;

/** A word that may be glued together from number words. */
export const opensGlued = ({ tokens, lexicon }: Reader, at: number): boolean =>
	tokens.type[at] === Token.word && lexicon.gluedStarts.has(wordOf(tokens, at).slice(0, 3));

/** The word for one where it counts: "one", "één", but not what may as well be the article. */
export const isCounting = (reader: Reader, at: number): boolean => {
	const role = roleAt(reader, at);
	return role?.one === true && (reader.lexicon.form.numerals.onesCount || !role.article);
};

/** Behind an apostrophe that ties a word to the next ("un'ora", "mezz'ora"); the same place where none stands. */
export const behindApostrophe = (reader: Reader, at: number): number =>
	"'’".includes(wordAt(reader, at) || " ") && joined(reader, at - 1) && joined(reader, at) ? at + 1 : at;

/** Behind the word that links a magnitude and what it measures or counts ("de", "d'"); the same place where none stands. */
export function behindLink(reader: Reader, at: number): number {
	if (!reader.lexicon.link.has(wordAt(reader, at))) return at;
	return "'’".includes(wordAt(reader, at + 1) || " ") && joined(reader, at) ? at + 2 : at + 1;
}

/** "86 times", "86 Mal": a word that says how often. */
export const isTimes = (reader: Reader, at: number): boolean => reader.lexicon.times.has(wordAt(reader, at));

export const isYearLike = (reader: Reader, at: number): boolean => /^(?:19|20)\d\d$/.test(wordAt(reader, at));

/** A mark that may end a clause, or the end of the text. */
export const endsClause = (reader: Reader, at: number): boolean => /^[.,;:)–—]?$/u.test(wordAt(reader, at));

/** More digits behind one of these marks, close on either side: "81,7" is one number. */
export const goesOn = (reader: Reader, at: number, marks: string): boolean =>
	marks.includes(wordAt(reader, at + 1) || " ") &&
	joined(reader, at) &&
	joined(reader, at + 1) &&
	isDigits(reader, at + 2);

/** Starts with a capital letter. */
export function isCapital({ tokens }: Reader, at: number): boolean {
	if (tokens.type[at] !== Token.word) return false;
	return tokens.text.charCodeAt(tokens.start[at] as number) !== wordOf(tokens, at).charCodeAt(0);
}

/** All capitals, two letters or more. */
export function isAcronym(reader: Reader, at: number): boolean {
	if (!isCapital(reader, at)) return false;
	const word = writtenAt(reader, at);
	return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

const hyphens = new Set(["-", "‐", "‑", "–"]);
export const isHyphen = (reader: Reader, at: number): boolean => hyphens.has(wordAt(reader, at));

/** A hyphen with a token close on either side. */
export const isInnerHyphen = (reader: Reader, at: number): boolean =>
	isHyphen(reader, at) && joined(reader, at - 1) && joined(reader, at);

const closers = new Set([".", "!", "?", ":", ";", "…"]);

/** A sentence may start at the token: nothing stands before, or what ends one. */
export function opensSentence(reader: Reader, at: number): boolean {
	let before = at - 1;
	while (before >= 0 && "\"'“”„»«‚‘(–—-[".includes(wordAt(reader, before))) before--;
	return before < 0 || closers.has(wordAt(reader, before)) || wordAt(reader, before) === "\uFFFC";
}
