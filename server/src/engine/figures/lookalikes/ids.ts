// Takes a run of digits; says whether it is a phone number, an account or a code: digits that name and do not count.
import { phraseBefore } from "../../languages/phrases.ts";
import { isAcronym, isDigits, isWord, joined, type Reader, wordAt } from "../reader.ts";
import { type Hit, hit } from "./hit.ts";

const operators = new Set(["<>", "=>", "->", "!=", "=="]);
/** More digits than any count has. */
const mostDigits = 25;

export function idAt(reader: Reader, at: number): Hit | null {
	return phone(reader, at) ?? account(reader, at) ?? code(reader, at);
}

const separators = new Set(["-", "–", "/", ".", "(", ")"]);

/** Digits in groups: where they end, how many there are. Short: phone numbers have few groups. */
function groupsFrom(reader: Reader, at: number): { to: number; digits: number; groups: number } {
	let to = at;
	let digits = 0;
	let groups = 0;
	let last = at;
	while (to < at + 16 && to < reader.tokens.count) {
		if (isDigits(reader, to)) {
			digits += wordAt(reader, to).length;
			groups++;
			last = to + 1;
		} else if (!separators.has(wordAt(reader, to))) break;
		to++;
	}
	return { to: last, digits, groups };
}

/** "+41 44 123 45 67", "0800 123 456", "Tel. 555-1234", "+1-222-2222-2222". */
function phone(reader: Reader, at: number): Hit | null {
	const plus = wordAt(reader, at - 1) === "+" && joined(reader, at - 1);
	const open = wordAt(reader, at - 1) === "(" ? at - 1 : at;
	const text = wordAt(reader, at);
	const cue = phraseBefore(reader.lexicon.references, reader.tokens, open)?.means === "phone";
	const zero = text.startsWith("0") && text.length >= 3;
	if (text === "1" && isAmerican(reader, at + 2)) return hit(at, at + 7, "phone", "a phone number");
	const american = text.length === 3 && (isDigits(reader, at + 2) || isDigits(reader, at + 3));
	if (!plus && !cue && !zero && !american) return null;
	const { to, digits, groups } = groupsFrom(reader, at);
	if (plus && digits >= 8 && groups >= 2) return hit(at - 1, to, "phone", "a phone number");
	if (cue && digits >= 3) return hit(open, to, "phone", "a phone number");
	if (zero && digits >= 7 && (groups >= 2 || digits >= 10)) return hit(open, to, "phone", "a phone number");
	return american && isAmerican(reader, at) ? hit(at, at + 5, "phone", "a phone number") : null;
}

/** "555-123-4567", also behind "1-". */
function isAmerican(reader: Reader, at: number): boolean {
	const shape = [at, at + 2, at + 4].map((token) => wordAt(reader, token).length).join();
	return shape === "3,3,4" && wordAt(reader, at + 1) === "-" && wordAt(reader, at + 3) === "-";
}

/** "CH93 0076 2011 6238 5295 7": two capitals, two digits, groups of four. */
function account(reader: Reader, at: number): Hit | null {
	if (wordAt(reader, at).length < 2 || !isAcronym(reader, at - 1) || !joined(reader, at - 1)) return null;
	if (wordAt(reader, at - 1).length !== 2 || !isDigits(reader, at + 1) || wordAt(reader, at + 1).length !== 4)
		return null;
	return hit(at - 1, groupsFrom(reader, at).to, "id", "an account number");
}

/** "0042", "123456789012345678901234567", "<>30": leading zeros, endless digits, and what stands behind an operator. */
function code(reader: Reader, at: number): Hit | null {
	if (joined(reader, at - 2) && operators.has(wordAt(reader, at - 2) + wordAt(reader, at - 1)))
		return hit(at, at + 1, "id", "a number in a formula");
	if (joined(reader, at - 1) && isWord(reader, at - 1)) return null;
	const text = wordAt(reader, at);
	if (text.length > mostDigits) return hit(at, at + 1, "id", "more digits than a figure has");
	const decimal = joined(reader, at) && ".,".includes(wordAt(reader, at + 1)) && isDigits(reader, at + 2);
	if (text.length > 1 && text.startsWith("0") && !(decimal && joined(reader, at + 1)))
		return hit(at, at + 1, "id", "a code with a leading zero");
	return isWord(reader, at + 1) &&
		joined(reader, at) &&
		isDigits(reader, at + 2) &&
		joined(reader, at + 1) &&
		!isExponent(reader, at)
		? hit(at, chunkEnd(reader, at), "id", "letters and digits mixed")
		: null;
}

const isExponent = (reader: Reader, at: number): boolean => ["e", "x", "h", "m"].includes(wordAt(reader, at + 1));

function chunkEnd(reader: Reader, at: number): number {
	let to = at + 1;
	while (to < at + 40 && joined(reader, to - 1) && (isWord(reader, to) || isDigits(reader, to))) to++;
	return to;
}
