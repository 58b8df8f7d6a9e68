// Takes a text; gives its words as names are compared by: each with what stands between it and the one before, read when asked for.
import { wordEnd, wordUnits } from "../text/letters.ts";
import { type Span, span } from "../text/span.ts";

export interface Word {
	readonly text: string;
	readonly span: Span;
	/** What stands between this word and the one before. */
	readonly gap: string;
}

/** Names longer than this are titles nobody writes out. */
const maxWords = 30;

/** Spaces and hyphens are the same in names, apostrophes too; a full stop or a comma is not. */
const gapOf = (text: string): string =>
	text === " " || text === "" ? "" : text.replace(/[\s\u00AD‐‑–-]+/g, "").replace(/[’‘`´ʼ]/g, "'");

/** Between two names it makes no difference how "and" is written: "Reyes & Ahlgren", "Reyes and Ahlgren". */
export const connectors: ReadonlySet<string> = new Set(["and", "und"]);

/** The next word at or behind a place, past connectors; null where the text ends before one. */
function nextWord(text: string, from: number): Word | null {
	let [at, end, connected] = [from, from, ""];
	while (at < text.length) {
		if (wordUnits(text, at) === 0) {
			at++;
			continue;
		}
		const gap = at - end > 4 ? "\n" : gapOf(text.slice(end, at));
		end = wordEnd(text, at, text.length);
		const word = text.slice(at, end);
		if (!connectors.has(word)) return { text: word, span: span(at, end), gap: connected + gap };
		connected += `${gap}&`;
		at = end;
	}
	return null;
}

/** The words of a text from one of them on, each read when first asked for: most names end with their first words. */
export type WordAt = (index: number) => Word | undefined;

export function wordsFrom(text: string, { start, end }: Span): WordAt {
	const read: Word[] = [{ text: text.slice(start, end), span: span(start, end), gap: "" }];
	return (index) => {
		while (read.length <= index) {
			const next = nextWord(text, (read.at(-1) as Word).span.end);
			if (next === null) return undefined;
			read.push(next);
		}
		return read[index];
	};
}

/** The first word, connector or not; null in a text without words. */
function firstWord(text: string): Span | null {
	let start = 0;
	while (start < text.length && wordUnits(text, start) === 0) start++;
	return start < text.length ? span(start, wordEnd(text, start, text.length)) : null;
}

/** The words of a name, none behind the last that counts. */
export function wordsOf(name: string): Word[] {
	const first = firstWord(name);
	if (first === null) return [];
	const wordAt = wordsFrom(name, first);
	const out: Word[] = [];
	for (let word = wordAt(0); word && out.length < maxWords; word = wordAt(out.length)) out.push(word);
	return out;
}
