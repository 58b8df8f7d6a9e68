// Takes a figure in its sentence with what stands around it; gives what the figure is about.
// The same profile is made of a claim's statement and of a draft's sentence; they are held together elsewhere.
import type { Figure } from "../figures/figure.ts";
import { once } from "../text/once.ts";
import { contains, cover, overlaps, type Span, span } from "../text/span.ts";
import { type Circumstances, circumstancesOf } from "./circumstances.ts";
import type { Lexicon } from "./lexicon.ts";
import { measuredBy } from "./measured.ts";
import { isOfClause, relativeAt } from "./relatives.ts";
import type { SentenceReading } from "./sentence.ts";
import type { Territory } from "./territory.ts";
import type { Unit } from "./units.ts";

/** How near a word stands to a figure, from 1 (its own stretch of the sentence) downwards. */
export const nearness = {
	own: 1,
	shared: 0.95,
	header: 0.95,
	other: 0.35,
	/** The sentence before, where a pronoun takes its subject over. */
	referred: 0.88,
	previous: 0.65,
	earlier: 0.5,
	heading: 0.7,
	/** A name said further back in the draft, where the figure's own sentence names nobody else. */
	minded: 0.65,
	title: 0.45,
} as const;

export interface Mention {
	readonly unit: Unit;
	readonly nearness: number;
	/** Said of something else in the sentence, or of who tells it: it may tie, but sets nothing apart. */
	readonly aloof?: true;
	/** Said by a header of the figure's row or column. */
	readonly header?: true;
}

export interface Profile {
	readonly figure: Figure;
	readonly lexicon: Lexicon;
	/** All that is spoken of, nearest first for each key. */
	readonly mentions: readonly Mention[];
	readonly keys: ReadonlyMap<string, number>;
	/** Units of the figure's noun phrase, the noun last. */
	readonly phrase: readonly Unit[];
	/** Units of what is weighed or measured; empty where nothing is named. */
	readonly measured: readonly Unit[];
	/** Units that are the counted noun; empty where none is written. */
	readonly noun: readonly Unit[];
	/** Units of the figure's own clause, up to the next comma. */
	readonly clause: readonly Unit[];
	/** Units of the sentence behind a comma or another mark. */
	readonly outside: ReadonlySet<Unit>;
	/** Names of the sentence that place nothing before them: behind the figure's clause, or of who is about to speak. */
	readonly byTheWay: ReadonlySet<Unit>;
	/** The noun was taken over from the figure before ("Of the 80 wells, 31 are dry"). */
	readonly inherited: boolean;
	readonly circumstances: Circumstances;
}

/** True where the unit touches the span. */
const touching =
	(at: Span) =>
	(unit: Unit): boolean =>
		overlaps(unit.span, at);

/** "Of the 80 wells, 31 are dry": the 31 are wells too. */
const inheritsNoun = (figure: Figure, previous: Figure | null): boolean =>
	figure.noun === null &&
	figure.quantity.kind === "count" &&
	previous?.noun != null &&
	previous.quantity.kind === "count";

/** "43 Risse fanden sie, der breiteste messe 4 Zentimeter": where nouns have capitals, a stretch without one speaks of the noun before. */
const namesNothing = ({ units, lexicon }: SentenceReading, { quantity }: Figure, own: Span): boolean =>
	lexicon.language.grammar.capitalNouns &&
	quantity.kind !== "count" &&
	quantity.kind !== "percent" &&
	!units.some((unit) => contains(own, unit.span) && /^\p{Lu}/u.test(unit.text));

/** The figure whose noun this one may share: the whole behind it ("31 of the 80 wells"), else the one before. */
function lenderOf({ prose, figures, lexicon }: SentenceReading, at: number): Figure | null {
	const next = figures[at + 1];
	const isWhole = next && lexicon.isPartitive(prose.slice((figures[at] as Figure).span.end, next.span.start));
	return (isWhole ? next : figures[at - 1]) ?? null;
}

/**
 * The profile of the sentence's figure number `at`; `context` is what stands around the sentence, nearest first. Read as far as
 * it is asked for: most figures share a word with a claim and no more.
 */
