// Takes a text; gives its words, runs of digits and single marks with their places, as columns. One pass.
// Never joins: "5,6" is three tokens, "KN-23" three, "180ml" two; white space is what lies between tokens.

/** Kinds of tokens; small numbers, so that the column stays compact. */
export const Token = { word: 1, digits: 2, mark: 3 } as const;
export type TokenType = (typeof Token)[keyof typeof Token];

export interface Tokens {
	readonly text: string;
	readonly count: number;
	readonly type: readonly TokenType[];
	readonly start: readonly number[];
	readonly end: readonly number[];
	/** The text in small letters, in the same places; null where a letter grows. */
	readonly lower: string | null;
	/** In lower case, each made when first asked for (`wordOf`): most words of a text are never looked at. */
	readonly words: (string | undefined)[];
}

/** The token in lower case; "" where none stands. */
export function wordOf(tokens: Tokens, at: number): string {
	if (at < 0 || at >= tokens.count) return "";
	const known = tokens.words[at];
	if (known !== undefined) return known;
	const { lower, start, end } = tokens;
	const word = (lower ?? tokens.text).slice(start[at], end[at]);
	tokens.words[at] = lower === null ? word.toLowerCase() : word;
	return tokens.words[at] as string;
}

const letterPattern = /[\p{L}\p{M}]/u;

/** Letters and what stands within words: combining marks, soft hyphens, joiners. */
function isLetter(code: number): boolean {
	if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
	if (code < 0x250) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xad || code === 0xb5;
	if (code >= 0x2000 && code < 0x2c00) return code === 0x200c || code === 0x200d || code === 0x2060;
	return letterPattern.test(String.fromCharCode(code));
}

const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;

export const isSpace = (code: number): boolean =>
	code === 0x20 ||
	(code > 0x08 && code < 0x0e) ||
	code === 0xa0 ||
	(code > 0x1fff && code < 0x200c) ||
	code === 0x2028 ||
	code === 0x2029 ||
	code === 0x202f ||
	code === 0x205f ||
	code === 0x3000 ||
	code === 0xfeff;

export function tokenise(text: string): Tokens {
	const type: TokenType[] = [];
	const start: number[] = [];
	const end: number[] = [];
	// All at once is faster than word by word; only a letter that grows ("İ") would shift the places.
	const lower = text.toLowerCase();
	let at = 0;
	while (at < text.length) {
		const from = at;
		const code = text.charCodeAt(at++);
		if (isSpace(code)) continue;
		let kind: TokenType = Token.mark;
		if (isLetter(code)) {
			kind = Token.word;
			while (at < text.length && isLetter(text.charCodeAt(at))) at++;
		} else if (isDigit(code)) {
			kind = Token.digits;
			while (at < text.length && isDigit(text.charCodeAt(at))) at++;
		}
		type.push(kind);
		start.push(from);
		end.push(at);
	}
	const aligned = lower.length === text.length;
	return { text, count: type.length, type, start, end, lower: aligned ? lower : null, words: new Array(type.length) };
}

/** The token as written. */
export const written = (tokens: Tokens, at: number): string =>
	at < 0 || at >= tokens.count ? "" : tokens.text.slice(tokens.start[at], tokens.end[at]);

/** True where nothing stands between the token and the next one. */
export const touches = (tokens: Tokens, at: number): boolean =>
	at >= 0 && at + 1 < tokens.count && tokens.end[at] === tokens.start[at + 1];

/** What stands between two tokens. */
export const between = (tokens: Tokens, left: number, right: number): string =>
	tokens.text.slice(tokens.end[left], tokens.start[right]);
