// Takes the place behind a number; gives the magnitude word or letter there ("Mrd.", "billion", "k").
// Never multiplies: amount.ts does.
import { phraseAt } from "../languages/phrases.ts";
import { between } from "../languages/tokens.ts";
import { isMillions } from "./millions.ts";
import { isDigits, isWord, joined, type Reader, roleAt, wordAt, writtenAt } from "./reader.ts";

export interface Magnitude {
	readonly text: string;
	readonly factor: string;
	/** White space before it. */
	readonly gap: string;
	/** Token behind it, an abbreviation's dot included. */
	readonly to: number;
	/** A word, behind which a sum may go on; letters and abbreviations end it. */
	readonly word: boolean;
}

/** `words`: only words may follow ("two million"), no letters ("two m"). A hyphen may stand between ("5-million"). */
export function magnitudeAt(reader: Reader, at: number, words: boolean): Magnitude | null {
	const hyphen = wordAt(reader, at) === "-" && joined(reader, at - 1) && joined(reader, at);
	const place = hyphen ? at + 1 : at;
	if (!isWord(reader, place)) return null;
	const factor = roleAt(reader, place)?.multiplier ?? (words ? undefined : letterFactor(reader, place));
	if (factor === undefined) return null;
	const dotted =
		wordAt(reader, place + 1) === "." &&
		joined(reader, place) &&
		roleAt(reader, place)?.multiplier !== undefined &&
		!reader.lexicon.undotted.has(wordAt(reader, place)) &&
		isShort(reader, place);
	const to = place + (dotted ? 2 : 1);
	const text = reader.tokens.text.slice(reader.tokens.start[place], reader.tokens.end[to - 1]);
	const gap = at > 0 ? between(reader.tokens, at - 1, place) : "";
	return { text, factor, gap, to, word: isFull(reader, place) };
}

/** Short words that stand alone ("mil") are in full, too. */
const isFull = (reader: Reader, at: number): boolean =>
	writtenAt(reader, at).length > 3 || reader.lexicon.alone.has(wordAt(reader, at));

/** "Mio", "Mrd", "Tsd", "bn": their dot belongs to them. */
const isShort = (reader: Reader, at: number): boolean =>
	wordAt(reader, at).length <= 4 && !isVowelled(wordAt(reader, at));
const isVowelled = (word: string): boolean => word === "mil";

/** "450m", "10 k": a letter multiplies where it is close, is no unit, or money is meant. */
function letterFactor(reader: Reader, at: number): string | undefined {
	const letter = writtenAt(reader, at);
	const factor = reader.lexicon.letters.get(letter);
	if (factor === undefined || (joined(reader, at) && isDigits(reader, at + 1))) return undefined;
	if (isMoney(reader, at)) return factor;
	const close = joined(reader, at - 1);
	const isUnit = letter !== "K" && phraseAt(reader.lexicon.unitSigns, reader.tokens, at) !== null;
	if (isUnit) return close && letter === "m" && isMillions(reader, at) ? factor : undefined;
	const apart = letter === "k" || letter.length > 1 || reader.lexicon.link.has(wordAt(reader, at + 1));
	return close || apart ? factor : undefined;
}

/** A currency sign or code before the digits or behind the letter. */
function isMoney(reader: Reader, at: number): boolean {
	const { lexicon } = reader;
	if ("$€£¥".includes(wordAt(reader, at + 1) || " ")) return true;
	let before = at - 1;
	for (
		let steps = 0;
		steps < 8 && before >= 0 && (isDigits(reader, before) || ".,'’".includes(wordAt(reader, before)));
		steps++
	)
		before--;
	return lexicon.currencySigns.last.has(wordAt(reader, before)) || lexicon.currencyCodes.has(writtenAt(reader, before));
}
