// Takes a registry; gives an index to find its claims by, and each ready to be matched once it is found.
// Claims are read when they are found: of a hundred thousand a draft touches a few.
import { baseOf, type LanguageTag } from "../languages/language.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type Lately, lately, mostWords, recently } from "../registry/recently.ts";
import type { Claim, Registry } from "../registry/registry.ts";
import { type Words, wordsFrom } from "./compounds.ts";
import { finderOf } from "./finding/candidates.ts";
import { joined, nobody } from "./finding/join.ts";
import { dimensionHash, dimensionKey, keyHash, keyWriter } from "./finding/key-rows.ts";
import { type PreparedStatement, prepareStatement } from "./finding/prepare.ts";
import { tailsOf } from "./finding/tails.ts";
import type { Lexicon } from "./lexicon.ts";
import { keysOfWord } from "./units.ts";
import type { Word } from "./words.ts";

export { dimensionKey } from "./finding/key-rows.ts";
export { type PreparedStatement, weightIn } from "./finding/prepare.ts";

export interface ClaimIndex extends Words {
	/** Claims whose figure is of the quantity's dimension and that share a key; of very many those that share the most. */
	readonly candidates: (quantity: Quantity, keys: ReadonlyMap<string, number>) => readonly Claim[];
	/** The same told by numbers alone, before any claim is read: a few may share no word that counts. */
	readonly find: (quantity: Quantity, keys: ReadonlyMap<string, number>) => readonly Claim[];
	/** False where `candidates` finds nothing by any unit of these words. Cheap to ask: what a word finds is kept. */
	readonly mayBe: (quantity: Quantity, words: readonly Word[], lexicon: Lexicon) => boolean;
	/** False where no claim at all is of the quantity's dimension: nobody need read what is said of it. */
	readonly isStated: (quantity: Quantity) => boolean;
	/** Claims that share the most of these keys, whatever their number; best first. */
	readonly said: (keys: ReadonlyMap<string, number>) => readonly Claim[];
	readonly statementFor: (claim: Claim, language: LanguageTag | null) => PreparedStatement;
	/** Languages that claims are stated in, in their order. */
	readonly languages: readonly LanguageTag[];
	/** Stems written with a capital inside a statement: names, wherever else they stand. */
	readonly names: ReadonlySet<string>;
}

/** Claims kept ready to be matched. */
const mostReady = 256;

/** What a part of a compound has at least. */
const shortestPart = 4;

export function indexClaims(registry: Registry, lexiconFor: (tag: LanguageTag | null) => Lexicon): ClaimIndex {
	const table = joined(registry.claims.values(), keyWriter(lexiconFor));
	const finder = finderOf(table, (row) => table.claims[row] === nobody);
	const names = new Set(table.names);
	const prepared = recently(mostReady, (claim: Claim): readonly PreparedStatement[] =>
		claim.statements.map((statement) =>
			prepareStatement(claim, statement, registry, lexiconFor(statement.language), names),
		),
	);
	const find: ClaimIndex["find"] = (quantity, keys) =>
		finder.find(quantity, keys).map((number) => table.all[number] as Claim);
	const vocabulary = new Set(table.stems.filter((stem) => stem.length >= shortestPart));
	const words = wordsFrom(vocabulary, tailsOf(table.stems));
	return {
		languages: table.languages,
		names,
		...words,
		mayBe: keyTest(words, finder.has),
		isStated: (quantity) => finder.hasAny(dimensionHash(dimensionKey(quantity))),
		find,
		candidates: (quantity, keys) => {
			const dimension = dimensionKey(quantity);
			return find(quantity, keys).filter((claim) => prepared(claim).some((one) => shares(one, dimension, keys)));
		},
		said: (keys) => finder.findSaid(keys).map((number) => table.all[number] as Claim),
		statementFor: (claim, language) => {
			const all = prepared(claim);
			return (all.find(({ statement }) => language && baseOf(statement.language) === baseOf(language)) ??
				all[0]) as PreparedStatement;
		},
	};
}

/** What was found out about one language's words. */
interface Tested {
	/** Hashes of all keys that find something by the word: its own, those of its parts, of phrases that it opens. */
	readonly hashes: Lately<string, readonly number[]>;
	/** By dimension: whether a word finds anything there. */
	readonly finds: Map<string, Lately<string, boolean>>;
}

/** What a word finds is looked up once a language and dimension; its keys are the same in all dimensions. */
function keyTest(words: Words, has: (dimension: number, hash: number) => boolean): ClaimIndex["mayBe"] {
	const known = new Map<Lexicon, Tested>();
	const hashesOf = (word: Word, lexicon: Lexicon): readonly number[] =>
		keysOfWord(word, lexicon).flatMap((key) => [keyHash(key), ...words.partsOf(key).map(([part]) => keyHash(part))]);
	return (quantity, said, lexicon) => {
		const dimension = dimensionKey(quantity);
		const ofLanguage: Tested = known.get(lexicon) ?? { hashes: lately(mostWords), finds: new Map() };
		known.set(lexicon, ofLanguage);
		const { hashes, finds } = ofLanguage;
		const tested = finds.get(dimension) ?? lately<string, boolean>(mostWords);
		finds.set(dimension, tested);
		const number = dimensionHash(dimension);
		for (const word of said) {
			const before = tested.get(word.lower);
			if (before === false) continue;
			if (before) return true;
			const asked = hashes.get(word.lower);
			const all = asked ?? hashesOf(word, lexicon);
			if (!asked) hashes.set(word.lower, all);
			const found = all.some((hash) => has(number, hash));
			tested.set(word.lower, found);
			if (found) return true;
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
