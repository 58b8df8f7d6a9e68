// The part of a language's form that reading figures needs. Data only: lists of spellings under what they mean.
// A spelling is lower case, may be several words, and may hold "/" between words of which any will do:
// "square metre/metres, sq m" is three spellings. Longer spellings win over shorter ones.
import type { Qualifier } from "../quantities/quantity.ts";

/** Pairs of a meaning and its comma-separated spellings. */
export type Listed<T> = readonly (readonly [meaning: T, spellings: string])[];

/** How digits are put together. */
export interface NumberMarks {
	readonly decimal: "." | ",";
	/** The mark between groups of three; spaces and apostrophes are read in every language. */
	readonly group: "." | "," | "'" | "\u202f";
	/** The currency of a number whose cents are a dash ("20.–"), where that says which. */
	readonly cents?: string;
}

export interface Numerals {
	/** The language's own marks; the other convention is still read where it cannot be mistaken. */
	readonly marks: NumberMarks;
	/** Marks of regions that differ, by region subtag ("CH"). */
	readonly regions: Readonly<Record<string, NumberMarks>>;
	/**
	 * 0 to 99 and what stands like them ("anderthalb"): the value as a decimal string. Of several words where no rule puts
	 * them together: "quatre vingt dix sept", with or without its hyphens.
	 */
	readonly cardinals: Listed<string>;
	/** Words that multiply what stands before them: hundred, thousand, dozen, million, by this language's scale. */
	readonly multipliers: Listed<string>;
	/** Those of them that are cut short without a dot: one behind them ends the sentence ("$5.6bn."). */
	readonly undotted?: string;
	/** Those that need no number and no article before them: "tausend", "mil". */
	readonly alone: string;
	/** Those that say no more than about how many: "centaine", "decina". */
	readonly approximate: string;
	/** Letters that multiply digits only, case as written ("k", "bn"). */
	readonly letters: Listed<string>;
	/** Where number words are written together ("zweitausend"): one within them, and the ending that adds a half, empty for none; `thousandsApart`: what follows a thousand is the next word. Else null. */
	readonly glued: { readonly one: string; readonly half: string; readonly thousandsApart?: true } | null;
	/** Joins hundreds and tens, wholes and fractions. */
	readonly and: string;
	/** Joins tens and units where words stand apart ("cuarenta y siete"); a hyphen or nothing does anyway. */
	readonly tensAnd: string;
	/** The same between hundreds that are cardinals ("duzentos e sete") and what follows them; nothing does anyway. */
	readonly hundredsAnd: string;
	/** Hundreds that nothing is added to: "cem" beside "cento", "cien" beside "ciento". */
	readonly whole?: string;
	/** "point", "Komma": digits follow in words. */
	readonly point: string;
	readonly minus: string;
	/** "a", "ein": one, but only before a multiplier, a half or a fraction ("eine Million", "ein halbes Jahr", "a third"). */
	readonly articles: string;
	/**
	 * "one", "einen": one before money, percent, a measure ("ein Liter") or a range's other end ("ein bis zwei Tage"), never
	 * before a span of time that it may be the article of ("ein Jahr"); before a noun only where `onesCount`.
	 */
	readonly ones: string;
	readonly onesCount: boolean;
	/** Before "one" these make it a pronoun; behind it these make it no counting ("one day"). */
	readonly notOneAfter: string;
	readonly notOneBefore: string;
	readonly half: string;
	/** Whole phrases behind a number that add a half: "and a half", "y medio". */
	readonly andHalf: string;
	/** A half that stands alone as a ratio: whole phrases ("half of", "die Hälfte"); the first word is the figure. */
	readonly halfRatio: string;
	/** Denominators of fractions in words. */
	readonly denominators: Listed<number>;
	/** Behind a number of any size these make it a denominator: "três vinte e um avos". */
	readonly parts?: string;
	/** A fraction's bar in words, behind which a percent sign belongs to the whole: "uno sobre tres por ciento". */
	readonly over?: string;
	/** "of" in "two thirds of a million". */
	readonly of: string;
	readonly ordinals: Listed<number>;
	/** Ordinals are denominators behind any number ("drie vijfde"), not only behind one. */
	readonly ordinalsDivide: boolean;
	/** Endings that make digits an ordinal ("st"); `ordinalDot`: a dot does. */
	readonly ordinalEndings: string;
	readonly ordinalDot: boolean;
	/** Before digits with a dot these make an ordinal even at a sentence's end ("am 3."). */
	readonly ordinalCues: string;
	/** Before digits with a dot at a sentence's end these say that they count ("stieg auf 31. Rettungskräfte"). */
	readonly countCues: string;
	/** Behind a glued number word these make it an ordinal ("zwanzigste"). */
	readonly ordinalSuffixes: string;
	/** "jeder": makes an ordinal a ratio ("jeder fünfte", "every 5th"), and a share of what follows even where that lasts ("jedes zweite Jahr"). */
	readonly every: string;
	/** Between the two numbers of a ratio, the lower one up to ten or a power of ten: "one in five", "drei von vier"; "31 von 80" are two counts. */
	readonly outOf: string;
	/** One counts before `outOf` whatever the article, and its noun may stand within: "un habitant sur cinq". */
	readonly nounInRatio: boolean;
	/** Ratios in one phrase: "twice", "doppelt so", "halb so". What is a number and an ending ("dreimal") is a unit or a suffix "ratio". */
	readonly multiples: Listed<string>;
	/** Sizes without a number, vague: "dozens", "Tausende", by the smallest number they may mean. A magnitude behind multiplies. */
	readonly vague: Listed<string>;
	/** "several", "mehrere": before a multiplier, a vague size or a bare power of ten makes it vague. */
	readonly several: string;
	/**
	 * Sizes told by how many digits they have, vague: the endings behind that number ("drei-stelliger", "six-figure") and the
	 * words they belong to, by what each multiplies with ("Millionenbetrag").
	 */
	readonly places?: { readonly endings: string; readonly words: Listed<string> };
	/** Words are read without their accents, too: "millon", "decimo". */
	readonly unaccented?: true;
}

