// Takes a claim's statement; gives it ready to be held against a draft: what it is about, and when it was so.
import { type Period, periodOf, wholeYears, widened } from "../../dates/period.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Claim, Registry, Source, Statement } from "../../registry/registry.ts";
import { once } from "../../text/once.ts";
import { contains, type Span, span } from "../../text/span.ts";
import type { Lexicon } from "../lexicon.ts";
import { type ClaimProfile, keysOfAll } from "../pair.ts";
import { type Profile, profileOf } from "../profile.ts";
import { readSentence, type SentenceReading } from "../sentence.ts";
import { isPredicate, type Unit, unitsOf } from "../units.ts";
import { wordsOf } from "../words.ts";
import { reportedIn } from "./reported.ts";

export interface PreparedStatement extends ClaimProfile {
	readonly claim: Claim;
	readonly statement: Statement;
}

/** How much a kind of unit tells of the subject. */
export const weights = { measure: 2, region: 1.5, name: 2, verb: 1.3, word: 1 } as const;
/** What stands in the counted noun phrase tells more. */
const inPhrase = 0.7;

const leastUnits = 3;

/** Figures of a statement that are read. */
const mostFigures = 24;

/** A statement's figures, the one that counts in the place of itself. */
export function figuresOf(statement: Statement): { readonly figures: readonly Figure[]; readonly at: number } {
	const figures = statement.figures.length > 0 ? statement.figures : [statement.figure];
	const isIt = (figure: Figure): boolean => figure.span.start === statement.figure.span.start;
	const at = figures.findIndex(isIt);
	const all = at < 0 ? [statement.figure] : figures.map((figure) => (isIt(figure) ? statement.figure : figure));
	return { figures: all.slice(0, mostFigures), at: Math.max(0, Math.min(at, mostFigures - 1)) };
}

export function prepareStatement(
	claim: Claim,
	statement: Statement,
	registry: Registry,
	lexicon: Lexicon,
	names: ReadonlySet<string>,
): PreparedStatement {
	const { figures, at } = figuresOf(statement);
	const frames = reportedIn(statement, statement.figure, lexicon);
	const isReported = ({ span: where }: { readonly span: Span }): boolean =>
		frames.some((frame) => contains(frame, where));
	const [reading] = readSentence({
		prose: statement.text,
		span: span(0, statement.text.length),
		figures,
		dropped: frames.length === 0 ? statement.dropped : statement.dropped.filter((one) => !isReported(one)),
		names,
		lexicon,
	});
	const profile = profileOf(reading as SentenceReading, at, []);
	const near = profile.mentions.filter(({ nearness }) => nearness > 0.5).map(({ unit }) => unit);
	// A stretch of two or three words tells too little to be known by: then the whole sentence says what is meant.
	const told = merged(near.length >= leastUnits ? near : profile.mentions.map(({ unit }) => unit));
	const said = told.filter((unit) => !isReported(unit));
	const mine = said.length > 0 ? said : told;
	const things = new Set(mine.filter((unit) => !isPredicate(unit)).flatMap(({ keys }) => keys));
	const called = calledBy(claim, registry);
	const wanted = mine.map((unit) => ({ unit, weight: weightIn(profile, unit) }));
	return {
		claim,
		statement,
		profile,
		ofSource: new Set(mine.filter(({ keys }) => keys.some((key) => called.has(key)))),
		wanted,
		known: once(() => keysOfAll(wanted)),
		dates: once(() => statement.dropped.flatMap(({ date }) => periodOf(date) ?? [])),
		// "Troops" beside "soldiers sent" says no more than the statement does.
		also: alsoOf(claim, lexicon).filter((phrase) => !phrase.every((keys) => keys.some((key) => things.has(key)))),
		...timeOf(claim, profile.circumstances.times, registry),
	};
}

/** Words with a capital in the names of who says it; what a report is called says what it is about, not who speaks. */
function calledBy({ sources }: Claim, registry: Registry): ReadonlySet<string> {
	const [first, ...more] = sources.flatMap((key) => namesIn(registry.sources.get(key)) ?? []);
	return more.length === 0 ? (first ?? nobody) : new Set([first ?? nobody, ...more].flatMap((names) => [...names]));
}

const nobody: ReadonlySet<string> = new Set();

/** Many claims are of one source: its names are read once, and go with it. */
const known = new WeakMap<Source, ReadonlySet<string>>();

function namesIn(source: Source | undefined): ReadonlySet<string> | null {
	if (!source) return null;
	const before = known.get(source);
	if (before) return before;
	const houses = source.names.filter((name) => !source.title?.startsWith(name));
	const found = new Set(
		houses.flatMap((name) => name.match(capitalWord) ?? []).map((word) => `n:${word.toLowerCase()}`),
	);
	known.set(source, found);
	return found;
}

const capitalWord = /\p{Lu}[\p{L}\p{M}\p{N}]+/gu;

/** How much it tells that another figure's words say the unit too. */
export const weightIn = ({ phrase, noun }: Profile, { kind, span }: Unit): number =>
	weights[kind] + ([...phrase, ...noun].some((one) => one.span.start === span.start) ? inPhrase : 0);

/** News of a day is told for days. */
const fresh = 3;

/** When the claim's figure was so: as its statement says, else `asOf`, else the years of its sources. */
function timeOf(
	claim: Claim,
	stated: readonly Period[],
	registry: Registry,
): Pick<ClaimProfile, "times" | "dated" | "ofLastYear"> {
	const issued = claim.sources.flatMap((key) => periodOf(registry.sources.get(key)?.issued ?? null) ?? []);
	const asOf = periodOf(claim.asOf);
	const said = stated.length > 0 ? stated : asOf ? [asOf] : [];
	const ofLastYear = said.length > 0 && said.every((time) => issued.some((year) => yearOf(year) - yearOf(time) === 1));
	if (stated.length > 0) return { times: stated, dated: "stated", ofLastYear };
	if (asOf) return { times: [widened(asOf, fresh)], dated: "as-of", ofLastYear };
	return { times: issued.map(wholeYears), dated: "issued", ofLastYear };
}

/** The year that a period begins in. */
const yearOf = ({ text }: Period): number => Number(text.slice(0, 4));

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

const nothing = { hidden: [], names: new Set<string>() };

/** Each further phrase as the keys of its words, any of which says the word. */
export function alsoOf(claim: Claim, lexicon: Lexicon): ReadonlyArray<readonly (readonly string[])[]> {
	const phrases = claim.also[lexicon.language.base] ?? [];
	return phrases
		.map((phrase) =>
			unitsOf(wordsOf(phrase, span(0, phrase.length), lexicon), lexicon, nothing).map(({ keys }) => keys),
		)
		.filter((units) => units.length > 0);
}
