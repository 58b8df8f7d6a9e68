// Takes digits and the marks between them; gives the number they write, by the language's marks or, where it cannot be
// mistaken, by the other convention. Never reads dates, times or versions: those are looked for first.
import { between } from "../languages/tokens.ts";
import { isDigits, joined, type Reader, roleAt, wordAt } from "./reader.ts";

export interface DigitsRead {
	/** Token behind the number. */
	readonly to: number;
	/** Digits with "." before the fraction. */
	readonly text: string;
	/** Digits behind the decimal mark. */
	readonly decimals: number;
	readonly group: string | null;
	readonly decimal: string | null;
	/** One mark and three digits, "4.800": a group by one convention, decimals by the other. */
	readonly twofold: boolean;
}

const spaces = new Set(["\u00a0", "\u202f", "\u2009", "\u2007", " "]);
const apostrophes = new Set(["'", "’", "′", "ʼ", "´", "‘"]);
/** Longer chains are no numbers; the limit keeps every look ahead short. */
const longestChain = 10;

interface Chain {
	readonly at: readonly number[];
	readonly parts: readonly string[];
	readonly marks: readonly string[];
}

function chainFrom(reader: Reader, from: number): Chain {
	const { tokens } = reader;
	const at = [from];
	const marks: string[] = [];
	for (let last = from; at.length < longestChain; last = at.at(-1) as number) {
		const mark = wordAt(reader, last + 1);
		if ((mark === "." || mark === "," || apostrophes.has(mark)) && joined(reader, last)) {
			if (!joined(reader, last + 1) || !isDigits(reader, last + 2)) break;
			at.push(last + 2);
			marks.push(mark);
		} else if (isDigits(reader, last + 1) && isSpaceGroup(reader, last, at.length === 1)) {
			at.push(last + 1);
			marks.push(between(tokens, last, last + 1));
		} else break;
	}
	return { at, parts: at.map((token) => wordAt(reader, token)), marks };
}

/** "40 000": one space, three digits behind, at most three before, and none that starts with 0 before. */
function isSpaceGroup(reader: Reader, last: number, first: boolean): boolean {
	const head = wordAt(reader, last);
	return (
		spaces.has(between(reader.tokens, last, last + 1)) &&
		wordAt(reader, last + 1).length === 3 &&
		(first ? head.length <= 3 && !head.startsWith("0") : head.length === 3)
	);
}

const sameMark = (a: string | undefined, b: string): boolean =>
	a === b || (apostrophes.has(a ?? "") && apostrophes.has(b));
const isPoint = (mark: string | undefined): boolean => mark === "." || mark === ",";

/** How many groups of three follow the first part under its mark. */
function groupsOfThree({ parts, marks }: Chain): number {
	const mark = marks[0] as string;
	const head = parts[0] as string;
	if (head.length > 3 || head.startsWith("0")) return 0;
	let count = 0;
	while (sameMark(marks[count], mark) && parts[count + 1]?.length === 3) count++;
	return count;
}

/** Indian grouping: 12,34,567. */
function isIndian({ parts, marks }: Chain): boolean {
	const last = marks.findIndex((mark) => mark !== ",");
	const groups = last < 0 ? marks.length : last;
	return (
		groups >= 2 &&
		parts[groups]?.length === 3 &&
		parts.slice(1, groups).every((part) => part.length === 2) &&
		(parts[0] as string).length <= 2
	);
}

/** Digits that no mark and no other digits follow: most are. */
function standsAlone(reader: Reader, from: number): boolean {
	if (isDigits(reader, from + 1)) return false;
	return !joined(reader, from) || !isDigits(reader, from + 2) || !joined(reader, from + 1);
}

export function readDigits(reader: Reader, from: number): DigitsRead | null {
	if (standsAlone(reader, from)) return plain(reader, from);
	const chain = chainFrom(reader, from);
	const first = chain.parts[0] as string;
	const mark = chain.marks[0];
	const groups = mark === undefined ? 0 : groupsOfThree(chain);
	if (mark === undefined) return plain(reader, from);
	const twofold = groups === 1 && chain.marks.length === 1 && isPoint(mark);
	if (!isPoint(mark)) return groups > 0 ? grouped(reader, chain, groups) : plain(reader, from);
	if (isIndian(chain)) return grouped(reader, chain, chain.marks.lastIndexOf(",") + 1);
	if (sameMark(chain.marks[Math.max(groups, 1)], mark)) return null;
	if (
		groups > 1 ||
		(groups === 1 && (chain.marks.length > 1 || isGroupMark(reader, mark, (chain.at[1] as number) + 1)))
	)
		return { ...grouped(reader, chain, groups), twofold };
	return withDecimals(chain, 0, first, null, twofold);
}

/** One mark and three digits: a group by this language's marks? Where a space or an apostrophe groups, a dot is one unless a magnitude follows. */
function isGroupMark(reader: Reader, mark: string, behind: number): boolean {
	const { marks, tolerant } = reader;
	if (tolerant || marks.group === mark) return true;
	return marks.group !== "," && mark === "." && roleAt(reader, behind)?.multiplier === undefined;
}

function plain(reader: Reader, at: number): DigitsRead | null {
	const text = wordAt(reader, at);
	return text.length > 1 && text.startsWith("0") ? null : whole(reader, at, text, null);
}

/** A number without decimals; behind "20.–", "2'000.-" stands a dash for the cents; "2000.-" is then no year. */
function whole(reader: Reader, last: number, text: string, group: string | null): DigitsRead {
	const mark = wordAt(reader, last + 1);
	const dashed =
		isPoint(mark) &&
		joined(reader, last) &&
		joined(reader, last + 1) &&
		"-–—".includes(wordAt(reader, last + 2) || " ") &&
		!(isDigits(reader, last + 3) && joined(reader, last + 2));
	return { to: last + (dashed ? 3 : 1), text, decimals: 0, group, decimal: dashed ? mark : null, twofold: false };
}

function grouped(reader: Reader, chain: Chain, groups: number): DigitsRead {
	const text = chain.parts.slice(0, groups + 1).join("");
	const decimal = chain.marks[groups];
	const group = chain.marks[0] as string;
	if (isPoint(decimal) && decimal !== group) return withDecimals(chain, groups, text, group, false);
	return whole(reader, chain.at[groups] as number, text, group);
}

function withDecimals(
	{ at, parts, marks }: Chain,
	groups: number,
	text: string,
	group: string | null,
	twofold: boolean,
): DigitsRead {
	const fraction = parts[groups + 1] as string;
	return {
		to: (at[groups + 1] as number) + 1,
		text: `${text}.${fraction}`,
		decimals: fraction.length,
		group,
		decimal: marks[groups] as string,
		twofold,
	};
}
