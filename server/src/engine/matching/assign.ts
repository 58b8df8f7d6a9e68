// Takes a draft with what was read in it and the claims on record; gives each figure the claim it is about, if any.
// All figures of a sentence are assigned together: the strongest pair first, agreement before conflict.
import { compareFigures } from "../figures/compare.ts";
import type { Figure } from "../figures/figure.ts";
import type { LanguageTag } from "../languages/language.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Claim, Registry } from "../registry/registry.ts";
import { once } from "../text/once.ts";
import { type ClaimIndex, indexClaims } from "./claims.ts";
import { withParts } from "./compounds.ts";
import { type Disagreement, disagreements } from "./consistency/disagree.ts";
import type { TellingInput } from "./consistency/telling.ts";
import { currenciesMeant } from "./currency-meant.ts";
import { eachSentence, type ReadDraft, type SentenceAround } from "./each-sentence.ts";
import { type Expected, expectedFor } from "./expected.ts";
import { withKin } from "./kindred.ts";
import { createLexicons, type Lexicon } from "./lexicon.ts";
import type { Match } from "./match.ts";
import { changed, profileOf } from "./profile.ts";
import type { SentenceReading } from "./sentence.ts";
import { isBase } from "./territory.ts";
import { type Asked, openTiedBefore, type Tied, type TiedBefore } from "./tied-before.ts";
import type { Unit } from "./units.ts";
import { agrees, isSlip, type Weighed, type Weighing, weigh } from "./weigh.ts";

export interface MatchInput extends ReadDraft {
	/** Figures pinned to a claim's id by the writer, or to null where no claim is meant. */
	readonly pins: ReadonlyMap<Figure, string | null>;
	/** Keys of the sources that the draft credits a figure to. */
	readonly credits: (figure: Figure) => ReadonlySet<string>;
}

/** A registry made ready to be matched, when first asked; matches many drafts. */
export interface Matcher {
	readonly match: (input: MatchInput) => ReadonlyMap<Figure, Match>;
	/** Every claim that a figure was weighed against, tied or kept apart, with the reason. */
	readonly explain: (input: MatchInput) => ReadonlyMap<Figure, readonly Weighed[]>;
	/** The claims that a figure which is being written may be meant to state. */
	readonly expected: (input: MatchInput, figure: Figure) => readonly Expected[];
	/** Figures that say something else of a thing than an earlier place of the draft. Asks no claim. */
	readonly disagreements: (input: TellingInput) => readonly Disagreement[];
}

/** `sideBySide`: one sentence is held against one statement because somebody laid them side by side. */
export function createMatcher(registry: Registry, sideBySide = false): Matcher {
	const lexicons = createLexicons();
	const index = once(() => indexClaims(registry, lexicons));
	const beside = sideBySide ? [...registry.claims.values()] : null;
	const tiedBefore = openTiedBefore();
	const weighedIn = (input: MatchInput): Sentence[] => {
		const weigh = weigher(input, index(), beside, { sideBySide, all: true });
		return sentencesOf(input, lexicons, index(), weigh.isWanted).map((around) => weigh.sentence(around, around.says));
	};
	const tiedIn = (input: MatchInput): (readonly [Figure, Tied])[] => {
		const weigh = weigher(input, index(), beside, { sideBySide, all: false });
		const before: TiedBefore = tiedBefore(input, weigh);
		return sentencesOf(input, lexicons, index(), weigh.isWanted).flatMap((around) =>
			before(around, (says) => assign(weigh.sentence(around, says))),
		);
	};
	return {
		explain: (input) => new Map(weighedIn(input).flat()),
		expected: (input, figure) => expectedFor(figure, input, input.credits(figure), index(), lexicons, registry.claims),
		disagreements: (input) => disagreements(input, { lexicons, names: index().names }),
		match: (input) => {
			const out = new Map(givenRight(tiedIn(input)).map(([figure, tied]): [Figure, Match] => [figure, matchOf(tied)]));
			for (const [figure, match] of pinned(input, index(), registry)) out.set(figure, match);
			return out;
		},
	};
}

