// Takes a text; gives its words as names are compared by: each with what stands between it and the one before, read when asked for.
import { wordEnd, wordUnits } from "../text/letters.ts";
import { type Span, span } from "../text/span.ts";

export interface Word {
	readonly text: string;
	readonly span: Span;
	/** What stands between this word and the one before. */
	readonly gap: string;
}

/** A word of a draft, ready to be looked up. */
export interface Asked extends Word {
	/** The word, and what it may be an inflection of. */
	readonly spellings: readonly string[];
}

/** Names longer than this are titles nobody writes out. */
const maxWords = 30;

/** As words are compared, whatever the language. */
export const folded = (word: string): string => word.normalize("NFC").toLowerCase().replaceAll("ß", "ss");

/** The word, and what it may be an inflection of: "Geheimdienstes", "Guseinovas". Short words keep their endings. */
export function spellingsOf(text: string): readonly string[] {
	const word = folded(text);
	const out = [word];
	for (const ending of ENDINGS)
		if (word.length - ending.length >= SHORTEST_BASE && word.endsWith(ending)) out.push(word.slice(0, -ending.length));
	return out;
}

const ENDINGS = ["es", "en", "s", "n"] as const;
const SHORTEST_BASE = 4;

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
export type WordAt = (index: number) => Asked | undefined;

export function wordsFrom(text: string, first: Span): WordAt {
	const asked = (word: Word): Asked => ({ ...word, spellings: spellingsOf(word.text) });
	const read = [asked(wordIn(text, first))];
	return (index) => {
		while (read.length <= index) {
			const next = nextWord(text, (read.at(-1) as Word).span.end);
			if (next === null) return undefined;
			read.push(asked(next));
		}
		return read[index];
	};
}

const wordIn = (text: string, place: Span): Word => ({
	text: text.slice(place.start, place.end),
	span: place,
	gap: "",
});

/** The first word of a name, and whether another follows; null where there is none. Costs no more than these two. */
export function openingOf(name: string): { readonly first: string; readonly isOnly: boolean } | null {
	let start = 0;
	while (start < name.length && wordUnits(name, start) === 0) start++;
	if (start === name.length) return null;
	const end = wordEnd(name, start, name.length);
	return { first: name.slice(start, end), isOnly: nextWord(name, end) === null };
}

/** The words of a name, none behind the last that counts. A connector is a word where it opens the name. */
export function wordsOf(name: string): Word[] {
	let start = 0;
	while (start < name.length && wordUnits(name, start) === 0) start++;
	if (start === name.length) return [];
	const out = [wordIn(name, span(start, wordEnd(name, start, name.length)))];
	while (out.length < maxWords) {
		const next = nextWord(name, (out.at(-1) as Word).span.end);
		if (next === null) break;
		out.push(next);
	}
	return out;
}
