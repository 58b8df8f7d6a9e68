// Takes a run of digits or a number word; says whether it gives a place in an order: "3rd", "am 3.", "21. Jahrhundert", "(51.)".
import { phraseAt } from "../../languages/phrases.ts";
import { readDigits } from "../digits.ts";
import { gluedNumber } from "../number-words.ts";
import { isCapital, isDigits, isWord, joined, type Reader, roleAt, wordAt } from "../reader.ts";
import { type Hit, hit } from "./hit.ts";

export function ordinalAt(reader: Reader, at: number): Hit | null {
	if (!isDigits(reader, at)) return ordinalWord(reader, at);
	return ending(reader, at) ?? dot(reader, at);
}

const reason = "a place in an order";

function ending(reader: Reader, at: number): Hit | null {
	const { ordinalEndings } = reader.lexicon;
	// "21.º": a mark may have a dot before it.
	const raised =
		wordAt(reader, at + 1) === "." && joined(reader, at + 1) && "ºª".includes(wordAt(reader, at + 2) || " ");
	if (raised && joined(reader, at)) return ordinalEndings.has("º") ? hit(at, at + 3, "ordinal", reason) : null;
	// "the 1,000th": the ending may hang on a group of three.
	const to = readDigits(reader, at)?.to ?? at + 1;
	if (!joined(reader, to - 1) || !ordinalEndings.has(wordAt(reader, to))) return null;
	return isExponent(reader, to + 1) ? null : hit(at, to + 1, "ordinal", reason);
}

/** "12e-1", "12e+14": the letter opens a power. */
const isExponent = (reader: Reader, at: number): boolean =>
	joined(reader, at - 1) &&
	(isDigits(reader, at) || ("+-−".includes(wordAt(reader, at) || " ") && isDigits(reader, at + 1)));

function ordinalWord(reader: Reader, at: number): Hit | null {
	const compound = phraseAt(reader.lexicon.compoundOrdinals, reader.tokens, at);
	if (compound) return hit(at, compound.to, "ordinal", reason);
	if (roleAt(reader, at)?.ordinal !== undefined) return hit(at, at + 1, "ordinal", reason);
	const glued = gluedNumber(reader.lexicon, wordAt(reader, at));
	return glued && reader.lexicon.ordinalSuffixes.has(glued.rest) ? hit(at, at + 1, "ordinal", reason) : null;
}

const listOpeners = new Set(["", "•", "\uFFFC"]);

/** "3." where a dot makes an ordinal: told from a sentence's end by what follows and what stands before. */
function dot(reader: Reader, at: number): Hit | null {
	const { lexicon } = reader;
	if (isWord(reader, at + 1)) return null;
	const mark = readDigits(reader, at)?.to ?? at + 1;
	if (wordAt(reader, mark) !== "." || !joined(reader, mark - 1)) return null;
	if (!lexicon.form.numerals.ordinalDot) return listMark(reader, at);
	const next = mark + 1;
	const found = hit(at, next, "ordinal", reason);
	if (lexicon.ordinalCues.has(wordAt(reader, at - 1))) return found;
	if (mark > at + 1 || wordAt(reader, at).length > 3) return null;
	if (isMinute(reader, next))
		return hit(at, isDigits(reader, next + 1) ? next + 2 : next, "ordinal", "a minute of play");
	if (!isWord(reader, next)) return lexicon.to.first.has(wordAt(reader, next)) ? found : listMark(reader, at);
	if (!isCapital(reader, next)) return found;
	const ends = lexicon.stops.has(wordAt(reader, next)) || lexicon.countCues.has(wordAt(reader, at - 1));
	return ends ? listMark(reader, at) : found;
}

/** "(51.)", "(45.+2)", "(30./Foulelfer)" */
const isMinute = (reader: Reader, next: number): boolean =>
	wordAt(reader, next) === ")" ||
	(joined(reader, next - 1) && (wordAt(reader, next) === "/" || wordAt(reader, next) === "+"));

/** "1. Takanashi": a number with its dot where a line or an item starts. */
function listMark(reader: Reader, at: number): Hit | null {
	return listOpeners.has(wordAt(reader, at - 1)) && isWord(reader, at + 2)
		? hit(at, at + 2, "list", "a list mark")
		: null;
}