export function profileOf(sentence: SentenceReading, at: number, context: readonly Mention[]): Profile {
	const { prose, units, lexicon } = sentence;
	const figure = sentence.figures[at] as Figure;
	const territory = sentence.territories[at] as Territory;
	const previous = lenderOf(sentence, at);
	const inherited = inheritsNoun(figure, previous);
	const lent = inherited && previous?.noun ? cover(previous.span, previous.noun.span) : null;
	const before = sentence.figures[at - 1];
	const meant = before && namesNothing(sentence, figure, territory.own) ? (before.noun?.span ?? null) : null;
	// "A receiver, which costs 5,200 euros": the clause is about what stands before its comma.
	const relative = relativeAt(sentence.relatives, figure.span);
	const antecedent =
		relative && units.findLast(({ span }) => span.end <= relative.start && relative.start - span.end <= 2);
	const place = (unit: Unit): number => {
		if (unit === antecedent) return nearness.own;
		if (meant && contains(meant, unit.span)) return nearness.referred;
		if (lent && contains(lent, unit.span)) return nearness.shared;
		if (contains(territory.own, unit.span)) return nearness.own;
		return territory.shared.some((stretch) => contains(stretch, unit.span)) ? nearness.shared : nearness.other;
	};
	const aloof = ({ span }: Unit): boolean =>
		!isOfClause(sentence.relatives, figure.span, span) || sentence.tags.some((tag) => contains(tag, span));
	const mentions = once((): readonly Mention[] => [
		...units.map((unit) => ({ unit, nearness: place(unit), ...(aloof(unit) ? ({ aloof: true } as const) : {}) })),
		...context,
	]);
	const keys = new Map<string, number>();
	const add = (unit: Unit, near: number): void => {
		for (const key of unit.keys) if (near > (keys.get(key) ?? 0)) keys.set(key, near);
	};
	for (const unit of units) add(unit, place(unit));
	for (const { unit, nearness } of context) add(unit, nearness);
	const noun = figure.noun?.span ?? (inherited ? (previous?.noun?.span ?? null) : null);
	const phrase = figure.noun && span(Math.min(figure.span.end, figure.noun.span.start), figure.noun.span.end);
	const clause = once(() => units.filter((unit) => isSameClause(prose, unit.span, figure.span)));
	const ofPhrase = once(() =>
		phrase ? [...units.filter(touching(phrase)), ...ofRegion(prose, units, phrase, lexicon)] : [],
	);
	const measured = once(() => measuredBy(sentence, figure));
	const ofNoun = once(() => (noun ? units.filter(touching(noun)) : []));
	const outside = once(() => new Set(units.filter((unit) => !clause().includes(unit))));
	const byTheWay = once(
		() => new Set(units.filter((unit) => isBehind(prose, unit.span, figure.span) || isTeller(sentence, unit))),
	);
	const circumstances = once(() => circumstancesOf(sentence, figure, territory.own));
	return {
		figure,
		lexicon,
		keys,
		inherited,
		get mentions() {
			return mentions();
		},
		get phrase() {
			return ofPhrase();
		},
		get measured() {
			return measured();
		},
		get noun() {
			return ofNoun();
		},
		get clause() {
			return clause();
		},
		get outside() {
			return outside();
		},
		get byTheWay() {
			return byTheWay();
		},
		get circumstances() {
			return circumstances();
		},
	};
}

/** The same profile but for some of it; what nobody asked for yet stays unread. */
export const changed = (profile: Profile, some: Partial<Profile>): Profile =>
	Object.create(profile, Object.getOwnPropertyDescriptors(some)) as Profile;

/** "1,300 jobs, most of them in Europe": a mark parts it from the figure before it. */
const isBehind = (prose: string, said: Span, figure: Span): boolean =>
	said.start >= figure.end && !isSameClause(prose, figure, said);

/** "Priya Lockwood said": a name of two words or more directly before a verb of saying. */
function isTeller({ words, lexicon }: SentenceReading, { kind, span }: Unit): boolean {
	if (kind !== "name") return false;
	const at = words.findIndex((word) => word.span.start === span.start);
	const isName = (place: number): boolean => words[place]?.capital ?? false;
	const verb = isName(at + 1) ? at + 2 : at + 1;
	const said = words[verb];
	return (verb === at + 2 || isName(at - 1)) && said !== undefined && lexicon.isSaying(said);
}

/** No mark that parts clauses stands between. */
const isSameClause = (prose: string, a: Span, b: Span): boolean =>
	!/[,;:–—()]\s|\s[–—(]/u.test(prose.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

/** "2,000 soldiers from North Korea", "2000 Soldaten Nordkoreas", "2 000 soldats russes": the country belongs to the phrase. */
function ofRegion(prose: string, units: readonly Unit[], phrase: Span, { language }: Lexicon): Unit[] {
	return units.filter(
		(unit) =>
			unit.kind === "region" &&
			unit.span.start > phrase.end &&
			unit.span.start - phrase.end < farthestRegion &&
			["", ...language.aboutness.origins].includes(prose.slice(phrase.end, unit.span.start).trim().toLowerCase()),
	);
}

/** From a noun to the country it is of, in UTF-16 units. */
const farthestRegion = 24;
