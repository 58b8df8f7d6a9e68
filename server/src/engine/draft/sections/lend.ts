// Takes the body of a section and the definitions of its whole draft; gives the text to read it by: what it mentions and
// another section defines is set behind it. Finds definitions by their look, as labels.ts does.
import { normal } from "../markdown/labels.ts";

/** What one section says of labels and for all of its draft, found once a text. */
export interface Facts {
	/** Labels in brackets, "^" before those of footnotes; in order, each once. */
	readonly mentions: readonly string[];
	/** Definitions by label, as written. */
	readonly definitions: ReadonlyMap<string, string>;
	/** Whether it may hold a comment that switches rules off everywhere. */
	readonly silences: boolean;
}

const none: ReadonlyMap<string, string> = new Map();

const bracket = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g;
/** A definition's line, and the lines that go on with it: not empty, or indented behind an empty one. */
const definition =
	/^ {0,3}\[((?:[^[\]\\\n]|\\[\s\S]){1,999})\]:[^\n]*(?:\n(?:[ \t]*\r?\n)?[ \t]+\S[^\n]*|\n(?!\[)\S[^\n]*)*/gm;

const keyOf = (label: string): string => (label.startsWith("^") ? `^${normal(label.slice(1))}` : normal(label));

export function factsOf(body: string): Facts {
	const silences = body.includes("sourcemark-disable-file");
	if (!body.includes("[")) return { mentions: [], definitions: none, silences };
	const mentions = new Set<string>();
	for (const [, label = ""] of body.matchAll(bracket)) mentions.add(keyOf(label));
	const definitions = new Map<string, string>();
	for (const [whole, label = ""] of body.matchAll(definition)) {
		const key = keyOf(label);
		if (!definitions.has(key)) definitions.set(key, whole);
	}
	return { mentions: [...mentions], definitions, silences };
}

/** Every definition of a draft by its label; of several the first counts. */
export function definitionsOf(all: readonly Facts[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const { definitions } of all)
		for (const [label, text] of definitions) if (!found.has(label)) found.set(label, text);
	return found;
}

/** A stretch of the lent text with the label it belongs to. */
export interface Lent {
	readonly label: string;
	readonly text: string;
}

/** What the section mentions and does not define itself; notes may mention more, one step deep. */
export function lentTo({ mentions, definitions }: Facts, all: ReadonlyMap<string, string>): readonly Lent[] {
	if (all.size === 0 || mentions.length === 0) return [];
	return mentions.flatMap((label): readonly Lent[] => {
		const text = definitions.has(label) ? undefined : all.get(label);
		return text === undefined ? [] : [{ label, text }];
	});
}