const matchOf = (tied: Tied): Match => ({ ...tied, pinned: false });

type Sentence = readonly (readonly [Figure, readonly Weighed[]])[];

const sentencesOf = (
	input: MatchInput,
	lexicons: (tag: LanguageTag | null) => Lexicon,
	{ languages, names }: ClaimIndex,
	wanted: (figure: Figure) => boolean,
): readonly SentenceAround[] => eachSentence(input, { lexicons, languages, names, wanted });

/** How the sentences of one draft are weighed. */
interface Weigher extends Asked {
	/** Its figures of a quantity that is asked for, with the claims they were weighed against, best first. */
	readonly sentence: (around: SentenceAround, says: SentenceAround["says"]) => Sentence;
}

function weigher(
	{ pins, credits, readings }: MatchInput,
	index: ClaimIndex,
	beside: readonly Claim[] | null,
	weighing: Weighing,
): Weigher {
	const meant = currenciesMeant(readings);
	const isAsked = (quantity: Quantity): boolean => weighing.all || beside !== null || index.isStated(quantity);
	const mayBeMeant = (figure: Figure): boolean => {
		const sum = meant.get(figure);
		return isAsked(figure.quantity) || (sum !== undefined && isAsked(sum));
	};
	const isWanted = (figure: Figure): boolean =>
		!pins.has(figure) && !figure.quantity.vague && !isBase(figure) && mayBeMeant(figure);
	/** Most figures share no word with any claim: then nobody needs to know what they are about. */
	const mayBe = ({ reading, lending }: SentenceAround, figure: Figure): boolean => {
		const shares = (quantity: Quantity): boolean =>
			beside !== null ||
			index.mayBe(quantity, reading.words, reading.lexicon) ||
			lending().some(({ words, lexicon }) => index.mayBe(quantity, words, lexicon));
		const sum = meant.get(figure);
		return shares(figure.quantity) || (sum !== undefined && shares(sum));
	};
	/** What is laid beside a sentence, in all its words. */
	const unitsBeside = ({ lexicon }: SentenceReading): readonly Unit[] | null =>
		beside?.flatMap((claim) =>
			index.statementFor(claim, lexicon.language.base).profile.mentions.map(({ unit }) => unit),
		) ?? null;
	const sentence: Weigher["sentence"] = (around, says) => {
		const { block } = around;
		const laid = unitsBeside(around.reading);
		const reading = laid ? withKin(around.reading, laid) : around.reading;
		return reading.figures.flatMap((figure, at): Sentence => {
			if (!isWanted(figure)) return [];
			if (!mayBe(around, figure)) return [[figure, []]];
			const said = (key: string): boolean => says(block, key);
			const asked = { reading, context: around.context };
			return [[figure, weighFigure(asked, at, index, meant.get(figure), credits(figure), said, beside, weighing)]];
		});
	};
	return { isWanted, mayBe, sentence, meant: (figure) => meant.get(figure) };
}

function weighFigure(
	{ reading, context }: Pick<SentenceAround, "reading" | "context">,
	at: number,
	index: ClaimIndex,
	sum: Quantity | undefined,
	credited: ReadonlySet<string>,
	said: (key: string) => boolean,
	beside: readonly Claim[] | null,
	weighing: Weighing,
): readonly Weighed[] {
	const language = reading.lexicon.language.base;
	const draft = profileOf(reading, at, context);
	const { figure } = draft;
	const keys = withParts(draft.keys, index);
	const weighAs = (quantity: Quantity): Weighed[] => {
		const found = beside ?? index.candidates(quantity, keys);
		const asked = quantity === figure.quantity ? draft : changed(draft, { figure: { ...figure, quantity } });
		return found.flatMap(
			(claim) => weigh(index.statementFor(claim, language), asked, keys, said, credited, weighing) ?? [],
		);
	};
	// That a bare number is money is a guess: only what agrees, a slip or its source itself bears it out.
	const isBorne = ({ agreement, prepared }: Weighed): boolean =>
		agrees(agreement) || isSlip(agreement, figure.quantity) || prepared.claim.sources.some((key) => credited.has(key));
	const weighed = [...weighAs(figure.quantity), ...(sum ? weighAs(sum).filter(isBorne) : [])];
	return weighed.sort(byStrength);
}

