// Takes a word; gives the number written in it as one word ("siebenunddreißig", "zweitausend", "zehnjährige").
// Never joins words: what stands between spaces is put together in amount.ts.
import type { Lexicon } from "../languages/lexicon.ts";

export interface GluedNumber {
	readonly value: number;
	/** Worth of the last multiplier in it, 1 without. */
	readonly step: number;
	/** What follows the number in the word: "jährige", "te", "". */
	readonly rest: string;
}

const longestPart = 18;

/** The longest number part that starts at the place. */
function partAt(
	lexicon: Lexicon,
	word: string,
	from: number,
): { value: number; multiplies: boolean; to: number } | null {
	for (let to = Math.min(word.length, from + longestPart); to > from + 1; to--) {
		const role = lexicon.roles.get(word.slice(from, to));
		if (role?.multiplier !== undefined && Number(role.multiplier) <= 1000) {
			return { value: Number(role.multiplier), multiplies: true, to };
		}
		const inner = role?.cardinal === "1" && to < word.length;
		if (role?.cardinal !== undefined && !inner) return { value: Number(role.cardinal), multiplies: false, to };
	}
	const { one } = lexicon.form.numerals.glued ?? { one: " " };
	return word.startsWith(one, from) ? { value: 1, multiplies: false, to: from + one.length } : null;
}

/**
 * Linear in the word: every part is read once, and a word of any length ends at its first part that is none.
 * Null where the word starts with no number or where one part does not fit the next.
 */
export function gluedNumber(lexicon: Lexicon, word: string): GluedNumber | null {
	const { glued, and } = lexicon.form.numerals;
	if (!glued || word === glued.one || word.length > 80 || !lexicon.gluedStarts.has(word.slice(0, 3))) return null;
	let total = 0;
	let chunk = 0;
	let step = 1;
	let at = 0;
	for (let parts = 0; at < word.length; parts++) {
		if (glued.half !== "" && word.startsWith(glued.half, at) && parts > 0) {
			chunk += 0.5;
			at += glued.half.length;
			if (partAt(lexicon, word, at)?.value !== 1000) break;
		}
		const skip = parts > 0 && word.startsWith(and, at) ? and.length : 0;
		const part = partAt(lexicon, word, at + skip);
		if (!part) break;
		if (!part.multiplies) {
			if (chunk % 100 !== 0 || part.value > 99) break;
			chunk += part.value;
		} else if (part.value === 1000) {
			if (total > 0) break;
			total = (chunk || 1) * 1000;
			// "zweieinhalbtausend" is as fine as 2.5 thousand.
			step = Number.isInteger(chunk) ? 1000 : 100;
			chunk = 0;
		} else if (part.value === 100) {
			if (chunk >= 100) break;
			chunk = (chunk || 1) * 100;
			step = 1;
		} else break;
		if (!part.multiplies) step = 1;
		at = part.to;
	}
	return at === 0 ? null : { value: total + chunk, step, rest: word.slice(at) };
}
