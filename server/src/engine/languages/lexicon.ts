// Takes a language's form; gives the tables that reading figures looks words up in. Built once, when first asked for.

import type { Qualifier } from "../quantities/quantity.ts";
import type { FigureWords, Listed, NumberMarks, ReferenceKind } from "./figure-words.ts";
import { gluedStarts, type NumberRole, numberRoles, numberStarts } from "./number-roles.ts";
import { type Phrases, phraseSet, phrases, wordMap, wordSet } from "./phrases.ts";
import { currencyCodes, currencySigns, unitSymbols } from "./symbols.ts";
import { alsoUnaccented } from "./unaccented.ts";

export interface Lexicon {
	readonly form: FigureWords;
	readonly roles: ReadonlyMap<string, NumberRole>;
	/** What a word starts like that has a role or is glued together: most are turned away by it, before they are made. */
	readonly numberStarts: Uint8Array;
	/** First words of all that can make a figure of a one before it. */
	readonly behindOne: ReadonlySet<string>;
	/** The first three letters of every word that may be glued together from number words; empty where none are. */
	readonly gluedStarts: ReadonlySet<string>;
	/** Cardinals and ordinals of several words. */
	readonly compounds: Phrases<string>;
	readonly compoundOrdinals: Phrases<number>;
	readonly approximate: ReadonlySet<string>;
	/** Letters that multiply digits, case as written. */
	readonly letters: ReadonlyMap<string, string>;
	readonly undotted: ReadonlySet<string>;
	readonly and: ReadonlySet<string>;
	readonly alone: ReadonlySet<string>;
	readonly tensAnd: ReadonlySet<string>;
	readonly hundredsAnd: ReadonlySet<string>;
	readonly andHalf: Phrases<true>;
	readonly point: ReadonlySet<string>;
	readonly minus: ReadonlySet<string>;
	readonly of: ReadonlySet<string>;
	readonly ordinalEndings: ReadonlySet<string>;
	readonly ordinalCues: ReadonlySet<string>;
	readonly countCues: ReadonlySet<string>;
	readonly ordinalSuffixes: ReadonlySet<string>;
	readonly notOneAfter: ReadonlySet<string>;
	readonly notOneBefore: ReadonlySet<string>;
	readonly halfRatio: Phrases<true>;
	readonly outOf: Phrases<true>;
	readonly multiples: Phrases<string>;
	readonly vague: Phrases<string>;
	readonly several: Phrases<true>;
	readonly placeEndings: ReadonlySet<string>;
	readonly placeWords: Phrases<string>;
	readonly whole: ReadonlySet<string>;
	readonly parts: ReadonlySet<string>;
	readonly over: ReadonlySet<string>;

	readonly unitWords: Phrases<string>;
	readonly unitSigns: Phrases<string>;
	readonly unitsBefore: Phrases<string>;
	readonly link: ReadonlySet<string>;
	readonly unitVerbs: ReadonlySet<string>;
	readonly unitModifiers: ReadonlySet<string>;
	readonly suffixes: ReadonlyMap<string, string>;
	readonly warmth: readonly string[];
	readonly paying: readonly string[];
	readonly lengthy: readonly string[];
	readonly acting: ReadonlySet<string>;
	readonly times: ReadonlySet<string>;
	readonly timesOf: ReadonlySet<string>;
	readonly lasting: ReadonlySet<string>;
	readonly ageBefore: Phrases<true>;
	readonly ageOf: Phrases<true>;
	readonly ageBehind: Phrases<true>;
	readonly currencyWords: Phrases<string>;
	readonly currencySigns: Phrases<string>;
	readonly currencyCodes: ReadonlySet<string>;
	readonly moneyWhenLarge: Phrases<string>;
	readonly hundredths: ReadonlySet<string>;

	readonly hedgesBefore: Phrases<Qualifier>;
	readonly hedgesBehind: Phrases<Qualifier>;
	readonly orEqual: Phrases<true>;
	readonly boundJoins: ReadonlySet<string>;
	readonly governed: ReadonlyMap<string, readonly string[]>;
	readonly during: ReadonlyMap<string, ReadonlySet<string>>;
	readonly ago: ReadonlySet<string>;
	readonly to: Phrases<true>;
	readonly between: ReadonlySet<string>;
	readonly from: ReadonlySet<string>;
	readonly onto: ReadonlySet<string>;
	readonly change: readonly string[];
	readonly joins: ReadonlySet<string>;
	readonly endArticles: ReadonlySet<string>;

