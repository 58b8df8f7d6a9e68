// What a section's result depends on beside its own text: what it takes over from the sections before it and what it is lent of the
// rest. Gives the text it is read by and one string that says it all.
import type { Labels } from "./draft/markdown/labels.ts";
import type { Lent } from "./draft/sections/lend.ts";
import type { LanguageTag } from "./languages/language.ts";
import type { Remembered } from "./matching/attribute.ts";
import { type Span, span } from "./text/span.ts";
import type { CheckOptions, RuleId } from "./verdicts/verdict.ts";

/** What a section takes over from those before it. */
export interface Carry {
	/** Headings over it, as written. */
	readonly headings: readonly string[];
	/** Rules that a comment before it has switched off. */
	readonly silenced: readonly RuleId[];
	readonly remembered: Remembered;
	/** All of it as one string. */
	readonly key: string;
}

/** What a section's result depends on beside its text. */
export interface Context {
	readonly carry: Carry;
	readonly lent: readonly Lent[];
	readonly labels: Labels;
	readonly language: LanguageTag | null;
	readonly majority: LanguageTag | null;
	readonly options: CheckOptions;
	/** The options as one string. */
	readonly settings: string;
	/** Which of the labels that the section mentions the draft may define. */
	readonly mentioned: string;
}

/** What stands before a section in its text. */
const linesBefore = ({ headings, silenced }: Omit<Carry, "key">): readonly string[] => [
	...(silenced.length > 0 ? [`<!-- sourcemark-disable ${silenced.join(" ")} -->`] : []),
	...headings,
];

/** What stands between lent lines, so that each is a block of its own. */
const gap = "\n\n";

/** The section's text: what it is lent before and behind its body, and where each of it stands. */
export function padded(body: string, { carry, lent }: Context) {
	let text = "";
	const pieces: { at: Span }[] = [];
	const put = (words: string, before: string, behind: string): void => {
		const at = text.length + before.length;
		pieces.push({ at: span(at, at + words.length) });
		text += before + words + behind;
	};
	for (const line of linesBefore(carry)) put(line, "", gap);
	const own = span(text.length, text.length + body.length);
	text += body;
	for (const each of lent) put(each.text, gap, "");
	return { text, body: own, pieces };
}

/** What the parser is told of the labels that a section mentions. */
export const mentioned = (mentions: readonly string[], { links, footnotes }: Labels): string =>
	mentions.length === 0
		? ""
		: mentions.filter((label) => (label.startsWith("^") ? footnotes.has(label.slice(1)) : links.has(label))).join("]");

/** A section with the same text gives the same result in both. Nothing but the text and this decides. */
export const isSame = (a: Context, b: Context): boolean =>
	(a.carry === b.carry || a.carry.key === b.carry.key) &&
	a.language === b.language &&
	a.majority === b.majority &&
	a.settings === b.settings &&
	a.mentioned === b.mentioned &&
	a.lent.length === b.lent.length &&
	a.lent.every(({ label, text }, at) => b.lent[at]?.label === label && b.lent[at]?.text === text);

/** What a section hands on. */
export function carryOf(carry: Omit<Carry, "key">): Carry {
	return { ...carry, key: JSON.stringify([linesBefore(carry), carry.remembered]) };
}

/** Labels as the parser must know them. */
export function labelsFrom(definitions: ReadonlyMap<string, string>): Labels {
	const links = new Set<string>();
	const footnotes = new Set<string>();
	for (const label of definitions.keys())
		if (label.startsWith("^")) footnotes.add(label.slice(1));
		else links.add(label);
	return { links, footnotes };
}

export const nothing: Carry = carryOf({ headings: [], silenced: [], remembered: [] });
