// Takes the edits of open documents; says in which line somebody is typing, and since when they have paused. A paste, a fix or a
// replacement is no typing: it is over at once.
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";

export interface TypedAt {
	readonly line: number;
	/** By `performance.now()`. */
	readonly at: number;
}

export interface Typing {
	readonly note: (uri: string, changes: readonly TextDocumentContentChangeEvent[]) => void;
	/** Null where the last edit was none of typing. */
	readonly in: (uri: string) => TypedAt | null;
	readonly forget: (uri: string) => void;
}

/** Keys, pairs that close themselves and composed characters put in no more than this. */
const mostTyped = 4;

function lineOf(changes: readonly TextDocumentContentChangeEvent[]): number | null {
	const [change] = changes;
	if (changes.length !== 1 || !change || !("range" in change) || change.text.length > mostTyped) return null;
	const { start, end } = change.range;
	// A line break ends the line before: what is found there is meant to be read.
	return start.line === end.line ? start.line + (change.text.match(/\n/g)?.length ?? 0) : null;
}

export function createTyping(): Typing {
	const last = new Map<string, TypedAt>();
	return {
		note(uri, changes) {
			const line = lineOf(changes);
			if (line === null) last.delete(uri);
			else last.set(uri, { line, at: performance.now() });
		},
		in: (uri) => last.get(uri) ?? null,
		forget: (uri) => void last.delete(uri),
	};
}