export interface UnitWords {
	/** Words for units. Codes are UCUM; "age" is years of age, "ratio" a multiple, "count" none. */
	readonly units: Listed<string>;
	/** Words for units and currencies that stand before their number: "percentage of 30", "dólar 22,5 millones". */
	readonly before?: Listed<string>;
	/** Between a magnitude and its unit or noun: "de" of "dos millones de euros". */
	readonly link: string;
	/** Signs of units that are verbs before another word: Italian "ha". */
	readonly verbs?: string;
	/** Units in the singular that tell of what kind a plural behind them is: "23 degree programs", "12 stone bridges". */
	readonly modifiers?: string;
	/** Number adjectives by the same codes: what follows a number, glued or behind a hyphen ("-jährige", "-mal"); the figure has it in its span. */
	readonly suffixes: Listed<string>;
	/**
	 * Words that stand alone for a multiple, and words or endings ("-er") that say of what: "4.5 times as much", "three times higher".
	 * Without one of them behind, they count how often: "launched 86 times".
	 */
	readonly times?: { readonly words: string; readonly of: string };
	/** Words near bare degrees that make them degrees of temperature. Beginnings of words. */
	readonly warmth: string;
	/** Beginnings of words near an m that make it metres, and verbs behind it that make it millions: "2.75m turned out". */
	readonly lengthy?: string;
	readonly acting?: string;
	/** Nouns that last: "-jährige" before them is a duration, before others an age. */
	readonly lasting: string;
	/** Words that make the number behind them an age ("aged", "Mitte" 30), unless it is one that nobody reaches. */
	readonly ageBefore: string;
	/** Said of a person, these make a bare number that ends its clause an age: "she was 94." */
	readonly ageOf?: string;
	/** Words that make the number before them one ("or older"). */
	readonly ageBehind?: string;
	/** Currency words by ISO 4217 code. */
	readonly currencies: Listed<string>;
	/** Words that are a unit, and money where thousands stand before them, hundredths behind, or a word of money near: "5 pounds", "5 million pounds". */
	readonly moneyWhenLarge: Listed<string>;
	/** Words near such a unit that make it money. Beginnings of words. */
	readonly paying: string;
	/** Parts of a currency behind its whole: "Cent" of "15 Dollar und 15 Cent", in hundredths. */
	readonly hundredths: string;
}

export interface HedgeWords {
	readonly before: Listed<Qualifier>;
	readonly behind: Listed<Qualifier>;
	/** Behind a number they let the bound itself in: "more than 20 or equal". */
	readonly orEqual?: string;
	/** Besides `and` and a comma, between two bounds that are one range: "more than 10 but less than 20". */
	readonly boundJoins?: string;
	/** Hedges that are something else behind some verbs ("verfügt über"): the hedge, beginnings of the verbs. */
	readonly governed: Listed<string>;
	/** Hedges that mean "during" before a duration ("over seven years"), unless one of these words stands before them. */
	readonly during: Listed<string>;
	/** Behind a duration these keep such a hedge a hedge ("over 50 years ago"). */
	readonly ago: string;
	/** Between the ends of a range; `between` opens one whose ends `and` joins; `from` opens one or a change. */
	readonly to: string;
	readonly between: string;
	readonly from: string;
	/** From one level to another ("von 9 auf 10"): two figures that share a unit. */
	readonly onto: string;
	/** Words of change: they make "from A to B" two levels. Beginnings of words. */
	readonly change: string;
	/** Articles that the ends of a range may have: "tra il 3 e il 5 %". */
	readonly articles?: string;
	/** Joins figures that share the unit and the magnitude written behind the last ("5 statt 7 Millionen Euro"). */
	readonly joins: string;
}

