// Takes a language's data; gives the finders that matching reads sentences with. Built once for a checker.

import type { Grammar } from "../languages/grammar.ts";
import { languageFor } from "../languages/index.ts";
import type { Language, LanguageTag, Measure } from "../languages/language.ts";
import { mostWords, recently } from "../registry/recently.ts";
import { type Found, phraseFinder } from "./phrases.ts";
import { type Region, regionPhrases } from "./regions.ts";
import { synonymsOf } from "./synonyms.ts";
import { elisionsApart, formsOf, type SeparableVerb, type Word, type WordForm, type WordForms } from "./words.ts";

const cues = [
	"part",
	"up",
	"down",
	"by",
	"to",
	"from",
	"difference",
	"changeNouns",
	"rate",
	"rateBehind",
	"each",
	"negated",
	"denied",
	"unreal",
	"otherTime",
	"contrast",
	"pluperfect",
	"necessary",
	"since",
	"forecast",
	"demanded",
	"intended",
	"hearsay",
	"ago",
	"corrected",
	"condition",
	"than",
	"alone",
	"ought",
	"without",
	"extreme",
	"added",
	"peak",
	"average",
] as const;

export type Cue = (typeof cues)[number];

export interface Lexicon extends WordForms {
	readonly language: Language;
	readonly measures: (words: readonly Word[]) => Found<Measure>[];
	readonly regions: (words: readonly Word[]) => Found<Region>[];
	/** Keys of the sets of one meaning that the word is in. */
	readonly synonyms: (word: WordForm) => readonly string[];
	/** Phrases of more than one word with the key of theirs. */
	readonly synonymPhrases: (words: readonly Word[]) => Found<string>[];
	/** Keys of the ideas, countries and sets of one meaning that a phrase which begins with the word may say. */
	readonly ideasAt: (lower: string) => readonly string[];
	/** A verb's roots under the endings that the stemmer leaves on, as keys: "fasst" is "fass" with "t" as "fasse" is with "e". */
	readonly roots: (lower: string) => readonly string[];
	readonly cues: (words: readonly Word[]) => Found<Cue>[];
	/** Phrases that hold a cue and are none. */
	readonly noCues: (words: readonly Word[]) => Found<true>[];
	/** Opens with a mark and a word behind which no negation goes on. */
	readonly turns: RegExp;
	readonly partitive: (words: readonly Word[]) => Found<true>[];
	/** The same before a whole that opens its sentence ("of the visitors, 22,000"). */
	readonly wholes: (words: readonly Word[]) => Found<true>[];
	/** A sentence begins as one that takes back what the one before it said: "That was". Cheap to ask. */
	readonly opensBack: (sentence: string) => boolean;
	/** It says that it does: "a misprint". */
	readonly takesBack: (words: readonly Word[]) => boolean;
	/** What parts the words of one figure from those of the next: before a part at once, else the last mark or conjunction. */
	readonly breaks: { readonly strong: RegExp; readonly weak: RegExp };
	/** Nothing but words between a part and its whole ("of the", "von den"). */
	readonly isPartitive: (between: string) => boolean;
	/** A noun that stands for a source ("study", "Behörde"): it says who speaks, not of what. */
	readonly isSpeaker: (word: Word) => boolean;
	/** A word of growth or decline. */
	readonly isDirection: (word: Word) => boolean;
	/** A noun made of a verb: "Sanierung". */
	readonly isOfVerb: (word: Word) => boolean;
	/** A form of a verb that behaves by no rule. */
	readonly isIrregular: (word: Word) => boolean;
	/** A pronoun that opens a relative clause. */
	readonly isRelative: (word: Word) => boolean;
	readonly isPreposition: (word: Word) => boolean;
	/** A verb that a source governs. */
	readonly isSaying: (word: Word) => boolean;
	/** Says that somebody told it: such a verb of saying, or a form of reported speech. */
	readonly isReport: (word: Word) => boolean;
	/** Days of the week, lower case. */
	readonly weekdays: ReadonlySet<string>;
	/** A day of the week or a month, as it is written. */
	readonly isDay: (word: Word) => boolean;
	/** True for words that tell nothing of the subject. */
	readonly empty: (word: Word) => boolean;
}

/** What ties two units that speak of one idea, of one country, of one word (units.ts). */
export const measureKey = (id: string): string => `m:${id}`;
export const regionKey = (code: string): string => `r:${code}`;
export const seatKey = (code: string): string => `c:${code}`;

