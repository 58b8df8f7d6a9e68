// Takes an m close behind digits; says whether it is short for millions, where it may as well be metres.
// Never asks about money: magnitude.ts does.
import { nounAt } from "./nouns.ts";
import { isCapital, isDigits, isWord, joined, type Reader, roleAt, wordAt } from "./reader.ts";

/** Words before and behind that tell what a number is of. */
const farBefore = 12;
const farBehind = 8;

/** People or many things follow; or they do something, or stand near, and no word of length does. */
export function isMillions(reader: Reader, at: number): boolean {
	if (countsPeople(reader, at + 1)) return true;
	const pointed = wordAt(reader, at - 2) === "." && joined(reader, at - 2) && isDigits(reader, at - 3);
	const { lengthy, people } = reader.lexicon;
	if (!pointed || isNear(reader, at, (word) => lengthy.some((stem) => word.startsWith(stem)))) return false;
	return isActing(reader, at + 1) || isNear(reader, at, (word) => people.has(word));
}

/** "2.75m turned out", "1.3m were": a verb that more than one does. */
const isActing = (reader: Reader, at: number): boolean =>
	reader.lexicon.acting.has(wordAt(reader, at)) || (wordAt(reader, at).length > 4 && wordAt(reader, at).endsWith("ed"));

function isNear(reader: Reader, at: number, is: (word: string) => boolean): boolean {
	for (let place = at - 1; place >= at - farBefore && wordAt(reader, place) !== ";"; place--)
		if (is(wordAt(reader, place))) return true;
	for (let place = at + 1; place <= at + farBehind && wordAt(reader, place) !== "."; place++)
		if (is(wordAt(reader, place))) return true;
	return false;
}

/**
 * "5m people", "1.3m Afghan children", "2m more homes": a plural noun behind a close m makes it a million, and so does one
 * of people or behind what no thing of some length is called; anything else leaves it a metre.
 */
function countsPeople(reader: Reader, at: number): boolean {
	const { lexicon } = reader;
	const word = wordAt(reader, at);
	const further = lexicon.betweenNoun.has(word);
	if (lexicon.of.has(word) && isPronoun(reader, at + 1)) return true;
	if (!isWord(reader, at) || (lexicon.stops.has(word) && !further)) return false;
	if (lexicon.nouns.has(word) || (word.endsWith("s") && !word.endsWith("ss") && word.length > 3)) return true;
	const noun = nounAt(reader, at);
	if (!noun || noun.to <= at + 1) return false;
	return further || isCapital(reader, at) || lexicon.people.has(wordAt(reader, noun.to - 1));
}

/** "1.2m of them" */
const isPronoun = (reader: Reader, at: number): boolean =>
	reader.lexicon.stops.has(wordAt(reader, at)) &&
	!reader.lexicon.definite.has(wordAt(reader, at)) &&
	roleAt(reader, at)?.article === undefined;