	readonly months: Phrases<number>;
	readonly partsOfYear: ReadonlySet<string>;
	readonly divisions: Phrases<number>;
	readonly ofYear: Phrases<true>;
	readonly yearWords: ReadonlySet<string>;
	readonly yearBefore: ReadonlySet<string>;
	readonly decadeEndings: ReadonlySet<string>;
	readonly decadeBefore: Phrases<true>;
	readonly hoursAt: ReadonlySet<string>;
	readonly eraBehind: Phrases<true>;
	readonly clockBehind: Phrases<true>;
	readonly clockHours: Phrases<true>;
	readonly clockAt: Phrases<true>;
	readonly clockWords: ReadonlySet<string>;
	readonly clockBefore: ReadonlySet<string>;

	readonly references: Phrases<ReferenceKind>;
	readonly prepositions: ReadonlySet<string>;
	readonly landmarks: readonly string[];
	readonly names: ReadonlySet<string>;
	readonly scores: ReadonlySet<string>;
	readonly nouns: ReadonlySet<string>;
	readonly pluralEndings: readonly string[];
	readonly notPlural: readonly string[];
	readonly verbalEndings: readonly string[];
	readonly adjectives: ReadonlySet<string>;
	readonly definite: ReadonlySet<string>;
	readonly betweenNoun: ReadonlySet<string>;
	readonly people: ReadonlySet<string>;
	readonly streets: ReadonlySet<string>;
	readonly streetEndings: readonly string[];
	readonly partitives: ReadonlySet<string>;
	readonly stops: ReadonlySet<string>;
}

/** The marks of a language in a region. */
export const marksOf = (form: FigureWords, region: string | null): NumberMarks =>
	(region === null ? undefined : form.numerals.regions[region]) ?? form.numerals.marks;

export function buildLexicon(written: FigureWords): Lexicon {
	const form = written.numerals.unaccented ? alsoUnaccented(written) : written;
	const tables = { ...numberTables(form), ...unitTables(form), ...hedgeTables(form), ...otherTables(form) };
	const numbers = numberStarts([...tables.roles.keys(), ...tables.gluedStarts]);
	return { form, ...tables, numberStarts: numbers, behindOne: behindOne(tables) };
}

type Tables = ReturnType<typeof numberTables> & ReturnType<typeof unitTables> & ReturnType<typeof hedgeTables>;

/** Units of all kinds, and what leads on to a range, a half or a ratio, by their first words. */
function behindOne({ unitWords, unitSigns, currencyWords, currencySigns, moneyWhenLarge, suffixes, ...rest }: Tables) {
	const phrases = [
		unitWords,
		unitSigns,
		currencyWords,
		currencySigns,
		moneyWhenLarge,
		rest.to,
		rest.outOf,
		rest.andHalf,
	];
	return new Set([...phrases.flatMap(({ first }) => [...first.keys()]), ...suffixes.keys(), ...rest.and]);
}

function numberTables({ numerals }: FigureWords) {
	const vague = phrases(numerals.vague);
	const multiples = phrases(numerals.multiples);
	const halfRatio = phraseSet(numerals.halfRatio);
	const several = phraseSet(numerals.several);
	return {
		roles: numberRoles(numerals, [vague, multiples, halfRatio], several),
		gluedStarts: gluedStarts(numerals),
		compounds: phrases(ofSeveralWords(numerals.cardinals)),
		compoundOrdinals: phrases(ofSeveralWords(numerals.ordinals)),
		approximate: wordSet(numerals.approximate),
		undotted: new Set(numerals.undotted?.split(", ")),
		letters: new Map(
			numerals.letters.flatMap(([factor, list]) => list.split(", ").map((one) => [one, factor] as const)),
		),
		and: wordSet(numerals.and),
		alone: wordSet(numerals.alone),
		tensAnd: wordSet(numerals.tensAnd),
		hundredsAnd: wordSet(numerals.hundredsAnd),
		andHalf: phraseSet(numerals.andHalf),
		point: wordSet(numerals.point),
		minus: wordSet(numerals.minus),
		of: wordSet(numerals.of),
		ordinalEndings: wordSet(numerals.ordinalEndings),
		ordinalCues: wordSet(numerals.ordinalCues),
		countCues: wordSet(numerals.countCues),
		ordinalSuffixes: wordSet(numerals.ordinalSuffixes),
		notOneAfter: wordSet(numerals.notOneAfter),
		notOneBefore: wordSet(numerals.notOneBefore),
		outOf: phraseSet(numerals.outOf),
		halfRatio,
		multiples,
		vague,
		several,
		placeEndings: wordSet(numerals.places?.endings ?? ""),
		placeWords: phrases(numerals.places?.words ?? []),
		whole: wordSet(numerals.whole ?? ""),
		parts: wordSet(numerals.parts ?? ""),
		over: wordSet(numerals.over ?? ""),
	};
}

