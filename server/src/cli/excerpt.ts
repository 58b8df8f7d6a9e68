// Takes a line of a draft and a place in it; gives the two lines a terminal shows: the text, and a mark under the place.
// Never prints what would steer the terminal.

/** What takes no room: combining marks, joiners, variation selectors. */
const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** What takes two columns: emoji, and the scripts Unicode's East Asian Width (UAX #11) counts as wide. */
const twoWide =
	/^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones to keep away from a terminal
const control = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** Texts of drafts and registries on a terminal: one line, no escape sequences, no change of direction. */
export const plain = (text: string): string =>
	text.replace(control, (character) => (/[\t\r\n\u2028\u2029]/.test(character) ? " " : "\uFFFD"));

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** What a reader sees as one character, a flag or a joined emoji included. */
const charactersOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

function widthOf(character: string): number {
	const first = String.fromCodePoint(character.codePointAt(0) ?? 0);
	return noWidth.test(first) ? 0 : twoWide.test(first) ? 2 : 1;
}

/** Columns that a text takes. */
export const columnsOf = (text: string): number =>
	/^[ -~]*$/.test(text) ? text.length : charactersOf(text).reduce((sum, character) => sum + widthOf(character), 0);

export interface Excerpt {
	readonly before: string;
	readonly marked: string;
	readonly after: string;
	/** Columns before the mark, and under it. */
	readonly indent: number;
	readonly width: number;
}

const more = "…";

/** As much of the end, or of the start, as fits. */
function clip(text: string, columns: number, keep: "start" | "end"): string {
	// A line may be a megabyte long: no character is looked at that could not fit.
	const near = keep === "end" ? text.slice(-2 * columns) : text.slice(0, 2 * columns);
	const characters = keep === "end" ? charactersOf(near).reverse() : charactersOf(near);
	let left = columns - 1;
	const fitting = characters.findIndex((character) => {
		left -= widthOf(character);
		return left < 0;
	});
	if (fitting < 0 && near.length === text.length) return text;
	const kept = fitting < 0 ? characters : characters.slice(0, fitting);
	return keep === "end" ? more + kept.reverse().join("") : kept.join("") + more;
}

/** `start` and `end` are UTF-16 offsets in the line. At most so many columns, the place about two thirds to the right. */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
	const marked = clip(plain(line.slice(start, end)), Math.max(10, Math.floor(columns / 2)), "start");
	const room = Math.max(10, columns - columnsOf(marked));
	const behind = plain(line.slice(end, end + 2 * room)).trimEnd();
	const leading = plain(line.slice(Math.max(0, start - 2 * room), start));
	const lead = start > 2 * room ? leading : leading.trimStart();
	const short = Math.min(columnsOf(behind), Math.floor(room / 3));
	const before = clip(lead, Math.max(2, room - short), "end");
	const after = clip(behind, Math.max(2, room - columnsOf(before)), "start");
	return { before, marked, after, indent: columnsOf(before), width: Math.max(1, columnsOf(marked)) };
}
