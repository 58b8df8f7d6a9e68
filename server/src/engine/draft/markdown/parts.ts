// Takes a draft; gives the trees of its parts, one behind the other, together what one tree of the whole would be.
// Read as a whole, a long draft takes gigabytes and, where lists and quotes come and go, quadratic time.
import type { Root, RootContent } from "mdast";
import { type Span, span } from "../../text/span.ts";
import { type Labels, withOwn } from "./labels.ts";
import { plainFrom } from "./plain.ts";
import { parseTree, type Tree } from "./tree.ts";

export interface Part {
	readonly root: Root;
	/** Where the part begins in the text; its offsets count from there. */
	readonly base: number;
}

/** How much is read at once. */
export interface WindowSize {
	readonly characters: number;
	readonly lines: number;
	/** Where plain blocks begin again, less is enough: to call the parser costs as much as to read so many characters. */
	readonly least: number;
}

const usual: WindowSize = { characters: 32_000, lines: 400, least: 300 };
/** A window whose only block may go on behind it is read again so many times as long. */
const GROWTH = 4;
/** Lazy lines in one block; each costs the parser as much as all lines before it. A longer block is cut in two. */
const MAX_LAZY = 200;

const none: Labels = { links: new Set(), footnotes: new Set() };

/**
 * A line at the margin behind an empty one: nothing above goes on into it but open code and open HTML. From there plain blocks need
 * no parser again.
 */
const seam = /\n[ \t]*\r?\n(?=#{1,6} |\p{L})/gu;

/** Start of the line behind the one that holds an offset. */
function nextLine(text: string, offset: number): number {
	const at = text.indexOf("\n", offset);
	return at < 0 ? text.length : at + 1;
}

/** Where the white space begins that ends at an offset, line ends left out. */
function skipBack(text: string, offset: number): number {
	let at = offset;
	while (text[at - 1] === " " || text[at - 1] === "\t") at--;
	return at;
}

/** End of a window, behind a line. */
function windowEnd(text: string, start: number, characters: number, lines: number): number {
	let end = start;
	for (let line = 0; line < lines && end < text.length && end - start < characters; line++) end = nextLine(text, end);
	return end;
}

/** The part of a window up to its first seam; null where there is none, or something might still be open there. */
function untilSeam(
	text: string,
	{ start, end }: Span,
	least: number,
	labels: Labels,
): { readonly part: Part; readonly next: number } | null {
	seam.lastIndex = start + least;
	if (!seam.test(text.slice(0, end))) return null;
	const next = seam.lastIndex;
	const own = text.slice(start, next);
	const { root } = parseTree(own, labels);
	const last = root.children.at(-1);
	// Code and HTML may go on; so may HTML in a list or a note, and how far it reached depends on what follows.
	if (last?.type === "code" || last?.type === "html") return null;
	const reached = last?.position?.end.offset ?? 0;
	return reached > own.trimEnd().length ? null : { part: { root, base: start }, next };
}

/**
 * True when a block whose line starts there is read alike without the one before it: the line above is empty, or it is not
 * indented (indented, it is code or not, as what ends above will have it) and no definition stands there, which the
 * parser reads together with the paragraph behind it.
 */
function standsFree(text: string, at: number, before: RootContent): boolean {
	if (text[at] === "\uFEFF") return false;
	if (/\S/.test(text[at] as string) && before.type !== "definition") return true;
	const above = skipBack(text, at - (text[at - 1] === "\n" && text[at - 2] === "\r" ? 2 : 1));
	return text[above - 1] === "\n" || text[above - 1] === "\r";
}

/**
 * Start of the last block in the window that stands free; those before it are final though the text goes on, for only the
 * last one may go on. They alone stay in the tree. Null when there is none.
 */
function lastStart(text: string, { root }: Tree, { start, end }: Span): number | null {
	// A part that begins with such a mark would lose it.
	if (root.children.length === 0) return text[end] === "\uFEFF" ? null : end;
	for (let index = root.children.length - 1; index > 0; index--) {
		const [before, node] = root.children.slice(index - 1, index + 1) as [RootContent, RootContent];
		const at = skipBack(text, start + (node.position?.start.offset ?? 0));
		if (at > start && standsFree(text, at, before)) {
			root.children.length = index;
			return at;
		}
	}
	return null;
}

/** Start of the first lazy line too many; null where there are not so many. */
function lazyCut(text: string, { lazyLines }: Tree, start: number): number | null {
	const line = lazyLines[MAX_LAZY];
	if (line === undefined) return null;
	let at = start;
	for (let count = 1; count < line; count++) at = nextLine(text, at);
	return at > start ? at : null;
}

/** Trees of the text from `start` on. The size of windows is for tests: what is read must not depend on it. */
export function* parseParts(
	text: string,
	from: number,
	size: WindowSize = usual,
	told: Labels = none,
): Generator<Part> {
	// A label that is defined further on must be known here already.
	const labels = withOwn(told, text) ?? told;
	let factor = 1;
	for (let start = from; start < text.length; ) {
		// The parser drops such a mark at its start without counting it.
		while (text[start] === "\uFEFF") start++;
		const plain = plainFrom(text, start, labels);
		if (plain) {
			yield { root: plain.root, base: start };
			start = plain.end;
			continue;
		}
		const end = windowEnd(text, start, size.characters * factor, size.lines * factor);
		const first = factor === 1 ? untilSeam(text, span(start, end), size.least, labels) : null;
		if (first) {
			yield first.part;
			start = first.next;
			continue;
		}
		let tree = parseTree(text.slice(start, end), labels);
		let next = end < text.length ? lastStart(text, tree, span(start, end)) : end;
		if (next === null) {
			next = lazyCut(text, tree, start);
			if (next !== null) tree = parseTree(text.slice(start, next), labels);
		}
		factor = next === null ? factor * GROWTH : 1;
		if (next === null) continue;
		yield { root: tree.root, base: start };
		start = next;
	}
}
