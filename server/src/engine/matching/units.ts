// Takes the words of a sentence; gives what it speaks of as units: an idea of the measure table, a country, or a plain word.
import { contains, type Span } from "../text/span.ts";
import { type Lexicon, measureKey, regionKey, seatKey } from "./lexicon.ts";
import { actsAsPower } from "./seats.ts";
import type { Word, WordForm } from "./words.ts";

export type UnitKind = "measure" | "region" | "name" | "verb" | "word";

/** One thing spoken of. Any of its keys ties it to another unit: `m:` a measure, `r:` a country, `c:` its capital, `w:` a stem, `n:` a name as written. */
export interface Unit {
	readonly kind: UnitKind;
	readonly keys: readonly string[];
	/** Family of a measure ("fate", "who", "money"); else null. */
	readonly family: string | null;
	/** Whole words as written, for messages. */
	readonly text: string;
	readonly span: Span;
	/** What the preposition before a name or country says ("in Altdorf", "in der Nordmark": in); null without. */
	readonly slot: string | null;
	/** A word of growth or decline. */
	readonly moves: boolean;
	/** Part of a source's name: it may tie, but it is not what the figure is about. */
	readonly aside: boolean;
	/** One plain word that opens its sentence: its capital tells nothing, and often it is an adverb. */
	readonly opening: boolean;
}

/** Says what happened, or which part a sum plays. */
export const isPredicate = ({ kind, family }: Unit): boolean =>
	kind === "verb" || family === "fate" || family === "act" || family === "money";

/** An idea, or a word of a set of one meaning: both are the same in all languages. */
export const isIdea = ({ kind, keys }: Unit): boolean =>
	kind === "measure" || keys.some((key) => key.startsWith("s:") || key.startsWith("m:"));

/** What can be compared across languages. */
export const isShared = (unit: Unit): boolean => unit.kind === "region" || unit.kind === "name" || isIdea(unit);

/** What stands out of a sentence's words: figures and citations say nothing. */
export interface Apart {
	readonly hidden: readonly Span[];
	/** Counted nouns: they say what is counted, even where the word is one of the empty ones ("stands"). */
	readonly nouns?: readonly Span[];
	/** Stems known to be names, for words whose capital tells nothing. */
	readonly names: ReadonlySet<string>;
}

