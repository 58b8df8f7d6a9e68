// Takes a number that has no unit yet; gives the word for one that stands before it: "percentage of 30", "dólar 22,5 millones".
// Never looks for signs and codes: units.ts does.
import { phraseBefore } from "../languages/phrases.ts";
import { between } from "../languages/tokens.ts";
import type { Amount } from "./amount.ts";
import { isDigits, isYearLike, type Reader, roleAt, wordAt } from "./reader.ts";
import { kindOf, type Unit } from "./units.ts";

export function wordBefore(reader: Reader, { from, ratio, vague }: Amount): Unit | null {
	const { lexicon, tokens } = reader;
	if (from < 1 || ratio || vague || between(tokens, from - 1, from) !== " ") return null;
	const found = phraseBefore(lexicon.unitsBefore, tokens, from);
	const isMoney = found !== null && lexicon.currencyCodes.has(found.means);
	if (!found || isMeasured(reader, found.from) || (isMoney && roleAt(reader, found.from - 1)?.article)) return null;
	// "Euro 2024" is a championship, "un euro cinquante" a sum that goes on.
	if (isMoney && (!isDigits(reader, from) || isYearLike(reader, from))) return null;
	return {
		code: found.means,
		kind: kindOf(found.means, isMoney),
		from: found.from,
		to: from,
		side: "before",
		suffix: false,
	};
}

/** "5 euro 20", "5 millones de euros 20": the word belongs to the number before. */
function isMeasured(reader: Reader, at: number): boolean {
	const role = roleAt(reader, at - 1);
	const counts = role?.multiplier !== undefined || (role?.cardinal !== undefined && !role.article);
	const { link, unitWords } = reader.lexicon;
	return (
		counts || isDigits(reader, at - 1) || link.has(wordAt(reader, at - 1)) || unitWords.last.has(wordAt(reader, at - 1))
	);
}
