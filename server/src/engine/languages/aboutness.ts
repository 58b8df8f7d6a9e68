// The form for what keeps a figure from being the one on record: cues around it, lower case, as phrases of whole words.

import type { PartOfPeriod } from "../dates/period.ts";

/** Names with the ending, of at least so many letters, lose their last letters and take each of the added ones on; "*" is anything at all. */
export interface NameEnding {
	readonly ending: string;
	readonly shortest: number;
	/** Letters cut off. */
	readonly drop: number;
	readonly added: readonly string[];
}

/** Short for a `NameEnding`. */
export const ending = (ending: string, drop: number, added: string, shortest = 0): NameEnding => ({
	ending,
	shortest,
	drop,
	added: added.split(" "),
});

export interface Aboutness {
	/** The figure is a part of another: "of them", "including", "davon". */
	readonly part: readonly string[];
	/** Between a number and what it is a part of: "of the", "der". */
	readonly partitive: readonly string[];
	/** Open a sentence with the whole whose part is counted next: "Of the visitors, 22,000 were pupils". */
	readonly wholes: readonly string[];
	/** Words of growth and of decline; with `by` before the figure, or directly at it, the figure is a change. */
	readonly up: readonly string[];
	readonly down: readonly string[];
	/** Directly before a figure (hedges apart): the size of a change follows ("by", "um"). */
	readonly by: readonly string[];
	/** True where `by` names a doer too ("approved by 71 percent"): then only a word of growth or decline makes it a change. */
	readonly byIsAgent: boolean;
	/** Directly before a figure: the new level follows ("to", "auf"). */
	readonly to: readonly string[];
	/** Directly before a figure: the old level follows ("from", "up from", "von"), when a `to` or a change stands near. */
	readonly from: readonly string[];
	/** Directly behind a figure and its noun: a difference ("more than", "weniger als"). */
	readonly difference: readonly string[];
	/** Nouns of change directly behind a figure ("a 5 percent rise"). */
	readonly changeNouns: readonly string[];
	/** The figure is one in so much time or for each ("per day", "pro Kopf"). */
	readonly rate: readonly string[];
	/** "Not" and "never": they deny what stands behind them, or in the same clause. */
	readonly negated: readonly string[];
	/** Open a clause, behind a comma, that no negation before it reaches: ", but", ", denn". */
	readonly turns: readonly string[];
	/** Hold a cue and are none: "not only", "last fall", "kein Wunder". */
	readonly noCues: readonly string[];
	/** The same only directly behind the figure or its noun, for words that mean other things elsewhere ("im Jahr"). */
	readonly rateBehind: readonly string[];
	/** Directly behind a figure, an article with any word: "$2 a share". */
	readonly each: readonly string[];
	/** What is said is denied, wherever the word stands. */
	readonly denied: readonly string[];
	/** What is said has not happened: planned, feared, demanded, expected. */
	readonly unreal: readonly string[];
	/** Open a sentence that only supposes: "Had it been 50", "Wäre sie 50 lang". Where a language has none, its "if" is among `unreal`. */
	readonly supposing: ReadonlySet<string>;
	/** Opens what the rest of its sentence may deny: "That 300 were hurt ... is false". */
	readonly that: ReadonlySet<string>;
	/** Directly before a date: which part of it, as the time of a count ("at the end of 2023", "Anfang März"). */
	readonly parts: Readonly<Record<PartOfPeriod, readonly string[]>>;
	/** Before a date: from then until now ("since 2023"), so that the date sets no other time. */
	readonly since: readonly string[];
	/** Beside a stretch of time: "two years ago", "vor zwei Jahren". */
	readonly ago: readonly string[];
	/** What is said is expected, forecast or feared: it may be the figure on record, but it contradicts none. */
	readonly forecast: readonly string[];
	/** Opens what must be so first ("if nothing is done"): what then follows is not so yet. */
	readonly condition: readonly string[];
	/** Directly before a figure: it is known and something else is held against it ("more than the 190,000"). */
	readonly than: readonly string[];
	/** Behind or before what parts a place from the whole ("in the valley alone"). */
	readonly alone: readonly string[];
	/** Somebody thinks it right so: "should cost no more than". */
	readonly ought: readonly string[];
	/** Something is not there: "12,500 households without power". */
	readonly without: readonly string[];
	/** Single out one of those counted: "151 organs, the oldest from 1642". */
	readonly extreme: readonly string[];
	/** What came to those there were: "hinzugekommen", "were added". */
	readonly added: readonly string[];
	/** The most or the least of its kind: "the highest price", "record". */
	readonly peak: readonly string[];
	/** What is so on the whole: "an average of", "im Schnitt". */
	readonly average: readonly string[];
	/** Verbs of wanting in the plural: behind whom a figure counts they tell what these want ("58 percent want to leave"). */
	readonly want: ReadonlySet<string>;
	/** Asked for and not so; but an accident "demands" its dead. */
	readonly demanded: readonly string[];
	/** Verbs of intention, unless a perfect behind them makes them hearsay ("soll ... entsandt haben"). */
	readonly intended: readonly string[];
	readonly hearsay: readonly string[];
	/** Words that join clauses and the members of a row. */
	readonly joins: readonly string[];
	/** Before another time: a change is counted from it, and is of now ("on the previous year", "gegenüber dem Vorjahr"). */
	readonly bases: readonly string[];
	/** The figure is of another time than the one spoken of. */
	readonly otherTime: readonly string[];
	/** Of those the ones that name the year before the one that is told in. */
	readonly lastYear: ReadonlySet<string>;
	/** Tenses that set a figure back before another time ("had been"), unless somebody is reported in them. */
	readonly pluperfect: readonly string[];
	/** "Had" and its forms: with a verb of saying they tell what was said before. */
	readonly had: ReadonlySet<string>;
	/** Must be done, and so is not done yet; in reported speech and out of it ("müssen", "müssten"). */
	readonly necessary: readonly string[];
	/** The figure is set against another: what is usual or allowed, or how it is elsewhere ("usually", "the neighbouring"). */
	readonly contrast: readonly string[];
	/** The figure was told wrong and is named as such: "wrongly", "had first reported". */
	readonly corrected: readonly string[];
	/** A sentence that takes back what the one before it said: how it opens ("that", "the figure"), and its words beside `denied` and `corrected`. */
	readonly takesBack: {
		readonly openers: readonly string[];
		readonly words: readonly string[];
		/** Up to two words before, these say that it takes nothing back: "no mistake". */
		readonly unless: ReadonlySet<string>;
	};
	/** Pronouns that stand for the subject of the sentence before. */
	readonly pronouns: ReadonlySet<string>;
	/** Articles that say the thing is known: "the", "den". */
	readonly definite: ReadonlySet<string>;
	/** Verbs that say nothing of what happened: be, have, amount to. Whole words. */
	readonly lightVerbs: ReadonlySet<string>;
	/** Words that tell nothing of the subject beside the function words: said, year, according. */
	readonly commonWords: ReadonlySet<string>;
	/** Prepositions by what they say: those of one meaning part two things of one place ("with Mexico", "with Vietnam"). */
	readonly slots: Readonly<Record<string, string>>;
	/** Prepositions that a place follows: "in", "at", "aus". */
	readonly placePrepositions: ReadonlySet<string>;
	/** Between a noun and the country it is of: "soldiers from North Korea", "Soldaten aus Nordkorea". */
	readonly origins: readonly string[];
	/** What a country's name takes on to make further forms of it: "Russia" + "n". */
	readonly regionEndings: readonly NameEnding[];
	/** The same for the name of the language that a country is called by: "Norwegian" + "s", "Norwegisch" + "e". */
	readonly languageEndings: readonly NameEnding[];
	/** Other names of countries by ISO 3166 code: powers that stand for them, adjectives and inhabitants that no rule makes. */
	readonly regionNames: Readonly<Record<string, readonly string[]>>;
	/** Seats of government by the same code: they stand for their country where it acts, else for the city. */
	readonly seats: Readonly<Record<string, readonly string[]>>;
}
