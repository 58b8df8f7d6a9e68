// The style of words: "according to the NIS", "laut NIS", put where a writer would put them. It has no marks to find:
// attribution reads the words.
import { readFigures } from "../figures/read.ts";
import { languageFor } from "../languages/index.ts";
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

/** How far the verb may be from the figure. */
const clauseReach = 200;

/** Finite verbs that open the German sentence's bracket; what says where, when and who says so follows them. */
const auxiliaries =
	/\s(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|soll|sollen|sollten|muss|müssen|mussten|dürfte|dürften|könnte|könnten|bleiben|blieben)(?=\s)/u;
const pronouns = /^(?:\s(?:sich|es|ihn|ihm|ihr|ihnen|er|sie|wir|uns|dort|da)(?=\s))*/u;

/** Offset behind the finite verb and the pronouns that cling to it, in a clause; null where it has none of those known. */
function behindVerb(clause: string): number | null {
	const verb = auxiliaries.exec(clause);
	if (!verb) return null;
	const end = verb.index + verb[0].length;
	return end + (pronouns.exec(clause.slice(end))?.[0].length ?? 0);
}

/** Of German, which alone is written here: the preposition of a phrase should not be torn from its number: "im Wert von laut NIS 5 Millionen". */
const prepositions: ReadonlySet<string> = new Set(languageFor("de").reporting.prepositions);

/**
 * "laut" stands without an article in newspaper German, so the name's gender does not matter. It goes behind the finite verb
 * ("sind laut NIS gefallen"), which comes second whatever opens the sentence; where none is in sight, before the number and
 * its hedge ("starben laut NIS rund 2000"). Null where neither is sure to be grammatical.
 */
function german(name: string, place: CitationPlace): Wording | null {
	const { block, figure, sentence } = place;
	const words = ` laut ${name}`;
	const start = phraseStart(place);
	if (start === null) return null;
	const before = slice(block.prose.text, span(Math.max(sentence.start, start - clauseReach), start));
	const clause = /[^,;:–—(]*$/.exec(before)?.[0] ?? "";
	// Behind a verb before other numbers it would vouch for them as well.
	const early = /\d/.test(clause) ? null : behindVerb(clause);
	if (early !== null) return { at: start - clause.length + early, words };
	const last = /(\p{L}+)\s$/u.exec(before)?.[1];
	if (last) return prepositions.has(last.toLowerCase()) ? null : { at: start - 1, words };
	if (start > sentence.start) return null;
	const rest = slice(block.prose.text, span(figure.end, Math.min(sentence.end, figure.end + clauseReach)));
	const late = behindVerb(/^[^,;:–—(]*/.exec(rest)?.[0] ?? "");
	return late === null ? null : { at: figure.end + late, words };
}

/** English closes the sentence or the clause with it: ", according to the NIS." */
function english(name: string, source: CitedSource, spot: Spot): Wording {
	const closing = spot.atEnd ? "" : ",";
	return { at: spot.words, words: `, according to ${withEnglishArticle(name, source)}${closing}` };
}

/** Who writes whole clauses; in other languages articles and word order are not known, and brackets fit everywhere. */
const wordings: Readonly<
	Record<string, (name: string, source: CitedSource, spot: Spot, place: CitationPlace) => Wording | null>
> = {
	de: (name, _source, _spot, place) => german(name, place),
	en: (name, source, spot) => english(name, source, spot),
};

function write(source: CitedSource, place: CitationPlace): readonly Edit[] | null {
	const { draft, block, language } = place;
	const plain = shortNameOf(source, language);
	if (plain === null) return null;
	const name = escapeText(plain);
	const spot = spotFor(place);
	// Headings, cells and captions are no sentences; a name in brackets fits behind any words.
	const bracket: Wording = { at: spot.words, words: ` (${name})` };
	const whole = block.kind === "paragraph" && spot.stopped;
	const wording = whole ? wordings[baseOf(language)]?.(name, source, spot, place) : null;
	const { inBrackets } = languageFor(language).reporting;
	const { at, words } = wording ?? (whole && inBrackets ? { ...bracket, words: ` (${inBrackets} ${name})` } : bracket);
	const offset = sourceBehind(draft, block, at);
	const doubled = words.endsWith(",") && /[,;:.]/.test(draft.text[offset] ?? "");
	return [insertion(offset, doubled ? words.slice(0, -1) : words)];
}

export const prose: CitationStyle = { id: "prose", find: () => [], write };
