// The words for what is to be written into a registry file: new claims and sources, as plain values in the file's own terms.
import type { Edit } from "../../citations/citation.ts";
import type { LanguageTag } from "../../languages/language.ts";

export interface NewStatement {
	readonly text: string;
	/** Null where nobody knows: then the text alone is written, and whoever reads the file finds the language. */
	readonly language: LanguageTag | null;
}

export interface NewClaim {
	readonly id: string;
	/** Never empty. */
	readonly statements: readonly NewStatement[];
	/** Keys; never empty. */
	readonly sources: readonly string[];
	/** Everything else as the file is to have it: figure, asOf, locator, quote ... What is null or undefined is left out. */
	readonly fields?: Readonly<Record<string, unknown>>;
}

export interface NewSource {
	readonly key: string;
	/** CSL fields and the names prose calls it by; what is null or undefined is left out. */
	readonly fields: Readonly<Record<string, unknown>>;
}

export interface Additions {
	readonly claims: readonly NewClaim[];
	readonly sources: readonly NewSource[];
	/** True: a claim whose id is in the file already takes the old one's place. Else that is refused. */
	readonly replace?: boolean;
}

/** The edits of one file, or in plain words why there are none. */
export type Written = { readonly edits: readonly Edit[] } | { readonly refused: string };

/** One entry of a section, its fields in the order in which they are to stand. */
export interface NewEntry {
	readonly name: string;
	readonly fields: ReadonlyMap<string, unknown>;
}

/** As the schema lists them. */
const order: readonly string[] = [
	"statement",
	"source",
	"via",
	"figure",
	"also",
	"asOf",
	"locator",
	"quote",
	"rank",
	"supersededBy",
	"disputes",
	"note",
];

const rankOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);

const present = (fields: Readonly<Record<string, unknown>>): [string, unknown][] =>
	Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== "");

const oneOrMore = (values: readonly string[]): unknown => (values.length === 1 ? values[0] : values);

/** `named`: the statement says its language, as the file's others do or because nothing else would tell it. */
export function claimEntry({ id, statements, sources, fields = {} }: NewClaim, named: boolean): NewEntry {
	const [first] = statements;
	const plain = statements.length === 1 && (!named || first?.language == null);
	const statement = plain
		? first?.text
		: new Map(statements.map(({ language, text }): [string, string] => [language ?? "en", text]));
	const all: [string, unknown][] = [
		["statement", statement],
		["source", oneOrMore(sources)],
		...present(fields).filter(([name]) => name !== "statement" && name !== "source"),
	];
	return { name: id, fields: new Map(all.toSorted(([a], [b]) => rankOf(a) - rankOf(b))) };
}

export const sourceEntry = ({ key, fields }: NewSource): NewEntry => ({ name: key, fields: new Map(present(fields)) });

/** What is to be put into a file, as entries of its two sections. */
export interface NewEntries {
	readonly claims: readonly NewEntry[];
	readonly sources: readonly NewEntry[];
}
