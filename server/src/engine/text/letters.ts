// Takes a text and a place in it; says whether a word goes on there, and how far. Knows no language.
// Most letters are known by their number alone: patterns with \p{..} are asked about the rest.

const wordPattern = /[\p{L}\p{M}\p{N}]/u;

const isAsciiWord = (code: number): boolean =>
	(code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);

/** UTF-16 units of the letter, combining mark or number at a place within the text; 0 where something else stands. */
export function wordUnits(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 0x80) return isAsciiWord(code) ? 1 : 0;
	// Latin letters beyond ASCII; then quotation marks, dashes and further punctuation.
	if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : 1;
	if (code >= 0x2000 && code < 0x2070) return 0;
	const point = text.codePointAt(at) as number;
	if (!wordPattern.test(String.fromCodePoint(point))) return 0;
	return point > 0xffff ? 2 : 1;
}

/** Where the letters, marks and numbers that begin at a place end; the place itself where none stands. `end`: not beyond. */
export function wordEnd(text: string, from: number, end: number): number {
	let at = from;
	while (at < end) {
		const units = wordUnits(text, at);
		if (units === 0) return at;
		at += units;
	}
	return Math.min(at, end);
}
