// Takes claims; gives what finding them needs as numbers (registry/key-table.ts), cheaper than making them ready for matching.
// A row has every key of its statement, be it near the figure or not: what is found is looked at again.
import type { LanguageTag } from "../../languages/language.ts";
import { baseOf } from "../../languages/language.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { dimensionOf, familyOf, unitOf, unitSymbolOf } from "../../quantities/units.ts";
import type { KeyWriter } from "../../registry/kept/stretches.ts";
import type { Claim, Statement } from "../../registry/registry.ts";
import { hashOf } from "../../text/hash.ts";
import { span } from "../../text/span.ts";
import type { Lexicon } from "../lexicon.ts";
import { silentSpans } from "../sentence.ts";
import { type UnitKind, unitsOf } from "../units.ts";
import { wordsOf } from "../words.ts";
import { alsoOf, figuresOf } from "./prepare.ts";

/** "One in four" and "25 %" are shares both; megawatts must find the megawatt-hours they are taken for. */
export function dimensionKey(quantity: Quantity): string {
	return familyOf(dimensionOf(unitSymbolOf(quantity)) ?? "count");
}

/** Kinds of units by their number in a key; 0 is a word of `also`, which stands for any. */
export const unitKinds: readonly (UnitKind | "also")[] = ["also", "measure", "region", "name", "verb", "word"];

export const keyBits = 0x0fffffff;
const opens = 0x10000000;
const kindShift = 29;

export const keyHash = (key: string): number => hashOf(key) & keyBits;
export const opensUnit = (key: number): boolean => (key & opens) !== 0;
export const kindOf = (key: number): number => key >>> kindShift;
export const dimensionHash = (dimension: string): number => hashOf(dimension) & 0xffff;

const middle = 512;
/** Steps to a doubling. */
const fineness = 2;

/** The number's order of magnitude in its dimension's base unit, 1 to 1023; numbers that agree lie in one bucket or in neighbours. */
export function bucketOf(quantity: Quantity): number {
	const number = Number(quantity.value ?? quantity.max ?? quantity.min ?? 0);
	const symbol = unitSymbolOf(quantity);
	const [top = "1", bottom = "1"] = (symbol === null ? "1" : (unitOf(symbol)?.factor ?? "1")).split("/");
	const worth = Math.abs(number * Number(top)) / Number(bottom);
	if (!(worth > 0)) return 1;
	return Math.max(1, Math.min(2 * middle - 1, middle + Math.round(fineness * Math.log2(worth))));
}

/** What the statement says but for its figure: two claims with the same words say it of two times. */
export const wordsAround = ({ language, text, figure }: Statement): string =>
	`${language} ${text.slice(0, figure.span.start)}#${text.slice(figure.span.end)}`.toLowerCase().replace(/\s+/g, " ");

/** Numbers in a row that grows. */
function growing() {
	let all = new Uint32Array(1024);
	let length = 0;
	return {
		add(number: number): void {
			if (length === all.length) {
				const longer = new Uint32Array(2 * length);
				longer.set(all);
				all = longer;
			}
			all[length++] = number;
		},
		get length() {
			return length;
		},
		done: () => all.slice(0, length),
	};
}

const nobody: ReadonlySet<string> = new Set();

export function keyWriter(lexiconFor: (tag: LanguageTag | null) => Lexicon): KeyWriter {
	const [keys, ends, claims] = [growing(), growing(), growing()];
	const [dimensions, buckets, words] = [growing(), growing(), growing()];
	const languages = new Set<string>();
	const names = new Set<string>();
	const stems = new Set<string>();
	let number = 0;
	const hashes = new Map<string, number>();
	const hashed = (key: string): number => {
		const known = hashes.get(key);
		if (known !== undefined) return known;
		const hash = keyHash(key);
		hashes.set(key, hash);
		return hash;
	};
	const addUnit = (kind: number, all: readonly string[]): void => {
		all.forEach((key, at) => {
			keys.add((hashed(key) | (at === 0 ? opens : 0) | (kind << kindShift)) >>> 0);
		});
	};
	const addStatement = (claim: Claim, statement: Statement): void => {
		const lexicon = lexiconFor(statement.language);
		const { grammar } = lexicon.language;
		const { figures } = figuresOf(statement);
		const all = wordsOf(statement.text, span(0, statement.text.length), lexicon);
		const units = unitsOf(all, lexicon, {
			hidden: [...figures.map((figure) => figure.span), ...silentSpans(statement.dropped)],
			names: nobody,
			nouns: figures.flatMap(({ noun }) => noun?.span ?? []),
		});
		const also = alsoOf(claim, lexicon).flat();
		for (const unit of units) addUnit(unitKinds.indexOf(unit.kind), unit.keys);
		for (const phrase of also) addUnit(0, phrase);
		if (grammar.compounds)
			for (const key of [...units.flatMap((unit) => unit.keys), ...also.flat()])
				if (key.startsWith("w:")) stems.add(key.slice(2));
		// Where every noun has a capital, capitals tell no names.
		if (!grammar.capitalNouns) for (const word of all) if (word.capital && !word.first) names.add(word.stem);
		languages.add(baseOf(statement.language));
		ends.add(keys.length);
		claims.add(number);
		dimensions.add(dimensionHash(dimensionKey(statement.figure.quantity)));
		buckets.add(bucketOf(statement.figure.quantity));
		words.add(hashOf(wordsAround(statement)));
	};
	return {
		add(claim) {
			if (claim) for (const statement of claim.statements) addStatement(claim, statement);
			number++;
		},
		done: () => ({
			keys: keys.done(),
			ends: ends.done(),
			claims: claims.done(),
			dimensions: Uint16Array.from(dimensions.done()),
			buckets: Uint16Array.from(buckets.done()),
			words: words.done(),
			languages: [...languages],
			names: [...names],
			stems: [...stems],
		}),
	};
}
