// Takes a word that is an article, or opens a phrase, and no number itself ("ein", "a", "das" of "das Doppelte"); says whether
// anything around can make a figure of it. Most such words stand before a plain noun: this is asked of every one of them.

import { phraseAt } from "../languages/phrases.ts";
import { wordOf } from "../languages/tokens.ts";
import { isWord, joined, opensGlued, type Reader, roleAt, wordAt, writtenAt } from "./reader.ts";

/** False only where no rule would read a figure from the word on. */
export function leadsToNumber(reader: Reader, at: number): boolean {
	const role = roleAt(reader, at);
	if (!role?.light) return true;
	const { lexicon, tokens } = reader;
	const { vague, multiples, halfRatio, several } = lexicon;
	if (role.opens && (phraseAt(vague, tokens, at) || phraseAt(multiples, tokens, at) || phraseAt(halfRatio, tokens, at)))
		return true;
	if (role.several && phraseAt(several, tokens, at)) return true;
	if (!role.article && !role.one) return false;
	// A mark behind may tie the word to a number or to a unit.
	if (!isWord(reader, at + 1) || roleAt(reader, at + 1) || opensGlued(reader, at + 1)) return true;
	return role.one === true && (isBeforeUnit(reader, at) || isBehindSign(reader, at));
}

/** A unit, the other end of a range, a half or a ratio may follow. */
const isBeforeUnit = ({ tokens, lexicon }: Reader, at: number): boolean =>
	lexicon.behindOne.has(wordOf(tokens, at + 1)) ||
	lexicon.currencyCodes.has(
		wordOf(tokens, at + 1)
			.slice(-3)
			.toUpperCase(),
	) ||
	(lexicon.form.numerals.nounInRatio && lexicon.outOf.first.has(wordOf(tokens, at + 2)));

/** A minus, a currency or a unit may stand before. */
function isBehindSign(reader: Reader, at: number): boolean {
	const { minus, unitsBefore, currencySigns, currencyCodes } = reader.lexicon;
	const before = wordAt(reader, at - 1);
	return (
		joined(reader, at - 1) ||
		minus.has(before) ||
		unitsBefore.last.has(before) ||
		currencySigns.last.has(before) ||
		(before.length < 5 &&
			currencyCodes.has(
				writtenAt(reader, at - 1)
					.slice(-3)
					.toUpperCase(),
			))
	);
}
