// Takes a figure in its sentence; gives the place where a writer would cite its source: at the sentence's end, or at the end
// of the figure's clause where other numbers follow in the sentence. Never splits a figure or an abbreviation.
import { languageFor } from "../languages/index.ts";
import { slice, span } from "../text/span.ts";
import type { CitationPlace } from "./citation.ts";

export interface Spot {
	/** In prose: behind the words, before the punctuation. */
	readonly words: number;
	/** In prose: behind the punctuation, where a footnote call stands. Equal to `words` inside a sentence. */
	readonly end: number;
	/** False where more of the sentence follows. */
	readonly atEnd: boolean;
	/** True where the sentence has a stop: it is a whole sentence, not a heading's or a cell's words. */
	readonly stopped: boolean;
}

/** Clauses longer than this are not looked through: the mark then stands at the sentence's end. */
const reach = 600;

/** A stop, with the quotes and brackets that close behind it. */
const finish = /([.!?…:;]*)["'”’“‘»«›‹)\]]*\s*$/;

/** Where a clause ends: a mark with white space behind it, or the words that join main clauses. */
const joins = "(?:and|but|while|whereas|und|sowie|aber|doch|während|sondern)";
const boundary = new RegExp(`\\s?[,;:–—](?:\\s${joins})?(?=\\s)|\\s${joins}(?=\\s)`, "giu");

/** "Mrd.", "U.S.": the dot is the word's own. */
function endsInAbbreviation(text: string, { language }: CitationPlace): boolean {
	const word = /\S*$/.exec(text.slice(-reach))?.[0] ?? "";
	const { abbreviations } = languageFor(language);
	return (
		/\p{L}\.\p{L}\.$/u.test(word) ||
		abbreviations.some((one) => text.endsWith(one) && /^[^\p{L}]?$/u.test(text.at(-one.length - 1) ?? ""))
	);
}

function sentenceSpot(place: CitationPlace): Spot {
	const { block, figure, sentence } = place;
	const text = slice(block.prose.text, sentence);
	const tail = text.slice(-reach);
	const found = finish.exec(tail);
	const closing = found?.[0] ?? "";
	const stop = found?.[1] ?? "";
	const end = sentence.start + text.trimEnd().length;
	const before = sentence.start + text.length - closing.length;
	const kept = stop.startsWith(".") && endsInAbbreviation(text.slice(0, text.length - closing.length + 1), place);
	const words = stop === "" ? end : Math.max(before + (kept ? 1 : 0), figure.end);
	return { words, end: Math.max(end, words), atEnd: true, stopped: stop !== "" };
}

/** The end of the figure's clause, where a number follows behind it in the sentence; else null. */
function clauseEnd({ block, figure, sentence }: CitationPlace): number | null {
	const text = slice(block.prose.text, span(figure.end, Math.min(sentence.end, figure.end + reach)));
	const number = /\d/.exec(text);
	if (!number) return null;
	const found = [...text.slice(0, number.index).matchAll(boundary)].at(-1);
	return found ? figure.end + found.index : null;
}

export function spotFor(place: CitationPlace): Spot {
	const inside = clauseEnd(place);
	return inside === null ? sentenceSpot(place) : { words: inside, end: inside, atEnd: false, stopped: true };
}
