// Takes a registry; gives its claims ready to be matched: what each is about, and an index to find them by.

import { type Period, periodOf, wholeYears, widened } from "../dates/period.ts";
import type { Figure } from "../figures/figure.ts";
import { baseOf, type LanguageTag } from "../languages/language.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { dimensionOf, unitSymbolOf } from "../quantities/units.ts";
import type { Claim, Registry, Statement } from "../registry/registry.ts";
import { span } from "../text/span.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ClaimProfile } from "./pair.ts";
import { type Profile, profileOf } from "./profile.ts";
import { readSentence, type SentenceReading } from "./sentence.ts";
import { isPredicate, type Unit, unitsOf } from "./units.ts";
import { wordsOf } from "./words.ts";

export interface PreparedStatement extends ClaimProfile {
	readonly claim: Claim;
	readonly statement: Statement;
}

export interface ClaimIndex {
	/** Statements of claims whose figure is of the dimension ("money", "count", ...) and that share a key. */
	readonly candidates: (dimension: string, keys: Iterable<string>) => ReadonlySet<Claim>;
	readonly statementFor: (claim: Claim, language: LanguageTag | null) => PreparedStatement;
	/** Languages that claims are stated in, in their order. */
	readonly languages: readonly LanguageTag[];
	/** Stems written with a capital inside a statement: names, wherever else they stand. */
	readonly names: ReadonlySet<string>;
	/** Stems that claims are written with: what German compounds may be taken apart into. */
	readonly vocabulary: ReadonlySet<string>;
	/** Claims' compounds by their ends: "betten" finds "spitalbetten". */
	readonly tails: ReadonlyMap<string, readonly string[]>;
}

/** How much a kind of unit tells of the subject. */
const weights = { measure: 2, region: 1.5, name: 2, verb: 1.3, word: 1 } as const;
/** What stands in the counted noun phrase tells more. */
const inPhrase = 0.7;

const leastUnits = 3;

/** "One in four" and "25 %" are shares both. */
export function dimensionKey(quantity: Quantity): string {
	const dimension = dimensionOf(unitSymbolOf(quantity)) ?? "count";
	// Percentage points are taken for percent so often that the two must meet to be told apart.
	return dimension === "points" ? "fraction" : dimension;
}

function prepareStatement(
	claim: Claim,
	statement: Statement,
	registry: Registry,
	lexicon: Lexicon,
	names: ReadonlySet<string>,
): PreparedStatement {
	const figures = statement.figures.length > 0 ? statement.figures : [statement.figure];
	const isIt = (figure: Figure): boolean => figure.span.start === statement.figure.span.start;
	const at = figures.findIndex(isIt);
	const all = at < 0 ? [statement.figure] : figures.map((figure) => (isIt(figure) ? statement.figure : figure));
	const [reading] = readSentence({
		prose: statement.text,
		span: span(0, statement.text.length),
		figures: all.slice(0, 24),
		dropped: statement.dropped,
		asides: [],
		names,
		lexicon,
	});
	const profile = profileOf(reading as SentenceReading, Math.max(0, Math.min(at, 23)), []);
	const near = profile.mentions.filter(({ nearness }) => nearness > 0.5).map(({ unit }) => unit);
	// A stretch of two or three words tells too little to be known by: then the whole sentence says what is meant.
	const mine = merged(near.length >= leastUnits ? near : profile.mentions.map(({ unit }) => unit));
	const said = new Set(mine.filter((unit) => !isPredicate(unit)).flatMap(({ keys }) => keys));
	return {
		claim,
		statement,
		profile,
		wanted: mine.map((unit) => ({ unit, weight: weightIn(profile, unit) })),
		// "Troops" beside "soldiers sent" says no more than the statement does.
		also: alsoOf(claim, lexicon).filter((phrase) => !phrase.every((keys) => keys.some((key) => said.has(key)))),
		...timeOf(claim, profile.circumstances.times, registry),
	};
}

/** How much it tells that another figure's words say the unit too. */
export const weightIn = ({ phrase, noun }: Profile, { kind, span }: Unit): number =>
	weights[kind] + ([...phrase, ...noun].some((one) => one.span.start === span.start) ? inPhrase : 0);

/** News of a day is told for days. */
const fresh = 3;