/** Units in order; function words and light verbs are left out. */
export function unitsOf(
	words: readonly Word[],
	lexicon: Lexicon,
	{ hidden: hiding, nouns = [], names }: Apart,
): Unit[] {
	const hidden = (word: Word): boolean => hiding.some((span) => contains(span, word.span));
	const taken = new Set<number>();
	const out: Unit[] = [];
	const add = (kind: UnitKind, own: readonly string[], family: string | null, from: number, to: number): void => {
		const members = words.slice(from, to);
		const first = members[0];
		if (taken.has(from) && out.some((unit) => unit.keys[0] === own[0] && unit.span.start === first?.span.start)) return;
		if (!first || members.every(hidden)) return;
		const stems = members.filter((word) => !lexicon.empty(word)).map((word) => `w:${word.stem}`);
		const last = members[members.length - 1] as Word;
		const text = members.map((word) => word.text).join(" ");
		const span = { start: first.span.start, end: last.span.end };
		out.push({
			kind,
			// "North" of North Korea is not that of North Carolina.
			keys: kind === "region" ? own : [...own, ...stems],
			family,
			text,
			span,
			slot: slotOf(words, from, lexicon),
			moves: lexicon.isDirection(first),
			aside: lexicon.isSpeaker(first),
			opening: false,
		});
		for (let index = from; index < to; index++) taken.add(index);
	};
	const measures = lexicon.measures(words);
	const ideas = measures.map(({ payload }) => payload);
	const ids = new Set(ideas.map(({ id }) => id));
	const isVerb = (at: number): boolean => kindOf(words, at, lexicon) === "verb";
	for (const { payload, from, to } of lexicon.regions(words)) {
		const { code, isSeat } = payload;
		const isCountry = !isSeat || actsAsPower(words, { from, to }, ideas, isVerb, lexicon);
		add("region", [...(isCountry ? [regionKey(code)] : []), ...(isSeat ? [seatKey(code)] : [])], null, from, to);
	}
	for (const { payload, from, to } of measures.filter(({ payload }) => !payload.beside || ids.has(payload.beside)))
		add("measure", [measureKey(payload.id)], payload.family, from, to);
	for (const { payload, from, to } of lexicon.synonymPhrases(words))
		if (!taken.has(from)) add("word", [payload], null, from, to);
	words.forEach((word, index) => {
		if (
			taken.has(index) ||
			hidden(word) ||
			(lexicon.empty(word) && !nouns.some((noun) => contains(noun, word.span))) ||
			/^\d/u.test(word.lower)
		)
			return;
		const plain = kindOf(words, index, lexicon);
		const kind = plain === "word" && word.capital && word.first && names.has(word.stem) ? "name" : plain;
		out.push({
			kind,
			keys: [
				`w:${word.stem}`,
				...asName(word, lexicon),
				...(kind === "verb" || lexicon.isOfVerb(word) ? lexicon.roots(word.lower) : []),
				...(kind === "name" ? [] : lexicon.synonyms(word)),
			],
			family: null,
			text: word.text,
			span: word.span,
			slot: slotOf(words, index, lexicon),
			moves: lexicon.isDirection(word),
			aside: lexicon.isSpeaker(word),
			opening: word.first && kind === "word" && isOpener(words, index, lexicon),
		});
	});
	return out.sort((a, b) => a.span.start - b.span.start);
}

/** Units with the names of sources set aside: they may tie, but are not what a figure is about. */
export function withAsides(
	units: readonly Unit[],
	words: readonly Word[],
	asides: readonly Span[],
	lexicon: Lexicon,
): readonly Unit[] {
	if (asides.length === 0) return units;
	const named = namesOf(words, asides, lexicon);
	return named.size === 0 ? units : units.map((unit) => (named.has(unit.span.start) ? { ...unit, aside: true } : unit));
}

/** Any key that a unit of the word may have, or of a phrase that begins with it. */
export const keysOfWord = (word: WordForm, lexicon: Lexicon): readonly string[] => [
	`w:${word.stem}`,
	`n:${word.lower}`,
	...lexicon.roots(word.lower),
	...lexicon.synonyms(word),
	...lexicon.ideasAt(word.lower),
];

/** Where words of the sources named begin, with what goes on behind one where only names have capitals: "the Society of Plant Breeders". */
function namesOf(words: readonly Word[], asides: readonly Span[], { language }: Lexicon): ReadonlySet<number> {
	const out = new Set<number>();
	const { capitalNouns, nameLinks } = language.grammar;
	const goesOn = (at: number): boolean => {
		const [before, word] = [words[at - 1], words[at]];
		const isLink = nameLinks.has(word?.lower ?? "") && (words[at + 1]?.capital ?? false);
		return (
			before !== undefined && word !== undefined && word.span.start - before.span.end === 1 && (word.capital || isLink)
		);
	};
	let last = -1;
	words.forEach((word, at) => {
		const isNamed = asides.some((span) => contains(span, word.span));
		if (isNamed || (!capitalNouns && last === at - 1 && last >= 0 && goesOn(at))) {
			out.add(word.span.start);
			last = isNamed && !word.capital ? -1 : at;
		}
	});
	return out;
}

/** What may be a name is known by itself as well: every language's stemmer cuts it in its own way. */
const asName = ({ capital, lower }: Word, { language }: Lexicon): readonly string[] => {
	if (!capital) return [];
	const ending = language.grammar.inhabitantEndings.find((end) => lower.endsWith(end));
	const place = ending ? lower.slice(0, -ending.length) : "";
	return place.length >= shortestPlace ? [`n:${lower}`, `n:${place}`] : [`n:${lower}`];
};

