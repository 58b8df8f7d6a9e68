// Takes a registry; gives an index to find its claims by, and each ready to be matched once it is found.
// Claims are read when they are found: of a hundred thousand a draft touches a few.
import { baseOf, type LanguageTag } from "../languages/language.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { recently } from "../registry/recently.ts";
import type { Claim, Registry } from "../registry/registry.ts";
import { finderOf } from "./finding/candidates.ts";
import { joined, nobody } from "./finding/join.ts";
import { dimensionKey, keyWriter } from "./finding/key-rows.ts";
import { type PreparedStatement, prepareStatement } from "./finding/prepare.ts";
import { type Tails, tailsOf } from "./finding/tails.ts";
import type { Lexicon } from "./lexicon.ts";

export { dimensionKey } from "./finding/key-rows.ts";
export { type PreparedStatement, weightIn } from "./finding/prepare.ts";

export interface ClaimIndex {
	/** Claims whose figure is of the quantity's dimension and that share a key; of very many those that share the most. */
	readonly candidates: (quantity: Quantity, keys: ReadonlyMap<string, number>) => ReadonlySet<Claim>;
	readonly statementFor: (claim: Claim, language: LanguageTag | null) => PreparedStatement;
	/** Languages that claims are stated in, in their order. */
	readonly languages: readonly LanguageTag[];
	/** Stems written with a capital inside a statement: names, wherever else they stand. */
	readonly names: ReadonlySet<string>;
	/** Stems that claims are written with: what German compounds may be taken apart into. */
	readonly vocabulary: ReadonlySet<string>;
	/** Claims' compounds by their ends: "betten" finds "spitalbetten". */
	readonly tails: Tails;
}

/** Claims kept ready to be matched. */
const mostReady = 4096;

/** What a part of a compound has at least. */
const shortestPart = 4;

export function indexClaims(registry: Registry, lexiconFor: (tag: LanguageTag | null) => Lexicon): ClaimIndex {
	const table = joined(registry.claims.values(), keyWriter(lexiconFor));
	const find = finderOf(table, (row) => table.claims[row] === nobody);
	const names = new Set(table.names);
	const prepared = recently(mostReady, (claim: Claim): readonly PreparedStatement[] =>
		claim.statements.map((statement) =>
			prepareStatement(claim, statement, registry, lexiconFor(statement.language), names),
		),
	);
	return {
		languages: table.languages,
		names,
		vocabulary: new Set(table.stems.filter((stem) => stem.length >= shortestPart)),
		tails: tailsOf(table.stems),
		candidates: (quantity, keys) => {
			const dimension = dimensionKey(quantity);
			const found = find(quantity, keys).map((number) => table.all[number] as Claim);
			return new Set(found.filter((claim) => prepared(claim).some((one) => shares(one, dimension, keys))));
		},
		statementFor: (claim, language) => {
			const all = prepared(claim);
			return (all.find(({ statement }) => language && baseOf(statement.language) === baseOf(language)) ??
				all[0]) as PreparedStatement;
		},
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
