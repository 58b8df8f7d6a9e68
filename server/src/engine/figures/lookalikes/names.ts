// Takes a run of digits; says whether it belongs to a name ("KN-23", "G7", "GTA 5", "Formel 1"), points at something
// ("S. 4", "Platz 14") or gives a place in an order ("3rd", "am 3.", "(51.)").
import type { ReferenceKind } from "../../languages/figure-words.ts";
import { type Found, phraseAt, phraseBefore } from "../../languages/phrases.ts";
import { readDigits } from "../digits.ts";
import { hedgesBefore } from "../hedging.ts";
import { magnitudeAt } from "../magnitude.ts";
import { nounAt } from "../nouns.ts";
import {
	goesOn,
	isAcronym,
	isCapital,
	isDigits,
	isHyphen,
	isInnerHyphen,
	isTimes,
	isWord,
	joined,
	opensSentence,
	type Reader,
	roleAt,
	wordAt,
	writtenAt,
} from "../reader.ts";
import { currencyBefore, unitBehind } from "../units.ts";
import { addressAt } from "./addresses.ts";
import { isYear } from "./dates.ts";
import { type Hit, hit } from "./hit.ts";

export function nameAt(reader: Reader, at: number): Hit | null {
	return lettersBefore(reader, at) ?? lettersBehind(reader, at) ?? hyphenBefore(reader, at);
}

export function pointerAt(reader: Reader, at: number): Hit | null {
	return reference(reader, at) ?? addressAt(reader, at, (behind) => counts(reader, behind)) ?? properName(reader, at);
}

/** "B125", "G7", "COVID19": letters close before, unless they are a currency; "XBB.1.5", "SUI/2": letters and a mark. */
function lettersBefore(reader: Reader, at: number): Hit | null {
	const dotted = "./".includes(wordAt(reader, at - 1) || " ") && joined(reader, at - 1) && joined(reader, at - 2);
	if (dotted && isLabel(reader, at - 2) && !reader.lexicon.currencyCodes.has(writtenAt(reader, at - 2)))
		return hit(chunkStart(reader, at - 2), chunkEnd(reader, at), "name", "a name with digits");
	if (!joined(reader, at - 1) || !isWord(reader, at - 1) || currencyBefore(reader, at)) return null;
	const version = wordAt(reader, at - 1) === "v";
	const from = chunkStart(reader, at - 1);
	return hit(from, chunkEnd(reader, at), version ? "version" : "name", version ? "a version" : "a name with digits");
}

function chunkStart(reader: Reader, at: number): number {
	let from = at;
	while (
		from > at - 12 &&
		joined(reader, from - 1) &&
		(isWord(reader, from - 1) || isDigits(reader, from - 1) || isHyphen(reader, from - 1))
	)
		from--;
	return isHyphen(reader, from) ? from + 1 : from;
}

function chunkEnd(reader: Reader, at: number): number {
	let to = at + 1;
	while (
		to < at + 12 &&
		joined(reader, to - 1) &&
		(isWord(reader, to) || isDigits(reader, to) || isInnerMark(reader, to))
	)
		to++;
	return to;
}

/** A hyphen that goes on, the dot of "v1.2", the decimal mark of "PM2,5". */
const isInnerMark = (reader: Reader, at: number): boolean =>
	joined(reader, at) &&
	(isHyphen(reader, at) ||
		((wordAt(reader, at) === "." || wordAt(reader, at) === reader.marks.decimal) && isDigits(reader, at + 1)));

/** "5G", "3D", "67P": letters close behind that are neither unit nor magnitude nor ending. */
function lettersBehind(reader: Reader, at: number): Hit | null {
	if (!joined(reader, at) || !isWord(reader, at + 1)) return null;
	const letters = writtenAt(reader, at + 1);
	// "iPhone 6s": what would be a unit elsewhere.
	if (letters.length === 1 && reader.lexicon.names.has(wordAt(reader, at - 1)) && isNameLike(reader, at - 1))
		return hit(at - 1, chunkEnd(reader, at), "name", "a name with digits");
	const known = /^(?:[2-6][GD]|[248]K|(?:480|720|1080|1440|2160)p)$/i.test(wordAt(reader, at) + letters);
	if (!known && isEnding(reader, at + 1)) return null;
	return hit(at, chunkEnd(reader, at), "name", "a name with digits");
}

function isEnding(reader: Reader, at: number): boolean {
	const { lexicon } = reader;
	const word = wordAt(reader, at);
	return (
		magnitudeAt(reader, at, false) !== null ||
		unitBehind(reader, at) !== null ||
		lexicon.suffixes.has(word) ||
		lexicon.ordinalEndings.has(word) ||
		(lexicon.decadeEndings.has(word) && wordAt(reader, at - 1).endsWith("0")) ||
		word === "e" ||
		(word === "x" && wordAt(reader, at + 1) === "10") ||
		writtenAt(reader, at) === "s"
	);
}

