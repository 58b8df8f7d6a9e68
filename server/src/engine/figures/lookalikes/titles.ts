// Takes a run of digits; says whether it opens a name told by the words behind it: an address ("10 Downing Street"), a
// paragraph of law ("42 USC 1983", "501(c)(3)"), a title ("The 700 Club"). Names told by what stands before are in names.ts.
import { magnitudeAt } from "../magnitude.ts";
import { nounAt } from "../nouns.ts";
import { isAcronym, isCapital, isDigits, isWord, joined, type Reader, wordAt } from "../reader.ts";
import { unitBehind } from "../units.ts";
import { isYear } from "./dates.ts";
import { type Hit, hit } from "./hit.ts";

/** Words of a street's name before the one that ends it. */
const longestName = 4;
const farthest = 12;

export function titleAt(reader: Reader, at: number): Hit | null {
	return clause(reader, at) ?? law(reader, at) ?? address(reader, at) ?? title(reader, at);
}

const name = (from: number, to: number, reason: string): Hit => hit(from, to, "name", reason);

/** "401(k)", "501(c)(3)": letters and digits in brackets, all close; the first of them a letter. */
function clause(reader: Reader, at: number): Hit | null {
	let to = at + 1;
	while (to < at + farthest && isBracketed(reader, to)) to += 3;
	return to > at + 1 && isWord(reader, at + 2) ? name(at, to, "a clause of a law") : null;
}

const isBracketed = (reader: Reader, at: number): boolean =>
	wordAt(reader, at) === "(" &&
	wordAt(reader, at + 2) === ")" &&
	wordAt(reader, at + 1).length < 3 &&
	joined(reader, at - 1) &&
	joined(reader, at) &&
	joined(reader, at + 1);

/** "42 USC 1983": a code of laws between two bare numbers. */
function law(reader: Reader, at: number): Hit | null {
	const code = !joined(reader, at) && isAcronym(reader, at + 1) && !joined(reader, at + 1);
	if (!code || !isDigits(reader, at + 2) || unitBehind(reader, at + 1)) return null;
	return name(at, at + 3, "a paragraph of a law");
}

/** "1600 Pennsylvania Avenue": words with capitals up to one that ends a street's name. */
function address(reader: Reader, at: number): Hit | null {
	for (let to = at + 1; to <= at + longestName && isCapital(reader, to); to++) {
		if (to > at + 1 && reader.lexicon.streets.has(wordAt(reader, to))) return name(at, to + 1, "an address");
	}
	return null;
}

/** "The 700 Club": behind the article, before a word with a capital that nothing is counted by. */
function title(reader: Reader, at: number): Hit | null {
	const { lexicon } = reader;
	const { nounsCapital } = lexicon.form.cues;
	if (nounsCapital || !lexicon.definite.has(wordAt(reader, at - 1)) || isYear(wordAt(reader, at))) return null;
	if (joined(reader, at)) return null;
	const titled =
		isCapital(reader, at + 1) && nounAt(reader, at + 1) === null && magnitudeAt(reader, at + 1, false) === null;
	return titled && !unitBehind(reader, at + 1) && !lexicon.roles.has(wordAt(reader, at + 1))
		? name(at, at + 2, "a name with a number")
		: null;
}
