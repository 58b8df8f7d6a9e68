// Takes Markdown; gives it without the words that no parser needs to see: of words in a row without a mark only the first and
// the last stay. The parser's work is by the character, so what it never sees it reads for nothing; restore.ts puts it back.

/** What was left out of a text: before `at[n]` of the short text, `gone[n]` characters of the long one in all. */
export interface Cuts {
	readonly at: readonly number[];
	readonly gone: readonly number[];
}

export interface Abridged {
	readonly text: string;
	readonly cuts: Cuts;
}

/** All that means something to the parser inside a line, or is no word to it. */
const mark = /[\0\t\n\r#*_`&\\[\]<>|]/g;
/** Where `](url "title")` and `[label]: url` may go on, how a title is quoted says whether it is one. */
const quotedMark = /[\0\t\n\r#*_`&\\[\]<>|"'()]/g;
const letter = /\p{L}/u;
/** A row of words worth the cut. */
const SHORTEST = 16;

/** In a row without marks: the end of the first word that holds a letter, and the space behind; none means no cut. */
function firstEnd(row: string): number {
	// What stands before the first letter of a line may open a list, a quote or code.
	const from = row.search(letter);
	return from < 0 ? row.length : row.indexOf(" ", from) + 1 || row.length;
}

/** Start of the last word. White space behind it stays: two spaces break a line. */
function lastStart(row: string): number {
	let end = row.length;
	while (row[end - 1] === " ") end--;
	return end === 0 ? 0 : row.lastIndexOf(" ", end - 1) + 1;
}

function isEmptyLine(text: string, from: number): boolean {
	let at = from;
	while (text[at] === " " || text[at] === "\t" || text[at] === "\r") at++;
	return at === text.length || text[at] === "\n";
}

/** Linear. Names in brackets and all between `<` and `>` stay whole, up to the next empty line if they never close. */
export function abridge(text: string): Abridged {
	const kept: string[] = [];
	const at: number[] = [];
	const gone: number[] = [];
	let copied = 0;
	let out = 0;
	const cut = (from: number, to: number): void => {
		kept.push(text.slice(copied, from));
		out += from - copied;
		at.push(out);
		gone.push((gone.at(-1) ?? 0) + to - from);
		copied = to;
	};
	let square = false;
	let angle = false;
	let quotes = false;
	for (let from = 0; from < text.length; ) {
		const next = quotes ? quotedMark : mark;
		next.lastIndex = from;
		const found = next.exec(text)?.index ?? text.length;
		if (found - from >= SHORTEST && !square && !angle) {
			const row = text.slice(from, found);
			const first = firstEnd(row);
			const last = lastStart(row);
			if (first < last) cut(from + first, from + last);
		}
		const code = text[found];
		from = found + 1;
		if (code === "\\") from++;
		else if (code === "[") square = true;
		else if (code === "]") {
			square = false;
			quotes ||= text[from] === "(" || text[from] === ":";
		} else if (code === "<") angle = true;
		else if (code === ">") angle = false;
		else if (code === "\n" && (square || angle || quotes) && isEmptyLine(text, from)) square = angle = quotes = false;
	}
	if (at.length === 0) return { text, cuts: { at, gone } };
	kept.push(text.slice(copied));
	return { text: kept.join(""), cuts: { at, gone } };
}
