// Takes a file's text; gives the line and character of any place in it. Knows no format.
// Line ends are those of the language server protocol: \n, \r\n and \r.
import { lastBefore } from "../text/first-from.ts";
import type { Span } from "../text/span.ts";
import type { Location, PlaceOf } from "./registry.ts";
import { type Entry, field, textOf, textsOf } from "./tree.ts";

/** Gives the Location of a span of one file. Built once a file, O(log lines) a call. */
export type Locate = (span: Span) => Location;

function lineStarts(text: string): Uint32Array {
	const starts = [0];
	if (!text.includes("\r")) {
		// Twenty megabytes of claims have a few hundred thousand lines: looked for natively.
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		return Uint32Array.from(starts);
	}
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
	}
	return Uint32Array.from(starts);
}

export function locator(file: string, text: string): Locate {
	let starts: Uint32Array | null = null;
	return (span) => {
		starts ??= lineStarts(text);
		const line = lastBefore(starts, (start) => start > span.start);
		return { file, span, line, character: span.start - (starts[line] as number) };
	};
}

/** Looks places up in the tree, when somebody asks. */
export const placesIn =
	({ key, node }: Entry, locate: Locate): PlaceOf =>
	(name, item) => {
		const value = field(node, name);
		const part = item === undefined ? null : (textsOf(value).find((one) => textOf(one) === item) ?? field(value, item));
		return locate((part ?? value)?.span ?? key);
	};
