// The form of a format in which claims come from and go to other programs: what is read, what is written, and what is lost.
// Pure: text in, text out.
import type { LanguageTag } from "../../languages/language.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Registry } from "../registry.ts";
import type { NewStatement } from "../writing/additions.ts";

/** Who says it, as a file of another program has it: a key, what is known of the source, or both. */
export interface FoundSource {
	readonly key: string | null;
	/** CSL fields and `short`; empty where the key is all there is. */
	readonly fields: Readonly<Record<string, unknown>>;
}

/** What stands at one place of the file, as it stands there: nothing of it is checked yet. */
export interface FoundClaim {
	/** "row 3", "item 2": for whoever looks for it. */
	readonly place: string;
	readonly id: string | null;
	readonly statements: readonly NewStatement[];
	readonly sources: readonly FoundSource[];
	/** Fields of a claim: figure, asOf, locator ... */
	readonly fields: Readonly<Record<string, unknown>>;
	/** What could not be taken over, or was taken over as something else. */
	readonly notes: readonly string[];
}

export interface ReadExchange {
	readonly found: readonly FoundClaim[];
	/** Why the file cannot be read at all; null where it can. */
	readonly problem: string | null;
	/** About the file as a whole. */
	readonly notes: readonly string[];
}

export interface ReadOptions {
	/** Columns by field, where their names do not tell: statement -> "Behauptung". */
	readonly columns?: Readonly<Record<string, string>>;
	/** Where the file does not say. */
	readonly language?: LanguageTag | null;
	/** What places, problems and notes are said in; English where nobody says. */
	readonly wording?: Wording | undefined;
}

export interface WrittenExchange {
	readonly text: string;
	readonly notes: readonly string[];
}

export interface ExchangeFormat {
	readonly name: "claimreview" | "csv" | "tsv" | "wikidata" | "json" | "yaml";
	/** Endings of files that are in it. */
	readonly extensions: readonly string[];
	readonly write: (registry: Registry, wording?: Wording) => WrittenExchange;
	readonly read: (text: string, options: ReadOptions) => ReadExchange;
}

export const unreadable = (problem: string): ReadExchange => ({ found: [], problem, notes: [] });

/** "figure cannot be carried (3 claims)", in the order in which they were met. */
export function lost(names: Iterable<string>, { exchange }: Wording): readonly string[] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => exchange.lost.of(name, count));
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
	value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A text that is not empty, or a number as text. */
export function textIn(value: unknown): string | null {
	const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
	return text === "" ? null : text;
}

/** The value of a JSON text, or what is wrong with it. */
export function readJson(
	text: string,
	{ exchange }: Wording,
): { readonly value: unknown } | { readonly problem: string } {
	try {
		return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
	} catch (error) {
		return { problem: exchange.noJson((error as Error).message) };
	}
}