/** When the claim's figure was so: as its statement says, else `asOf`, else the years of its sources. */
function timeOf(claim: Claim, stated: readonly Period[], registry: Registry): Pick<ClaimProfile, "times" | "dated"> {
	if (stated.length > 0) return { times: stated, dated: "stated" };
	const asOf = periodOf(claim.asOf);
	if (asOf) return { times: [widened(asOf, fresh)], dated: "as-of" };
	const issued = claim.sources.flatMap((key) => periodOf(registry.sources.get(key)?.issued ?? null) ?? []);
	return { times: issued.map(wholeYears), dated: "issued" };
}

const nothing = { hidden: [], asides: [], names: new Set<string>() };

/** Each further phrase as the keys of its words, any of which says the word. */
/** One unit a place and an idea: "Angestellte" is employed and employees, "Schülerinnen und Schüler" are pupils once. */
function merged(units: readonly Unit[]): Unit[] {
	const out: Unit[] = [];
	for (const unit of units) {
		const at = out.findIndex((one) => one.span.start === unit.span.start || one.keys[0] === unit.keys[0]);
		const same = out[at];
		if (same) out[at] = { ...same, keys: [...new Set([...same.keys, ...unit.keys])] };
		else out.push(unit);
	}
	return out;
}

function alsoOf(claim: Claim, lexicon: Lexicon): ReadonlyArray<readonly (readonly string[])[]> {
	const phrases = claim.also[lexicon.language.base] ?? [];
	return phrases
		.map((phrase) =>
			unitsOf(wordsOf(phrase, span(0, phrase.length), lexicon), lexicon, nothing).map(({ keys }) => keys),
		)
		.filter((units) => units.length > 0);
}

export function indexClaims(registry: Registry, lexiconFor: (tag: LanguageTag | null) => Lexicon): ClaimIndex {
	const prepared = new Map<Claim, readonly PreparedStatement[]>();
	const byKey = new Map<string, Set<Claim>>();
	const vocabulary = new Set<string>();
	const tails = new Map<string, string[]>();
	const names = namesIn(registry, lexiconFor);
	const joinsNouns = ({ language }: Statement): boolean => lexiconFor(language).language.grammar.compounds;
	for (const claim of registry.claims.values()) {
		const statements = claim.statements.map((statement) =>
			prepareStatement(claim, statement, registry, lexiconFor(statement.language), names),
		);
		prepared.set(claim, statements);
		for (const { wanted, also, statement } of statements) {
			const dimension = dimensionKey(statement.figure.quantity);
			const keys = [...wanted.flatMap(({ unit }) => unit.keys), ...also.flat(2)];
			for (const key of keys) {
				const slot = `${dimension} ${key}`;
				byKey.set(slot, (byKey.get(slot) ?? new Set()).add(claim));
				if (joinsNouns(statement) && key.startsWith("w:")) addParts(key.slice(2), vocabulary, tails);
			}
		}
	}
	const stated = [...registry.claims.values()].flatMap(({ statements }) =>
		statements.map(({ language }) => baseOf(language)),
	);
	return {
		languages: [...new Set(stated)],
		names,
		vocabulary,
		tails,
		candidates: (dimension, keys) => {
			const out = new Set<Claim>();
			for (const key of keys) for (const claim of byKey.get(`${dimension} ${key}`) ?? []) out.add(claim);
			return out;
		},
		statementFor: (claim, language) => {
			const all = prepared.get(claim) as readonly PreparedStatement[];
			return (all.find(({ statement }) => language && baseOf(statement.language) === baseOf(language)) ??
				all[0]) as PreparedStatement;
		},
	};
}

/** Where every noun has a capital, capitals tell no names. */
function namesIn(registry: Registry, lexiconFor: (tag: LanguageTag | null) => Lexicon): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { statements } of registry.claims.values())
		for (const { language, text } of statements) {
			const lexicon = lexiconFor(language);
			if (lexicon.language.grammar.capitalNouns) continue;
			const words = wordsOf(text, span(0, text.length), lexicon);
			for (const word of words) if (word.capital && !word.first) names.add(word.stem);
		}
	return names;
}

function addParts(stem: string, vocabulary: Set<string>, tails: Map<string, string[]>): void {
	if (stem.length >= 4) vocabulary.add(stem);
	for (let at = 3; at <= stem.length - 4; at++) {
		const tail = stem.slice(at);
		const known = tails.get(tail) ?? [];
		if (!known.includes(stem)) tails.set(tail, [...known, stem].slice(0, 8));
	}
}