/** "KN-23", "COVID-19", "Top-10": a capitalised word and a hyphen close before. */
function hyphenBefore(reader: Reader, at: number): Hit | null {
	if (!isHyphen(reader, at - 1) || !joined(reader, at - 1) || !joined(reader, at - 2)) return null;
	if (isWord(reader, at - 2) && !isCapital(reader, at - 2) && isYear(wordAt(reader, at))) {
		return hit(at - 2, at + 1, "date", "a year", wordAt(reader, at));
	}
	const named =
		isWord(reader, at - 2) &&
		!(isDigits(reader, at - 3) && joined(reader, at - 3)) &&
		!reader.lexicon.roles.has(wordAt(reader, at - 2)) &&
		!(unitBehind(reader, at - 2) && (isDigits(reader, at - 3) || isYear(wordAt(reader, at))));
	return named ? hit(chunkStart(reader, at - 2), chunkEnd(reader, at), "name", "a name with digits") : null;
}

/** The word that points; where nouns have capitals, "zahlen 5 Euro" has none. */
function cueBefore(reader: Reader, at: number): Found<ReferenceKind> | null {
	const cue = phraseBefore(reader.lexicon.references, reader.tokens, at);
	const verb = cue && cue.to === cue.from + 1 && wordAt(reader, cue.from).length > 4 && !isCapital(reader, cue.from);
	return verb && isWord(reader, cue.from) && reader.lexicon.form.cues.nounsCapital ? null : cue;
}

/** "Nr. 7", "S. 4–6", "Platz 14". A full word as cue gives way where the number counts something itself. */
function reference(reader: Reader, at: number): Hit | null {
	const cue = cueBefore(reader, at);
	if (!cue || hedgesBefore(reader, at, 0).length > 0) return null;
	if (isLettered(reader, at)) return hit(cue.from, at + 2, cue.means, referenceReason[cue.means]);
	// "Inspected Marl Lane 11 times" measures; "Phase 3 trials" are of a phase.
	const titled =
		!reader.lexicon.form.cues.nounsCapital && isCapital(reader, cue.from) && !countsMeasured(reader, at + 1);
	const strong = titled || !isWord(reader, cue.to - 1) || cue.means === "version" || isPlaced(reader, cue, at);
	const digits = readDigits(reader, at);
	// "Hebt am Tag 1,8 bis 2,2 Tonnen": a place in an order is a whole number.
	if (cue.means === "ordinal" && digits?.decimal) return null;
	const behind = digits?.to ?? at + 1;
	// "Artikel 32 Absatz 2": what follows points further and is not counted.
	const next = phraseAt(reader.lexicon.references, reader.tokens, behind);
	const leads = next !== null && isDigits(reader, next.to);
	if (
		!strong &&
		((counts(reader, behind) && !leads) || digits?.group || (cue.means !== "id" && wordAt(reader, at).length > 4))
	)
		return null;
	if (cue.to - cue.from === 1 && wordAt(reader, cue.from) === "no" && !isCapital(reader, cue.from)) return null;
	return hit(cue.from, listEnd(reader, behind), cue.means, referenceReason[cue.means]);
}

/** "ward 4B", "Zimmer 12a": a letter close behind, and nothing close to that. */
const isLettered = (reader: Reader, at: number): boolean =>
	joined(reader, at) && !joined(reader, at + 1) && /^[A-Za-f]$/.test(writtenAt(reader, at + 1));

/** "Auf Platz 4 rutschte Graz", but not "pro Platz 4 Menschen": no article stands before, so that nothing is counted behind. */
const isPlaced = (reader: Reader, { from }: Found<ReferenceKind>, at: number): boolean =>
	reader.lexicon.prepositions.has(wordAt(reader, from - 1)) && !countsMeasured(reader, at + 1);

/** "Platz zwei", "number one", "chapter three". */
export function wordPointerAt(reader: Reader, at: number): Hit | null {
	if (roleAt(reader, at)?.cardinal === undefined) return null;
	const cue = cueBefore(reader, at);
	if (!cue || hedgesBefore(reader, at, 0).length > 0 || isHyphen(reader, at + 1)) return null;
	if (counts(reader, at + 1) && !isPlaced(reader, cue, at)) return null;
	return wordAt(reader, cue.from) === "no" ? null : hit(cue.from, at + 1, cue.means, referenceReason[cue.means]);
}

const referenceReason = {
	id: "a number that names something",
	list: "points at a place in a text",
	name: "a name with a number",
	ordinal: "a place in an order",
	phone: "a phone number",
	version: "a version or a type",
} as const;

/** A unit, a magnitude or a noun behind says that the number counts. */
const counts = (reader: Reader, at: number): boolean =>
	magnitudeAt(reader, at, false) !== null ||
	unitBehind(reader, at) !== null ||
	isTimes(reader, at) ||
	nounAt(reader, at) !== null;

/** "4–6", "4 bis 6", "4, 5 and 7": more of the same behind. */
function listEnd(reader: Reader, behind: number): number {
	const { lexicon } = reader;
	let to = behind;
	for (let more = 0; more < 8; more++) {
		const mark = wordAt(reader, to);
		const links = isHyphen(reader, to) || mark === "," || mark === "/" || lexicon.joins.has(mark);
		const next = links ? to + 1 : phraseAt(lexicon.to, reader.tokens, to)?.to;
		if (!next || !isDigits(reader, next) || wordAt(reader, next).length > 4 || counts(reader, next + 1)) break;
		// "S. 262, 2003, 81,7 Personen": a number with decimals or groups is no page.
		if (goesOn(reader, next, ".,'’")) break;
		to = next + 1;
	}
	return to;
}

