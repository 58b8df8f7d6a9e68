// The style of words: "according to the NIS", "laut NIS", put where a writer would put them. It has no marks to find:
// attribution reads the words.
import { readFigures } from "../figures/read.ts";
import { baseOf } from "../languages/language.ts";
import { overlaps, shift, slice, span } from "../text/span.ts";
import type { CitationPlace, CitedSource, Edit } from "./citation.ts";
import { escapeText } from "./escape.ts";
import { insertion, sourceBehind } from "./insert.ts";
import { shortNameOf, withEnglishArticle } from "./names.ts";
import { type Spot, spotFor } from "./place.ts";
import type { CitationStyle } from "./style.ts";

/** Words to put in, and where in prose. */
interface Wording {
	readonly at: number;
	readonly words: string;
}

/** Longer sentences are not read again for the hedges in them. */
const reach = 1000;

/** Where the figure begins with its hedges ("rund 2000"), in prose; null where it is grown into a word or cannot be told. */
function phraseStart({ block, figure, sentence, language }: CitationPlace): number | null {
	const text = slice(block.prose.text, sentence);
	if (text.length > reach || /^[-\p{L}]/u.test(block.prose.text.slice(figure.end))) return null;
	const found = readFigures(text, language).figures.find((one) => overlaps(shift(one.span, sentence.start), figure));
	const parts = found ? [found.span, ...found.hedges.map((hedge) => hedge.span)] : [];
	return Math.min(figure.start, ...parts.map(({ start }) => start + sentence.start));
}

/** Finite verbs that open the German sentence's bracket; what says where, when and who says so follows them. */
const auxiliaries =
	/\s(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnten|soll|sollen|sollten|muss|müssen|mussten|dürfte|dürften|könnten?|bleiben|blieben)(?=\s)/u;
const pronouns = /^(?:\s(?:sich|es|ihn|ihm|ihr|ihnen|er|sie|wir|uns|dort|da)(?=\s))*/u;

/**
 * "laut" stands without an article in newspaper German, so the name's gender does not matter. Before a number and its hedge
 * it is always grammatical ("sind laut NIS rund 2000 Soldaten"), except where these open the sentence: the verb must come
 * second, so it goes behind the verb ("Rund 2000 Soldaten sind laut NIS gefallen").
 */
function german(name: string, place: CitationPlace): Wording | null {
	const { block, figure, sentence } = place;
	const start = phraseStart(place);
	if (start === null) return null;
	if (start > sentence.start && /\p{L}\s$/u.test(slice(block.prose.text, span(sentence.start, start))))
		return { at: start - 1, words: ` laut ${name}` };
	if (start > sentence.start) return null;
	const rest = slice(block.prose.text, span(figure.end, sentence.end));
	const clause = /^[^,;:–—(]{0,200}/u.exec(rest)?.[0] ?? "";
	const verb = auxiliaries.exec(clause);
	if (!verb) return null;
	const behind = verb.index + verb[0].length;
	const skipped = pronouns.exec(clause.slice(behind))?.[0].length ?? 0;
	return { at: figure.end + behind + skipped, words: ` laut ${name}` };
}

/** English closes the sentence or the clause with it: ", according to the NIS." */
function english(name: string, source: CitedSource, spot: Spot): Wording {
	const closing = spot.atEnd ? "" : ",";
	return { at: spot.words, words: `, according to ${withEnglishArticle(name, source)}${closing}` };
}

function write(source: CitedSource, place: CitationPlace): readonly Edit[] | null {
	const { draft, block, language } = place;
	const plain = shortNameOf(source, language);
	if (plain === null) return null;
	const name = escapeText(plain);
	const spot = spotFor(place);
	// Headings, cells and captions are no sentences; a name in brackets fits behind any words.
	const bracket: Wording = { at: spot.words, words: ` (${name})` };
	const whole = block.kind === "paragraph" && spot.stopped;
	const isGerman = baseOf(language) === "de";
	const wording = whole ? (isGerman ? german(name, place) : english(name, source, spot)) : null;
	const { at, words } = wording ?? (isGerman && whole ? { ...bracket, words: ` (laut ${name})` } : bracket);
	const offset = sourceBehind(draft, block, at);
	const doubled = words.endsWith(",") && /[,;:.]/.test(draft.text[offset] ?? "");
	return [insertion(offset, doubled ? words.slice(0, -1) : words)];
}

export const prose: CitationStyle = { id: "prose", find: () => [], write };
