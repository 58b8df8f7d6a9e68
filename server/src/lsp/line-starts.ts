// Where the lines of a document begin, kept while it is edited: an edit costs the lines in it, and a number for each one behind.
// A line ends with a line feed, a carriage return, or both.

/** What an edit replaces: from a place in the line `first` to one in the line `behind`; what stands there moves `by` so many units. */
export interface LineEdit {
	readonly first: number;
	readonly behind: number;
	readonly from: number;
	readonly by: number;
}

/** A list of arguments is no longer than this. */
const mostAtOnce = 10_000;

/** Where lines begin behind the line breaks of a text that itself begins at the place. */
function startsBehindBreaks(text: string, from: number): number[] {
	const starts: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code !== 10 && code !== 13) continue;
		if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
		starts.push(from + at + 1);
	}
	return starts;
}

export const lineStarts = (text: string): number[] => [0].concat(startsBehindBreaks(text, 0));

/** The list as it is after the edit that puts these words in; the old one is no longer of use. */
export function lineStartsAfter(starts: number[], { first, behind, from, by }: LineEdit, words: string): number[] {
	const added = startsBehindBreaks(words, from);
	let now = starts;
	if (added.length < mostAtOnce) now.splice(first + 1, behind - first, ...added);
	else now = starts.slice(0, first + 1).concat(added, starts.slice(behind + 1));
	if (by !== 0) for (let at = first + 1 + added.length; at < now.length; at++) now[at] = (now[at] as number) + by;
	return now;
}
