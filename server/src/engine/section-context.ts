// What a section's result depends on beside its own text: what it takes over from the sections before it and what it is lent of the
// rest. Gives the text it is read by and says whether two contexts come to the same.
import type { Labels } from "./draft/markdown/labels.ts";
import type { Lent } from "./draft/sections/lend.ts";
import type { LanguageTag } from "./languages/language.ts";
import type { Remembered } from "./matching/attribute.ts";
import { apart } from "./text/apart.ts";
import { type Span, span } from "./text/span.ts";
import type { CheckOptions, RuleId } from "./verdicts/verdict.ts";

/** What a section takes over from those before it. */
export interface Carry {
	/** Headings over it, as written. */
	readonly headings: readonly string[];
	/** Rules that a comment before it has switched off. */
	readonly silenced: readonly RuleId[];
	readonly remembered: Remembered;
	/** The same for all that say the same. */
	readonly key: string;
}

/** What is the same for all sections of a draft. */
export interface Surroundings {
	/** Definitions by label, and the labels as the parser must know them. */
	readonly definitions: ReadonlyMap<string, string>;
	readonly labels: Labels;
	readonly language: LanguageTag | null;
	readonly majority: LanguageTag | null;
	readonly options: CheckOptions;
	/** The options as one string. */
	readonly settings: string;
}

/** What a section's result depends on beside its text. */
export interface Context {
	readonly around: Surroundings;
	readonly carry: Carry;
	readonly lent: readonly Lent[];
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
	const pieces: { at: Span; text: string }[] = [];
	const put = (words: string, before: string, behind: string): void => {
		const at = text.length + before.length;
		pieces.push({ at: span(at, at + words.length), text: words });
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
	a.carry.key === b.carry.key &&
	(a.around === b.around || speaksAlike(a.around, b.around)) &&
	a.mentioned === b.mentioned &&
	a.lent.length === b.lent.length &&
	a.lent.every(({ label, text }, at) => b.lent[at]?.label === label && b.lent[at]?.text === text);

/** All that sections see of what is around them but its definitions: of those each sees what it mentions. */
const speaksAlike = (a: Surroundings, b: Surroundings): boolean =>
	a.language === b.language && a.majority === b.majority && a.settings === b.settings;

const defineAlike = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
	a === b || (a.size === b.size && [...a].every(([label, text]) => b.get(label) === text));

const nameAlike = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
	a.size === b.size && [...a.keys()].every((label) => b.has(label));

/** The ones before where these are the same: then all that was read in them stands. */
export function surroundings(
	{ definitions, ...rest }: Omit<Surroundings, "labels" | "majority">,
	before: Surroundings | null,
	majority: (labels: Labels) => LanguageTag | null,
): Surroundings {
	const labels = before && nameAlike(before.definitions, definitions) ? before.labels : labelsFrom(definitions);
	const now = { ...rest, definitions, labels, majority: rest.language === null ? majority(labels) : null };
	return before && speaksAlike(before, now) && defineAlike(before.definitions, definitions) ? before : now;
}

/** What a section hands on, given what it was handed. */
export type HandOn = (carry: Omit<Carry, "key">, given: Carry) => Carry;

/** More that sections remember is not kept once for all. */
const mostShared = 10_000;

/** What several sections hand on is kept once; it holds nothing of their texts. */
export function createHandOn(): HandOn {
	const shared = new Map<string, { readonly number: number; readonly each: Remembered[number] }>();
	let count = 0;
	const share = (each: Remembered[number]) => {
		const text = JSON.stringify(each);
		const known = shared.get(text) ?? { number: ++count, each: JSON.parse(text) as Remembered[number] };
		if (shared.size === mostShared) shared.clear();
		shared.set(text, known);
		return known;
	};
	return (carry, given) => {
		const remembered = carry.remembered.map(share);
		const key = `${JSON.stringify(linesBefore(carry))} ${remembered.map(({ number }) => number).join(" ")}`;
		if (key === given.key) return given;
		const headings = carry.headings.map((heading, at) => {
			const same = given.headings[at];
			return same === heading ? same : apart(heading);
		});
		return { headings, silenced: carry.silenced, remembered: remembered.map(({ each }) => each), key };
	};
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

/** What the first section is handed. */
export const nothing: Carry = { headings: [], silenced: [], remembered: [], key: "[] " };
