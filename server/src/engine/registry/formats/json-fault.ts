// Takes a text; gives the place where it stops being JSON (RFC 8259), or null. Linear, and no recursion: depth costs nothing.
// Never builds values.

const space = /[ \t\n\r\uFEFF]*/y;
const atom = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** End of the match at `from`, or -1. */
function take(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : -1;
}

/** End of the string whose quote opens at `from`, or -1. */
function takeString(text: string, from: number): number {
	if (text[from] !== '"') return -1;
	for (let at = from + 1; at < text.length; ) {
		const unit = text[at] as string;
		if (unit === '"') return at + 1;
		if (unit < " ") return -1;
		at = unit === "\\" ? take(escaped, text, at) : at + 1;
		if (at < 0) return -1;
	}
	return -1;
}

type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end";

/** What is expected behind a token, or null where the token does not belong. `open` is the stack of brackets. */
function step(expected: Expected, token: string, open: string[]): Expected | null {
	const wantsValue = expected === "value" || expected === "value or ]";
	if (token === "{" || token === "[") {
		if (!wantsValue) return null;
		open.push(token);
		return token === "{" ? "key or }" : "value or ]";
	}
	if (token === "}" || token === "]") {
		const closes = expected === "comma or end" || expected === (token === "}" ? "key or }" : "value or ]");
		return closes && open.pop() === (token === "}" ? "{" : "[") ? "comma or end" : null;
	}
	if (token === ":") return expected === "colon" ? "value" : null;
	if (token === ",")
		return expected !== "comma or end" || open.length === 0 ? null : open.at(-1) === "{" ? "key" : "value";
	if (expected === "key" || expected === "key or }") return token === '"' ? "colon" : null;
	return wantsValue ? "comma or end" : null;
}

/** Offset of the first thing that is not JSON; the text's length where it ends too early. */
export function jsonFault(text: string): number | null {
	const open: string[] = [];
	let expected: Expected = "value";
	for (let at = take(space, text, 0); at < text.length; at = take(space, text, at)) {
		const first = text[at] as string;
		const end = "{}[],:".includes(first) ? at + 1 : first === '"' ? takeString(text, at) : take(atom, text, at);
		// Behind the outermost value nothing may follow.
		const next: Expected | null = expected === "comma or end" && open.length === 0 ? null : step(expected, first, open);
		if (end < 0 || next === null) return at;
		expected = next;
		at = end;
	}
	return expected === "comma or end" && open.length === 0 ? null : text.length;
}
