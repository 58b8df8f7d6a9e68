// Takes text; gives the citation keys in it, as Pandoc's manual ("Citation syntax") has them; and writes a key that way.
// A key begins with a letter, a digit or _, and holds single marks of :.#$%&-+?<>~/ inside; braces allow all but spaces.
import { type Span, span } from "../text/span.ts";

export interface FoundKey {
	readonly key: string;
	/** The key alone. */
	readonly span: Span;
	/** With `@`, the minus sign before it and its braces. */
	readonly whole: Span;
}

/** What stands before an `@` that is part of something else: an e-mail address, a path, a package's name. */
const before = "(?<![\\p{L}\\p{N}_./@\\\\-])";
const plainKey = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&\\-+?<>~/](?=[\\p{L}\\p{N}_]))*";
const inBraces = "\\{([^\\s{}]{1,200})\\}";

/** Keys in order. Linear: each part of the pattern begins where the one before ends. */
export function findKeys(text: string): FoundKey[] {
	const pattern = new RegExp(`${before}-?@(?:${inBraces}|(${plainKey}))`, "gu");
	return [...text.matchAll(pattern)].map((found) => {
		const key = (found[1] ?? found[2]) as string;
		const end = found.index + found[0].length;
		const keyEnd = found[1] === undefined ? end : end - 1;
		return { key, span: span(keyEnd - key.length, keyEnd), whole: span(found.index, end) };
	});
}

/** `@key`, in braces where it needs them; null where Markdown would read something else into it. */
export function writeKey(key: string): string | null {
	if (new RegExp(`^${plainKey}$`, "u").test(key) && !/[<>&~]/.test(key)) return `@${key}`;
	return /^[^\s{}[\]<>&*`|\\~"]{1,200}$/.test(key) ? `@{${key}}` : null;
}
