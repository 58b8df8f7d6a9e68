// Takes a registry; gives an index to find its claims by, and each ready to be matched once it is found.
// Claims are read when they are found: of a hundred thousand a draft touches a few.
import { baseOf, type LanguageTag } from "../languages/language.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { recently } from "../registry/recently.ts";
import type { Claim, Registry } from "../registry/registry.ts";
import { partsOf, type Words } from "./compounds.ts";
import { finderOf } from "./finding/candidates.ts";
import { joined, nobody } from "./finding/join.ts";
import { dimensionHash, dimensionKey, keyWriter } from "./finding/key-rows.ts";
import { type PreparedStatement, prepareStatement } from "./finding/prepare.ts";
import { tailsOf } from "./finding/tails.ts";
import type { Lexicon } from "./lexicon.ts";
import { keysOfWord } from "./units.ts";
import type { Word } from "./words.ts";

export { dimensionKey } from "./finding/key-rows.ts";
export { type PreparedStatement, weightIn } from "./finding/prepare.ts";

export interface ClaimIndex extends Words {
	/** Claims whose figure is of the quantity's dimension and that share a key; of very many those that share the most. */
	readonly candidates: (quantity: Quantity, keys: ReadonlyMap<string, number>) => ReadonlySet<Claim>;
	/** False where `candidates` finds nothing by any unit of these words. Cheap to ask: what a word finds is kept. */
	readonly mayBe: (quantity: Quantity, words: readonly Word[], lexicon: Lexicon) => boolean;
	/** Claims that share the most of these keys, whatever their number; best first. */
	readonly said: (keys: ReadonlyMap<string, number>) => readonly Claim[];
	readonly statementFor: (claim: Claim, language: LanguageTag | null) => PreparedStatement;
	/** Languages that claims are stated in, in their order. */
	readonly languages: readonly LanguageTag[];
	/** Stems written with a capital inside a statement: names, wherever else they stand. */
	readonly names: ReadonlySet<string>;
}

/** Claims kept ready to be matched. */
const mostReady = 4096;

/** What a part of a compound has at least. */
const shortestPart = 4;

export function indexClaims(registry: Registry, lexiconFor: (tag: LanguageTag | null) => Lexicon): ClaimIndex {
	const table = joined(registry.claims.values(), keyWriter(lexiconFor));
	const { find, findSaid, has } = finderOf(table, (row) => table.claims[row] === nobody);
	const names = new Set(table.names);
	const prepared = recently(mostReady, (claim: Claim): readonly PreparedStatement[] =>
		claim.statements.map((statement) =>
			prepareStatement(claim, statement, registry, lexiconFor(statement.language), names),
		),
	);
	const words: Words = {
		vocabulary: new Set(table.stems.filter((stem) => stem.length >= shortestPart)),
		tails: tailsOf(table.stems),
	};
	return {
		languages: table.languages,
		names,
		...words,
		mayBe: keyTest(words, has),
		candidates: (quantity, keys) => {
			const dimension = dimensionKey(quantity);
			const found = find(quantity, keys).map((number) => table.all[number] as Claim);
			return new Set(found.filter((claim) => prepared(claim).some((one) => shares(one, dimension, keys))));
		},
		said: (keys) => findSaid(keys).map((number) => table.all[number] as Claim),
		statementFor: (claim, language) => {
			const all = prepared(claim);
			return (all.find(({ statement }) => language && baseOf(statement.language) === baseOf(language)) ??
				all[0]) as PreparedStatement;
		},
	};
}

/** Drafts say the same words again and again; so many are remembered. */
const mostWords = 50_000;

/** What a word finds is looked up once a language and dimension: by itself, by a part of it, or by a phrase that it opens. */
function keyTest(words: Words, has: (dimension: number, key: string) => boolean): ClaimIndex["mayBe"] {
	const known = new Map<Lexicon, Map<string, Map<string, boolean>>>();
	const findsAnew = (word: Word, lexicon: Lexicon, dimension: number): boolean =>
		keysOfWord(word, lexicon).some(
			(key) => has(dimension, key) || partsOf(key, words).some(([part]) => has(dimension, part)),
		);
	return (quantity, said, lexicon) => {
		const dimension = dimensionKey(quantity);
		const ofLanguage = known.get(lexicon) ?? new Map<string, Map<string, boolean>>();
		known.set(lexicon, ofLanguage);
		const tested = ofLanguage.get(dimension) ?? new Map<string, boolean>();
		ofLanguage.set(dimension, tested);
		for (const word of said) {
			const found = tested.get(word.lower) ?? findsAnew(word, lexicon, dimensionHash(dimension));
			if (found) return true;
			if (tested.size < mostWords) tested.set(word.lower, found);
		}
		return false;
	};
}

/** A row of numbers has keys that stand far from the figure, and two keys may share a number: here the words themselves decide. */
const shares = (
	{ statement, wanted, also }: PreparedStatement,
	dimension: string,
	keys: ReadonlyMap<string, number>,
): boolean =>
	dimensionKey(statement.figure.quantity) === dimension &&
	(wanted.some(({ unit }) => unit.keys.some((key) => keys.has(key))) ||
		also.some((phrase) => phrase.some((each) => each.some((key) => keys.has(key)))));