/** Letters of a place's name under the ending of those who live there. */
const shortestPlace = 5;

/** Directly behind a preposition of place: "in Altdorf". */
const isName = (words: readonly Word[], index: number, { language }: Lexicon): boolean =>
	Boolean(words[index]?.capital) &&
	language.aboutness.placePrepositions.has(words[index - 1]?.lower ?? "") &&
	!language.grammar.bareNouns.has(words[index]?.lower ?? "");

/** An article may stand between: "in der Nordmark", "bei einer Grippe"; or in the preposition: "im Ardental". */
function slotOf(words: readonly Word[], index: number, { language }: Lexicon): string | null {
	const { definite, slots } = language.aboutness;
	if (!words[index]?.capital || language.grammar.bareNouns.has(words[index]?.lower ?? "")) return null;
	const before = words[index - 1]?.lower ?? "";
	const isArticle = definite.has(before) || language.reporting.indefinite.includes(before);
	return slots[isArticle ? (words[index - 2]?.lower ?? "") : before] ?? null;
}

/** Openers that are no subject: where the verb comes second any adverb opens; elsewhere its ending tells it. */
const isOpener = (words: readonly Word[], index: number, { language }: Lexicon): boolean =>
	language.grammar.verbAtEnd || endsIn(language.grammar.adverbEndings, words[index]);

const endsIn = (endings: readonly string[], word: Word | undefined): boolean =>
	word !== undefined && endings.some((ending) => word.lower.endsWith(ending));

// No tagger: capitals tell names where nouns have none, and verbs where they have; an ending or an auxiliary before it
// makes a verb. What stays unsure is a plain word and decides nothing alone.
function kindOf(words: readonly Word[], index: number, lexicon: Lexicon): UnitKind {
	const word = words[index] as Word;
	// "Ein Riss" is no form of "reissen": a capital within a sentence makes a noun where nouns have one.
	const isNoun = lexicon.language.grammar.capitalNouns && word.capital && !word.first;
	if (lexicon.isDirection(word) || (lexicon.isIrregular(word) && !isNoun)) return "verb";
	return lexicon.language.grammar.capitalNouns ? kindByCase(words, index, lexicon) : kindByForm(words, index, lexicon);
}

function kindByCase(words: readonly Word[], index: number, lexicon: Lexicon): UnitKind {
	const word = words[index] as Word;
	// "Pflegedienst Lindenhof", "Gemeinde Oberwald": the second of two nouns side by side is a name.
	// "Die Ölheizung, Baujahr 1974": a mark parts two nouns.
	const before = words[index - 1];
	const behindNoun =
		before?.capital &&
		word.span.start - before.span.end === 1 &&
		!lexicon.empty(before) &&
		!/^\d/u.test(words[index - 2]?.lower ?? "");
	if (word.capital && !word.first) return isName(words, index, lexicon) || behindNoun ? "name" : "word";
	if (word.capital) return "word";
	return words[index + 1]?.capital ? "word" : "verb";
}

const shortestVerb = 5;

/** Digits, but not those of a year: "employs 412" has a verb, "season 2024" none. */
const isCount = (word: Word | undefined): boolean =>
	word !== undefined && /^\d/u.test(word.lower) && !/^(?:1[89]|20)\d\d$/u.test(word.lower);

function kindByForm(words: readonly Word[], index: number, { language }: Lexicon): UnitKind {
	const { verbalEndings, thirdPersonEndings, beforeVerb } = language.grammar;
	const word = words[index] as Word;
	if (word.capital && !word.first) return "name";
	if (word.first && word.capital && words[index + 1]?.capital) return "name";
	if (endsIn(verbalEndings, word) && word.lower.length >= shortestVerb) return "verb";
	if (beforeVerb.has(words[index - 1]?.lower ?? "")) return "verb";
	return isCount(words[index + 1]) && endsIn(thirdPersonEndings, word) ? "verb" : "word";
}