const ofSeveralWords = <T>(listed: Listed<T>): Listed<T> =>
	listed.map(([means, list]) => {
		const spellings = list.split(",").filter((spelling) => /\S\s\S/.test(spelling));
		return [means, spellings.join(",")] as const;
	});

function unitTables({ units }: FigureWords) {
	return {
		unitWords: phrases(units.units),
		unitSigns: phrases(unitSymbols, true),
		unitsBefore: phrases(units.before ?? []),
		link: wordSet(units.link),
		unitVerbs: wordSet(units.verbs ?? ""),
		unitModifiers: wordSet(units.modifiers ?? ""),
		suffixes: wordMap(units.suffixes),
		warmth: units.warmth.split(", "),
		paying: units.paying.split(", "),
		lengthy: endings(units.lengthy ?? ""),
		acting: wordSet(units.acting ?? ""),
		times: wordSet(units.times?.words ?? ""),
		timesOf: wordSet(units.times?.of ?? ""),
		lasting: wordSet(units.lasting),
		ageBefore: phraseSet(units.ageBefore),
		ageOf: phraseSet(units.ageOf ?? ""),
		ageBehind: phraseSet(units.ageBehind ?? ""),
		currencyWords: phrases(units.currencies),
		currencySigns: phrases(currencySigns, true),
		currencyCodes: new Set(currencyCodes),
		moneyWhenLarge: phrases(units.moneyWhenLarge),
		hundredths: wordSet(units.hundredths),
	};
}

function hedgeTables({ hedges, numerals }: FigureWords) {
	return {
		hedgesBefore: phrases(hedges.before),
		hedgesBehind: phrases(hedges.behind),
		orEqual: phraseSet(hedges.orEqual ?? ""),
		boundJoins: wordSet(`${numerals.and}, ${hedges.boundJoins ?? ""}`),
		governed: new Map(hedges.governed.map(([hedge, verbs]) => [hedge, verbs.split(", ")])),
		during: new Map(hedges.during.map(([hedge, before]) => [hedge, wordSet(before)])),
		ago: wordSet(hedges.ago),
		to: phraseSet(hedges.to),
		between: wordSet(hedges.between),
		from: wordSet(hedges.from),
		onto: wordSet(hedges.onto),
		change: [...wordSet(hedges.change)],
		joins: wordSet(hedges.joins),
		endArticles: wordSet(hedges.articles ?? ""),
	};
}

/** Endings as they are written: "'s" is one. */
const endings = (list: string): readonly string[] => list.split(", ").filter(Boolean);

function otherTables({ calendar, cues }: FigureWords) {
	return {
		months: phrases(calendar.months),
		partsOfYear: wordSet(calendar.partsOfYear),
		divisions: phrases(calendar.divisions),
		ofYear: phraseSet(calendar.ofYear),
		yearWords: wordSet(calendar.yearWords),
		yearBefore: wordSet(calendar.yearBefore),
		decadeEndings: wordSet(calendar.decadeEndings),
		decadeBefore: phraseSet(calendar.decadeBefore),
		hoursAt: wordSet(calendar.hoursAt),
		eraBehind: phraseSet(calendar.eraBehind),
		clockBehind: phraseSet(calendar.clockBehind),
		clockHours: phraseSet(calendar.clockHours),
		clockAt: phraseSet(calendar.clockAt),
		clockWords: wordSet(calendar.clockWords),
		clockBefore: wordSet(calendar.clockBefore),
		references: phrases(cues.references),
		prepositions: wordSet(cues.prepositions ?? ""),
		landmarks: endings(cues.landmarks ?? ""),
		names: wordSet(cues.names),
		scores: wordSet(cues.scores),
		nouns: wordSet(cues.nouns),
		pluralEndings: endings(cues.pluralEndings),
		notPlural: endings(cues.notPlural),
		verbalEndings: endings(cues.verbalEndings),
		adjectives: wordSet(cues.adjectives),
		definite: wordSet(cues.definite),
		betweenNoun: wordSet(cues.between ?? ""),
		people: wordSet(cues.people ?? ""),
		streets: wordSet(cues.streets ?? ""),
		streetEndings: endings(cues.streetEndings ?? ""),
		partitives: wordSet(cues.partitives),
		stops: wordSet(cues.stops),
	};
}