/** "Boeing 737", "GTA 5", "Titanfall 2": a name right before a bare number that counts nothing. */
function properName(reader: Reader, at: number): Hit | null {
	const { lexicon } = reader;
	const before = at - 1;
	if (!isNameLike(reader, before) || joined(reader, before) || currencyBefore(reader, at)) return null;
	if (
		isAcronym(reader, before) &&
		isWord(reader, at + 1) &&
		joined(reader, at) &&
		writtenAt(reader, at + 1).length === 1
	) {
		return hit(before, at + 2, "name", "a name with digits");
	}
	const digits = readDigits(reader, at);
	if (phraseBefore(lexicon.ageBefore, reader.tokens, at)) return null;
	const known = lexicon.names.has(wordAt(reader, before));
	if (!digits || digits.group !== null || digits.text.length > 5 || (!known && isYear(digits.text))) return null;
	if (known && !countsMeasured(reader, digits.to))
		return hit(before, moreNames(reader, nameEnd(reader, digits.to)), "name", "a name with a number");
	if (digits.decimal !== null && !isVersion(reader, before, digits.decimal)) return null;
	if (isInnerHyphen(reader, digits.to) && !isCapital(reader, digits.to + 1)) return null;
	if (counts(reader, digits.to) || opensRange(reader, digits.to) || digits.text.length > longest(reader, before))
		return null;
	return isNamePart(reader, before, Number(digits.text))
		? hit(before, moreNames(reader, nameEnd(reader, digits.to)), "name", "a name with a number")
		: null;
}

/** "Erhält ein Mensch 7 bis 10 Liter": what goes on to a number that counts is the one end of a range. */
function opensRange(reader: Reader, to: number): boolean {
	const next = phraseAt(reader.lexicon.to, reader.tokens, to)?.to ?? (isHyphen(reader, to) ? to + 1 : to);
	const digits = next > to && isDigits(reader, next) ? readDigits(reader, next) : null;
	return digits !== null && counts(reader, digits.to);
}

/** A dot is no decimal mark in German: "Android 5.1" is a version, "Stärke 6,3" none. */
const isVersion = (reader: Reader, before: number, mark: string): boolean =>
	mark === "." && (isAcronym(reader, before) || reader.marks.decimal === ",");

/** A capital somewhere: "Boeing", "iPhone". */
const isNameLike = (reader: Reader, at: number): boolean =>
	isWord(reader, at) && writtenAt(reader, at) !== wordAt(reader, at);

const countsMeasured = (reader: Reader, at: number): boolean =>
	magnitudeAt(reader, at, false) !== null ||
	isTimes(reader, at) ||
	(unitBehind(reader, at) !== null && !isHyphen(reader, at));

/** "EU", and the "B" of "B 5305". */
const isLabel = (reader: Reader, at: number): boolean =>
	isAcronym(reader, at) || (writtenAt(reader, at).length === 1 && isCapital(reader, at));

/** Roads, norms and models of one letter have long numbers; others are counted from a thousand on. */
const longest = (reader: Reader, before: number): number => (writtenAt(reader, before).length === 1 ? 5 : 3);

/** "801-Prozessor": what hangs on the number is part of the name. */
const nameEnd = (reader: Reader, to: number): number =>
	isHyphen(reader, to) && joined(reader, to - 1) && joined(reader, to) ? to + 2 : to;

/** "Windows 7 und 8.1", "Apollo 11 und 12": the name goes on with a bare number that counts nothing. */
function moreNames(reader: Reader, to: number): number {
	const { joins, to: until } = reader.lexicon;
	const link = joins.has(wordAt(reader, to)) ? to + 1 : phraseAt(until, reader.tokens, to)?.to;
	const next = link && isDigits(reader, link) ? readDigits(reader, link) : null;
	const bare = next !== null && next.group === null && next.text.length <= 4;
	return bare && !counts(reader, next.to) && !isInnerHyphen(reader, next.to) ? next.to : to;
}

/** In German every noun has a capital, so only small numbers make a name there; in English any, but not at a sentence's start. */
function isNamePart(reader: Reader, before: number, value: number): boolean {
	if (isLabel(reader, before) || /\p{Ll}\p{Lu}/u.test(writtenAt(reader, before))) return true;
	const { stops, minus } = reader.lexicon;
	if (
		stops.has(wordAt(reader, before)) ||
		minus.has(wordAt(reader, before)) ||
		hedgesBefore(reader, before + 1, before).length > 0
	)
		return false;
	if (reader.lexicon.form.cues.nounsCapital) return value <= 20;
	if (opensSentence(reader, before)) return false;
	return value <= 20 || !reader.lexicon.stops.has(wordAt(reader, before + 2));
}
