// Takes a text and where a line begins; says where it ends and whether it can be anything but words.
import type { RootContent } from "mdast";
import type { Labels } from "./labels.ts";

/** What is read; offsets in the tree count from `base`. */
export interface Source {
	readonly text: string;
	readonly base: number;
	/** All that the draft may define. */
	readonly labels: Labels;
}

/** One block or several that needed no parser, and where the line behind begins. */
export interface PlainBlock<Node extends RootContent = RootContent> {
	readonly nodes: readonly Node[];
	readonly end: number;
}

/** What a sticky expression finds right there. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
	expression.lastIndex = at;
	return expression.exec(text);
}

/** Where a line ends, its line end left out. */
export function lineEnd(text: string, at: number): number {
	const feed = text.indexOf("\n", at);
	const end = feed < 0 ? text.length : feed;
	return end > at && text[end - 1] === "\r" && feed >= 0 ? end - 1 : end;
}

/** Behind the line end that stands at an offset. */
export const nextLine = (text: string, end: number): number =>
	end + (text[end] === "\r" ? 2 : text[end] === "\n" ? 1 : 0);

const empty = /[ \t]*(?:\r?\n|$)/y;

/** Behind the empty line that begins there; the offset itself where none does. At the end of the text there is no line. */
export function behindEmpty(text: string, at: number): number {
	empty.lastIndex = at;
	return at + (empty.exec(text)?.[0].length ?? 0);
}

/** True where a block of words ends: at an empty line or the end of the text. */
export const endsBefore = (text: string, at: number): boolean => at === text.length || behindEmpty(text, at) > at;

/** Behind all empty lines from there. */
export function behindAllEmpty(text: string, from: number): number {
	let at = from;
	for (let next = behindEmpty(text, at); next > at; next = behindEmpty(text, at)) at = next;
	return at;
}

/**
 * What opens no block but a paragraph, wherever a block may begin: letters and most marks; numbers that count no list, marks of
 * emphasis right before a word, code, and brackets that define nothing.
 */
const opening = /[^\s\0#>\-+=~<|:\d*_`[]|\d(?!\d*[.)](?:\s|$))|(?:\*\*?|__?)[\p{L}\d]|`[^`]|\[[^[\]\n]*\](?!:)/uy;
const space = /\s/;
const label = /\[[^[\]\n^][^[\]\n]*\]:/y;

/** True when a line, or the rest of it, is words of a paragraph: nothing else could stand so, and nothing hangs over at its end. */
export function isWords(text: string, start: number, end: number): boolean {
	opening.lastIndex = start;
	return start < end && opening.test(text) && !space.test(text[end - 1] as string);
}

/** The same of a line that goes on with a paragraph: nothing is defined there. */
export const goesOnAsWords = (text: string, start: number, end: number): boolean =>
	isWords(text, start, end) || (matchAt(label, text, start) !== null && !space.test(text[end - 1] as string));

const note = /\[\^[^\s\0[\]\\^]{1,999}\]:/y;

/** A line that begins a footnote ends whatever stands above it at the margin. */
export const beginsNote = (text: string, at: number): boolean => matchAt(note, text, at) !== null;
