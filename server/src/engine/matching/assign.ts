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
import { createLexicons, type Lexicon } from "./lexicon.ts";
import type { Match } from "./match.ts";
import { changed, profileOf } from "./profile.ts";
import { isBase } from "./territory.ts";
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
	const weighedIn = (input: MatchInput, all: boolean): Sentence[] =>
		sentencesOf(input, lexicons, index(), beside, { sideBySide, all });
	const explain = (input: MatchInput): Map<Figure, readonly Weighed[]> => new Map(weighedIn(input, true).flat());
	return {
		explain,
		expected: (input, figure) => expectedFor(figure, input, input.credits(figure), index(), lexicons, registry.claims),
		disagreements: (input) => disagreements(input, { lexicons, names: index().names }),
		match: (input) => {
			const assigned = weighedIn(input, false).flatMap(assign);
			const out = new Map(givenRight(assigned).map(([figure, weighed]) => [figure, matchOf(weighed)]));
			for (const [figure, match] of pinned(input, index(), registry)) out.set(figure, match);
			return out;
		},
	};
}

const matchOf = ({ prepared, score, ties, agreement }: Weighed): Match => ({
	claim: prepared.claim,
	statement: prepared.statement,
	score,
	ties,
	agreement,
	pinned: false,
});

type Sentence = readonly (readonly [Figure, readonly Weighed[]])[];

/** The figures of each sentence, those of a quantity that is asked for, with the claims they were weighed against, best first. */
function sentencesOf(
	{ pins, credits, ...input }: MatchInput,
	lexicons: (tag: LanguageTag | null) => Lexicon,
	index: ClaimIndex,
	beside: readonly Claim[] | null,
	weighing: Weighing,
): Sentence[] {
	const { languages, names } = index;
	const meant = currenciesMeant(input.readings);
	const isAsked = (quantity: Quantity): boolean => weighing.all || beside !== null || index.isStated(quantity);
	const mayBeMeant = (figure: Figure): boolean => {
		const sum = meant.get(figure);
		return isAsked(figure.quantity) || (sum !== undefined && isAsked(sum));
	};
	const wanted = (figure: Figure): boolean =>
		!pins.has(figure) && !figure.quantity.vague && !isBase(figure) && mayBeMeant(figure);
	return eachSentence(input, { lexicons, languages, names, wanted }).map((sentence) =>
		weighSentence(sentence, index, wanted, credits, beside, meant, weighing),
	);
}

function weighSentence(
	around: SentenceAround,
	index: ClaimIndex,
	wanted: (figure: Figure) => boolean,
	credits: (figure: Figure) => ReadonlySet<string>,
	beside: readonly Claim[] | null,
	meant: ReadonlyMap<Figure, Quantity>,
	weighing: Weighing,
): Sentence {
	const { block, reading } = around;
	const language = reading.lexicon.language.base;
	const saidAnywhere = (key: string): boolean => around.says(block, key);
	/** Most figures share no word with any claim: then nobody needs to know what they are about. */
	const mayBe = (quantity: Quantity): boolean =>
		beside !== null ||
		index.mayBe(quantity, reading.words, reading.lexicon) ||
		around.lending().some(({ words, lexicon }) => index.mayBe(quantity, words, lexicon));
	return reading.figures.flatMap((figure, at): Sentence => {
		if (!wanted(figure)) return [];
		const sum = meant.get(figure);
		if (!mayBe(figure.quantity) && !(sum && mayBe(sum))) return [[figure, []]];
		const draft = profileOf(reading, at, around.context);
		const keys = withParts(draft.keys, index);
		const credited = credits(figure);
		const weighAs = (quantity: Quantity): Weighed[] => {
			const found = beside ?? index.candidates(quantity, keys);
			const asked = quantity === figure.quantity ? draft : changed(draft, { figure: { ...figure, quantity } });
			return found.flatMap(
				(claim) => weigh(index.statementFor(claim, language), asked, keys, saidAnywhere, credited, weighing) ?? [],
			);
		};
		// That a bare number is money is a guess: only what agrees, a slip or its source itself bears it out.
		const isBorne = ({ agreement, prepared }: Weighed): boolean =>
			agrees(agreement) ||
			isSlip(agreement, figure.quantity) ||
			prepared.claim.sources.some((key) => credited.has(key));
		const weighed = [...weighAs(figure.quantity), ...(sum ? weighAs(sum).filter(isBorne) : [])];
		return [[figure, weighed.sort(byStrength)]];
	});
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
function assign(sentence: Sentence): [Figure, Weighed][] {
	const pairs = sentence.flatMap(([figure, all]) =>
		all
			.filter((weighed) => weighed.apart === null && !isOutdated(weighed))
			.map((weighed) => [figure, weighed] as const),
	);
	pairs.sort(([, a], [, b]) => byStrength(a, b));
	const figures = new Set<Figure>();
	const claims = new Set<string>();
	const out: [Figure, Weighed][] = [];
	for (const [figure, weighed] of pairs) {
		const { id } = weighed.prepared.claim;
		if (figures.has(figure) || claims.has(id)) continue;
		figures.add(figure);
		claims.add(id);
		out.push([figure, weighed]);
	}
	return out;
}

/** From this share of a claim's words on a second figure is of it all the same, though the draft gives the right one too. */
const unmistakable = 0.9;

/**
 * A draft that states what is on record elsewhere seldom states it once more and wrong: another number near by is of another
 * thing, unless it is the same with its digits mixed up, or is said in nearly all of the claim's words.
 */
function givenRight(assigned: readonly [Figure, Weighed][]): readonly [Figure, Weighed][] {
	const right = new Set(
		assigned.filter(([, { agreement }]) => agrees(agreement)).map(([, one]) => one.prepared.claim.id),
	);
	return assigned.filter(
		([figure, { agreement, score, prepared }]) =>
			agrees(agreement) || !right.has(prepared.claim.id) || score >= unmistakable || isSlip(agreement, figure.quantity),
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