export interface CalendarWords {
	readonly months: Listed<number>;
	/** Months have a capital; in small letters they are other words ("may"). */
	readonly monthsCapital: boolean;
	/** A day may follow its month ("May 3"). */
	readonly dayAfterMonth: boolean;
	/** Seasons, halves and ends of years: before a year, part of the date. */
	readonly partsOfYear: string;
	/** Counted parts of a year by the months each has, words and single letters: [3, "quarter, q"], [6, "half, h"]. */
	readonly divisions: Listed<number>;
	/** Whole phrases between such a part and its year: "of the year". */
	readonly ofYear: string;
	/**
	 * Where a year stands before a noun without a preposition: never ("murieron 2019 personas" counts), as an adverb ("wurden
	 * 2019 Häuser gebaut") or as an adjective ("the 2019 election").
	 */
	readonly yearByNoun: "never" | "adverb" | "adjective";
	/** "year" and its likes: what follows is a year, however short. */
	readonly yearWords: string;
	/** Other words that make four bare digits a year even before a noun ("since"); weak ones do not belong here. */
	readonly yearBefore: string;
	/** Endings that make digits a decade ("er", "s"). */
	readonly decadeEndings: string;
	/** Phrases before a round year, full or of two digits, or its word, that make it a decade ("années 90", "década de"). */
	readonly decadeBefore: string;
	/** Words behind a year that belong to it ("BC", "n. Chr."). */
	readonly eraBehind: string;
	/** Behind a time of day, and before one written with a dot. */
	readonly clockBehind: string;
	readonly clockBefore: string;
	/** The same where the word is hours too ("18.00 uur"): a time of day behind minutes and behind `clockAt` only. */
	readonly clockHours: string;
	/** Whole phrases that a time of day follows, with or without a word behind it: "a las 18", "om 9.30". */
	readonly clockAt: string;
	/** Before a word of `clockHours` these make a time of day, but not before bare digits: "à 18 heures". */
	readonly hoursAt: string;
	/** Before a small number word without a noun: a time ("at nine", "um acht"). */
	readonly clockWords: string;
}

export type ReferenceKind = "id" | "list" | "name" | "ordinal" | "phone" | "version";

export interface CueWords {
	/** Before a number that points at something: page, chapter, version, phone, rank. */
	readonly references: Listed<ReferenceKind>;
	/** Words that make names with the number behind them ("Boeing", "Formel"). */
	readonly names: string;
	/** Words near two small numbers that make them a score or a vote. */
	readonly scores: string;
	/**
	 * Prepositions where nouns have capitals: before such a word without an article they make it point whatever follows ("auf
	 * Platz 4 rutschte Graz"), and behind a number they open what stands before a participle ("23 aus Syrien stammende Männer").
	 */
	readonly prepositions?: string;
	/** Endings of names that open with a number word by a hyphen, where any noun has a capital: "Drei-Schluchten-Damm". */
	readonly landmarks?: string;
	/** A noun starts with a capital (German); else it is found by its plural. */
	readonly nounsCapital: boolean;
	/** Endings of plurals, and longer endings of words that are none; empty where nouns have capitals. */
	readonly pluralEndings: string;
	readonly notPlural: string;
	/** More than one is counted by plurals and `nouns` only; what else follows a number is no noun of it ("5 ride free"). */
	readonly pluralsOnly?: true;
	/** Endings of verbs and adverbs that no counted noun has. */
	readonly verbalEndings: string;
	/** Plurals without the usual ending and nouns that count without a plural. */
	readonly nouns: string;
	/** Plural adjectives that stand before their noun: "grandes", "nuevos". */
	readonly adjectives: string;
	/** The definite article. */
	readonly definite: string;
	/**
	 * Words that may stand between a number and what it counts or how long it lasts, though some of them end the search
	 * elsewhere: "three more years", "two consecutive terms".
	 */
	readonly between?: string;
	/** Plurals of people: a bare number behind them is an age ("adults 65 and older"), an m before them a million. */
	readonly people?: string;
	/** Words that end the name of a street; the number before such a name is an address. */
	readonly streets?: string;
	/** Endings of such a name where the number stands behind it: "Hauptstraße 45". */
	readonly streetEndings?: string;
	/** Between a part and its whole: "of the", "der". */
	readonly partitives: string;
	/** Words that end the search for the counted noun: prepositions, verbs, pronouns, conjunctions. */
	readonly stops: string;
}

/** All that reading figures needs to know of a language. */
export interface FigureWords {
	readonly numerals: Numerals;
	readonly units: UnitWords;
	readonly hedges: HedgeWords;
	readonly calendar: CalendarWords;
	readonly cues: CueWords;
}