function lexiconOf(language: Language): Lexicon {
	const { aboutness, functionWords, grammar, measures, reporting } = language;
	const { definite, indefinite, prepositions } = reporting;
	const light = new Set([...functionWords, ...definite, ...indefinite, ...prepositions, ...grammar.elided]);
	for (const word of [...aboutness.definite, ...aboutness.commonWords, ...aboutness.lightVerbs]) light.add(word);
	const speakers = new Set(Object.values(reporting.kinds).flat());
	const sayings = new Set(reporting.verbs);
	const indirect = new Set(reporting.indirect);
	const before = new Set(prepositions);
	const days = daysOf(language);
	const irregular = new Set(Object.values(grammar.irregularForms).flatMap((forms) => forms.split(" ")));
	const finderOf = <T>(table: readonly (readonly [string, T])[], groupOf?: (payload: T) => unknown) =>
		phraseFinder(
			table
				.flatMap(([phrase, payload]) => spoken(phrase, reporting).map((form) => [form, payload] as const))
				.map(([phrase, payload]) => [elisionsApart(phrase, grammar.elided), payload] as const),
			groupOf,
		);
	const { openers, words: takingBack } = aboutness.takesBack;
	const opensBack = new RegExp(`^\\P{L}{0,4}(?:${openers.join("|")})(?!\\p{L})`, "iu");
	const saysBack = finderOf(
		[...takingBack, ...aboutness.denied, ...aboutness.corrected].map((phrase) => [phrase, true] as const),
	);
	const isDenied = (words: readonly Word[], at: number): boolean =>
		[at - 1, at - 2].some((before) => aboutness.takesBack.unless.has(words[before]?.lower ?? ""));
	const inOnePiece = joinerOf(grammar);
	const stem = stemmerOf(language, inOnePiece);
	const ideas = new Set(measures.map(({ id }) => id));
	const roots = rooterOf(grammar, inOnePiece);
	const synonyms = synonymsOf(language, { stem, roots, ideaKey: (id) => (ideas.has(id) ? measureKey(id) : null) });
	const synonymPhrases = phraseFinder(synonyms.phrases);
	const measured = finderOf(measures.flatMap((measure) => measure.words.map((word) => [word, measure] as const)));
	const countries = finderOf(regionPhrases(language));
	// "Us" may be those who speak.
	const regions: Lexicon["regions"] = (words) =>
		countries(words).filter(({ from }) => words[from]?.capital || !light.has(words[from]?.lower ?? ""));
	const directions = phraseFinder([...aboutness.up, ...aboutness.down].map((word) => [word, true] as const));
	return {
		language,
		measures: measured,
		regions,
		synonyms: synonyms.of,
		synonymPhrases,
		ideasAt: (lower) => [
			...synonymPhrases.opening(lower),
			...measured.opening(lower).map(({ id }) => measureKey(id)),
			...countries
				.opening(lower)
				.flatMap(({ code, isSeat }) => (isSeat ? [regionKey(code), seatKey(code)] : regionKey(code))),
		],
		noCues: finderOf(aboutness.noCues.map((phrase) => [phrase, true] as const)),
		turns: new RegExp(`[,;]\\s(?:${aboutness.turns.join("|")})\\s`, "iu"),
		wholes: finderOf(aboutness.wholes.map((phrase) => [phrase, true] as const)),
		partitive: finderOf(aboutness.partitive.map((phrase) => [phrase, true] as const)),
		cues: finderOf(
			cues.flatMap((cue) => aboutness[cue].map((phrase) => [phrase, cue] as const)),
			(cue) => cue,
		),
		breaks: {
			strong: new RegExp(`[;–—]\\s|,\\s(?=(?:${aboutness.part.join("|")})\\b)`, "giu"),
			weak: new RegExp(`[,:]\\s|\\s(?:${aboutness.joins.join("|")})\\s`, "giu"),
		},
		isPartitive: (between) => aboutness.partitive.includes(between.trim().toLowerCase()),
		opensBack: (sentence) => opensBack.test(sentence),
		takesBack: (words) => saysBack(words.slice(0, longestTakingBack)).some(({ from }) => !isDenied(words, from)),
		roots,
		stem,
		formOf: formsOf(stem),
		elided: grammar.elided,
		particles: particlesOf(language),
		isSpeaker: ({ lower }) => speakers.has(lower),
		// "Harlan Falls": where nouns have none, a capital within a sentence makes a name.
		isDirection: ({ lower, capital, first }) =>
			(grammar.capitalNouns || !capital || first) && directions.isWhole(lower),
		isOfVerb: ({ lower }) => grammar.verbalNouns.some((ending) => lower.endsWith(ending)),
		isIrregular: ({ lower }) => irregular.has(lower),
		isRelative: ({ lower }) => grammar.relatives.has(lower),
		isPreposition: ({ lower }) => before.has(lower),
		isSaying: ({ lower }) => sayings.has(lower),
		isReport: ({ lower }) => sayings.has(lower) || indirect.has(lower),
		weekdays: new Set(reporting.days),
		isDay: ({ lower, capital }) => capital && days.has(lower),
		empty: ({ lower, capital }) => lower.length < 2 || light.has(lower) || (capital && days.has(lower)),
	};
}