/** Agreement is evidence: a number that fits outweighs a somewhat better fit of words. */
const strength = ({ score, agreement, draft, elsewise }: Weighed): number =>
	score + (agrees(agreement) ? (elsewise ? 0.1 : 0.3) : isSlip(agreement, draft.figure.quantity) ? 0.15 : 0);
const byStrength = (a: Weighed, b: Weighed): number => strength(b) - strength(a) || byDate(a, b);

/** What was on record once can be told apart from what is, but contradicts nobody: its successor does. */
const isOutdated = ({ prepared: { claim }, agreement }: Weighed): boolean =>
	(claim.rank === "deprecated" || claim.supersededBy !== null) && agreement.relation === "conflict";

/** Later dates first, then by name, so that the order never depends on the file's. */
const byDate = ({ prepared: { claim: a } }: Weighed, { prepared: { claim: b } }: Weighed): number =>
	(b.asOf ?? "").localeCompare(a.asOf ?? "") || (a.id < b.id ? -1 : 1);

/** One claim a figure and one figure a claim; a claim that a sibling fulfils contradicts nobody. */
function assign(sentence: Sentence): [Figure, Tied][] {
	const pairs = sentence.flatMap(([figure, all]) =>
		all
			.filter((weighed) => weighed.apart === null && !isOutdated(weighed))
			.map((weighed) => [figure, weighed] as const),
	);
	pairs.sort(([, a], [, b]) => byStrength(a, b));
	const figures = new Set<Figure>();
	const claims = new Set<string>();
	const out: [Figure, Tied][] = [];
	for (const [figure, weighed] of pairs) {
		const { id } = weighed.prepared.claim;
		if (figures.has(figure) || claims.has(id)) continue;
		figures.add(figure);
		claims.add(id);
		out.push([figure, tiedBy(weighed)]);
	}
	return out;
}

const tiedBy = ({ prepared: { claim, statement }, score, ties, agreement }: Weighed): Tied => ({
	claim,
	statement,
	score,
	ties,
	agreement,
});

/** From this share of a claim's words on a second figure is of it all the same, though the draft gives the right one too. */
const unmistakable = 0.9;

/**
 * A draft that states what is on record elsewhere seldom states it once more and wrong: another number near by is of another
 * thing, unless it is the same with its digits mixed up, or is said in nearly all of the claim's words.
 */
function givenRight(assigned: readonly (readonly [Figure, Tied])[]): typeof assigned {
	const right = new Set(assigned.filter(([, { agreement }]) => agrees(agreement)).map(([, { claim }]) => claim.id));
	return assigned.filter(
		([figure, { agreement, score, claim }]) =>
			agrees(agreement) || !right.has(claim.id) || score >= unmistakable || isSlip(agreement, figure.quantity),
	);
}

function* pinned(
	{ draft, readings, pins }: MatchInput,
	index: ClaimIndex,
	registry: Registry,
): Generator<[Figure, Match]> {
	for (const { block, figures } of readings)
		for (const figure of figures) {
			const claim = registry.claims.get(pins.get(figure) ?? "");
			if (!claim) continue;
			const { statement } = index.statementFor(claim, block.language ?? draft.language);
			const agreement = compareFigures(statement.figure, figure);
			yield [
				figure,
				{
					claim,
					statement,
					score: 1,
					ties: [{ what: "pin", words: `claim: ${claim.id}`, weight: 1 }],
					agreement,
					pinned: true,
				},
			];
		}
}
