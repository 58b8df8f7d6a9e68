// Takes a draft and where a block begins; gives the blocks from there that need no parser, for nothing in them can be read in
// two ways: what a parser would make of them. Ends before the first block that holds more.
import type { Root, RootContent } from "mdast";
import type { Labels } from "./labels.ts";
import { codeAt, commentAt, definitionsAt, htmlAt, ruleAt, tableAt } from "./plain-blocks.ts";
import { behindEmpty, type PlainBlock, type Source } from "./plain-lines.ts";
import { headingAt, listAt, noteAt, paragraphAt, quoteAt } from "./plain-words.ts";

export interface Plain {
	readonly root: Root;
	/** Where the rest begins: a line, or the end of the text. */
	readonly end: number;
}

type ReadBlock = (source: Source, at: number) => PlainBlock | null;

/** What a block may be by its first character; all others open a paragraph only. */
const kinds: Readonly<Record<string, readonly ReadBlock[]>> = {
	"#": [headingAt],
	"-": [listAt, ruleAt],
	"+": [listAt],
	"*": [listAt, ruleAt, paragraphAt],
	_: [ruleAt, paragraphAt],
	">": [quoteAt],
	"|": [tableAt],
	"`": [codeAt, paragraphAt],
	"~": [codeAt],
	"<": [commentAt, htmlAt],
	"[": [noteAt, definitionsAt, paragraphAt],
	...Object.fromEntries(Array.from("0123456789", (digit) => [digit, [listAt, paragraphAt]])),
};
const words: readonly ReadBlock[] = [paragraphAt];

function blockAt(source: Source, at: number): PlainBlock | null {
	for (const read of kinds[source.text[at] as string] ?? words) {
		const block = read(source, at);
		if (block) return block;
	}
	return null;
}

/**
 * Plain blocks and empty lines from a place where a block may begin; null where there are none. Offsets count from that
 * place. `labels` are all that the draft may define. Linear.
 */
export function plainFrom(text: string, base: number, labels: Labels): Plain | null {
	const source: Source = { text, base, labels };
	const children: RootContent[] = [];
	let at = base;
	while (at < text.length) {
		const blank = behindEmpty(text, at);
		const block = blank > at ? null : blockAt(source, at);
		const end = block?.end ?? blank;
		// A byte order mark would be dropped where a part begins.
		if (end === at || text[end] === "\uFEFF") break;
		if (block) children.push(...block.nodes);
		at = end;
	}
	return at === base ? null : { root: { type: "root", children }, end: at };
}