const shortestRoot = 4;

const rooterOf =
	({ rootEndings }: Grammar, inOnePiece: (lower: string) => string): Lexicon["roots"] =>
	(lower) => {
		const whole = inOnePiece(lower);
		return rootEndings
			.filter((ending) => whole.endsWith(ending) && whole.length - ending.length >= shortestRoot)
			.map((ending) => `v:${whole.slice(0, -ending.length)}`);
	};

/** Words of a sentence that takes something back, as far as it is read. */
const longestTakingBack = 16;

/** "Kostet" is "koste" and "beschäftigt" is "beschäftige" in reported speech. */
function spoken(phrase: string, { indirectEndings }: Language["reporting"]): readonly string[] {
	if (!phrase.endsWith("t")) return [phrase];
	const root = /^\p{L}{3,}?e?t$/u.test(phrase) ? phrase.replace(/e?t$/u, "") : "";
	return root ? [phrase, ...indirectEndings.map((ending) => root + ending)] : [phrase];
}

/** Days of the week and months: they tell when it was so or was said, and are no names. */
const daysOf = ({ figures, reporting }: Language): ReadonlySet<string> =>
	new Set([...reporting.days, ...figures.calendar.months.flatMap(([, names]) => names.split(", "))]);

/** Letters of what follows the inserted syllable, at least. */
const shortestRest = 4;

/** "Nachzuweisen" is "nachweisen", "eingestellt" is "einstellt": the verb without what its form puts between its parts; others stay. */
function joinerOf({ inserts }: Grammar): (lower: string) => string {
	const forms = inserts.between.flatMap((prefix) =>
		Object.entries(inserts.endings).map(([insert, ending]) => ({ prefix, opening: prefix + insert, ending })),
	);
	return (lower) => {
		for (const { prefix, opening, ending } of forms) {
			if (!lower.endsWith(ending) || !lower.startsWith(opening)) continue;
			const rest = lower.slice(opening.length);
			if (rest.length >= shortestRest && rest.endsWith(ending)) return prefix + rest;
		}
		return lower;
	};
}

export function stemmerOf({ grammar, stem }: Language, inOnePiece = joinerOf(grammar)): (lower: string) => string {
	const infinitives = new Map<string, string>();
	const prefixes = ["", ...grammar.verbPrefixes];
	for (const [infinitive, forms] of Object.entries(grammar.irregularForms))
		for (const form of forms.split(" "))
			for (const prefix of prefixes) infinitives.set(prefix + form, prefix + infinitive);
	return recently(mostWords, (lower: string): string => {
		const irregular = infinitives.get(lower);
		if (irregular !== undefined) return stem(irregular);
		const plain = inOnePiece(lower);
		return /\d/u.test(lower) ? lower : stem(infinitives.get(plain) ?? plain);
	});
}

function particlesOf({ grammar }: Language): ReadonlyMap<string, readonly SeparableVerb[]> {
	const out = new Map<string, SeparableVerb[]>();
	for (const [past, { forms, particles }] of Object.entries(grammar.separable))
		for (const particle of particles.split(" "))
			out.set(particle, [
				...(out.get(particle) ?? []),
				{ participle: particle + past, forms: new Set(forms.split(" ")) },
			]);
	return out;
}

/** Made once a language: its tables never change, and what is kept of words beside them holds for every registry. */
const made = new WeakMap<Language, Lexicon>();

export function createLexicons(): (tag: LanguageTag | null) => Lexicon {
	return (tag) => {
		const language = languageFor(tag);
		const known = made.get(language) ?? lexiconOf(language);
		made.set(language, known);
		return known;
	};
}
